// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class OrderStore;
class QWidget;
class ShopSettings;

// Asks over `window` when the shop works. Deadlines are counted by the answer at once.
void setWorkingHours(ShopSettings &settings, OrderStore &store, QWidget &window);

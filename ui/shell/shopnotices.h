// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/actsonorders.h"
#include "ui/shell/shopparts.h"

class Clock;
class MessageBar;

// From now on the message bar says what becomes of changes, readings, waybills and the journal of this
// shop, and what its desks do not show themselves. It ends with `window`.
void sayWhatHappens(const ShopParts &shop, const Clock &clock, const ActsOnOrders::Desks &desks, MessageBar &bar,
                    QWidget &window);

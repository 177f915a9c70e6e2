// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class OrdersPage;

// Gives the page the actions that bring up its orders, one of its queues, the archive.
void addPlaces(OrdersPage &page);

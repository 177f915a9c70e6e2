// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

// The queue an order stands in: what it waits for. Exactly one for every order.
enum class Stage {
    New,
    ToSign,
    Pickup,
    MyDelivery,
    ToPack,
    ToCourier,
    WithCourier,
    PreOrders,
    Returns,
    Archive,
    Other, // open, in words we do not know: shown among all open orders
};

// The contract's table, first match wins. An order whose status is final counts as archived even
// while its state has not followed yet.
Stage stageOf(const Order &order);

bool isOpen(const Order &order);

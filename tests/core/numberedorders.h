// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <vector>

// Orders for tests of the store, each another one by its number.
namespace numberedorders {

inline Order orderNumber(int n)
{
    using namespace Qt::StringLiterals;
    Order order;
    order.id = OrderId(u"id%1"_s.arg(n));
    order.code = OrderCode(QString::number(410'000'000 + n));
    order.state = OrderState::PICKUP;
    order.status = OrderStatus::ACCEPTED_BY_MERCHANT;
    order.totalPrice = Money::fromTenge(1000 + n);
    return order;
}

inline std::vector<Order> ordersUpTo(int count, Order (*make)(int) = orderNumber)
{
    std::vector<Order> orders;
    orders.reserve(size_t(count));
    for (int n = 0; n < count; ++n)
        orders.push_back(make(n));
    return orders;
}

} // namespace numberedorders

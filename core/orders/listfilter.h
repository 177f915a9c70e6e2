// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <optional>

// A list of the marketplace's, as its filters describe it (help page "Как получить список моих
// заказов"); the dates are apart. What is not set is not filtered by.
struct ListFilter {
    OrderState state = OrderState::NEW;
    std::optional<OrderStatus> status{}; // seen ignored by the live service: ask the order again
    std::optional<DeliveryType> deliveryType{}; // has no meaning in the state PICKUP
    std::optional<bool> signatureRequired{};

    // Every order of that list is in this one too.
    bool includes(const ListFilter &that) const;
    bool operator==(const ListFilter &) const = default;
};

// What the order's DeliveryMode comes to.
DeliveryType deliveryTypeOf(const Order &order);

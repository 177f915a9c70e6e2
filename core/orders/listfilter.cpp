// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/listfilter.h"

namespace {

template <typename T>
bool admits(const std::optional<T> &wider, const std::optional<T> &narrower)
{
    return !wider || wider == narrower;
}

} // namespace

bool ListFilter::includes(const ListFilter &that) const
{
    return state == that.state && admits(status, that.status) && admits(deliveryType, that.deliveryType) &&
           admits(signatureRequired, that.signatureRequired);
}

DeliveryType deliveryTypeOf(const Order &order)
{
    switch (order.deliveryMode.value) {
    case DeliveryMode::DELIVERY_PICKUP:
        return DeliveryType::PICKUP;
    case DeliveryMode::Unknown:
        return DeliveryType::Unknown;
    default:
        return DeliveryType::DELIVERY;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order.h"

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

QString Customer::fullName() const
{
    const QString parts = QString(firstName + u' ' + lastName).simplified();
    return parts.isEmpty() ? name.simplified() : parts;
}

QString OrderEntry::title() const
{
    if (hasName())
        return offerName.isEmpty() ? product.name : offerName;
    return categoryTitle.isEmpty() ? offerCode : categoryTitle;
}

QString OrderEntry::brand() const
{
    return product.manufacturer.isEmpty() ? product.merchant.manufacturer : product.manufacturer;
}

Order filledIn(Order order, const Order &known)
{
    const auto fill = [](auto &value, const auto &knownValue) {
        if (value == std::remove_cvref_t<decltype(value)>{})
            value = knownValue;
    };
    fill(order.code, known.code);
    fill(order.state, known.state);
    fill(order.status, known.status);
    fill(order.customer, known.customer);
    fill(order.totalPrice, known.totalPrice);
    fill(order.paymentMode, known.paymentMode);
    fill(order.deliveryMode, known.deliveryMode);
    fill(order.deliveryAddress, known.deliveryAddress);
    fill(order.creationDate, known.creationDate);
    fill(order.approvedByBankDate, known.approvedByBankDate);
    fill(order.plannedDeliveryDate, known.plannedDeliveryDate);
    if (order.entries && known.entries)
        *order.entries = withKnownFacts(std::move(*order.entries), *known.entries);
    return order;
}

std::vector<OrderEntry> withKnownFacts(std::vector<OrderEntry> entries, const std::vector<OrderEntry> &known)
{
    for (OrderEntry &entry : entries) {
        const auto before = std::ranges::find(known, entry.id, &OrderEntry::id);
        if (before == known.end())
            continue;
        const bool sameProduct = entry.product.id.isEmpty() || entry.product.id == before->product.id;
        if (sameProduct && !entry.product.isLookedUp())
            entry.product = before->product;
        const bool sameWarehouse = entry.warehouse.id.isEmpty() || entry.warehouse.id == before->warehouse.id;
        if (sameWarehouse && !entry.warehouse.isLookedUp())
            entry.warehouse = before->warehouse;
        if (!entry.minAllowedWeight && entry.quantity == before->quantity)
            entry.minAllowedWeight = before->minAllowedWeight;
    }
    return entries;
}

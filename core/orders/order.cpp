// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order.h"

#include <type_traits>

using namespace Qt::StringLiterals;

QString Customer::fullName() const
{
    const QString parts = QString(firstName + u' ' + lastName).simplified();
    return parts.isEmpty() ? name.simplified() : parts;
}

QString OrderEntry::title() const
{
    if (!offerName.isEmpty())
        return offerName;
    return categoryTitle.isEmpty() ? offerCode : categoryTitle;
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
    return order;
}

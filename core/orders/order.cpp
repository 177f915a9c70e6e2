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

namespace {

// These members, where `whole` has them as a new object has them.
template <auto... members, typename Whole>
void fill(Whole &whole, const Whole &known)
{
    const auto one = [](auto &value, const auto &knownValue) {
        if (value == std::remove_cvref_t<decltype(value)>{})
            value = knownValue;
    };
    (one(whole.*members, known.*members), ...);
}

} // namespace

bool Order::isAssembled() const
{
    if (assembled.isSaid())
        return assembled;
    return !waybill.isEmpty() || !waybillNumber.isEmpty() || courierTransmissionDate;
}

Order filledIn(Order order, const Order &known)
{
    fill<&Customer::id, &Customer::name, &Customer::firstName, &Customer::lastName, &Customer::cellPhone>(
        order.customer, known.customer);
    fill<&Order::code, &Order::state, &Order::status, &Order::totalPrice, &Order::deliveryCost,
         &Order::deliveryCostForSeller, &Order::paymentMode, &Order::creditTerm, &Order::deliveryMode,
         &Order::deliveryAddress, &Order::originAddress, &Order::pickupPointId, &Order::isKaspiDelivery,
         &Order::signatureRequired, &Order::preOrder, &Order::express, &Order::assembled, &Order::returnedToWarehouse,
         &Order::waybill, &Order::waybillNumber, &Order::cancellationReason, &Order::creationDate,
         &Order::approvedByBankDate, &Order::plannedDeliveryDate, &Order::reservationDate,
         &Order::courierTransmissionPlanningDate, &Order::courierTransmissionDate, &Order::completionDate>(order,
                                                                                                           known);
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

Order courierByThen(Order order, Instant read)
{
    const bool isAhead = order.courierTransmissionDate > read; // never, where there is none
    if (!isAhead || order.creationDate > read)
        return order;
    if (!order.courierTransmissionPlanningDate)
        order.courierTransmissionPlanningDate = order.courierTransmissionDate;
    order.courierTransmissionDate.reset();
    return order;
}

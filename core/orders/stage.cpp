// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/stage.h"

namespace {

bool isFinal(OrderStatus status)
{
    switch (status) {
    case OrderStatus::COMPLETED:
    case OrderStatus::CANCELLED:
    case OrderStatus::RETURNED:
    case OrderStatus::RETURN_ACCEPTED_BY_MERCHANT:
        return true;
    default:
        return false;
    }
}

Stage kaspiDeliveryStage(const Order &order)
{
    if (order.courierTransmissionDate)
        return Stage::WithCourier;
    if (order.preOrder)
        return Stage::PreOrders;
    if (order.isAssembled())
        return Stage::ToCourier;
    return order.status == OrderStatus::ACCEPTED_BY_MERCHANT ? Stage::ToPack : Stage::Other;
}

} // namespace

Stage stageOf(const Order &order)
{
    if (order.state == OrderState::ARCHIVE || isFinal(order.status.value))
        return Stage::Archive;
    if (order.status == OrderStatus::CANCELLING || order.status == OrderStatus::KASPI_DELIVERY_RETURN_REQUESTED)
        return Stage::Returns;
    // Whatever its state: in KASPI_DELIVERY it was seen live.
    if (order.status == OrderStatus::APPROVED_BY_BANK)
        return Stage::New;
    if (order.state == OrderState::SIGN_REQUIRED || order.signatureRequired)
        return Stage::ToSign;
    switch (order.state.value) {
    case OrderState::PICKUP:
        return Stage::Pickup;
    case OrderState::DELIVERY:
        return Stage::MyDelivery;
    case OrderState::KASPI_DELIVERY:
        return kaspiDeliveryStage(order);
    default:
        return Stage::Other;
    }
}

bool isOpen(const Order &order)
{
    return stageOf(order) != Stage::Archive;
}

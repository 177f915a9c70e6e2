// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/rules.h"

#include "core/orders/lineprice.h"
#include "core/orders/stage.h"

#include <algorithm>

namespace {

// Its waybill is made, or the goods have left.
bool isPacked(const Order &order)
{
    return order.isAssembled() || order.courierTransmissionDate;
}

Obstacle obstacleToAccept(const Order &order)
{
    return order.status == OrderStatus::APPROVED_BY_BANK ? Obstacle::None : Obstacle::NotNew;
}

Obstacle obstacleToCancel(const Order &order)
{
    return isPacked(order) ? Obstacle::Assembled : Obstacle::None;
}

Obstacle obstacleToHandOver(const Order &order)
{
    if (order.status == OrderStatus::APPROVED_BY_BANK)
        return Obstacle::NotAccepted;
    if (order.signatureRequired || order.state == OrderState::SIGN_REQUIRED)
        return Obstacle::DocumentsNotSigned;
    if (order.state == OrderState::KASPI_DELIVERY)
        return Obstacle::KaspiDelivers;
    if (order.state == OrderState::PICKUP)
        return order.isKaspiDelivery ? Obstacle::ParcelLocker : Obstacle::None;
    return order.state == OrderState::DELIVERY ? Obstacle::None : Obstacle::UnknownWords;
}

Obstacle obstacleToAssemble(const Order &order)
{
    if (order.status == OrderStatus::APPROVED_BY_BANK)
        return Obstacle::NotAccepted;
    if (isPacked(order))
        return Obstacle::Assembled;
    if (order.signatureRequired || order.state == OrderState::SIGN_REQUIRED)
        return Obstacle::DocumentsNotSigned;
    return order.state == OrderState::KASPI_DELIVERY ? Obstacle::None : Obstacle::NotKaspiDelivery;
}

// No page says from when to when lines may change; it is not refused before the goods leave.
Obstacle obstacleToLines(const Order &order)
{
    if (order.status == OrderStatus::APPROVED_BY_BANK)
        return Obstacle::NotAccepted;
    return isPacked(order) ? Obstacle::Assembled : Obstacle::None;
}

Obstacle obstacleToWeights(const Order &order)
{
    const Obstacle obstacle = obstacleToLines(order);
    if (obstacle != Obstacle::None)
        return obstacle;
    const bool weighed = !order.entries || std::ranges::any_of(*order.entries, isWeighed);
    return weighed ? Obstacle::None : Obstacle::NothingWeighed;
}

Obstacle obstacleToArrive(const Order &order)
{
    if (order.status == OrderStatus::APPROVED_BY_BANK)
        return Obstacle::NotAccepted;
    return order.preOrder && !isPacked(order) ? Obstacle::None : Obstacle::NotPreOrdered;
}

Obstacle howItEnded(const Order &order)
{
    switch (order.status.value) {
    case OrderStatus::COMPLETED:
        return Obstacle::HandedOver;
    case OrderStatus::CANCELLED:
        return Obstacle::Cancelled;
    case OrderStatus::RETURNED:
    case OrderStatus::RETURN_ACCEPTED_BY_MERCHANT:
        return Obstacle::Returned;
    default:
        return Obstacle::Finished;
    }
}

} // namespace

Obstacle obstacleTo(Change change, const Order &order)
{
    const Stage stage = stageOf(order);
    if (stage == Stage::Archive)
        return howItEnded(order);
    if (change == Change::ReceiveReturn)
        return stage == Stage::Returns ? Obstacle::None : Obstacle::NotReturning;
    if (stage == Stage::Returns)
        return Obstacle::AlreadyCancelling;
    if (order.status == OrderStatus::Unknown)
        return Obstacle::UnknownWords;
    switch (change) {
    case Change::Accept:
        return obstacleToAccept(order);
    case Change::Cancel:
        return obstacleToCancel(order);
    case Change::SendCode:
    case Change::Complete:
        return obstacleToHandOver(order);
    case Change::Assemble:
        return obstacleToAssemble(order);
    case Change::ReduceLine:
        return obstacleToLines(order);
    case Change::CorrectWeights:
        return obstacleToWeights(order);
    case Change::Arrive:
        return obstacleToArrive(order);
    case Change::ReceiveReturn:
        break; // answered above
    }
    Q_UNREACHABLE();
}

std::optional<Change> nextChange(const Order &order)
{
    for (const Change change :
         {Change::Accept, Change::ReceiveReturn, Change::Complete, Change::Arrive, Change::Assemble}) {
        if (obstacleTo(change, order) == Obstacle::None)
            return change;
    }
    return std::nullopt;
}

bool isCancelled(const Order &order)
{
    return order.status == OrderStatus::CANCELLED || order.status == OrderStatus::CANCELLING;
}

bool wantedStateSeen(Change change, const Order &order)
{
    const OrderStatus status = order.status.value;
    switch (change) {
    case Change::Accept:
        // A return was accepted once; of a cancelled order nobody can tell.
        return status == OrderStatus::ACCEPTED_BY_MERCHANT || status == OrderStatus::COMPLETED ||
               status == OrderStatus::KASPI_DELIVERY_RETURN_REQUESTED || status == OrderStatus::RETURNED ||
               status == OrderStatus::RETURN_ACCEPTED_BY_MERCHANT;
    case Change::Cancel:
        return isCancelled(order);
    case Change::Complete:
    case Change::SendCode:
        // Nobody gets the goods without the code.
        return status == OrderStatus::COMPLETED;
    case Change::Assemble:
        return isPacked(order);
    case Change::Arrive:
        return !order.preOrder || isPacked(order);
    case Change::ReceiveReturn:
        return stageOf(order) != Stage::Returns;
    case Change::ReduceLine:
    case Change::CorrectWeights:
        return false;
    }
    Q_UNREACHABLE();
}

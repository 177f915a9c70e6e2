// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/rules.h"

#include "core/orders/stage.h"

namespace {

Obstacle obstacleToAccept(const Order &order)
{
    return order.status == OrderStatus::APPROVED_BY_BANK ? Obstacle::None : Obstacle::NotNew;
}

Obstacle obstacleToCancel(const Order &order)
{
    return order.assembled ? Obstacle::Assembled : Obstacle::None;
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

} // namespace

Obstacle obstacleTo(Change change, const Order &order)
{
    const Stage stage = stageOf(order);
    if (stage == Stage::Archive)
        return Obstacle::Finished;
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
    }
    Q_UNREACHABLE();
}

std::optional<Change> nextChange(const Order &order)
{
    for (const Change change : {Change::Accept, Change::Complete}) {
        if (obstacleTo(change, order) == Obstacle::None)
            return change;
    }
    return std::nullopt;
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
        return status == OrderStatus::CANCELLED || status == OrderStatus::CANCELLING;
    case Change::Complete:
        return status == OrderStatus::COMPLETED;
    case Change::SendCode:
        return false;
    }
    Q_UNREACHABLE();
}

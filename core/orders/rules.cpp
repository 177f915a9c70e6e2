// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/rules.h"

#include "core/orders/lineprice.h"
#include "core/orders/stage.h"

#include <QFlags>

#include <algorithm>

using namespace Qt::StringLiterals;

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

Obstacle obstacleToReceive(const Order &order)
{
    return stageOf(order) == Stage::Returns ? Obstacle::None : Obstacle::NotReturning;
}

// A return was accepted once; of a cancelled order nobody can tell.
bool isAccepted(const Order &order)
{
    const OrderStatus status = order.status.value;
    return status == OrderStatus::ACCEPTED_BY_MERCHANT || status == OrderStatus::COMPLETED ||
           status == OrderStatus::KASPI_DELIVERY_RETURN_REQUESTED || status == OrderStatus::RETURNED ||
           status == OrderStatus::RETURN_ACCEPTED_BY_MERCHANT;
}

// Nobody gets the goods without the code.
bool isHandedOver(const Order &order)
{
    return order.status == OrderStatus::COMPLETED;
}

bool isNotAwaited(const Order &order)
{
    return !order.preOrder || isPacked(order);
}

bool isBack(const Order &order)
{
    return stageOf(order) != Stage::Returns;
}

// The lines tell, see standAsWished().
bool isOfLines(const Order &)
{
    return false;
}

enum class Trait {
    ChangesLines = 1,
    TakesTime = 2,
    LeavesNoTrace = 4,
    MayNeverShow = 8,
    ReadFirst = 16,
    HeldFirst = 32,
    OfReturns = 64, // the only one for an order on its way back
};
Q_DECLARE_FLAGS(Traits, Trait)
Q_DECLARE_OPERATORS_FOR_FLAGS(Traits)

// One change: everything but its words for people and its request.
struct Row {
    Change change;
    QLatin1StringView journalWord;
    Obstacle (*obstacle)(const Order &); // beside those of an order that is over
    bool (*isSeen)(const Order &); // it stands as this wanted it, or further along
    Traits traits;
};

const std::array rows{
    Row{Change::Accept, "Accept"_L1, obstacleToAccept, isAccepted, Trait::HeldFirst},
    Row{Change::Cancel, "Cancel"_L1, obstacleToCancel, isCancelled, {}},
    Row{Change::SendCode, "SendCode"_L1, obstacleToHandOver, isHandedOver, Trait::LeavesNoTrace},
    Row{Change::Complete, "Complete"_L1, obstacleToHandOver, isHandedOver, {}},
    Row{Change::Assemble, "Assemble"_L1, obstacleToAssemble, isPacked, Trait::TakesTime | Trait::ReadFirst},
    Row{Change::ReduceLine, "ReduceLine"_L1, obstacleToLines, isOfLines,
        Trait::ChangesLines | Trait::TakesTime | Trait::ReadFirst},
    Row{Change::CorrectWeights, "CorrectWeights"_L1, obstacleToWeights, isOfLines,
        Trait::ChangesLines | Trait::TakesTime | Trait::ReadFirst},
    Row{Change::Arrive, "Arrive"_L1, obstacleToArrive, isNotAwaited,
        Trait::TakesTime | Trait::MayNeverShow | Trait::ReadFirst},
    Row{Change::ReceiveReturn, "ReceiveReturn"_L1, obstacleToReceive, isBack, Trait::TakesTime | Trait::OfReturns},
};

const Row &rowOf(Change change)
{
    return *std::ranges::find(rows, change, &Row::change);
}

bool has(Change change, Trait trait)
{
    return rowOf(change).traits.testFlag(trait);
}

} // namespace

QString journalWord(Change change)
{
    return rowOf(change).journalWord;
}

std::optional<Change> changeOf(const QString &journalWord)
{
    const auto row = std::ranges::find(rows, journalWord, &Row::journalWord);
    return row == rows.end() ? std::nullopt : std::optional(row->change);
}

bool changesLines(Change change)
{
    return has(change, Trait::ChangesLines);
}

bool takesTime(Change change)
{
    return has(change, Trait::TakesTime);
}

bool leavesNoTrace(Change change)
{
    return has(change, Trait::LeavesNoTrace);
}

bool mayNeverShow(Change change)
{
    return has(change, Trait::MayNeverShow);
}

bool isReadFirst(Change change)
{
    return has(change, Trait::ReadFirst);
}

bool isHeldFirst(Change change)
{
    return has(change, Trait::HeldFirst);
}

Obstacle obstacleTo(Change change, const Order &order)
{
    const Stage stage = stageOf(order);
    if (stage == Stage::Archive)
        return howItEnded(order);
    if (!has(change, Trait::OfReturns)) {
        if (stage == Stage::Returns)
            return Obstacle::AlreadyCancelling;
        if (order.status == OrderStatus::Unknown)
            return Obstacle::UnknownWords;
    }
    return rowOf(change).obstacle(order);
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
    return rowOf(change).isSeen(order);
}

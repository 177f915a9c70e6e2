// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/deadline.h"

#include "core/orders/stage.h"

namespace {

std::optional<Deadline> deadlineAt(DeadlineKind kind, std::optional<Instant> at, const Order &order)
{
    if (at)
        return Deadline{kind, *at};
    if (order.plannedDeliveryDate)
        return Deadline{DeadlineKind::HandOver, *order.plannedDeliveryDate};
    return std::nullopt;
}

} // namespace

std::optional<Deadline> currentDeadline(const Order &order, const AcceptLimits &limits)
{
    switch (stageOf(order)) {
    case Stage::New: {
        const auto since = order.approvedByBankDate ? order.approvedByBankDate : order.creationDate;
        if (!since)
            return std::nullopt;
        return Deadline{DeadlineKind::Accept,
                        order.express ? *since + limits.express : limits.hours.after(*since, AcceptLimits::worked)};
    }
    case Stage::Pickup:
    case Stage::MyDelivery:
    case Stage::ToSign:
        return deadlineAt(DeadlineKind::HandOver, order.plannedDeliveryDate, order);
    case Stage::ToPack:
    case Stage::ToCourier:
        return deadlineAt(DeadlineKind::CourierHandOver, order.courierTransmissionPlanningDate, order);
    case Stage::PreOrders:
        return deadlineAt(DeadlineKind::Arrival, order.reservationDate, order);
    case Stage::WithCourier:
    case Stage::Returns:
    case Stage::Archive:
    case Stage::Other:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool isTold(DeadlineKind kind)
{
    return kind != DeadlineKind::Accept;
}

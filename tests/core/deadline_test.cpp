// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/deadline.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace std::chrono_literals;
using OrderState::NEW, OrderState::SIGN_REQUIRED, OrderState::PICKUP, OrderState::DELIVERY, OrderState::KASPI_DELIVERY,
    OrderState::ARCHIVE;
using OrderStatus::APPROVED_BY_BANK, OrderStatus::ACCEPTED_BY_MERCHANT, OrderStatus::COMPLETED, OrderStatus::CANCELLING;

namespace {

constexpr Instant noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + 7h;

Order orderIn(OrderState state, OrderStatus status = ACCEPTED_BY_MERCHANT)
{
    Order order;
    order.state = state;
    order.status = status;
    return order;
}

std::optional<Deadline> deadlineOf(const Order &order)
{
    return currentDeadline(order, {});
}

} // namespace

class DeadlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewOrderIsAcceptedWithinThreeWorkingHours()
    {
        Order order = orderIn(NEW, APPROVED_BY_BANK);
        QVERIFY(!deadlineOf(order));
        order.creationDate = noon;
        QCOMPARE(deadlineOf(order), (Deadline{DeadlineKind::Accept, noon + 3h}));
        order.approvedByBankDate = noon + 5min;
        QCOMPARE(deadlineOf(order), (Deadline{DeadlineKind::Accept, noon + 3h + 5min}));
        AcceptLimits tillTwo;
        tillTwo.hours.to = {14, 0};
        // Two hours less five minutes today, the rest tomorrow from nine on.
        QCOMPARE(currentDeadline(order, tillTwo), (Deadline{DeadlineKind::Accept, noon + 21h + 65min}));
    }

    void anExpressOrderIsAcceptedWithinItsMinutesOpenOrNot()
    {
        Order order = orderIn(KASPI_DELIVERY, APPROVED_BY_BANK);
        order.express = true;
        order.approvedByBankDate = noon + 12h;
        QCOMPARE(deadlineOf(order), (Deadline{DeadlineKind::Accept, noon + 13h}));
        QCOMPARE(currentDeadline(order, {.express = 20min}), (Deadline{DeadlineKind::Accept, noon + 12h + 20min}));
    }

    void aBuyerIsPromisedTheGoodsByThePlannedDate()
    {
        for (const OrderState state : {PICKUP, DELIVERY, SIGN_REQUIRED}) {
            Order order = orderIn(state);
            QVERIFY(!deadlineOf(order));
            order.plannedDeliveryDate = noon;
            QCOMPARE(deadlineOf(order), (Deadline{DeadlineKind::HandOver, noon}));
        }
    }

    void theCourierComesAtTheHourPlannedForHim()
    {
        Order order = orderIn(KASPI_DELIVERY);
        order.plannedDeliveryDate = noon + 48h;
        order.courierTransmissionPlanningDate = noon;
        QCOMPARE(deadlineOf(order), (Deadline{DeadlineKind::CourierHandOver, noon}));
        order.assembled = true;
        QCOMPARE(deadlineOf(order), (Deadline{DeadlineKind::CourierHandOver, noon}));
    }

    void aPreOrderArrivesByItsReservation()
    {
        Order order = orderIn(KASPI_DELIVERY);
        order.preOrder = true;
        order.plannedDeliveryDate = noon + 48h;
        order.reservationDate = noon;
        QCOMPARE(deadlineOf(order), (Deadline{DeadlineKind::Arrival, noon}));
    }

    // Were it under the kind it stands in for, the first one seen would hide the real one for ever.
    void aStandInKeepsItsOwnKind()
    {
        Order order = orderIn(KASPI_DELIVERY);
        order.plannedDeliveryDate = noon;
        QCOMPARE(deadlineOf(order), (Deadline{DeadlineKind::HandOver, noon}));
        order.preOrder = true;
        QCOMPARE(deadlineOf(order), (Deadline{DeadlineKind::HandOver, noon}));
    }

    void nothingIsOwedForWhatIsOutOfOurHands()
    {
        Order order = orderIn(KASPI_DELIVERY);
        order.plannedDeliveryDate = noon;
        order.courierTransmissionPlanningDate = noon;
        order.courierTransmissionDate = noon;
        QVERIFY(!deadlineOf(order));
        order.status = CANCELLING;
        QVERIFY(!deadlineOf(order));
        order.state = ARCHIVE;
        order.status = COMPLETED;
        QVERIFY(!deadlineOf(order));
        order.state = OrderState::Unknown;
        order.status = ACCEPTED_BY_MERCHANT;
        QVERIFY(!deadlineOf(order));
    }
};

TEST_WITHOUT_WINDOWS(DeadlineTest)
#include "deadline_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/rules.h"

#include <QTest>

#include <array>

using OrderState::NEW, OrderState::SIGN_REQUIRED, OrderState::PICKUP, OrderState::DELIVERY, OrderState::KASPI_DELIVERY,
    OrderState::ARCHIVE;
using OrderStatus::APPROVED_BY_BANK, OrderStatus::ACCEPTED_BY_MERCHANT, OrderStatus::COMPLETED, OrderStatus::CANCELLED,
    OrderStatus::CANCELLING, OrderStatus::KASPI_DELIVERY_RETURN_REQUESTED;

namespace {

Order orderIn(OrderState state, OrderStatus status)
{
    Order order;
    order.state = state;
    order.status = status;
    return order;
}

Order assembled(Order order)
{
    order.assembled = true;
    return order;
}

Order notSigned(Order order)
{
    order.signatureRequired = true;
    return order;
}

Order inParcelLocker(Order order)
{
    order.isKaspiDelivery = true;
    return order;
}

} // namespace

Q_DECLARE_METATYPE(Order)
Q_DECLARE_METATYPE(std::optional<Change>)

class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatStandsInTheWay_data()
    {
        QTest::addColumn<Order>("order");
        QTest::addColumn<Obstacle>("toAccept");
        QTest::addColumn<Obstacle>("toCancel");
        QTest::addColumn<Obstacle>("toHandOver");
        const auto row = [](const char *name, const Order &order, Obstacle accept, Obstacle cancel, Obstacle handOver) {
            QTest::newRow(name) << order << accept << cancel << handOver;
        };
        using enum Obstacle;
        const Order pickup = orderIn(PICKUP, ACCEPTED_BY_MERCHANT);
        const Order parcel = orderIn(KASPI_DELIVERY, ACCEPTED_BY_MERCHANT);

        row("new", orderIn(NEW, APPROVED_BY_BANK), None, None, NotAccepted);
        row("new in a queue of its own", orderIn(PICKUP, APPROVED_BY_BANK), None, None, NotAccepted);
        row("pickup", pickup, NotNew, None, None);
        row("my delivery", orderIn(DELIVERY, ACCEPTED_BY_MERCHANT), NotNew, None, None);
        row("parcel locker", inParcelLocker(pickup), NotNew, None, ParcelLocker);
        row("not signed", notSigned(pickup), NotNew, None, DocumentsNotSigned);
        row("to sign", orderIn(SIGN_REQUIRED, ACCEPTED_BY_MERCHANT), NotNew, None, DocumentsNotSigned);
        row("to pack", parcel, NotNew, None, KaspiDelivers);
        row("assembled", assembled(parcel), NotNew, Assembled, KaspiDelivers);
        row("cancelling", orderIn(PICKUP, CANCELLING), AlreadyCancelling, AlreadyCancelling, AlreadyCancelling);
        row("returning", orderIn(KASPI_DELIVERY, KASPI_DELIVERY_RETURN_REQUESTED), AlreadyCancelling, AlreadyCancelling,
            AlreadyCancelling);
        row("completed", orderIn(PICKUP, COMPLETED), Finished, Finished, Finished);
        row("cancelled", orderIn(NEW, CANCELLED), Finished, Finished, Finished);
        row("archived", orderIn(ARCHIVE, ACCEPTED_BY_MERCHANT), Finished, Finished, Finished);
        row("unknown status", orderIn(PICKUP, OrderStatus::Unknown), UnknownWords, UnknownWords, UnknownWords);
        row("unknown state", orderIn(OrderState::Unknown, ACCEPTED_BY_MERCHANT), NotNew, None, UnknownWords);
    }

    void saysWhatStandsInTheWay()
    {
        QFETCH(Order, order);
        QTEST(obstacleTo(Change::Accept, order), "toAccept");
        QTEST(obstacleTo(Change::Cancel, order), "toCancel");
        QTEST(obstacleTo(Change::SendCode, order), "toHandOver");
        QTEST(obstacleTo(Change::Complete, order), "toHandOver");
    }

    void knowsWhatToDoNext()
    {
        QCOMPARE(nextChange(orderIn(NEW, APPROVED_BY_BANK)), Change::Accept);
        QCOMPARE(nextChange(orderIn(PICKUP, ACCEPTED_BY_MERCHANT)), Change::Complete);
        QCOMPARE(nextChange(orderIn(DELIVERY, ACCEPTED_BY_MERCHANT)), Change::Complete);
        QCOMPARE(nextChange(orderIn(KASPI_DELIVERY, ACCEPTED_BY_MERCHANT)), std::nullopt);
        QCOMPARE(nextChange(orderIn(ARCHIVE, COMPLETED)), std::nullopt);
        QCOMPARE(nextChange(Order()), std::nullopt);
    }

    void seesTheWantedStateInTheOrderAlone()
    {
        constexpr std::array statuses{
            OrderStatus::Unknown, APPROVED_BY_BANK,      ACCEPTED_BY_MERCHANT, COMPLETED, CANCELLED,
            CANCELLING,           OrderStatus::RETURNED,
        };
        for (const OrderStatus status : statuses) {
            const Order order = orderIn(PICKUP, status);
            QCOMPARE(wantedStateSeen(Change::Accept, order),
                     status == ACCEPTED_BY_MERCHANT || status == COMPLETED || status == OrderStatus::RETURNED);
            QCOMPARE(wantedStateSeen(Change::Cancel, order), status == CANCELLED || status == CANCELLING);
            QCOMPARE(wantedStateSeen(Change::Complete, order), status == COMPLETED);
            QVERIFY2(!wantedStateSeen(Change::SendCode, order), "sending a code leaves no trace");
        }
    }
};

QTEST_APPLESS_MAIN(RulesTest)
#include "rules_test.moc"

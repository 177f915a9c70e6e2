// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/rules.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using OrderState::NEW, OrderState::SIGN_REQUIRED, OrderState::PICKUP, OrderState::DELIVERY, OrderState::KASPI_DELIVERY,
    OrderState::ARCHIVE;
using OrderStatus::APPROVED_BY_BANK, OrderStatus::ACCEPTED_BY_MERCHANT, OrderStatus::COMPLETED, OrderStatus::CANCELLED,
    OrderStatus::CANCELLING, OrderStatus::KASPI_DELIVERY_RETURN_REQUESTED;

using namespace Qt::StringLiterals;

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

Order withLine(Order order, UnitType unit)
{
    order.entries = {OrderEntry{.id = EntryId(u"line"_s), .unitType = unit, .quantity = 1}};
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
        row("completed", orderIn(PICKUP, COMPLETED), HandedOver, HandedOver, HandedOver);
        row("cancelled", orderIn(NEW, CANCELLED), Cancelled, Cancelled, Cancelled);
        row("returned", orderIn(ARCHIVE, OrderStatus::RETURNED), Returned, Returned, Returned);
        row("return received", orderIn(ARCHIVE, OrderStatus::RETURN_ACCEPTED_BY_MERCHANT), Returned, Returned,
            Returned);
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

    void saysWhatStandsInTheWayOfGoodsAndParcels_data()
    {
        QTest::addColumn<Order>("order");
        QTest::addColumn<Obstacle>("toAssemble");
        QTest::addColumn<Obstacle>("toReduce");
        QTest::addColumn<Obstacle>("toWeigh");
        QTest::addColumn<Obstacle>("toArrive");
        QTest::addColumn<Obstacle>("toReceive");
        const auto row = [](const char *name, const Order &order, Obstacle assemble, Obstacle reduce, Obstacle weigh,
                            Obstacle arrive, Obstacle receive) {
            QTest::newRow(name) << order << assemble << reduce << weigh << arrive << receive;
        };
        using enum Obstacle;
        const Order parcel = orderIn(KASPI_DELIVERY, ACCEPTED_BY_MERCHANT);
        const Order pickup = orderIn(PICKUP, ACCEPTED_BY_MERCHANT);
        Order preOrdered = parcel;
        preOrdered.preOrder = true;

        row("new", orderIn(NEW, APPROVED_BY_BANK), NotAccepted, NotAccepted, NotAccepted, NotAccepted, NotReturning);
        row("pickup", pickup, NotKaspiDelivery, None, None, NotPreOrdered, NotReturning);
        row("by the piece", withLine(pickup, UnitType::PIECES), NotKaspiDelivery, None, NothingWeighed, NotPreOrdered,
            NotReturning);
        row("weighed", withLine(pickup, UnitType::MEASURABLE), NotKaspiDelivery, None, None, NotPreOrdered,
            NotReturning);
        row("to pack", parcel, None, None, None, NotPreOrdered, NotReturning);
        row("not signed", notSigned(parcel), DocumentsNotSigned, None, None, NotPreOrdered, NotReturning);
        row("pre-ordered", preOrdered, None, None, None, None, NotReturning);
        row("assembled", assembled(parcel), Assembled, Assembled, Assembled, NotPreOrdered, NotReturning);
        row("returning", orderIn(KASPI_DELIVERY, KASPI_DELIVERY_RETURN_REQUESTED), AlreadyCancelling, AlreadyCancelling,
            AlreadyCancelling, AlreadyCancelling, None);
        row("cancelling", orderIn(PICKUP, CANCELLING), AlreadyCancelling, AlreadyCancelling, AlreadyCancelling,
            AlreadyCancelling, None);
        // Where a parcel is said to be is a hint: one that had come back was seen without it.
        Order notBack = orderIn(KASPI_DELIVERY, CANCELLING);
        notBack.returnedToWarehouse = false;
        row("not said to be back", notBack, AlreadyCancelling, AlreadyCancelling, AlreadyCancelling, AlreadyCancelling,
            None);
        row("completed", orderIn(PICKUP, COMPLETED), HandedOver, HandedOver, HandedOver, HandedOver, HandedOver);
    }

    void saysWhatStandsInTheWayOfGoodsAndParcels()
    {
        QFETCH(Order, order);
        QTEST(obstacleTo(Change::Assemble, order), "toAssemble");
        QTEST(obstacleTo(Change::ReduceLine, order), "toReduce");
        QTEST(obstacleTo(Change::CorrectWeights, order), "toWeigh");
        QTEST(obstacleTo(Change::Arrive, order), "toArrive");
        QTEST(obstacleTo(Change::ReceiveReturn, order), "toReceive");
    }

    void knowsWhatToDoNext()
    {
        QCOMPARE(nextChange(orderIn(NEW, APPROVED_BY_BANK)), Change::Accept);
        QCOMPARE(nextChange(orderIn(PICKUP, ACCEPTED_BY_MERCHANT)), Change::Complete);
        QCOMPARE(nextChange(orderIn(DELIVERY, ACCEPTED_BY_MERCHANT)), Change::Complete);
        const Order parcel = orderIn(KASPI_DELIVERY, ACCEPTED_BY_MERCHANT);
        QCOMPARE(nextChange(parcel), Change::Assemble);
        QCOMPARE(nextChange(assembled(parcel)), std::nullopt);
        Order preOrdered = parcel;
        preOrdered.preOrder = true;
        QCOMPARE(nextChange(preOrdered), Change::Arrive);
        QCOMPARE(nextChange(orderIn(PICKUP, CANCELLING)), Change::ReceiveReturn);
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
            // A code that was sent leaves no trace until the buyer says it.
            QCOMPARE(wantedStateSeen(Change::SendCode, order), status == COMPLETED);
            QCOMPARE(wantedStateSeen(Change::ReceiveReturn, order), status != CANCELLING);
        }
        Order parcel = orderIn(KASPI_DELIVERY, ACCEPTED_BY_MERCHANT);
        QVERIFY(!wantedStateSeen(Change::Assemble, parcel));
        QVERIFY(wantedStateSeen(Change::Assemble, assembled(parcel)));
        Order withWaybill = parcel;
        withWaybill.waybillNumber = u"70000001"_s;
        QVERIFY2(wantedStateSeen(Change::Assemble, withWaybill), "no page of the help knows \"assembled\"");
        QCOMPARE(obstacleTo(Change::Assemble, withWaybill), Obstacle::Assembled);
        withWaybill.assembled = false;
        QVERIFY(!wantedStateSeen(Change::Assemble, withWaybill));
        parcel.preOrder = true;
        QVERIFY(!wantedStateSeen(Change::Arrive, parcel));
        parcel.preOrder = false;
        QVERIFY(wantedStateSeen(Change::Arrive, parcel));
    }
};

TEST_WITHOUT_WINDOWS(RulesTest)
#include "rules_test.moc"

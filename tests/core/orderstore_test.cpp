// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storerows.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace numberedorders;

// The rows, their signals and their deadlines.
class OrderStoreTest : public QObject, private StoreRows
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_store.reset(); }

    void startsEmpty()
    {
        QVERIFY(m_store->load());
        QCOMPARE(m_store->size(), 0);
        QCOMPARE(m_store->rowOf(OrderId(u"id0"_s)), -1);
        QVERIFY(!m_store->find(OrderId(u"id0"_s)));
        QVERIFY(!m_store->findByCode(OrderCode(u"410000000"_s)));
        QVERIFY(!m_store->completeAt());
    }

    void newOrdersComeAtTheEndInOneRange()
    {
        m_store->apply(ordersUpTo(3), next());
        QCOMPARE(*m_aboutToInsert, QList<QVariantList>{(QVariantList{0, 2})});
        QCOMPARE(*m_inserted, QList<QVariantList>{(QVariantList{0, 2})});
        m_store->apply(ordersUpTo(5), next());
        QCOMPARE(m_inserted->last(), (QVariantList{3, 4}));
        QCOMPARE(m_changed->size(), 0);
        QCOMPARE(m_store->size(), 5);
        QCOMPARE(m_store->rowOf(OrderId(u"id4"_s)), 4);
        QCOMPARE(m_store->findByCode(OrderCode(u"410000003"_s)), &m_store->at(3));
    }

    void rowsAreInsertedBetweenTheTwoSignals()
    {
        QList<int> sizes;
        connect(m_store.get(), &OrderStore::rowsAboutToBeInserted, this, [&] { sizes << m_store->size(); });
        connect(m_store.get(), &OrderStore::rowsInserted, this, [&] { sizes << m_store->size(); });
        m_store->apply(ordersUpTo(2), next());
        QCOMPARE(sizes, (QList<int>{0, 2}));
    }

    void changesAreToldInRanges()
    {
        m_store->apply(ordersUpTo(10), next());
        forgetSignals();
        auto orders = ordersUpTo(10);
        for (const int n : {1, 2, 3, 7, 9})
            orders[size_t(n)].assembled = true;
        std::ranges::reverse(orders);
        m_store->apply(orders, next());
        QCOMPARE(*m_changed, (QList<QVariantList>{{1, 3}, {7, 7}, {9, 9}}));
        QCOMPARE(m_inserted->size(), 0);
        QVERIFY(order(7).assembled);
    }

    void whatIsAlreadyThereIsNotAnnounced()
    {
        m_store->apply(ordersUpTo(100), next());
        forgetSignals();
        const Reading later = next();
        m_store->apply(ordersUpTo(100), later);
        QCOMPARE(signalCount(), 0);
        QCOMPARE(m_store->at(50).reading, later);
    }

    void nothingAppliedIsNothingAnnounced()
    {
        m_store->apply({}, next());
        QCOMPARE(signalCount(), 0);
    }

    void anOrderGivenTwiceIsOneRow()
    {
        Order again = orderNumber(0);
        again.assembled = true;
        m_store->apply({orderNumber(0), orderNumber(1), again}, next());
        QCOMPARE(m_store->size(), 2);
        QVERIFY(order(0).assembled);
        QCOMPARE(*m_inserted, QList<QVariantList>{(QVariantList{0, 1})});
        QCOMPARE(m_changed->size(), 0);
    }

    void anOrderMissingFromAReadingStays()
    {
        m_store->apply(ordersUpTo(3), next());
        forgetSignals();
        m_store->apply({orderNumber(1)}, next());
        QCOMPARE(m_store->size(), 3);
        QCOMPARE(signalCount(), 0);
    }

    void aPendingChangeTouchesNoServerField()
    {
        m_store->apply(ordersUpTo(2), next());
        forgetSignals();
        const PendingChange cancelling{Change::Cancel, Outcome::Sent};
        m_store->setPending(OrderId(u"id1"_s), cancelling);
        m_store->setPending(OrderId(u"id1"_s), cancelling);
        m_store->setPending(OrderId(u"id9"_s), cancelling);
        QCOMPARE(*m_changed, QList<QVariantList>{(QVariantList{1, 1})});
        QCOMPARE(m_store->at(1).pending, cancelling);
        QCOMPARE(m_store->at(1).order, orderNumber(1));

        auto orders = ordersUpTo(2);
        orders[1].express = true;
        m_store->apply(orders, next());
        QCOMPARE(m_store->at(1).pending, cancelling);
        m_store->setPending(OrderId(u"id1"_s), std::nullopt);
        QVERIFY(!m_store->at(1).pending);
        QCOMPARE(m_changed->size(), 3);
    }

    void showsTheFirstDeadlineEverSeen()
    {
        Order order0 = orderNumber(0);
        const Instant promised = m_clock.now() + 2h;
        order0.plannedDeliveryDate = promised;
        m_store->apply({order0}, next());
        QCOMPARE(m_store->at(0).deadline, (Deadline{DeadlineKind::HandOver, promised}));
        order0.plannedDeliveryDate = promised + 48h;
        m_store->apply({order0}, next());
        QCOMPARE(m_store->at(0).deadline, (Deadline{DeadlineKind::HandOver, promised}));
        QCOMPARE(order(0).plannedDeliveryDate, promised + 48h);
    }

    void everyKindOfDeadlineHasItsOwnFirst()
    {
        Order order0 = orderNumber(0);
        order0.state = OrderState::NEW;
        order0.status = OrderStatus::APPROVED_BY_BANK;
        order0.creationDate = m_clock.now();
        order0.plannedDeliveryDate = m_clock.now() + 5h;
        m_store->apply({order0}, next());
        QCOMPARE(m_store->at(0).deadline, (Deadline{DeadlineKind::Accept, m_clock.now() + 3h}));
        order0.state = OrderState::PICKUP;
        order0.status = OrderStatus::ACCEPTED_BY_MERCHANT;
        m_store->apply({order0}, next());
        QCOMPARE(m_store->at(0).deadline, (Deadline{DeadlineKind::HandOver, m_clock.now() + 5h}));
        order0.status = OrderStatus::COMPLETED;
        m_store->apply({order0}, next());
        QVERIFY(!m_store->at(0).deadline);
    }

    void otherWorkingHoursMoveWhatIsCountedFromThem()
    {
        Order order0 = orderNumber(0);
        order0.status = OrderStatus::APPROVED_BY_BANK;
        order0.approvedByBankDate = m_clock.now();
        Order order1 = orderNumber(1);
        order1.plannedDeliveryDate = m_clock.now() + 2h;
        m_store->apply({order0, order1}, next());
        forgetSignals();
        AcceptLimits fromTen;
        fromTen.hours.from = {10, 0};
        m_store->setAcceptLimits(fromTen);
        QCOMPARE(*m_changed, QList<QVariantList>{(QVariantList{0, 0})});
        QCOMPARE(m_store->at(0).deadline, (Deadline{DeadlineKind::Accept, m_clock.now() + 4h}));
        QCOMPARE(m_store->at(1).deadline, (Deadline{DeadlineKind::HandOver, m_clock.now() + 2h}));
    }

    void aCourierWhoIsStillToComeIsAPlan()
    {
        Order parcel = orderNumber(0);
        parcel.state = OrderState::KASPI_DELIVERY;
        parcel.preOrder = true;
        parcel.assembled = true;
        parcel.courierTransmissionDate = m_clock.now() + 24h;
        m_store->apply({parcel}, next());
        QCOMPARE(m_store->at(0).stage(), Stage::PreOrders);
        QCOMPARE(order(0).courierTransmissionPlanningDate, m_clock.now() + 24h);
        parcel.preOrder = false;
        m_store->apply({parcel}, next());
        QCOMPARE(m_store->at(0).stage(), Stage::ToCourier);
        m_clock.advance(24h);
        m_store->apply({parcel}, next());
        QCOMPARE(m_store->at(0).stage(), Stage::WithCourier);
        QCOMPARE(order(0).courierTransmissionDate, parcel.courierTransmissionDate);
    }

    void aClockThatIsYearsBehindTurnsNoCourierIntoAPlan()
    {
        Order parcel = orderNumber(0);
        parcel.state = OrderState::KASPI_DELIVERY;
        parcel.creationDate = m_clock.now() + 24h * 700;
        parcel.courierTransmissionDate = m_clock.now() + 24h * 701;
        m_store->apply({parcel}, next());
        QCOMPARE(m_store->at(0).stage(), Stage::WithCourier);
    }

    void aNumberFindsItsOrderAlsoAfterItChanged()
    {
        m_store->apply({orderNumber(0)}, next());
        Order renumbered = orderNumber(0);
        renumbered.code = OrderCode(u"999"_s);
        m_store->apply({renumbered}, next());
        QCOMPARE(m_store->findByCode(OrderCode(u"999"_s)), &m_store->at(0));
        QVERIFY(!m_store->findByCode(OrderCode(u"410000000"_s)));
    }

    void saysWhenEverythingWasReadLast()
    {
        QSignalSpy complete(m_store.get(), &OrderStore::completeAtChanged);
        const Reading reading = next();
        m_clock.advance(3s);
        m_store->markComplete(reading);
        QCOMPARE(m_store->completeAt(), reading.at);
        QCOMPARE(complete.size(), 1);
        QCOMPARE(signalCount(), 0);
    }

    void noPlaceToWriteIsNoFailureOfWriting()
    {
        m_store->apply(ordersUpTo(1), next());
        m_store->markComplete(next());
        QVERIFY(!m_store->memoryError());
    }
};

TEST_WITHOUT_WINDOWS(OrderStoreTest)
#include "orderstore_test.moc"

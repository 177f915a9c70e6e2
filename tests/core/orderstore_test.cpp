// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/shop/shopschema.h"
#include "core/store/orderstore.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Order orderNumber(int n)
{
    Order order;
    order.id = OrderId(u"id%1"_s.arg(n));
    order.code = OrderCode(QString::number(410'000'000 + n));
    order.state = OrderState::PICKUP;
    order.status = OrderStatus::ACCEPTED_BY_MERCHANT;
    order.totalPrice = Money::fromTenge(1000 + n);
    return order;
}

std::vector<Order> ordersUpTo(int count)
{
    std::vector<Order> orders;
    orders.reserve(size_t(count));
    for (int n = 0; n < count; ++n)
        orders.push_back(orderNumber(n));
    return orders;
}

OrderEntry entryNamed(const QString &name)
{
    OrderEntry entry;
    entry.id = EntryId(name);
    entry.offerName = name;
    return entry;
}

} // namespace

// The rows and their signals; a closed database stands for no place to write.
class OrderStoreTest : public QObject
{
    Q_OBJECT

private:
    TestClock m_clock;
    std::unique_ptr<ReadingCounter> m_readings;
    std::unique_ptr<Database> m_nowhere;
    std::unique_ptr<OrderStore> m_store;
    std::unique_ptr<QSignalSpy> m_aboutToInsert;
    std::unique_ptr<QSignalSpy> m_inserted;
    std::unique_ptr<QSignalSpy> m_changed;

    Reading next() { return m_readings->next(); }

    void forgetSignals()
    {
        m_aboutToInsert->clear();
        m_inserted->clear();
        m_changed->clear();
    }

    qsizetype signalCount() const { return m_aboutToInsert->size() + m_inserted->size() + m_changed->size(); }

    const Order &order(int n) const { return m_store->find(OrderId(u"id%1"_s.arg(n)))->order; }

private Q_SLOTS:
    void init()
    {
        m_readings = std::make_unique<ReadingCounter>(m_clock);
        m_nowhere = std::make_unique<Database>(u"/nowhere/at/all.db"_s, shopSchema());
        m_store = std::make_unique<OrderStore>(*m_nowhere);
        m_aboutToInsert = std::make_unique<QSignalSpy>(m_store.get(), &OrderStore::rowsAboutToBeInserted);
        m_inserted = std::make_unique<QSignalSpy>(m_store.get(), &OrderStore::rowsInserted);
        m_changed = std::make_unique<QSignalSpy>(m_store.get(), &OrderStore::rowsChanged);
    }

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

    void anOlderReadingDoesNotOverwriteANewerRow()
    {
        const Reading early = next();
        const Reading late = next();
        Order accepted = orderNumber(0);
        accepted.assembled = true;
        m_store->apply({accepted}, late);
        m_store->apply({orderNumber(0), orderNumber(1)}, early);
        QVERIFY(order(0).assembled);
        QCOMPARE(m_store->at(0).reading, late);
        QCOMPARE(m_store->size(), 2);
    }

    void theWallClockDoesNotOrderReadings()
    {
        m_store->apply({orderNumber(0)}, next());
        m_clock.advance(-24h);
        Order changed = orderNumber(0);
        changed.express = true;
        m_store->apply({changed}, next());
        QVERIFY(order(0).express);
        m_clock.advance(24h);
    }

    void aReadingBegunBeforeACommandEndedIsNotTaken()
    {
        m_store->apply(ordersUpTo(2), next());
        const Reading before = next();
        m_store->commandEnded(OrderId(u"id0"_s), next());
        auto orders = ordersUpTo(2);
        orders[0].express = orders[1].express = true;
        m_store->apply(orders, before);
        QVERIFY(!order(0).express);
        QVERIFY(order(1).express);
        m_store->applyEntries(OrderId(u"id0"_s), {entryNamed(u"old"_s)}, before);
        QVERIFY(!order(0).entries);

        m_store->apply(orders, next());
        QVERIFY(order(0).express);
    }

    void anEarlierCommandsEndDoesNotTakeBackALaterOnes()
    {
        m_store->apply(ordersUpTo(1), next());
        const Reading first = next();
        const Reading between = next();
        m_store->commandEnded(OrderId(u"id0"_s), next());
        m_store->commandEnded(OrderId(u"id0"_s), first);
        Order changed = orderNumber(0);
        changed.express = true;
        m_store->apply({changed}, between);
        QVERIFY(!order(0).express);
    }

    void whatAReadingLeavesOutSaysNothing()
    {
        Order told = orderNumber(0);
        told.state = OrderState::KASPI_DELIVERY;
        told.customer = {u"c"_s, {}, u"Әсел"_s, u"Қожахметова"_s, u"7012345678"_s};
        told.isKaspiDelivery = told.assembled = true;
        told.preOrder = false;
        told.waybill = u"https://example.invalid/w.pdf"_s;
        told.waybillNumber = u"W-1"_s;
        told.courierTransmissionDate = instantFromMs(1'795'000'000'000);
        m_store->apply({told}, next());
        forgetSignals();

        // Read by its number, it comes without what the help names for lists only.
        Order lookedUp;
        lookedUp.id = told.id;
        lookedUp.code = told.code;
        lookedUp.customer.id = told.customer.id;
        m_store->apply({lookedUp}, next());
        QCOMPARE(order(0), told);
        QCOMPARE(signalCount(), 0);

        lookedUp.assembled = false;
        m_store->apply({lookedUp}, next());
        QVERIFY2(!order(0).assembled, "a no is not left out");
        QCOMPARE(order(0).waybillNumber, told.waybillNumber);
    }

    void knownEntriesStayWhenAListDoesNotCarryThem()
    {
        Order with = orderNumber(0);
        with.entries = {entryNamed(u"tea"_s)};
        m_store->apply({with}, next());
        forgetSignals();
        m_store->apply({orderNumber(0)}, next());
        QCOMPARE(order(0).entries, with.entries);
        QCOMPARE(signalCount(), 0);
    }

    void whatAReadingLeavesOutStaysAsItWas()
    {
        m_store->apply({orderNumber(0)}, next());
        forgetSignals();
        Order bare;
        bare.id = orderNumber(0).id;
        m_store->apply({bare}, next());
        QCOMPARE(m_store->at(0).order, orderNumber(0));
        QCOMPARE(signalCount(), 0);
        QCOMPARE(m_store->findByCode(orderNumber(0).code), &m_store->at(0));
        QVERIFY(!m_store->findByCode(OrderCode()));
    }

    void entriesAreInDoubtWhenThePriceHasChanged()
    {
        Order order0 = orderNumber(0);
        order0.entries = {entryNamed(u"tea"_s)};
        m_store->apply({order0}, next());
        const Reading beforeThePrice = next();
        order0.entries.reset();
        order0.totalPrice = Money::fromTenge(1);
        m_store->apply({order0}, next());
        QVERIFY(!order(0).entries);
        m_store->applyEntries(order0.id, {entryNamed(u"tea"_s)}, beforeThePrice);
        QVERIFY(!order(0).entries);
        m_store->applyEntries(order0.id, {entryNamed(u"less tea"_s)}, next());
        QCOMPARE(order(0).entries->front().offerName, u"less tea"_s);
    }

    void entriesOfTheOrderReplaceTheOnesKnown()
    {
        Order order0 = orderNumber(0);
        order0.entries = {entryNamed(u"tea"_s)};
        m_store->apply({order0}, next());
        order0.entries = {entryNamed(u"tea"_s), entryNamed(u"cup"_s)};
        m_store->apply({order0}, next());
        QCOMPARE(order(0).entries->size(), 2U);
        order0.entries = std::vector<OrderEntry>();
        m_store->apply({order0}, next());
        QVERIFY(order(0).entries->empty());
    }

    void entriesReadByThemselvesChangeOneRow()
    {
        m_store->apply(ordersUpTo(3), next());
        forgetSignals();
        m_store->applyEntries(OrderId(u"id1"_s), {entryNamed(u"tea"_s)}, next());
        QCOMPARE(*m_changed, QList<QVariantList>{(QVariantList{1, 1})});
        m_store->applyEntries(OrderId(u"id1"_s), {entryNamed(u"tea"_s)}, next());
        m_store->applyEntries(OrderId(u"id9"_s), {entryNamed(u"tea"_s)}, next());
        QCOMPARE(m_changed->size(), 1);
    }

    void entriesReadLaterOutliveAListBegunEarlier()
    {
        m_store->apply(ordersUpTo(1), next());
        const Reading list = next();
        m_store->applyEntries(OrderId(u"id0"_s), {entryNamed(u"new"_s)}, next());
        Order listed = orderNumber(0);
        listed.express = true;
        listed.entries = {entryNamed(u"old"_s)};
        m_store->apply({listed}, list);
        QVERIFY2(order(0).express, "the rest of the order is newer than the row");
        QCOMPARE(order(0).entries->front().offerName, u"new"_s);
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

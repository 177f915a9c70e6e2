// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storerows.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace numberedorders;

// Which of two readings a row believes, and what stays of what a reading leaves out.
class WhichReadingTest : public QObject, private StoreRows
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_store.reset(); }

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
};

TEST_WITHOUT_WINDOWS(WhichReadingTest)
#include "whichreading_test.moc"

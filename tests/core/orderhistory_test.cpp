// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/shop/shopschema.h"
#include "core/store/orderstore.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

OrderEntry entry(const QString &id, qint64 quantity)
{
    OrderEntry entry;
    entry.id = EntryId(id);
    entry.offerName = u"Чайник "_s + id;
    entry.quantity = quantity;
    entry.weight = Weight{1'000 * quantity};
    return entry;
}

Order someOrder()
{
    Order order;
    order.id = OrderId(u"id=+/"_s);
    order.code = OrderCode(u"410000123"_s);
    order.state = OrderState::KASPI_DELIVERY;
    order.status = OrderStatus::ACCEPTED_BY_MERCHANT;
    order.totalPrice = Money::fromTenge(1'000);
    order.plannedDeliveryDate = instantFromMs(1'795'000'000'000);
    order.entries = {entry(u"a"_s, 1), entry(u"b"_s, 2)};
    return order;
}

} // namespace

// What readings found changed: written down once, with the order, and only if something changed.
class OrderHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_seenAt = m_clock.now();
        start();
    }
    void cleanup()
    {
        m_store.reset();
        m_database.reset();
    }

    void theFirstSightIsOneEntryAndTheSameAgainNone()
    {
        apply(someOrder());
        apply(someOrder());
        QCOMPARE(history().size(), size_t(1));
        QCOMPARE(history()[0], (HistoryEntry{m_seenAt, HistoryField::FirstSeen, {}, {}, {}}));
    }

    void everyChangedFieldIsSaidWithWhatItWas()
    {
        apply(someOrder());
        Order order = someOrder();
        order.status = OrderStatus::CANCELLING;
        order.totalPrice = Money::fromTenge(2'000);
        order.assembled = true;
        order.waybillNumber = u"W-1"_s;
        order.plannedDeliveryDate = instantFromMs(1'795'000'000'001);
        order.courierTransmissionDate = instantFromMs(1'795'000'000'002);
        m_clock.advance(1min);
        apply(order);
        const Instant at = m_clock.now();
        const std::vector<HistoryEntry> wanted{
            {m_seenAt, HistoryField::FirstSeen, {}, {}, {}},
            {at, HistoryField::Status, {}, u"ACCEPTED_BY_MERCHANT"_s, u"CANCELLING"_s},
            {at, HistoryField::Total, {}, u"100000"_s, u"200000"_s},
            {at, HistoryField::Assembled, {}, {}, u"1"_s},
            {at, HistoryField::WaybillNumber, {}, {}, u"W-1"_s},
            {at, HistoryField::PlannedDeliveryDate, {}, u"1795000000000"_s, u"1795000000001"_s},
            {at, HistoryField::CourierTransmissionDate, {}, {}, u"1795000000002"_s},
        };
        QCOMPARE(history(), wanted);
        start();
        QCOMPARE(history(), wanted);
    }

    void linesThatChangeComeOrGoAreSaidByName()
    {
        apply(someOrder());
        m_store->applyEntries(someOrder().id, {entry(u"b"_s, 1), entry(u"c"_s, 5)}, m_readings.next());
        const std::vector<HistoryEntry> wanted{
            {m_seenAt, HistoryField::FirstSeen, {}, {}, {}},
            {m_seenAt, HistoryField::LineQuantity, u"Чайник a"_s, u"1"_s, u"0"_s},
            {m_seenAt, HistoryField::LineQuantity, u"Чайник b"_s, u"2"_s, u"1"_s},
            {m_seenAt, HistoryField::LineWeight, u"Чайник b"_s, u"2000"_s, u"1000"_s},
            {m_seenAt, HistoryField::LineQuantity, u"Чайник c"_s, u"0"_s, u"5"_s},
        };
        QCOMPARE(history(), wanted);
    }

    // Two variants of one name are two lines.
    void aLineThatChangesIsKnownByItsCodeToo()
    {
        Order order = someOrder();
        order.entries->front().offerCode = u"KAZY-1"_s;
        apply(order);
        order.entries->front().quantity = 3;
        m_store->applyEntries(order.id, *order.entries, m_readings.next());
        const std::vector<HistoryEntry> written = history();
        QCOMPARE(written.size(), size_t(2));
        QCOMPARE(written.back().field, HistoryField::LineQuantity);
        QCOMPARE(written.back().sku, u"KAZY-1"_s);
    }

    void whatAReadingLeavesOutAndWhatIsLookedUpIsNoChange()
    {
        apply(someOrder());
        Order bare = someOrder();
        bare.status = {};
        bare.totalPrice.reset();
        bare.plannedDeliveryDate.reset();
        bare.entries.reset();
        apply(bare);
        auto lines = *someOrder().entries;
        lines[0].product = {ProductId(u"p"_s), u"1"_s, u"Чайник"_s, u"Tefal"_s, {}, {}};
        m_store->learn(someOrder().id, lines);
        QCOMPARE(m_store->find(someOrder().id)->order.entries->front().brand(), u"Tefal"_s);
        QCOMPARE(history().size(), size_t(1));
    }

    // An order the program did not load, because it was finished long ago, is no news.
    void anOrderTheDatabaseHasIsNotFirstSeenAgain()
    {
        Order finished = someOrder();
        finished.state = OrderState::ARCHIVE;
        finished.status = OrderStatus::COMPLETED;
        apply(finished);
        m_clock.advance(24h * 30);
        Order other = someOrder();
        other.id = OrderId(u"other"_s);
        apply(other);
        start();
        QVERIFY(!m_store->find(finished.id));
        apply(finished);
        QTRY_COMPARE(history().size(), size_t(1));
        QCOMPARE(history()[0].at, m_seenAt);
    }

    void whatCouldNotBeWrittenIsKnownAndWrittenLater()
    {
        const auto block = [this](const QString &sql) { return Statement(m_database->connection(), sql).run(); };
        QVERIFY(block(u"ALTER TABLE order_history RENAME TO away"_s));
        apply(someOrder());
        QTRY_VERIFY(m_store->memoryError().has_value());
        QCOMPARE(history().size(), size_t(1));
        QVERIFY(block(u"ALTER TABLE away RENAME TO order_history"_s));
        Order order = someOrder();
        order.assembled = true;
        apply(order);
        QTRY_VERIFY(!m_store->memoryError().has_value());
        start();
        QCOMPARE(history().size(), size_t(2));
        QCOMPARE(history()[1].field, HistoryField::Assembled);
    }

private:
    void start()
    {
        m_store.reset();
        m_database = std::make_unique<Database>(m_directory->filePath(u"tapsyrys.db"_s), shopSchema());
        QVERIFY(m_database->open());
        m_store = std::make_unique<OrderStore>(*m_database);
        QVERIFY(m_store->load());
    }
    void apply(const Order &order) { m_store->apply({order}, m_readings.next()); }
    std::vector<HistoryEntry> history() const { return m_store->history(someOrder().id); }

    TestClock m_clock;
    Instant m_seenAt;
    ReadingCounter m_readings{m_clock};
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<OrderStore> m_store;
};

TEST_WITHOUT_WINDOWS(OrderHistoryTest)
#include "orderhistory_test.moc"

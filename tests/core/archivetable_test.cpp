// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/shop/shopschema.h"
#include "core/store/archivetable.h"
#include "core/store/orderstore.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Order finished(int number, OrderStatus status = OrderStatus::COMPLETED)
{
    Order order;
    order.id = OrderId(u"id-%1"_s.arg(number));
    order.code = OrderCode(QString::number(410'000'000 + number));
    order.state = OrderState::ARCHIVE;
    order.status = status;
    order.customer = {.firstName = u"Әсел"_s, .lastName = u"Қожахметова"_s, .cellPhone = u"7012344567"_s};
    order.deliveryMode = DeliveryMode::DELIVERY_PICKUP;
    order.creationDate = TestClock().now() - number * 1h;
    order.entries = {
        OrderEntry{.id = EntryId(u"e%1"_s.arg(number)), .offerCode = u"TEFAL-150"_s, .offerName = u"Чайник Tefal"_s}};
    return order;
}

} // namespace

// The orders on the disk: written by the store, found by what they say.
class ArchiveTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_directory->filePath(u"orders.db"_s), shopSchema());
        QVERIFY(m_database->open());
        m_store = std::make_unique<OrderStore>(*m_database);
    }
    void cleanup()
    {
        m_store.reset();
        m_database.reset();
    }

    void finishedOrdersOfTheArchiveAreOnTheDiskAndNotInMemory()
    {
        QSignalSpy inserted(m_store.get(), &OrderStore::rowsInserted);
        QVERIFY(apply({finished(1), finished(2)}));
        QCOMPARE(m_store->size(), 0);
        QCOMPARE(inserted.size(), 0);
        QCOMPARE(codes({}), QStringList({u"410000001"_s, u"410000002"_s}));
        OrderStore next(*m_database);
        QVERIFY(next.load());
        QCOMPARE(next.size(), 0);
    }

    void openOrdersOfAnArchivePageBecomeRows()
    {
        Order open = finished(3, OrderStatus::ACCEPTED_BY_MERCHANT);
        open.state = OrderState::PICKUP;
        QVERIFY(apply({open}));
        QCOMPARE(m_store->size(), 1);
        QCOMPARE(m_store->at(0).stage(), Stage::Pickup);
        QCOMPARE(codes({.list = {.state = OrderState::PICKUP}}), QStringList(u"410000003"_s));
    }

    void aRowThatIsKnownFollowsTheArchive()
    {
        Order open = finished(3, OrderStatus::ACCEPTED_BY_MERCHANT);
        open.state = OrderState::PICKUP;
        m_store->apply({open}, m_readings.next());
        QVERIFY(apply({finished(3)}));
        QCOMPARE(m_store->at(0).stage(), Stage::Archive);
    }

    void linesThatAPageLeavesOutStay()
    {
        QVERIFY(apply({finished(1)}));
        Order bare = finished(1, OrderStatus::RETURNED);
        bare.entries.reset();
        QVERIFY(apply({bare}));
        const OrderRecord *record = m_store->recall(bare.id);
        QVERIFY(record);
        QCOMPARE(record->order.status.value, OrderStatus::RETURNED);
        QCOMPARE(record->order.entries, finished(1).entries);
    }

    void anOrderIsRecalledByIdAndByNumber()
    {
        QVERIFY(apply({finished(1), finished(2)}));
        QSignalSpy inserted(m_store.get(), &OrderStore::rowsInserted);
        QCOMPARE(m_store->recall(OrderId(u"id-2"_s))->order, finished(2));
        QCOMPARE(m_store->recall(OrderCode(u"410000001"_s))->order, finished(1));
        QVERIFY(m_store->recall(OrderId(u"id-2"_s)));
        QCOMPARE(inserted.size(), 2);
        QVERIFY(!m_store->recall(OrderCode(u"1"_s)));
    }

    void aPageThatCannotBeWrittenIsAnError()
    {
        m_store.reset();
        m_database = std::make_unique<Database>(m_directory->filePath(u"never-opened.db"_s), shopSchema());
        m_store = std::make_unique<OrderStore>(*m_database);
        const auto written = apply({finished(1)});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Storage);
    }

    void everyWayToSearchFindsTheOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("number") << u"410000001"_s << true;
        QTest::newRow("number in groups") << u"410 000 001"_s << true;
        QTest::newRow("part of the name, any case") << u"ҚОЖАХ"_s << true;
        QTest::newRow("tail of the telephone") << u"4567"_s << true;
        QTest::newRow("whole telephone as people dial it") << u"8 (701) 234-45-67"_s << true;
        QTest::newRow("the telephone's middle") << u"2344"_s << false;
        QTest::newRow("words of the goods") << u"tefal чайник"_s << true;
        QTest::newRow("the seller's code") << u"tefal-150"_s << true;
        QTest::newRow("one letter") << u"ә"_s << true;
        QTest::newRow("one word of two") << u"чайник зонт"_s << false;
        QTest::newRow("a quote is no end of the statement") << u"'"_s << false;
    }

    void everyWayToSearchFindsTheOrder()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        QVERIFY(apply({finished(1)}));
        QCOMPARE(!codes({}, typed).empty(), found);
        QCOMPARE(search::matches(search::keyOf(finished(1)), search::queryOf(typed)), found);
    }

    void everyFilterNarrows()
    {
        Order cancelled = finished(1, OrderStatus::CANCELLED);
        Order delivered = finished(2);
        delivered.deliveryMode = DeliveryMode::DELIVERY_REGIONAL_TODOOR;
        Order signedFor = finished(3);
        signedFor.signatureRequired = true;
        QVERIFY(apply({cancelled, delivered, signedFor}));
        using List = ListFilter;
        const auto archive = OrderState::ARCHIVE;
        QCOMPARE(codes({.list = List{.state = archive, .status = OrderStatus::CANCELLED}}),
                 QStringList(u"410000001"_s));
        QCOMPARE(codes({.list = List{.state = archive, .deliveryType = DeliveryType::DELIVERY}}),
                 QStringList(u"410000002"_s));
        QCOMPARE(codes({.list = List{.state = archive, .signatureRequired = true}}), QStringList(u"410000003"_s));
        const Window lastHours{m_clock.now() - 2h, m_clock.now()};
        QCOMPARE(codes({.list = List{.state = archive}, .range = lastHours}),
                 QStringList({u"410000001"_s, u"410000002"_s}));
    }

    void pagesFollowEachOtherWithoutGapOrRepeat()
    {
        std::vector<Order> orders;
        for (int i = 1; i <= 25; ++i) {
            orders.push_back(finished(i));
            orders.back().creationDate = m_clock.now() - (i / 4) * 1h; // several at once
        }
        QVERIFY(apply(orders));
        QStringList all;
        std::optional<ArchiveKey> after;
        for (;;) {
            const auto page = m_table->page(everything(), after, 10);
            QVERIFY(page);
            if (page->empty())
                break;
            for (const ArchiveRow &row : *page) {
                QVERIFY(!after || row.key < *after);
                after = row.key;
                all += row.record.order.code.value();
            }
        }
        QCOMPARE(all.size(), 25);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), 25);
        QCOMPARE(*m_table->count(everything()), 25);
    }

    void amongFindsOnlyThoseAskedFor()
    {
        QVERIFY(apply({finished(1), finished(2), finished(3, OrderStatus::CANCELLED)}));
        ArchiveQuery query = everything();
        query.in.list.status = OrderStatus::COMPLETED;
        const auto rows = m_table->among(query, {OrderId(u"id-3"_s), OrderId(u"id-2"_s)});
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(1));
        QCOMPARE(rows->front().record.order, finished(2));
    }

    void theShareCountsWhatTheShopCancelled()
    {
        const auto cancelled = [](int number, OrderStatus status, const QString &reason) {
            Order order = finished(number, status);
            order.cancellationReason = Word<CancellationReason>::fromWire(reason);
            return order;
        };
        Order open = finished(4, OrderStatus::CANCELLING);
        open.state = OrderState::KASPI_DELIVERY;
        open.cancellationReason = CancellationReason::BUYER_NOT_REACHABLE;
        QVERIFY(apply({cancelled(1, OrderStatus::CANCELLED, u"MERCHANT_OUT_OF_STOCK"_s),
                       cancelled(2, OrderStatus::CANCELLED, u"TIMEOUT_BUYER_PICKUP"_s),
                       cancelled(3, OrderStatus::RETURNED, u"BUYER_NOT_REACHABLE"_s), open, finished(5),
                       cancelled(50, OrderStatus::CANCELLED, u"MERCHANT_OUT_OF_STOCK"_s)}));
        const auto share = m_table->cancelShare({m_clock.now() - 24h, m_clock.now()});
        QVERIFY(share);
        QCOMPARE(*share, (CancelShare{.cancelled = 2, .all = 5}));
    }

    void namesAreFoundWithRussianLettersForKazakhOnes()
    {
        Order order = finished(1);
        order.customer.lastName = u"Құдайбергенова"_s;
        QVERIFY(apply({order}));
        QCOMPARE(codes({}, u"кудайберген"_s), QStringList(u"410000001"_s));
        QCOMPARE(codes({}, u"Заказ № 410 000 001"_s), QStringList(u"410000001"_s));
    }

    void aFileOfTheProgramBeforeIsMadeSearchable()
    {
        QVERIFY(apply({finished(1)}));
        QSqlQuery query(m_database->connection());
        QVERIFY(query.exec(u"DELETE FROM order_search"_s));
        QVERIFY(codes({}).empty());
        QVERIFY(OrderStore(*m_database).load());
        QCOMPARE(codes({}, u"tefal"_s), QStringList(u"410000001"_s));
    }

private:
    Result<void> apply(const std::vector<Order> &orders)
    {
        m_table = std::make_unique<ArchiveTable>(*m_database);
        return m_store->applyArchived(orders, m_readings.next());
    }

    ArchiveQuery everything() const
    {
        return {.in = {.list = {.state = OrderState::ARCHIVE}, .range = {Instant(), m_clock.now()}}};
    }

    struct Asked {
        ListFilter list{.state = OrderState::ARCHIVE};
        Window range{Instant(), TestClock().now()};
    };
    QStringList codes(const Asked &asked, const QString &typed = {}) const
    {
        const auto rows = m_table->page({{asked.list, asked.range}, search::queryOf(typed)}, {}, 100);
        QStringList codes;
        if (!rows)
            return {rows.error().detail};
        for (const ArchiveRow &row : *rows)
            codes += row.record.order.code.value();
        return codes;
    }

    TestClock m_clock;
    ReadingCounter m_readings{m_clock};
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<OrderStore> m_store;
    std::unique_ptr<ArchiveTable> m_table;
};

TEST_WITHOUT_WINDOWS(ArchiveTableTest)
#include "archivetable_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/shop/shopschema.h"
#include "core/store/orderstore.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Order orderNumber(int n)
{
    Order order;
    order.id = OrderId(u"id%1=+/"_s.arg(n));
    order.code = OrderCode(QString::number(410'000'000 + n));
    order.state = OrderState::PICKUP;
    order.status = OrderStatus::ACCEPTED_BY_MERCHANT;
    order.customer.firstName = u"Әсел"_s;
    order.totalPrice = Money::fromTenge(1000 + n);
    order.creationDate = instantFromMs(1'795'000'000'000 + n);
    order.cancellationReason = Word<CancellationReason>::fromWire(u"TIMEOUT_BUYER_PICKUP"_s);
    OrderEntry entry;
    entry.id = EntryId(u"e%1"_s.arg(n));
    entry.offerName = u"Чайник"_s;
    entry.quantity = n;
    order.entries = {entry, entry};
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

// One run of the program on the file.
struct Run {
    explicit Run(const QString &path) : database(path, shopSchema()), store(database)
    {
        opened = database.open().and_then([this] { return store.load(); }).has_value();
    }

    QStringList codes() const
    {
        QStringList codes;
        for (int row = 0; row < store.size(); ++row)
            codes << store.at(row).order.code.value();
        return codes;
    }

    QVariant ask(const QString &sql)
    {
        Statement statement(database.connection(), sql);
        return statement.run() && statement.next() ? statement.value(0) : QVariant();
    }

    void run(const QString &sql) { QVERIFY2(Statement(database.connection(), sql).run(), qPrintable(sql)); }

    // What is applied is written in the turns of the event loop that follow, this last.
    bool hasWrittenComplete(Instant at) const { return database.value(u"complete_ms"_s) == QString::number(toMs(at)); }

    // How often this connection has changed a row of any table.
    qint64 writes() { return ask(u"SELECT total_changes()"_s).toLongLong(); }

    Database database;
    OrderStore store;
    bool opened = false;
};

} // namespace

// What outlives the program. A second Run on the same file is the next start, and, while the first
// one still stands, the start after a kill.
class OrderStoreMemoryTest : public QObject
{
    Q_OBJECT

private:
    TestClock m_clock;
    std::unique_ptr<ReadingCounter> m_readings;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;

    Reading next() { return m_readings->next(); }

private Q_SLOTS:
    void init()
    {
        m_clock.set(TestClock().now());
        m_readings = std::make_unique<ReadingCounter>(m_clock);
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"shop.db"_s);
    }

    void theLastKnownQueueIsThereAtOnceAfterAKill()
    {
        Run killed(m_path);
        QVERIFY(killed.opened);
        Order bare = orderNumber(3);
        bare.entries.reset();
        Order withoutLines = orderNumber(4);
        withoutLines.entries = std::vector<OrderEntry>();
        auto orders = ordersUpTo(3);
        orders.push_back(bare);
        orders.push_back(withoutLines);
        killed.store.apply(orders, next());
        killed.store.markComplete(next());
        QTRY_VERIFY(killed.hasWrittenComplete(m_clock.now()));

        Run again(m_path);
        QVERIFY(again.opened);
        QCOMPARE(again.store.size(), 5);
        for (int row = 0; row < 5; ++row) {
            QCOMPARE(again.store.at(row).order, orders[size_t(row)]);
            QCOMPARE(again.store.at(row).reading, (Reading{0, m_clock.now()}));
            QCOMPARE(again.store.rowOf(orders[size_t(row)].id), row);
        }
        QCOMPARE(again.store.completeAt(), m_clock.now());
    }

    // A page must not keep a key waiting: it is written in pieces, and all of it before "complete" is.
    void aPageIsWrittenInPieces()
    {
        Run run(m_path);
        const auto rowsWritten = [&run] { return run.ask(u"SELECT count(*) FROM orders"_s).toInt(); };
        run.store.apply(ordersUpTo(100), next());
        run.store.markComplete(next());
        QCOMPARE(rowsWritten(), 0);
        int most = 0;
        while (!run.hasWrittenComplete(m_clock.now())) {
            const int before = rowsWritten();
            QCoreApplication::processEvents();
            most = std::max(most, rowsWritten() - before);
        }
        QCOMPARE(rowsWritten(), 100);
        QCOMPARE(most, 25);
    }

    // As the end of a command does.
    void whatIsWrittenOutOfItsTurnIsWholeAndLeavesNothingToDo()
    {
        Run run(m_path);
        run.store.apply({orderNumber(1)}, next());
        const OrderId id = orderNumber(1).id;
        QVERIFY(run.database.transaction([&] { return run.store.writeBeside(id); }));
        QCOMPARE(run.ask(u"SELECT count(*) FROM orders"_s).toInt(), 1);
        QCOMPARE(run.ask(u"SELECT count(*) FROM order_history"_s).toInt(), 1);
        QVERIFY(run.store.writeBeside(OrderId(u"nobody's"_s)));
        // Its turn comes all the same, and there is nothing left to write in it.
        bool hasPassed = false;
        QTimer::singleShot(80ms, &run.store, [&] { hasPassed = true; });
        QTRY_VERIFY(hasPassed);
        QCOMPARE(run.ask(u"SELECT count(*) FROM meta WHERE key = 'complete_ms'"_s).toInt(), 0);
    }

    void whatFailsTogetherIsNotTakenForWritten()
    {
        Run run(m_path);
        run.store.apply({orderNumber(1)}, next());
        const OrderId id = orderNumber(1).id;
        const auto failed = run.database.transaction([&]() -> Result<void> {
            if (const auto written = run.store.writeBeside(id); !written)
                return written;
            return Failure(Error{.kind = Error::Kind::Storage});
        });
        QVERIFY(!failed);
        QCOMPARE(run.ask(u"SELECT count(*) FROM orders"_s).toInt(), 0);
        QTRY_COMPARE(run.ask(u"SELECT count(*) FROM orders"_s).toInt(), 1);
    }

    // The journal's later word makes a row doubtful until a reading reaches it; a row without any, or one
    // that was written with the last word, is as good as ever.
    void aRowThatIsBehindTheJournalHasToBeRead()
    {
        {
            Run before(m_path);
            before.store.apply(ordersUpTo(3), next());
            QVERIFY(before.store.writeAll());
            for (int n = 0; n < 2; ++n) {
                before.run(u"INSERT INTO journal_commands (change, order_id, order_code, created_ms) "
                           "VALUES ('Accept', '%1', '1', 1)"_s.arg(orderNumber(n).id.value()));
                before.run(u"INSERT INTO journal_events (command_id, outcome, at_ms) "
                           "SELECT max(id), 'Confirmed', 1 FROM journal_commands"_s);
            }
            QVERIFY(before.database.transaction([&] { return before.store.writeBeside(orderNumber(1).id); }));
        }
        {
            Run again(m_path);
            QVERIFY(again.store.find(orderNumber(0).id)->mayBeBehind);
            QVERIFY(!again.store.find(orderNumber(1).id)->mayBeBehind);
            QVERIFY(!again.store.find(orderNumber(2).id)->mayBeBehind);
            // Writing it without having read it proves nothing.
            QVERIFY(again.database.transaction([&] { return again.store.writeBeside(orderNumber(0).id); }));
        }
        Run third(m_path);
        QVERIFY(third.store.find(orderNumber(0).id)->mayBeBehind);
        QSignalSpy caughtUp(&third.store, &OrderStore::caughtUp);
        QSignalSpy changed(&third.store, &OrderStore::rowsChanged);
        third.store.apply(ordersUpTo(3), next());
        QVERIFY(!third.store.find(orderNumber(0).id)->mayBeBehind);
        QCOMPARE(caughtUp.size(), 1);
        QCOMPARE(caughtUp[0][0].value<OrderId>(), orderNumber(0).id);
        QCOMPARE(changed.size(), 1);
        QVERIFY(third.store.writeAll());
        QVERIFY(!Run(m_path).store.find(orderNumber(0).id)->mayBeBehind);
    }

    void loadingAnnouncesOneRange()
    {
        {
            Run run(m_path);
            run.store.apply(ordersUpTo(3), next());
            run.store.markComplete(next());
        }
        Database database(m_path, shopSchema());
        QVERIFY(database.open());
        OrderStore store(database);
        QSignalSpy aboutToInsert(&store, &OrderStore::rowsAboutToBeInserted);
        QSignalSpy inserted(&store, &OrderStore::rowsInserted);
        QSignalSpy complete(&store, &OrderStore::completeAtChanged);
        QVERIFY(store.load());
        QCOMPARE(aboutToInsert, QList<QVariantList>{(QVariantList{0, 2})});
        QCOMPARE(inserted, QList<QVariantList>{(QVariantList{0, 2})});
        QVERIFY(store.completeAt());
        QVERIFY2(complete.isEmpty(), "it was not read in this run");
    }

    void anyReadingIsNewerThanWhatIsRemembered()
    {
        {
            Run run(m_path);
            run.store.apply(ordersUpTo(1), {1000, m_clock.now()});
        }
        Run again(m_path);
        Order changed = orderNumber(0);
        changed.express = true;
        again.store.apply({changed}, {1, m_clock.now()});
        QVERIFY(again.store.at(0).order.express);
    }

    void rowsKeepTheOrderInWhichTheyWereFirstSeen()
    {
        {
            Run run(m_path);
            run.store.apply({orderNumber(5), orderNumber(2), orderNumber(9)}, next());
            Order changed = orderNumber(5);
            changed.express = true;
            run.store.apply({orderNumber(1), changed}, next());
        }
        QCOMPARE(Run(m_path).codes(), (QStringList{u"410000005"_s, u"410000002"_s, u"410000009"_s, u"410000001"_s}));
    }

    void aPollWithoutChangesWritesNothing()
    {
        Run run(m_path);
        run.store.apply(ordersUpTo(100), next());
        run.store.markComplete(next());
        QTRY_VERIFY(run.hasWrittenComplete(m_clock.now()));
        const qint64 before = run.writes();
        m_clock.advance(60s);
        run.store.apply(ordersUpTo(100), next());
        run.store.markComplete(next());
        QTRY_VERIFY(run.hasWrittenComplete(m_clock.now()));
        QCOMPARE(run.writes(), before + 1);
    }

    void onlyWhatChangedIsWritten()
    {
        Run run(m_path);
        run.store.apply(ordersUpTo(100), next());
        run.store.markComplete(next());
        QTRY_VERIFY(run.hasWrittenComplete(m_clock.now()));
        m_clock.advance(60s);
        auto orders = ordersUpTo(100);
        orders[7].express = true;
        run.store.apply(orders, next());
        run.store.markComplete(next());
        QTRY_VERIFY(run.hasWrittenComplete(m_clock.now()));
        QCOMPARE(run.ask(u"SELECT count(*) FROM orders WHERE read_ms = %1"_s.arg(toMs(m_clock.now()))).toInt(), 1);
    }

    void entriesReadByThemselvesAreRemembered()
    {
        Order bare = orderNumber(0);
        const auto entries = *bare.entries;
        bare.entries.reset();
        {
            Run run(m_path);
            run.store.apply({bare}, next());
            run.store.applyEntries(bare.id, entries, next());
        }
        QCOMPARE(Run(m_path).store.at(0).order.entries, entries);
    }

    void finishedOrdersAreShownForAWeek()
    {
        Order finished = orderNumber(0);
        finished.status = OrderStatus::COMPLETED;
        {
            Run run(m_path);
            run.store.apply({finished}, next());
            m_clock.advance(24h * 7);
            run.store.apply({orderNumber(1)}, next());
            run.store.markComplete(next());
        }
        {
            Run run(m_path);
            QCOMPARE(run.codes(), (QStringList{u"410000000"_s, u"410000001"_s}));
            m_clock.advance(1ms);
            run.store.markComplete(next());
        }
        Run run(m_path);
        QCOMPARE(run.codes(), QStringList{u"410000001"_s});
        QCOMPARE(run.ask(u"SELECT count(*) FROM orders"_s).toInt(), 2);
    }

    void afterAHolidayTheLastKnownStateIsStillShown()
    {
        Order finished = orderNumber(0);
        finished.status = OrderStatus::COMPLETED;
        {
            Run run(m_path);
            run.store.apply({finished}, next());
        }
        m_clock.advance(24h * 30);
        QCOMPARE(Run(m_path).codes(), QStringList{u"410000000"_s});
    }

    void anOrderWhoseCommandIsNotFinishedComesBack_data()
    {
        QTest::addColumn<QStringList>("outcomes");
        QTest::addColumn<bool>("comesBack");
        QTest::newRow("held") << QStringList{u"Held"_s} << true;
        QTest::newRow("sent") << QStringList{u"Pending"_s, u"Sent"_s} << true;
        QTest::newRow("unknown") << QStringList{u"Pending"_s, u"Sent"_s, u"Unknown"_s} << true;
        QTest::newRow("written down only") << QStringList() << true;
        QTest::newRow("confirmed") << QStringList{u"Pending"_s, u"Sent"_s, u"Confirmed"_s} << false;
        QTest::newRow("rejected") << QStringList{u"Pending"_s, u"Rejected"_s} << false;
        QTest::newRow("left unknown") << QStringList{u"Sent"_s, u"Unknown"_s, u"LeftUnknown"_s} << false;
        QTest::newRow("taken back") << QStringList{u"Held"_s, u"TakenBack"_s} << false;
    }

    void anOrderWhoseCommandIsNotFinishedComesBack()
    {
        QFETCH(QStringList, outcomes);
        QFETCH(bool, comesBack);
        Order finished = orderNumber(0);
        finished.status = OrderStatus::COMPLETED;
        {
            Run run(m_path);
            run.store.apply({finished}, next());
            run.run(u"INSERT INTO journal_commands (change, order_id, order_code, created_ms) VALUES ('Accept', '%1', "
                    "'', 1)"_s.arg(finished.id.value()));
            for (const QString &outcome : outcomes)
                run.run(u"INSERT INTO journal_events (command_id, outcome, at_ms) VALUES (1, '%1', 1)"_s.arg(outcome));
            m_clock.advance(24h * 8);
            run.store.markComplete(next());
        }
        QCOMPARE(Run(m_path).store.size(), comesBack ? 1 : 0);
    }

    void theFirstDeadlineEverSeenSurvivesEverything()
    {
        const Instant promised = m_clock.now() + 2h;
        Order order = orderNumber(0);
        order.plannedDeliveryDate = promised;
        const Deadline first{DeadlineKind::HandOver, promised};
        {
            Run run(m_path);
            run.store.apply({order}, next());
        }
        order.plannedDeliveryDate = promised + 48h;
        {
            Run run(m_path);
            QCOMPARE(run.store.at(0).deadline, first);
            run.store.apply({order}, next());
            QCOMPARE(run.store.at(0).deadline, first);
        }
        {
            Run run(m_path);
            QCOMPARE(run.store.at(0).deadline, first);
            // Finished, and too long ago to be loaded; then it comes back.
            order.status = OrderStatus::COMPLETED;
            run.store.apply({order}, next());
            m_clock.advance(24h * 8);
            run.store.markComplete(next());
        }
        Run run(m_path);
        QCOMPARE(run.store.size(), 0);
        order.status = OrderStatus::ACCEPTED_BY_MERCHANT;
        run.store.apply({order}, next());
        QCOMPARE(run.store.at(0).deadline, first);
    }

    // Older versions kept what they had counted themselves: approval and an hour.
    void aMomentThatWasCountedByAnOlderVersionIsCountedAnew()
    {
        Order order = orderNumber(0);
        order.status = OrderStatus::APPROVED_BY_BANK;
        order.approvedByBankDate = m_clock.now();
        {
            Run run(m_path);
            run.store.apply({order}, next());
        }
        {
            Run run(m_path);
            QCOMPARE(run.ask(u"SELECT count(*) FROM first_deadlines"_s).toInt(), 0);
            run.run(u"INSERT INTO first_deadlines (order_id, kind, at_ms) VALUES ('%1', 'Accept', %2)"_s.arg(
                order.id.value(), QString::number(toMs(m_clock.now() + 60min))));
        }
        Run run(m_path);
        const Deadline counted{DeadlineKind::Accept, m_clock.now() + 3h};
        QCOMPARE(run.store.at(0).deadline, counted);
        run.store.apply({order}, next());
        QCOMPARE(run.store.at(0).deadline, counted);
    }

    void aFullDiskIsSaidOnceAndMadeUpForLater()
    {
        Run run(m_path);
        QSignalSpy errorChanged(&run.store, &OrderStore::memoryErrorChanged);
        run.run(u"PRAGMA max_page_count=%1"_s.arg(run.ask(u"PRAGMA page_count"_s).toInt()));
        run.store.apply(ordersUpTo(200), next());
        QCOMPARE(run.store.size(), 200);
        QTRY_VERIFY(run.store.memoryError());
        QCOMPARE(run.store.memoryError()->kind, Error::Kind::Storage);
        QCOMPARE(Run(m_path).store.size(), 0);
        run.store.apply(ordersUpTo(200), next());
        QCoreApplication::processEvents();
        QCOMPARE(errorChanged.size(), 1);

        run.run(u"PRAGMA max_page_count=100000"_s);
        run.store.apply(ordersUpTo(200), next());
        run.store.markComplete(next());
        QTRY_VERIFY(run.hasWrittenComplete(m_clock.now()));
        QVERIFY(!run.store.memoryError());
        QCOMPARE(errorChanged.size(), 2);
        QCOMPARE(Run(m_path).store.size(), 200);
    }

    void goesOnInMemoryWhereNothingCanBeWritten()
    {
        const QString folder = m_dir->filePath(u"folder"_s);
        QVERIFY(QDir().mkdir(folder));
        Run run(folder);
        QVERIFY(!run.opened);
        QVERIFY(run.store.load());
        run.store.apply(ordersUpTo(3), next());
        run.store.markComplete(next());
        QCOMPARE(run.store.size(), 3);

        QVERIFY(QDir().rmdir(folder));
        QVERIFY(run.database.open());
        run.store.apply(ordersUpTo(3), next());
        QTRY_COMPARE(Run(folder).store.size(), 3);
    }

    void beginsAgainAfterABrokenFile()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a database");
        file.close();
        Run run(m_path);
        QVERIFY(run.opened);
        QVERIFY(!run.database.brokenFile().isEmpty());
        run.store.apply(ordersUpTo(2), next());
        QTRY_COMPARE(Run(m_path).store.size(), 2);
    }

    void aDocumentThatCannotBeReadCostsOneOrderOnly()
    {
        {
            Run run(m_path);
            run.store.apply(ordersUpTo(3), next());
            QTRY_COMPARE(run.ask(u"SELECT count(*) FROM orders"_s).toInt(), 3);
            run.run(u"UPDATE orders SET document = '{' WHERE code = '410000001'"_s);
        }
        Run run(m_path);
        QCOMPARE(run.codes(), (QStringList{u"410000000"_s, u"410000002"_s}));
        run.store.apply(ordersUpTo(3), next());
        QTRY_COMPARE(Run(m_path).store.size(), 3);
    }
};

TEST_WITHOUT_WINDOWS(OrderStoreMemoryTest)
#include "orderstorememory_test.moc"

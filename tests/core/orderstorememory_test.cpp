// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storerun.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace storerun;

// What outlives the program, and what cannot be written.
class OrderStoreMemoryTest : public QObject, private File
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

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

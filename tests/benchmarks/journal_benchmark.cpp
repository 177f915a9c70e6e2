// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/journal/journal.h"
#include "core/shop/shopschema.h"
#include "tests/support/longestblock.h"
#include "tests/support/testclock.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// What the chain costs: each action, and the start of a program with a long journal.
class JournalBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anActionCostsLittleMoreThanItsTransactions()
    {
        const QTemporaryDir dir;
        Database database(dir.filePath(u"tapsyrys.db"_s), shopSchema());
        QVERIFY(database.open());
        Journal journal(database, m_clock, u"Айгүл"_s);
        constexpr int count = 200;
        QElapsedTimer watch;
        watch.start();
        for (int n = 0; n < count; ++n) {
            for (int write = 0; write < 2; ++write) {
                QVERIFY(database.transaction([&] {
                    return Statement(database.connection(), u"INSERT INTO order_history (order_id, at_ms, field) "
                                                            "VALUES ('%1', 1, 'x')"_s.arg(n))
                        .run();
                }));
            }
        }
        const double bare = double(watch.nsecsElapsed()) / count / 1e6;
        watch.restart();
        for (int n = 0; n < count; ++n) {
            const auto id = journal.append(intentOf(accept(n)), Outcome::Pending);
            QVERIFY(id && journal.setOutcome(*id, Outcome::Confirmed));
        }
        const double linked = double(watch.nsecsElapsed()) / count / 1e6;
        watch.restart();
        for (int n = 0; n < count; ++n) {
            QVERIFY(journal.append(intentOf(accept(n)), Outcome::Pending));
            QCoreApplication::processEvents(); // a head for each
        }
        const double withHead = double(watch.nsecsElapsed()) / count / 1e6;
        qInfo("two bare transactions %.2f ms, an action with its outcome %.2f ms, an append with its head %.2f ms",
              bare, linked, withHead);
        QVERIFY(linked < 3 * bare);
    }

    void aLongJournalIsHeldAgainstItsChainBesideTheWork()
    {
        const QTemporaryDir dir;
        Database database(dir.filePath(u"tapsyrys.db"_s), shopSchema());
        QVERIFY(database.open());
        Journal journal(database, m_clock, u"Айгүл"_s);
        constexpr int actions = 20'000;
        QVERIFY(journal.append(std::vector(actions, intentOf(accept(1))), Outcome::Pending));
        QCoreApplication::processEvents();
        QSignalSpy checked(&journal, &Journal::checked);
        QElapsedTimer watch;
        watch.start();
        const LongestBlock block;
        journal.check();
        QTRY_COMPARE_WITH_TIMEOUT(checked.size(), 1, 60'000);
        qInfo("%d rows in %lld ms, longest wait of an event %lld ms", 2 * actions, watch.elapsed(),
              qint64(block.longest().count()));
        QVERIFY(journal.findings().empty());
        QVERIFY(block.longest().count() < 50);
    }

private:
    static AcceptOrder accept(int n)
    {
        return {OrderId(u"id-%1"_s.arg(n)), OrderCode(QString::number(410'000'000 + n))};
    }

    TestClock m_clock;
};

QTEST_GUILESS_MAIN(JournalBenchmark)
#include "journal_benchmark.moc"

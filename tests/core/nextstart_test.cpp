// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storerun.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace storerun;

// Which orders the next start shows, which of them it doubts, and with which deadlines.
class NextStartTest : public QObject, private File
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

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
};

TEST_WITHOUT_WINDOWS(NextStartTest)
#include "nextstart_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalchain.h"
#include "tests/core/journalfolder.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using namespace journalfolder;
using Kind = JournalFinding::Kind;

// The journal notices what was changed, and is silent where it is sound.
class JournalChainTest : public QObject, private Folder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_dir.reset(); }

    void whatIsSoundIsSound()
    {
        {
            Run first(m_home, m_clock);
            QVERIFY(first.check().empty());
            for (int n = 0; n < 120; ++n)
                first.act(n);
        }
        Run again(m_home, m_clock);
        QVERIFY(again.check().empty());
        again.act(121);
        QTRY_COMPARE(JournalHead(head(m_home)).read().value().number, 3 * 121);
        QCOMPARE(JournalHead(head(m_home)).read().value().commands, 121);
        QVERIFY(again.journal.findings().empty());
    }

#ifdef Q_OS_UNIX
    void theHeadIsForItsOwnerOnly()
    {
        Run run(m_home, m_clock);
        run.act(1);
        QTRY_VERIFY(QFile::exists(head(m_home)));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(head(m_home)) & others));
    }
#endif

    void aChangedLetterIsSaidWithTheEntry_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("change");
        QTest::newRow("a comment")
            << u"journal_commands"_s
            << u"UPDATE journal_commands SET comment = replace(comment, 'Қ', 'қ') WHERE id = 2"_s;
        QTest::newRow("an outcome") << u"journal_events"_s
                                    << u"UPDATE journal_events SET outcome = 'Rejected' WHERE id = 4"_s;
        QTest::newRow("a row taken out") << u"journal_events"_s << u"DELETE FROM journal_events WHERE id = 4"_s;
    }

    void aChangedLetterIsSaidWithTheEntry()
    {
        QFETCH(QString, table);
        QFETCH(QString, change);
        {
            Run run(m_home, m_clock);
            for (int n = 1; n <= 3; ++n)
                run.act(n);
            run.sql(u"DROP TRIGGER %1_stay"_s.arg(table));
            run.sql(u"DROP TRIGGER %1_remain"_s.arg(table));
            run.sql(change);
        }
        Run run(m_home, m_clock);
        const auto found = run.check();
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].kind, Kind::Changed);
        QCOMPARE(found[0].rows, 1);
        const bool isKnown = !change.startsWith("DELETE"_L1);
        QCOMPARE(found[0].entries.front().label, isKnown ? u"410000002"_s : QString());
        // Said once; the journal keeps it.
        Run next(m_home, m_clock);
        QVERIFY(next.check().empty());
        QCOMPARE(next.journal.findings().size(), 1U);
    }

    void whatWasPutInIsSaid()
    {
        {
            Run run(m_home, m_clock);
            run.act(1);
            run.sql(u"INSERT INTO journal_events (command_id, outcome, at_ms) VALUES (1, 'Rejected', 1)"_s);
        }
        const auto found = Run(m_home, m_clock).check();
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].kind, Kind::Added);
        QCOMPARE(found[0].rows, 1);
    }

    void anotherJournalInItsPlaceIsSaid()
    {
        {
            Run run(m_home, m_clock);
            run.act(1);
        }
        const QString other = folder(u"other"_s);
        {
            Run run(other, m_clock);
            for (int n = 5; n < 9; ++n)
                run.act(n);
        }
        QVERIFY(QFile::remove(file(other, u".head"_s)));
        QVERIFY(QFile::copy(head(m_home), head(other)));
        const auto found = Run(other, m_clock).check();
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].kind, Kind::Replaced);
    }

    void aLostHeadIsSaidAndANewOneBegun_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("gone") << QByteArray();
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("no head") << QByteArray("{\"number\":3}");
    }

    void aLostHeadIsSaidAndANewOneBegun()
    {
        QFETCH(QByteArray, content);
        {
            Run run(m_home, m_clock);
            QVERIFY(run.check().empty());
            run.act(1);
        }
        QVERIFY(QFile::remove(head(m_home)));
        if (!content.isNull())
            writeFile(head(m_home), content);
        Run run(m_home, m_clock);
        const auto found = run.check();
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].kind, Kind::HeadLost);
        QVERIFY(Run(m_home, m_clock).check().empty());
    }

    // Between any two steps of writing: nothing is missing, so nothing is said.
    void aKillAtAnyPointIsNoFinding()
    {
        const QStringList all{u""_s, u"-wal"_s, u".head"_s};
        QStringList left;
        {
            Run run(m_home, m_clock);
            left << copy(all); // before there is a head
            run.journal.check();
            left << copy(all);
            for (int n = 0; n < 5; ++n) {
                const auto id = run.journal.append(intentOf(cancel(n)), Outcome::Pending);
                left << copy(all); // committed, and the head is behind
                QVERIFY(run.journal.setOutcome(*id, Outcome::Sent));
                left << copy(all);
                QCoreApplication::processEvents();
                left << copy(all); // the head is there
                QVERIFY(run.journal.setOutcome(*id, Outcome::Confirmed));
                left << copy(all);
            }
        }
        left << m_home;
        for (const QString &folder : left) {
            Run run(folder, m_clock);
            QVERIFY(run.opened);
            QVERIFY2(run.check().empty(), qPrintable(folder));
        }
    }

    void aRolledBackActionLeavesNoTrace()
    {
        Run run(m_home, m_clock);
        run.act(1);
        run.sql(u"PRAGMA max_page_count=%1"_s.arg(1));
        static_cast<void>(run.journal.append(intentOf(cancel(2)), Outcome::Pending));
        run.sql(u"PRAGMA max_page_count=100000"_s);
        run.act(3);
        Run again(m_home, m_clock);
        QVERIFY(again.check().empty());
    }

    void aDatabaseOfTheVersionBeforeIsLinkedWithoutAnAlarm()
    {
        {
            QSqlDatabase old = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            old.setDatabaseName(file(m_home));
            QVERIFY(old.open());
            // The journal's tables as they were before the chain.
            QVERIFY(shopSchema().migrate(old, 0, 6));
            for (int n = 1; n <= 3; ++n) {
                QVERIFY(Statement(old, u"INSERT INTO journal_commands (change, order_id, order_code, created_ms) "
                                       "VALUES ('Accept', 'o', '41000000%1', %1)"_s.arg(n))
                            .run());
                for (const auto outcome : {"Pending"_L1, "Confirmed"_L1})
                    QVERIFY(Statement(old, u"INSERT INTO journal_events (command_id, outcome, at_ms) "
                                           "VALUES (%1, '%2', %1)"_s.arg(n)
                                               .arg(outcome))
                                .run());
            }
            old.close();
        }
        QSqlDatabase::removeDatabase(u"old"_s);
        {
            Run run(m_home, m_clock);
            QVERIFY(run.opened);
            QVERIFY(run.check().empty());
            QCOMPARE(JournalChain(run.database.connection()).last().value().number, 9);
            QCOMPARE(newestCommands(run.journal, 10).size(), 3U);
            QTRY_COMPARE(JournalHead(head(m_home)).read().value().commands, 3);
        }
        QVERIFY(Run(m_home, m_clock).check().empty());
    }
};

TEST_WITHOUT_WINDOWS(JournalChainTest)
#include "journalchain_test.moc"

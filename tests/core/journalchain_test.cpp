// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/journal/journal.h"
#include "core/journal/journalchain.h"
#include "core/journal/journalhead.h"
#include "core/shop/shopschema.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = JournalFinding::Kind;

namespace {

constexpr auto databaseName = "tapsyrys.db"_L1;

CancelOrder cancel(int number)
{
    return {OrderId(u"id-%1"_s.arg(number)), OrderCode(QString::number(410'000'000 + number)),
            CancellationReason::MERCHANT_OUT_OF_STOCK, u"Қоймада жоқ %1"_s.arg(number)};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

// One run of the program on a folder.
struct Run {
    Run(const QString &folder, const Clock &clock)
        : database(folder + u'/' + databaseName, shopSchema()), opened(database.open().has_value()),
          journal(database, clock, u"a"_s)
    {
        QObject::connect(&journal, &Journal::found, &journal, [this](const JournalFinding &f) { found.push_back(f); });
    }

    // All that the check of this start finds.
    std::vector<JournalFinding> check()
    {
        QSignalSpy checked(&journal, &Journal::checked);
        journal.check();
        [&checked] { QTRY_COMPARE(checked.size(), 1); }();
        QCoreApplication::processEvents();
        return found;
    }

    // An action and how it ended: three rows.
    void act(int number)
    {
        const auto id = journal.append(intentOf(cancel(number)), Outcome::Pending);
        QVERIFY(id && journal.setOutcome(*id, Outcome::Confirmed));
    }

    void sql(const QString &statement) { QVERIFY2(Statement(database.connection(), statement).run(), "no sql"); }

    Database database;
    bool opened;
    Journal journal;
    std::vector<JournalFinding> found;
};

// The journal notices what is missing or changed. Copies of the folder while it is in use are what a
// kill at that moment leaves.
class JournalChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_home = folder(u"home"_s);
    }

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

    void aLostLogIsSaidWithHowManyAndSinceWhen()
    {
        const Instant last = oldAndNew(); // 2 actions in the database, 32 in its log
        const QString after = copy({u""_s, u".head"_s});
        Run run(after, m_clock);
        const auto found = run.check();
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].kind, Kind::Missing);
        QCOMPARE(found[0].commands, 32);
        QCOMPARE(found[0].rows, 96);
        QCOMPARE(found[0].from, std::optional(last));
        QCOMPARE(found[0].to, std::optional(m_clock.now()));
        // It goes on, and what was found stays in the journal.
        run.act(99);
        QCOMPARE(newestCommands(run.journal, 10).size(), 3U);
        QTRY_COMPARE(JournalHead(head(after)).read().value().number, 6 + 1 + 3);
        Run next(after, m_clock);
        QVERIFY(next.check().empty());
        QCOMPARE(next.journal.findings().size(), 1U);
    }

    void aFlippedByteOfTheLogIsSaid()
    {
        oldAndNew();
        const QString after = copy({u""_s, u"-wal"_s, u".head"_s});
        QByteArray log = contentOf(file(after, u"-wal"_s));
        QVERIFY(log.size() > 8192);
        log[log.size() / 2] = char(log[log.size() / 2] ^ 0x10);
        writeFile(file(after, u"-wal"_s), log);
        const auto found = Run(after, m_clock).check();
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].kind, Kind::Missing);
        QVERIFY(found[0].rows > 0 && found[0].rows < 96);
    }

    void anEmptiedDatabaseIsSaidAndItsLogIsKept()
    {
        oldAndNew();
        const QString after = copy({u""_s, u"-wal"_s, u".head"_s});
        writeFile(file(after), {});
        Run run(after, m_clock);
        const auto found = run.check();
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].kind, Kind::Missing);
        QCOMPARE(found[0].commands, 34);
        QVERIFY(!found[0].from);
        QVERIFY(!contentOf(run.database.brokenFile() + u"-wal"_s).isEmpty());
    }

    void aVanishedDatabaseIsSaid()
    {
        oldAndNew();
        const auto found = Run(copy({u".head"_s}), m_clock).check();
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].commands, 34);
    }

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

    void aFindingThatCannotBeWrittenIsFoundAgain()
    {
        oldAndNew();
        const QString after = copy({u""_s, u".head"_s});
        {
            Run run(after, m_clock);
            Database other(file(after), shopSchema());
            QVERIFY(other.open());
            QVERIFY(Statement(other.connection(), u"BEGIN IMMEDIATE"_s).run());
            QCOMPARE(run.check().size(), 1U);
            QVERIFY(Statement(other.connection(), u"ROLLBACK"_s).run());
            run.act(50);
        }
        QCOMPARE(Run(after, m_clock).check().size(), 1U);
    }

private:
    QString folder(const QString &name) const
    {
        QDir(m_dir->path()).mkpath(name);
        return m_dir->filePath(name);
    }
    static QString file(const QString &folder, const QString &suffix = {})
    {
        return folder + u'/' + databaseName + suffix;
    }
    static QString head(const QString &folder)
    {
        return file(folder, u".head"_s);
    }

    // These files of the folder, as they are now.
    QString copy(const QStringList &suffixes)
    {
        const QString to = folder(u"copy-%1"_s.arg(++m_copies));
        for (const QString &suffix : suffixes)
            QFile::copy(file(m_home, suffix), file(to, suffix));
        return to;
    }

    // Two actions in the database itself and 32 that are only in its log; the run goes on. When the last
    // of the two ended.
    Instant oldAndNew()
    {
        {
            Run run(m_home, m_clock);
            static_cast<void>(run.check());
            run.act(1);
            run.act(2);
        }
        const Instant last = m_clock.now();
        m_clock.advance(1h);
        m_open = std::make_unique<Run>(m_home, m_clock);
        [this] { QVERIFY(m_open->check().empty()); }();
        for (int n = 3; n < 35; ++n)
            m_open->act(n);
        [this] { QTRY_COMPARE(JournalHead(head(m_home)).read().value().commands, 34); }();
        return last;
    }

    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_home;
    std::unique_ptr<Run> m_open;
    int m_copies = 0;

private Q_SLOTS:
    void cleanup()
    {
        m_open.reset();
        m_dir.reset();
    }
};

TEST_WITHOUT_WINDOWS(JournalChainTest)
#include "journalchain_test.moc"

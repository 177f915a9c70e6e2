// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journalfolder.h"
#include "tests/support/testprogram.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journalfolder;
using Kind = JournalFinding::Kind;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The journal notices what is missing: its log, a part of it, or the whole database.
class JournalLossTest : public QObject, private Folder
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup()
    {
        m_open.reset();
        m_dir.reset();
    }

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

    std::unique_ptr<Run> m_open;
};

TEST_WITHOUT_WINDOWS(JournalLossTest)
#include "journalloss_test.moc"

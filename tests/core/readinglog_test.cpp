// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/shop/shopschema.h"
#include "core/store/readinglog.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What is remembered of readings, across restarts.
class ReadingLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_directory->filePath(u"orders.db"_s), shopSchema());
        QVERIFY(m_database->open());
    }

    void anUnfinishedReadingOfTheSameGoesOn()
    {
        const auto first = log().begin(archive(), m_now);
        const auto again = log().begin(archive(), m_now + 1h);
        QVERIFY(first && again);
        QCOMPARE(again->id, first->id);
        QCOMPARE(again->at, m_now);
        QVERIFY(log().end(first->id, m_now + 2h));
        QVERIFY(log().begin(archive(), m_now + 3h)->id != first->id);
    }

    void anotherFilterOrRangeIsAnotherReading()
    {
        const qint64 first = log().begin(archive(), m_now)->id;
        ListRange signedFor = archive();
        signedFor.list.signatureRequired = false;
        QVERIFY(log().begin(signedFor, m_now)->id != first);
        ListRange longer = archive();
        longer.range.from -= 1h;
        QVERIFY(log().begin(longer, m_now)->id != first);
        QCOMPARE(log().begin(archive(), m_now)->id, first);
    }

    void windowsOfAWiderListCount()
    {
        const ReadWindow read{archive().range, m_now};
        QVERIFY(log().noteWindow(log().begin(archive(), m_now)->id, read));
        ListFilter narrower = archive().list;
        narrower.status = OrderStatus::CANCELLED;
        QCOMPARE(*log().windowsOf(narrower), std::vector{read});

        const ReadWindow narrow{{m_now, m_now}, m_now};
        QVERIFY(log().noteWindow(log().begin({narrower, archive().range}, m_now)->id, narrow));
        QCOMPARE(log().windowsOf(narrower)->size(), size_t(2));
        QCOMPARE(*log().windowsOf(archive().list), std::vector{read});
        QVERIFY(log().windowsOf({.state = OrderState::PICKUP})->empty());
    }

    void onlyWhatNobodyStoppedIsInterrupted()
    {
        QCOMPARE(*log().interrupted(), std::nullopt);
        const qint64 first = log().begin(archive(), m_now)->id;
        QCOMPARE(*log().interrupted(), std::optional(archive()));
        QVERIFY(log().noteStopped(first));
        QCOMPARE(*log().interrupted(), std::nullopt);
        QCOMPARE(log().begin(archive(), m_now)->id, first);
        QCOMPARE(*log().interrupted(), std::optional(archive()));

        ListRange other = archive();
        other.list = {.state = OrderState::PICKUP, .signatureRequired = true};
        const qint64 second = log().begin(other, m_now)->id;
        QCOMPARE(*log().interrupted(), std::optional(other));
        QVERIFY(log().end(second, m_now));
        QCOMPARE(*log().interrupted(), std::nullopt);
    }

private:
    // As after a restart: nothing is kept outside the database.
    ReadingLog log() { return ReadingLog(*m_database); }
    ListRange archive() const { return {{.state = OrderState::ARCHIVE}, {m_now - 30 * 24h, m_now}}; }

    const Instant m_now = TestClock().now();
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
};

TEST_WITHOUT_WINDOWS(ReadingLogTest)
#include "readinglog_test.moc"

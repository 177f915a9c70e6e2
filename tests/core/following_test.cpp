// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/following.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Looking again until it is seen: what is looked at is no matter.
class FollowingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_looks = 0;
        m_seenAt = 0;
        m_failsAt = 0;
        m_following.reset(new Following([this](QObject *owner, const auto &looked) { look(owner, looked); },
                                        [this] { return m_seenAt > 0 && m_looks >= m_seenAt; }));
        m_seen = std::make_unique<QSignalSpy>(m_following.get(), &Following::seen);
        m_ended = std::make_unique<QSignalSpy>(m_following.get(), &Following::ended);
    }

    void whatIsSeenIsToldOnceAndNotLookedAtAgain()
    {
        m_seenAt = 2;
        m_following->begin({0ms, 1ms, 1ms, 1ms}, m_clock.now());
        QCOMPARE(m_following->until(), m_clock.now() + 3ms);
        QVERIFY(m_seen->wait());
        QVERIFY(!m_following->until());
        turnsGoBy();
        QCOMPARE(m_looks, 2);
        QCOMPARE(m_seen->size(), 1);
        QVERIFY(m_ended->isEmpty());
    }

    void whatIsNotSeenEndsWithTheLastPause_data()
    {
        QTest::addColumn<int>("failsAt");
        QTest::addColumn<bool>("wasLooked");
        QTest::newRow("read to the end") << 0 << true;
        QTest::newRow("the first reading failed") << 1 << true;
        QTest::newRow("the last reading failed") << 3 << false;
    }

    void whatIsNotSeenEndsWithTheLastPause()
    {
        QFETCH(int, failsAt);
        m_failsAt = failsAt;
        m_following->begin({0ms, 1ms, 2ms}, m_clock.now());
        QVERIFY(m_ended->wait());
        QTEST(m_ended->first().first().toBool(), "wasLooked");
        QCOMPARE(m_looks, 3);
        QVERIFY(!m_following->until());
    }

    // What is seen only in an answer that did not come is not seen.
    void aFailedLookShowsNothing()
    {
        m_seenAt = 1;
        m_failsAt = 1;
        m_following->begin({0ms}, m_clock.now());
        QVERIFY(m_ended->wait());
        QCOMPARE(m_ended->first().first().toBool(), false);
        QVERIFY(m_seen->isEmpty());
    }

    void afterStoppingNothingIsTold()
    {
        m_seenAt = 1;
        m_whileLooking = [this] { m_following->stop(); };
        m_following->begin({0ms, 0ms}, m_clock.now());
        QTRY_COMPARE(m_looks, 1);
        turnsGoBy();
        QCOMPARE(m_looks, 1);
        QVERIFY(m_seen->isEmpty());
        QVERIFY(m_ended->isEmpty());
        m_whileLooking = nullptr;
    }

    void whoeverIsGoneIsNotToldOf()
    {
        m_whileLooking = [this] {
            QMetaObject::invokeMethod(
                this, [this] { m_following.reset(); }, Qt::QueuedConnection);
        };
        m_following->begin({0ms}, m_clock.now());
        QTRY_VERIFY(!m_following);
        turnsGoBy();
        QCOMPARE(m_looks, 1);
        QVERIFY(m_seen->isEmpty());
        QVERIFY(m_ended->isEmpty());
        m_whileLooking = nullptr;
    }

private:
    // Answers a turn of the event loop later, as whatever is asked over a wire.
    void look(QObject *owner, const std::function<void(const Result<void> &)> &looked)
    {
        ++m_looks;
        const Result<void> answer =
            m_looks == m_failsAt ? Failure(Error{.kind = Error::Kind::Network, .detail = u"cut"_s}) : Result<void>();
        if (m_whileLooking)
            m_whileLooking();
        QMetaObject::invokeMethod(
            owner, [looked, answer] { looked(answer); }, Qt::QueuedConnection);
    }

    // Whatever was still to come has come: timers of the same length fire in their order.
    static void turnsGoBy()
    {
        bool over = false;
        QTimer::singleShot(5ms, [&over] { over = true; });
        QTRY_VERIFY(over);
    }

    TestClock m_clock;
    int m_looks = 0;
    int m_seenAt = 0; // the look that shows it; 0: none does
    int m_failsAt = 0;
    std::function<void()> m_whileLooking;
    std::unique_ptr<Following> m_following;
    std::unique_ptr<QSignalSpy> m_seen;
    std::unique_ptr<QSignalSpy> m_ended;
};

TEST_WITHOUT_WINDOWS(FollowingTest)
#include "following_test.moc"

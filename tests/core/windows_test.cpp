// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/windows.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace std::chrono_literals;

class WindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneIsLongerThanTheMarketplaceAllows();
    void togetherTheyReachBackSixtyDaysWithoutGap();
    void coveringTakesAsFewAsPossible();
    void coveringLeavesOutWhatTheNewestHolds();
    void whatIsMissingIsCutNewestFirst();
    void whatIsCoveredIsNotMissing();
    void theAgeOfARangeIsThatOfItsOldestPart();
    void aReadingThatTookItsTimeIsWhole();

private:
    const Instant m_now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + 4h;
};

void WindowsTest::noneIsLongerThanTheMarketplaceAllows()
{
    for (const Window &window : windows::all(m_now))
        QVERIFY(window.to - window.from < 14 * 24h);
}

void WindowsTest::togetherTheyReachBackSixtyDaysWithoutGap()
{
    const auto all = windows::all(m_now);
    QVERIFY(all.front().to > m_now);
    for (size_t i = 1; i < all.size(); ++i)
        QVERIFY(all[i].to + 1ms == all[i - 1].from);
    QVERIFY(all.back().from <= m_now - 60 * 24h);
    QCOMPARE(all.size(), size_t(5));
}

void WindowsTest::coveringTakesAsFewAsPossible()
{
    const auto day = [this](int ago) { return m_now - ago * 24h; };
    const auto some = windows::covering({day(20), day(30), day(25), day(59)}, m_now);
    QCOMPARE(some.size(), size_t(2));
    // The worst there is: a poll reads as much of such a state as a deep round.
    std::vector<Instant> everyDay;
    for (int ago = 0; ago < 60; ++ago)
        everyDay.push_back(day(ago));
    QCOMPARE(windows::covering(everyDay, m_now).size() + 1, windows::all(m_now).size());
    for (const int ago : {20, 25, 30, 59}) {
        QVERIFY(std::ranges::any_of(some, [&](const Window &window) { return window.contains(day(ago)); }));
    }
    for (const Window &window : some) {
        QVERIFY(window.to - window.from < 14 * 24h);
        QVERIFY(window.to < windows::newest(m_now).from);
    }
}

void WindowsTest::coveringLeavesOutWhatTheNewestHolds()
{
    QVERIFY(windows::covering({m_now, m_now - 12 * 24h, m_now - 100 * 24h}, m_now).empty());
}

void WindowsTest::whatIsMissingIsCutNewestFirst()
{
    const Window range{m_now - 40 * 24h, m_now};
    const auto missing = windows::missing(range, {});
    QCOMPARE(missing.size(), size_t(4));
    QCOMPARE(missing.front().to, range.to);
    QCOMPARE(missing.back().from, range.from);
    for (size_t i = 0; i < missing.size(); ++i) {
        QVERIFY(missing[i].to - missing[i].from <= windows::length);
        QVERIFY(i == 0 || missing[i].to + 1ms == missing[i - 1].from);
    }
}

void WindowsTest::whatIsCoveredIsNotMissing()
{
    const auto ago = [this](int days) { return m_now - days * 24h; };
    const Window range{ago(20), m_now};
    // Overlapping, out of order, and reaching beyond the range.
    const auto missing = windows::missing(range, {{ago(30), ago(18)}, {ago(6), ago(2)}, {ago(7), ago(5)}});
    QCOMPARE(missing.size(), size_t(2));
    QCOMPARE(missing[0], (Window{ago(2) + 1ms, m_now}));
    QCOMPARE(missing[1], (Window{ago(18) + 1ms, ago(7) - 1ms}));
    QVERIFY(windows::missing(range, {{ago(50), m_now}}).empty());
}

void WindowsTest::theAgeOfARangeIsThatOfItsOldestPart()
{
    const auto ago = [this](int days) { return m_now - days * 24h; };
    const Window range{ago(20), m_now + 10h};
    const ReadWindow newer{{ago(10), ago(1)}, ago(1)};
    const ReadWindow older{{ago(30), ago(5)}, ago(5)};
    QCOMPARE(windows::readAt(range, {older, newer}), std::optional(ago(5)));
    QCOMPARE(windows::readAt({ago(9), m_now}, {older, newer}), std::optional(ago(1)));
    QCOMPARE(windows::readAt(range, {newer}), std::nullopt);
    QCOMPARE(windows::readAt(range, {}), std::nullopt);
    QVERIFY2(!windows::readAt({m_now, m_now + 1h}, {older, newer}), "what was created since has not been read");
}

void WindowsTest::aReadingThatTookItsTimeIsWhole()
{
    const Window range{m_now - 20 * 24h, m_now + 10h};
    // Newest first, a second each.
    const ReadWindow newer{{m_now - 10 * 24h, m_now}, m_now};
    const ReadWindow older{{m_now - 20 * 24h, m_now - 10 * 24h - 1ms}, m_now + 1s};
    QCOMPARE(windows::readAt(range, {newer, older}), std::optional(m_now));
    // Days that were over when they were read say nothing of the days after them.
    const ReadWindow past{{m_now - 20 * 24h, m_now - 10 * 24h}, m_now};
    QCOMPARE(windows::readAt(range, {past}), std::nullopt);
}

TEST_WITHOUT_WINDOWS(WindowsTest)
#include "windows_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/windows.h"

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

QTEST_GUILESS_MAIN(WindowsTest)
#include "windows_test.moc"

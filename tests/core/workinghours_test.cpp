// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/workinghours.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace std::chrono_literals;
using std::chrono::minutes;

namespace {

// Almaty's clock on 23 November 2026, a Monday, and the days that follow.
constexpr Instant monday = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) - 5h;
constexpr std::chrono::days day(1);

WorkingHours nineToSix()
{
    return {.days = {true, true, true, true, true, false, false}, .from = {9, 0}, .to = {18, 0}, .daysOff = {}};
}

} // namespace

Q_DECLARE_METATYPE(Instant)
Q_DECLARE_METATYPE(WorkingHours)

class WorkingHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeHoursLater_data()
    {
        QTest::addColumn<WorkingHours>("hours");
        QTest::addColumn<Instant>("start");
        QTest::addColumn<Instant>("end");
        const auto row = [](const char *name, const WorkingHours &hours, Instant start, Instant end) {
            QTest::newRow(name) << hours << start << end;
        };
        const WorkingHours usual = nineToSix();
        row("within a day", usual, monday + 10h, monday + 13h);
        row("before it opens", usual, monday + 4h + 30min, monday + 12h);
        row("to the last minute", usual, monday + 15h, monday + 18h);
        row("over a night", usual, monday + 16h + 30min, monday + day + 10h + 30min);
        row("after it has closed", usual, monday + 22h, monday + day + 12h);
        row("as it closes", usual, monday + 18h, monday + day + 12h);
        row("over a week's end", usual, monday + 4 * day + 17h, monday + 7 * day + 11h);
        row("on a Sunday", usual, monday - day + 12h, monday + 12h);

        WorkingHours withDayOff = usual;
        withDayOff.daysOff = {QDate(2026, 11, 24), QDate(2026, 11, 25)};
        row("over two days off", withDayOff, monday + 17h, monday + 3 * day + 11h);

        WorkingHours anHour = usual;
        anHour.to = {10, 0};
        row("over three days", anHour, monday + 9h + 30min, monday + 3 * day + 9h + 30min);

        WorkingHours tillMidnight = usual;
        tillMidnight.to = {0, 0};
        row("till midnight", tillMidnight, monday + 21h, monday + day);
        WorkingHours tillTwo = usual;
        tillTwo.to = {2, 0};
        row("past midnight", tillTwo, monday + 23h, monday + day + 2h);
        row("in the night that began yesterday", tillTwo, monday + day + 1h, monday + day + 11h);
        row("Friday's night ends on Saturday", tillTwo, monday + 4 * day + 23h, monday + 5 * day + 2h);
        row("Monday's night has no Sunday before it", tillTwo, monday + 1h, monday + 12h);

        WorkingHours always;
        always.to = always.from;
        row("around the clock", always, monday + 2h, monday + 5h);
    }

    void threeHoursLater()
    {
        QFETCH(WorkingHours, hours);
        QFETCH(Instant, start);
        QTEST(hours.after(start, 3h), "end");
    }
};

TEST_WITHOUT_WINDOWS(WorkingHoursTest)
#include "workinghours_test.moc"

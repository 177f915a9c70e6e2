// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/workinghours.h"

#include "core/base/almaty.h"

#include <algorithm>

using std::chrono::milliseconds;

Instant WorkingHours::after(Instant start, std::chrono::minutes worked) const
{
    Q_ASSERT(std::ranges::find(days, true) != days.end());
    const milliseconds opens(from.msecsSinceStartOfDay());
    const milliseconds closes = milliseconds(to.msecsSinceStartOfDay()) + std::chrono::days(to > from ? 0 : 1);
    milliseconds left = worked;
    // A night's work began the day before.
    for (QDate day = toAlmaty(start).date().addDays(-1);; day = day.addDays(1)) {
        if (!isWorkedOn(day))
            continue;
        const Instant begin = std::max(start, almatyMidnight(day) + opens);
        const Instant end = almatyMidnight(day) + closes;
        if (begin >= end)
            continue;
        if (left <= end - begin)
            return begin + left;
        left -= end - begin;
    }
}

bool WorkingHours::isWorkedOn(QDate day) const
{
    return days[size_t(day.dayOfWeek() - 1)] && !daysOff.contains(day);
}

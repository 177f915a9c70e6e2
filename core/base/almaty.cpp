// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/almaty.h"

QDateTime toAlmaty(Instant instant)
{
    using namespace std::chrono;
    constexpr auto hour = 3600;
    // The clocks went back at local midnight, which was 18:00 UTC of the last day of February.
    static constexpr Instant change = sys_days(2024y / February / 29) + 18h;
    const int offset = instant >= change ? 5 * hour : 6 * hour;
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::OffsetFromUTC, offset);
}

Instant almatyMidnight(QDate day)
{
    using namespace std::chrono;
    const hours offset = day < QDate(2024, 3, 1) ? 6h : 5h;
    return instantFromMs(day.startOfDay(Qt::UTC).toMSecsSinceEpoch()) - offset;
}

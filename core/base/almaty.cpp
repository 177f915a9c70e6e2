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

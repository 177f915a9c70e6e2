// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

// All times are the marketplace's, which is Almaty's, whatever this computer's zone. Names of months
// come from the default QLocale, which the program sets to the interface's language.
namespace text {

// "14:02" today, "tomorrow 10:00", "yesterday 10:00", "21 Nov, 14:02", in another year "21 Nov 2025, 14:02".
QString moment(Instant at, Instant now);
// "21 Nov 2026".
QString date(Instant at);
// "14:02".
QString timeOfDay(Instant at);
// For tool tips and the journal: "21 Nov 2026, 14:02:05".
QString fullMoment(Instant at);
// "in 35 min", "in 2 h 10 min", "tomorrow 16:00", "21 Nov, 16:00"; "due now" within a minute;
// "12 min late", "2 h late", "3 days late".
QString countdown(Instant deadline, Instant now);
// How old something is: "12 s", "6 min", "3 h", "2 days". Never negative.
QString age(Instant since, Instant now);

} // namespace text

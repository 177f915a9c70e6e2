// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QTime>

#include <array>
#include <chrono>
#include <set>

// When a shop works, by Almaty's clock: what the marketplace counts its working hours in.
struct WorkingHours {
    std::array<bool, 7> days{true, true, true, true, true, true, true}; // Monday first
    // Wider than most shops are open, so that a guess makes a deadline too early rather than too late.
    QTime from{9, 0};
    QTime to{21, 0}; // where it is not after `from`, on the following day: 00:00 is midnight
    std::set<QDate> daysOff;

    // The moment at which the shop has worked so long since `start`. At least one day of the week
    // must be worked on.
    Instant after(Instant start, std::chrono::minutes worked) const;
    bool operator==(const WorkingHours &) const = default;

private:
    bool isWorkedOn(QDate day) const;
};

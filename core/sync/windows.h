// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <vector>

// A stretch of creation dates, both ends inclusive.
struct Window {
    Instant from;
    Instant to;

    bool contains(Instant date) const { return from <= date && date <= to; }
    bool operator==(const Window &) const = default;
};

namespace windows {

// The marketplace answers at most 14 days at once; 13 leave room for clocks that differ.
inline constexpr std::chrono::hours length{13 * 24};
// How far back open orders are looked for.
inline constexpr std::chrono::hours reach{60 * 24};

// The newest one reaches a little into the future, for computers whose clock is slow.
Window newest(Instant now);
// All of them, newest first, without gap or overlap.
std::vector<Window> all(Instant now);
// The fewest that hold these dates, besides the newest one. Dates beyond the reach are left out.
std::vector<Window> covering(std::vector<Instant> dates, Instant now);

} // namespace windows

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/window.h"
#include "core/store/readinglog.h"

#include <chrono>
#include <optional>
#include <vector>

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

// What of the range none of these covers, cut to windows, newest first.
std::vector<Window> missing(const Window &range, std::vector<Window> covered);
// Finished orders this old have been seen to stay as they are: a window that was wholly older when
// it was read need not be read again.
inline constexpr std::chrono::hours settledAfter{45 * 24};
bool isSettled(const ReadWindow &read);
// How old what is known of the range is: when its oldest part was last read. Nothing while a part
// was never read; what the newest reading could not see yet, being later, counts as read.
std::optional<Instant> readAt(Window range, std::vector<ReadWindow> reads);

} // namespace windows

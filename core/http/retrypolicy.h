// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <chrono>
#include <optional>
#include <vector>

// When a failed request is sent again, in one table. A write is never repeated, with one
// exception: the connection was refused, so that nothing was sent.
struct RetryPolicy {
    // Pauses before the second and the third try, before jitter.
    std::vector<std::chrono::milliseconds> pauses{std::chrono::milliseconds(500), std::chrono::milliseconds(2000)};
    // Where a 429 does not say how long the whole client is to pause.
    std::chrono::milliseconds rateLimitPause{10'000};
    // Whoever asks for more is asked again after this all the same.
    std::chrono::milliseconds longestPause{3'600'000};
    // A write that would have to wait longer than this is not sent at all.
    std::chrono::milliseconds longestWaitOfAWrite{120'000};

    // How long to wait before try `next` (1 is the first repetition); nothing: give up.
    // `jitter` is 0…1 and adds up to half of the pause.
    std::optional<std::chrono::milliseconds> pauseBefore(int next, bool isWrite, const Error &error,
                                                         double jitter) const;
    // How long the whole client pauses after this error: as long as the server asked for; 0 if it did not,
    // unless it is RateLimited.
    std::chrono::milliseconds clientPause(const Error &error) const;
};

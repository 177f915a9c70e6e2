// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/retrypolicy.h"

#include <algorithm>

std::optional<std::chrono::milliseconds> RetryPolicy::pauseBefore(int next, bool isWrite, const Error &error,
                                                                  double jitter) const
{
    using Kind = Error::Kind;
    if (next < 1 || size_t(next) > pauses.size())
        return std::nullopt;
    const bool nothingSent = error.kind == Kind::NotSent;
    const bool worthReadingAgain = error.kind == Kind::Network || error.kind == Kind::Timeout ||
                                   error.kind == Kind::ServerFault || error.kind == Kind::RateLimited ||
                                   error.kind == Kind::NotTheApi;
    if (!nothingSent && (isWrite || !worthReadingAgain))
        return std::nullopt;
    const auto pause = pauses[size_t(next) - 1];
    return pause + std::chrono::duration_cast<std::chrono::milliseconds>(pause * jitter / 2);
}

std::chrono::milliseconds RetryPolicy::clientPause(const Error &error) const
{
    const auto asked = std::chrono::duration_cast<std::chrono::milliseconds>(error.retryAfter);
    if (asked.count() > 0)
        return std::min(asked, longestPause);
    return error.kind == Error::Kind::RateLimited ? rateLimitPause : std::chrono::milliseconds(0);
}

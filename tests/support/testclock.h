// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>

// A clock that stands still until it is moved; the Training shop's thread asks it too. Starts at 23 November 2026, 09:00 in Almaty.
class TestClock final : public Clock
{
public:
    Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(std::chrono::milliseconds by) { m_now = m_now.load() + by; }

private:
    std::atomic<Instant> m_now =
        Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + std::chrono::hours(4));
};

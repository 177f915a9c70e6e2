// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

// A moment: milliseconds since the epoch, UTC. The marketplace's dates are of this kind.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

inline Instant instantFromMs(qint64 ms)
{
    return Instant(std::chrono::milliseconds(ms));
}

inline qint64 toMs(Instant instant)
{
    return instant.time_since_epoch().count();
}

// What time it is. Injected everywhere, so that tests can say.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

// When a reading of the server was begun. The ordinal orders readings and the ends of commands
// among each other whatever the wall clock does; the moment is what people are shown as its age.
struct Reading {
    quint64 ordinal = 0;
    Instant at{};

    bool operator==(const Reading &) const = default;
};

// Hands out ordinals; one for the whole program, shared by whoever reads or writes orders.
class ReadingCounter
{
public:
    explicit ReadingCounter(const Clock &clock) : m_clock(clock) {}
    Reading next() { return {++m_last, m_clock.now()}; }
    Instant now() const { return m_clock.now(); }

private:
    const Clock &m_clock;
    quint64 m_last = 0;
};

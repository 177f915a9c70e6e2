// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

// A stretch of time, both ends inclusive.
struct Window {
    Instant from;
    Instant to;

    bool contains(Instant date) const { return from <= date && date <= to; }
    bool operator==(const Window &) const = default;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/workinghours.h"

// The time a shop has for taking a new order; then the marketplace cancels it as out of stock (its
// partner guide).
struct AcceptLimits {
    static constexpr std::chrono::hours worked{3}; // of the shop's working hours
    static constexpr std::chrono::minutes least{1}; // of `express`
    static constexpr std::chrono::minutes most{24 * 60};

    WorkingHours hours;
    std::chrono::minutes express{60}; // from one moment to the other; the cabinet may set another time

    bool operator==(const AcceptLimits &) const = default;
};

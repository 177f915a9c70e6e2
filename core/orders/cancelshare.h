// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

// How many of a shop's orders of the last 30 days the shop itself cancelled. Above 5 % the
// marketplace takes the shop off for 7 days, the third time in 90 days for good (its help page).
struct CancelShare {
    static constexpr int limitPermille = 50;

    int cancelled = 0; // by the shop
    int all = 0; // cancelled ones too

    // Rounded half up; 0 where there are no orders.
    int permille() const { return all == 0 ? 0 : int((qint64(cancelled) * 1000 + all / 2) / all); }
    bool operator==(const CancelShare &) const = default;
};

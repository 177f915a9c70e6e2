// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

// How often the waybill of an order was asked for without getting one that is new. A link may be
// signed anew in every answer of the marketplace: it is the order and the number that count.
struct VainAsk {
    enum class Why {
        Dead, // the marketplace does not serve it
        Broken, // it serves something that is no whole PDF
        Known, // it is what is kept already
    };

    Why why = Why::Dead; // the last time
    int times = 0;
    Instant last{};
    bool isSameLink = false; // the last time it was the link that the order names now

    bool operator==(const VainAsk &) const = default;
};

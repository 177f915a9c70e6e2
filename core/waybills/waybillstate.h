// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QString>

#include <optional>

// How an order and its waybill stand.
struct WaybillState {
    enum class Kind {
        None, // none is to be expected (yet)
        BeingMade, // the order is assembled, and the marketplace names no link yet
        Fetching, // the PDF is on its way, or stands in line
        Archived, // kept on this computer
        LinkDead, // the marketplace does not serve it any more, and we have it not
        Broken, // what the marketplace serves is no whole PDF; not tried again by itself
        Failed, // could not be fetched or kept; tried again by itself
    };

    Kind kind = Kind::None;
    QString number{}; // Fetching and later; may be empty
    Instant at{}; // BeingMade: first seen so. Archived: fetched. Failed: the next try
    // BeingMade for so long that the order is not asked for any more: only the ordinary polls look.
    bool slow = false;
    std::optional<Error> error{}; // Failed
    // Archived: which one, and when it last went to a printer and into a PDF.
    qint64 waybill = 0;
    std::optional<Instant> printedAt{};
    std::optional<Instant> savedAt{};

    bool operator==(const WaybillState &) const = default;
};

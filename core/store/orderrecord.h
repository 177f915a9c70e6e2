// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/outcome.h"
#include "core/orders/change.h"
#include "core/orders/deadline.h"
#include "core/orders/order.h"
#include "core/orders/stage.h"
#include "core/store/reading.h"

#include <optional>
#include <vector>

// The change an order is under, or whose outcome is not known.
struct PendingChange {
    Change change;
    Outcome outcome; // none that is final
    // The marketplace said yes then, and no reading has shown it yet.
    std::optional<Instant> saidYesAt{};
    // The order is read again and again until then.
    std::optional<Instant> followedUntil{};

    bool operator==(const PendingChange &) const = default;
};

// One order as the program knows it.
struct OrderRecord {
    Order order{}; // the server's fields, never touched by a command
    Reading reading{}; // the reading they came from; ordinal 0: remembered from an earlier run
    std::optional<Deadline> deadline{}; // the first ever seen for what the order waits for now
    std::optional<PendingChange> pending{};

    std::vector<Deadline> firstDeadlines{}; // the first ever seen of each kind, at most one a kind
    quint64 entriesOrdinal = 0; // of the reading the entries came from, or that made them doubtful
    // While the entries are not known: the last ones that were, for what was looked up of them.
    std::vector<OrderEntry> formerEntries{};
    // Remembered from an earlier run, and the journal has a later word about it: the server may be
    // further than this row says.
    bool mayBeBehind = false;

    Stage stage() const { return stageOf(order); }
    bool operator==(const OrderRecord &) const = default;
};

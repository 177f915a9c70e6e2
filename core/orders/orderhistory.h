// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QString>

#include <vector>

// What of an order is worth remembering when a reading finds it changed.
enum class HistoryField {
    FirstSeen, // the program learned of the order: nothing before, nothing after
    State,
    Status,
    Total,
    Assembled,
    WaybillNumber,
    PlannedDeliveryDate,
    ReservationDate,
    CourierTransmissionPlanningDate,
    CourierTransmissionDate,
    ReturnedToWarehouse,
    LineQuantity, // 0: the line was not there, or is not there any more
    LineWeight,
};

// One thing that a reading found changed. The values are texts as a file can keep them: words as
// the marketplace prints them, sums in tiyn, weights in grams, instants in milliseconds since the
// epoch, "1" for what is true; empty for what was absent.
struct HistoryEntry {
    Instant at{}; // when the reading began: it happened before that
    HistoryField field = HistoryField::FirstSeen;
    QString subject; // of a line: its name, as it was then
    QString from;
    QString to;
    QString sku{}; // of a line: the seller's own code of it; empty if it was not known

    bool operator==(const HistoryEntry &) const = default;
};

// In the order of the fields above. Lines that were not known before, or are not any more, are no
// change: they were only not read.
std::vector<HistoryEntry> differences(const Order &before, const Order &after, Instant at);

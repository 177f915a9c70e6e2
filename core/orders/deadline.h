// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <chrono>
#include <optional>

// What a shop owes by when.
enum class DeadlineKind {
    Accept, // a new order: approval plus the shop's own promise (no limit is published)
    HandOver, // plannedDeliveryDate: the buyer was told to come, or our courier to be there, by then
    CourierHandOver, // courierTransmissionPlanningDate: the marketplace's courier comes by then
    Arrival, // reservationDate of a pre-order: the item must be in the shop
};

struct Deadline {
    DeadlineKind kind;
    Instant at;

    bool operator==(const Deadline &) const = default;
};

// The deadline of what the order waits for now, as the marketplace tells it at this moment. The
// marketplace rewrites its dates, so the first one ever seen for an order and kind is what is
// shown and judged: the store keeps it (see OrderStore).
std::optional<Deadline> currentDeadline(const Order &order, std::chrono::minutes acceptWithin);

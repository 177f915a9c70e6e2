// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <chrono>
#include <optional>

// What a shop owes by when.
enum class DeadlineKind {
    Accept, // a new order: approval plus the shop's own promise (no limit is published)
    HandOver, // plannedDeliveryDate: the buyer was told to come, or to have it at home, by then
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
// shown and judged: the store keeps it (see OrderStore). Where the date of a kind is not told yet,
// plannedDeliveryDate stands in under its own kind, so that the real one is still a first when it
// comes.
std::optional<Deadline> currentDeadline(const Order &order, std::chrono::minutes acceptWithin);

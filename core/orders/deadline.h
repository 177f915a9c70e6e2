// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/acceptlimits.h"
#include "core/orders/order.h"

#include <optional>

// What a shop owes by when.
enum class DeadlineKind {
    Accept, // a new order: what AcceptLimits give from its approval on
    HandOver, // plannedDeliveryDate: the buyer was told to come, or to have it at home, by then
    CourierHandOver, // courierTransmissionPlanningDate: the marketplace's courier comes by then
    Arrival, // reservationDate of a pre-order: the item must be in the shop
};

struct Deadline {
    DeadlineKind kind;
    Instant at;

    bool operator==(const Deadline &) const = default;
};

// The deadline of what the order waits for now, as the marketplace tells it at this moment. Where
// the date of a kind is not told yet, plannedDeliveryDate stands in under its own kind, so that the
// real one is still a first when it comes.
std::optional<Deadline> currentDeadline(const Order &order, const AcceptLimits &limits);

// The marketplace names the moment itself, and rewrites it: the first one ever seen for an order and
// kind is what is shown and judged, and the store keeps it (see OrderStore). Any other is counted
// here, and follows the settings.
bool isTold(DeadlineKind kind);

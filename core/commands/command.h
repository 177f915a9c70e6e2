// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/pickupcode.h"
#include "core/orders/change.h"
#include "core/orders/order.h"

#include <variant>

// What a person wants done to an order, as a value. Every command says the wanted state, never a
// delta, so that comparing it with the order read again is the whole reconciliation.
struct AcceptOrder {
    OrderId id;
    OrderCode code;
};

struct CancelOrder {
    static constexpr int longestComment = 1000; // help page on cancelling

    OrderId id;
    OrderCode code;
    CancellationReason reason;
    QString comment;
};

// Step one of the hand-over: the marketplace sends the buyer a code.
struct SendCode {
    OrderId id;
    OrderCode code;
};

// Step two: the buyer said the code.
struct CompleteOrder {
    OrderId id;
    OrderCode code;
    PickupCode pickupCode;
};

using Command = std::variant<AcceptOrder, CancelOrder, SendCode, CompleteOrder>;

Change changeOf(const Command &command);
const OrderId &orderIdOf(const Command &command);
const OrderCode &orderCodeOf(const Command &command);

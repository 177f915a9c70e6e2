// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/decode.h"
#include "core/commands/pickupcode.h"
#include "core/http/request.h"
#include "core/orders/change.h"
#include "core/orders/linewish.h"
#include "core/orders/order.h"

#include <variant>
#include <vector>

// What a person wants done to an order, as a value. Every command says the wanted state, never a
// delta, so that comparing it with the order read again is the whole reconciliation.
struct AcceptOrder {
    static constexpr Change change = Change::Accept;
    OrderId id;
    OrderCode code;
};

// Of whatever a person adds to a change (help page on cancelling; the others do not say).
inline constexpr int longestComment = 1000;

struct CancelOrder {
    static constexpr Change change = Change::Cancel;
    OrderId id;
    OrderCode code;
    CancellationReason reason;
    QString comment;
};

// Step one of the hand-over: the marketplace sends the buyer a code.
struct SendCode {
    static constexpr Change change = Change::SendCode;
    OrderId id;
    OrderCode code;
};

// Step two: the buyer said the code.
struct CompleteOrder {
    static constexpr Change change = Change::Complete;
    OrderId id;
    OrderCode code;
    PickupCode pickupCode;
};

// The waybills of Kaspi Delivery are formed, one for each place.
struct AssembleOrder {
    static constexpr Change change = Change::Assemble;
    OrderId id;
    OrderCode code;
    int places = 1;
};

// Fewer of one line: each line is a command of its own, with its own outcome.
struct ReduceLine {
    static constexpr Change change = Change::ReduceLine;
    OrderId id;
    OrderCode code;
    LineWish line;
    CancellationReason reason;
    QString comment;
};

// Lighter goods than ordered: all lines in one command.
struct CorrectWeights {
    static constexpr Change change = Change::CorrectWeights;
    OrderId id;
    OrderCode code;
    std::vector<LineWish> lines; // all with a keptWeight
    QString comment;
};

// A pre-ordered item is in the shop.
struct ConfirmArrival {
    static constexpr Change change = Change::Arrive;
    OrderId id;
    OrderCode code;
};

// Returned goods are in the shop.
struct ReceiveReturn {
    static constexpr Change change = Change::ReceiveReturn;
    OrderId id;
    OrderCode code;
};

using Command = std::variant<AcceptOrder, CancelOrder, SendCode, CompleteOrder, AssembleOrder, ReduceLine,
                             CorrectWeights, ConfirmArrival, ReceiveReturn>;
static_assert(std::variant_size_v<Command> == allChanges.size());

Change changeOf(const Command &command);
const OrderId &orderIdOf(const Command &command);
const OrderCode &orderCodeOf(const Command &command);
// The lines it changes; none for all others.
std::vector<LineWish> linesOf(const Command &command);
// Complete: a reason where one is asked for, a comment that is not too long, a code, fewer than there are.
bool isWellFormed(const Command &command);
// What it is on the wire.
Request<Echo> requestFor(const Command &command);

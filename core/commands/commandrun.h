// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandentry.h"
#include "core/commands/following.h"
#include "core/journal/journal.h"
#include "core/orders/change.h"
#include "core/store/orderrecord.h"

#include <QObject>
#include <QTimer>

#include <optional>

// One command on its way: from its first line in the journal until its end is known. Owns the
// requests and timers that serve it, so that forgetting it ends them.
class CommandRun : public QObject
{
    Q_OBJECT

public:
    // As the journal has it: what a start of the program finds again. Its change is a known one.
    explicit CommandRun(const CommandEntry &entry);
    // As a person gives it, once the journal has it.
    CommandRun(JournalId journalId, const Command &command, Outcome first);

    // The order takes no other change meanwhile.
    bool blocks() const;
    // What the order's row says of it.
    PendingChange pending() const { return {change, outcome, saidYesAt, followedUntil()}; }
    // The row of readings after it was sent goes on until then; nothing: it has ended, or not begun.
    std::optional<Instant> followedUntil() const { return following ? following->until() : std::nullopt; }

    // The order stands as was wanted, or further along.
    bool isSeenIn(const Order &order) const;
    // A reading may show how it ended.
    bool isLookedFor() const { return outcome == Outcome::Unknown || outcome == Outcome::InProgress; }

    const JournalId id;
    const Change change;
    const OrderId orderId;
    const OrderCode orderCode;
    const std::vector<LineWish> lines; // for what changes lines
    Outcome outcome;
    // What is to be sent; gone (and the pick-up code with it) once it is handed to the network. Of what
    // an earlier run of the program left behind only there where it was held back.
    std::optional<Command> unsent;
    bool mayGo = false; // Held, Waiting: sent when its time comes
    bool isLeftBehind = false; // Held, Waiting: by an earlier run of the program; a person is asked first
    std::optional<Instant> saidYesAt;
    std::optional<Error> refusal; // the server said no; what it said is told once the order was read
    // Unknown, but the order may take another command: readings that can be trusted did not show the
    // wanted state, or no reading ever can (SendCode).
    bool letsOthersGo = false;
    QTimer hold; // before it is sent
    Following *following = nullptr; // once its end is looked for
};

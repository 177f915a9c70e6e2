// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/journal/journalentry.h"
#include "core/orders/change.h"
#include "core/orders/linewish.h"
#include "core/orders/order.h"

#include <optional>
#include <vector>

class Journal;

// What the journal has of a command: an entry about an order, read. A pick-up code is in none of its fields.
struct CommandEntry {
    JournalId id = 0;
    std::optional<Change> change; // nothing: a newer program wrote a word that this one does not know
    QString changeWord; // as it stands in the file
    OrderId orderId; // empty, as the number: it is about something else than an order
    OrderCode orderCode;
    CancellationReason reason = CancellationReason::Unknown; // Cancel and ReduceLine
    QString comment; // Cancel, ReduceLine and CorrectWeights
    int places = 0; // Assemble only
    std::vector<LineWish> lines; // ReduceLine and CorrectWeights
    QString who; // empty in journals of earlier versions
    Instant createdAt{};
    Outcome outcome{}; // the last event's
    Instant outcomeAt{};
    QString words; // the server's words, or what reading the order again showed; may be empty
};

CommandEntry commandEntry(const JournalEntry &entry);
// The other way round: what the journal keeps of a command, all but a pick-up code.
Intent intentOf(const Command &command);
std::vector<Intent> intentsOf(const std::vector<Command> &commands);

std::optional<CommandEntry> findCommand(const Journal &journal, JournalId id);
// Newest first, at most `limit`.
std::vector<CommandEntry> newestCommands(const Journal &journal, int limit);
// All that was done to one order, oldest first.
std::vector<CommandEntry> commandsOf(const Journal &journal, const OrderId &id);
// Those whose outcome is not final, oldest first, but for those whose change is not known here: nobody
// could tell by reading whether they happened.
std::vector<CommandEntry> unfinishedCommands(const Journal &journal);

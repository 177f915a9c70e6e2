// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandrun.h"

#include <memory>
#include <optional>
#include <vector>

// The commands whose end is not known yet, oldest first: which an order waits for, and which is next.
class CommandRuns
{
public:
    auto begin() const { return m_runs.begin(); }
    auto end() const { return m_runs.end(); }

    CommandRun *add(std::unique_ptr<CommandRun> run);
    CommandRun *find(JournalId id) const;
    // No longer among them; it lives on until control returns to the event loop.
    void remove(const CommandRun &run);

    // The one of this order that its row tells of: the oldest that keeps others waiting, else the oldest.
    CommandRun *shownOf(const OrderId &id) const;
    // The order takes no other change meanwhile.
    bool block(const OrderId &id) const;
    // The command of this order that waited for its turn and has it now.
    CommandRun *nextInTurn(const OrderId &id) const;
    // What an earlier run of the program held back and nobody has answered for yet, of this order or of all.
    std::vector<JournalId> leftBehind(const std::optional<OrderId> &id = {}) const;
    // The last acceptance that can still be taken back, and the one of this order.
    std::optional<JournalId> lastHeld() const;
    std::optional<JournalId> heldOf(const OrderId &id) const;

private:
    std::vector<std::unique_ptr<CommandRun>> m_runs;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/refusal.h"

#include <optional>

class ApiClient;
class CommandRuns;
class OrderStore;

// Asked before anything is written down: is the shop's token there, is nothing else under way with the
// order, do the rules allow it, and is its row no older than the journal?
class Gate
{
public:
    // All of them must outlive it.
    Gate(const ApiClient &client, const OrderStore &store, const CommandRuns &runs);

    // Why this change of this order cannot be submitted now; nothing: it can.
    std::optional<Refusal> refusalOf(Change change, const OrderId &id) const;
    // The same, and whether it is well formed.
    std::optional<Refusal> refusalOf(const Command &command) const;

private:
    const ApiClient &m_client;
    const OrderStore &m_store;
    const CommandRuns &m_runs;
};

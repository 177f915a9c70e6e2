// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/gate.h"

#include "core/commands/commandruns.h"
#include "core/http/apiclient.h"
#include "core/store/orderstore.h"

Gate::Gate(const ApiClient &client, const OrderStore &store, const CommandRuns &runs)
    : m_client(client), m_store(store), m_runs(runs)
{}

std::optional<Refusal> Gate::refusalOf(Change change, const OrderId &id) const
{
    const OrderRecord *record = m_store.find(id);
    if (!record)
        return Refusal{.kind = Refusal::Kind::UnknownOrder};
    if (m_client.isClosed())
        return Refusal{.kind = Refusal::Kind::NoToken};
    if (m_runs.block(id))
        return Refusal{.kind = m_runs.leftBehind(id).empty() ? Refusal::Kind::Busy : Refusal::Kind::Undecided};
    const Obstacle obstacle = obstacleTo(change, record->order);
    if (obstacle != Obstacle::None)
        return Refusal{.kind = Refusal::Kind::Rules, .obstacle = obstacle};
    if (record->mayBeBehind)
        return Refusal{.kind = Refusal::Kind::NotReadYet};
    return std::nullopt;
}

std::optional<Refusal> Gate::refusalOf(const Command &command) const
{
    if (!isWellFormed(command))
        return Refusal{.kind = Refusal::Kind::BadCommand};
    return refusalOf(changeOf(command), orderIdOf(command));
}

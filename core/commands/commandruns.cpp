// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandruns.h"

#include <algorithm>
#include <utility>

CommandRun *CommandRuns::add(std::unique_ptr<CommandRun> run)
{
    return m_runs.emplace_back(std::move(run)).get();
}

CommandRun *CommandRuns::find(JournalId id) const
{
    const auto found = std::ranges::find(m_runs, id, &CommandRun::id);
    return found == m_runs.end() ? nullptr : found->get();
}

void CommandRuns::remove(const CommandRun &run)
{
    const auto found = std::ranges::find(m_runs, run.id, &CommandRun::id);
    // Its own request or timer may be what calls us: it goes when they are done.
    found->release()->deleteLater();
    m_runs.erase(found);
}

CommandRun *CommandRuns::shownOf(const OrderId &id) const
{
    CommandRun *oldest = nullptr;
    for (const auto &run : m_runs) {
        if (run->orderId != id)
            continue;
        if (run->blocks())
            return run.get();
        if (!oldest)
            oldest = run.get();
    }
    return oldest;
}

bool CommandRuns::block(const OrderId &id) const
{
    return std::ranges::any_of(m_runs, [&id](const auto &run) { return run->orderId == id && run->blocks(); });
}

CommandRun *CommandRuns::nextInTurn(const OrderId &id) const
{
    CommandRun *next = nullptr;
    for (const auto &run : m_runs) {
        if (run->orderId != id || !run->blocks())
            continue;
        if (run->outcome != Outcome::Waiting)
            return nullptr;
        if (!next && run->mayGo)
            next = run.get();
    }
    return next;
}

std::vector<JournalId> CommandRuns::leftBehind(const std::optional<OrderId> &id) const
{
    std::vector<JournalId> left;
    for (const auto &run : m_runs) {
        if (isHeldBack(run->outcome) && run->isLeftBehind && (!id || run->orderId == *id))
            left.push_back(run->id);
    }
    return left;
}

std::optional<JournalId> CommandRuns::lastHeld() const
{
    const auto held =
        std::find_if(m_runs.rbegin(), m_runs.rend(), [](const auto &run) { return run->outcome == Outcome::Held; });
    return held == m_runs.rend() ? std::nullopt : std::optional((*held)->id);
}

std::optional<JournalId> CommandRuns::heldOf(const OrderId &id) const
{
    const auto held = std::ranges::find_if(
        m_runs, [&id](const auto &run) { return run->orderId == id && run->outcome == Outcome::Held; });
    return held == m_runs.end() ? std::nullopt : std::optional((*held)->id);
}

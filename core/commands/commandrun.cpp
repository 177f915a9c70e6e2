// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandrun.h"

#include "core/commands/overtaken.h"
#include "core/orders/rules.h"

namespace {

// What a person is asked about: acceptances and lines. Any other of many that waited is not sent any more.
std::optional<Command> heldBack(const CommandEntry &entry)
{
    if (entry.outcome == Outcome::Held)
        return AcceptOrder{entry.orderId, entry.orderCode};
    if (entry.change != Change::ReduceLine)
        return std::nullopt;
    const LineWish line = entry.lines.empty() ? LineWish{} : entry.lines.front();
    return ReduceLine{entry.orderId, entry.orderCode, line, entry.reason, entry.comment};
}

} // namespace

CommandRun::CommandRun(const CommandEntry &entry)
    : id(entry.id), change(entry.change.value()), orderId(entry.orderId), orderCode(entry.orderCode),
      lines(entry.lines), outcome(entry.outcome)
{
    hold.setSingleShot(true);
    if (isHeldBack(outcome))
        unsent = heldBack(entry);
    isLeftBehind = unsent.has_value();
    if (outcome == Outcome::InProgress || entry.words == yesButUnseen())
        saidYesAt = entry.createdAt;
}

CommandRun::CommandRun(JournalId journalId, const Command &command, Outcome first)
    : id(journalId), change(changeOf(command)), orderId(orderIdOf(command)), orderCode(orderCodeOf(command)),
      lines(linesOf(command)), outcome(first), unsent(command)
{
    hold.setSingleShot(true);
}

bool CommandRun::blocks() const
{
    if (outcome == Outcome::InProgress && mayNeverShow(change))
        return false;
    return isRunning(outcome) || !letsOthersGo;
}

bool CommandRun::isSeenIn(const Order &order) const
{
    return changesLines(change) ? standAsWished(lines, order) : wantedStateSeen(change, order);
}

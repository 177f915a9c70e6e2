// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command.h"

#include <algorithm>

namespace {

template <typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};

template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

bool hasReason(CancellationReason reason, const QString &comment)
{
    return reason != CancellationReason::Unknown && comment.size() <= longestComment;
}

bool isLess(const LineWish &wish)
{
    return !wish.entry.isEmpty() && wish.keptQuantity >= 0 && wish.keptQuantity < wish.seenQuantity;
}

// A weight of nothing takes the line away, with all its pieces; any other leaves their number.
bool isLighter(const LineWish &wish)
{
    if (wish.entry.isEmpty() || !wish.keptWeight || !wish.seenWeight)
        return false;
    const bool goes = wish.keptWeight->grams == 0;
    return wish.keptWeight->grams >= 0 && *wish.keptWeight < *wish.seenWeight &&
           wish.keptQuantity == (goes ? 0 : wish.seenQuantity);
}

} // namespace

Change changeOf(const Command &command)
{
    return std::visit(Overloaded{
                          [](const AcceptOrder &) { return Change::Accept; },
                          [](const CancelOrder &) { return Change::Cancel; },
                          [](const SendCode &) { return Change::SendCode; },
                          [](const CompleteOrder &) { return Change::Complete; },
                          [](const AssembleOrder &) { return Change::Assemble; },
                          [](const ReduceLine &) { return Change::ReduceLine; },
                          [](const CorrectWeights &) { return Change::CorrectWeights; },
                          [](const ConfirmArrival &) { return Change::Arrive; },
                          [](const ReceiveReturn &) { return Change::ReceiveReturn; },
                      },
                      command);
}

const OrderId &orderIdOf(const Command &command)
{
    return std::visit([](const auto &c) -> const OrderId & { return c.id; }, command);
}

const OrderCode &orderCodeOf(const Command &command)
{
    return std::visit([](const auto &c) -> const OrderCode & { return c.code; }, command);
}

std::vector<LineWish> linesOf(const Command &command)
{
    if (const auto *reduce = std::get_if<ReduceLine>(&command))
        return {reduce->line};
    if (const auto *correct = std::get_if<CorrectWeights>(&command))
        return correct->lines;
    return {};
}

bool isWellFormed(const Command &command)
{
    if (orderIdOf(command).isEmpty() || orderCodeOf(command).isEmpty())
        return false;
    return std::visit(Overloaded{
                          [](const CancelOrder &c) { return hasReason(c.reason, c.comment); },
                          [](const CompleteOrder &c) { return !c.pickupCode.isEmpty(); },
                          [](const AssembleOrder &c) { return c.places >= 1; },
                          [](const ReduceLine &c) { return hasReason(c.reason, c.comment) && isLess(c.line); },
                          [](const CorrectWeights &c) {
                              return !c.lines.empty() && std::ranges::all_of(c.lines, isLighter) &&
                                     c.comment.size() <= longestComment;
                          },
                          [](const auto &) { return true; },
                      },
                      command);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command.h"

#include "core/api/requests.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

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
    return std::visit([](const auto &c) { return c.change; }, command);
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

Request<Echo> requestFor(const Command &command)
{
    using requests::setStatus;
    return std::visit(
        Overloaded{
            [](const AcceptOrder &c) { return setStatus(c.id, c.code, u"ACCEPTED_BY_MERCHANT"_s); }, // 9
            [](const CancelOrder &c) { return requests::cancelOrder(c.id, c.code, c.reason, c.comment); },
            [](const SendCode &c) { return requests::sendCode(c.id, c.code); },
            // What the header gets is shared with Qt's network, in its thread: nobody can overwrite it.
            [](const CompleteOrder &c) { return requests::completeOrder(c.id, c.code, c.pickupCode.digits()); },
            [](const AssembleOrder &c) {
                return setStatus(c.id, c.code, u"ASSEMBLE"_s, {{u"numberOfSpace"_s, QString::number(c.places)}}); // 12
            },
            [](const ReduceLine &c) {
                return requests::reduceLine(c.line.entry, c.line.keptQuantity, c.reason, c.comment);
            },
            [](const CorrectWeights &c) { return requests::correctWeights(c.id, c.lines, c.comment); },
            [](const ConfirmArrival &c) { return setStatus(c.id, c.code, u"ARRIVED"_s); }, // 13
            [](const ReceiveReturn &c) { return setStatus(c.id, c.code, u"ARRIVED_BACKWARD"_s); }, // 14
        },
        command);
}

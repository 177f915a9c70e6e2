// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deeds.h"

#include "tests/support/workplace.h"

#include <algorithm>

const std::vector<Deed> &deeds()
{
    using training::Ware;
    static const std::vector<Deed> all = [] {
        std::vector<Deed> deeds;
        for (const ChangeCase &change : changeCases())
            deeds.push_back({change.change, change.name, change.order, change.effect, 1});
        deeds.push_back({std::nullopt,
                         "reduce lines in turn",
                         {.situation = training::Situation::ToPack,
                          .wares = {Ware::Piece, Ware::Piece, Ware::Piece},
                          .quantity = 4},
                         training::Effect::LineReduced,
                         3});
        return deeds;
    }();
    return all;
}

std::optional<Deed> Deed::fromArgument(const QString &argument)
{
    const auto found = std::ranges::find(deeds(), argument, &Deed::argument);
    return found == deeds().end() ? std::nullopt : std::optional(*found);
}

std::vector<Command> Deed::commands(const Order &known, const QString &pickupCode) const
{
    if (change)
        return {Workplace::commandFor(*change, known, pickupCode)};
    std::vector<Command> commands;
    for (const OrderEntry &line : known.entries.value()) {
        const LineWish half{
            .entry = line.id, .seenQuantity = line.quantity.value(), .keptQuantity = line.quantity.value() / 2};
        commands.emplace_back(ReduceLine{known.id, known.code, half, CancellationReason::MERCHANT_OUT_OF_STOCK, {}});
    }
    return commands;
}

std::vector<JournalId> Deed::submit(OrderRunner &runner, const std::vector<Command> &commands) const
{
    if (change) {
        const auto id = runner.submit(commands.front());
        return id ? std::vector{*id} : std::vector<JournalId>();
    }
    std::vector<ReduceLine> lines;
    for (const Command &command : commands)
        lines.push_back(std::get<ReduceLine>(command));
    return runner.submitInTurn(lines).value_or(std::vector<JournalId>());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/orderrunner.h"
#include "tests/support/changes.h"

#include <QString>

#include <optional>
#include <vector>

// What a person does to an order in one go: one command, or several lines in turn.
struct Deed {
    std::optional<Change> change; // nothing: several lines in turn
    const char *name;
    training::OrderSpec order;
    training::Effect effect;
    int effects; // so many, if all goes well

    Change kind() const { return change.value_or(Change::ReduceLine); }
    // How it is told to a program of its own.
    QString argument() const { return change ? QString::number(int(*change)) : QStringLiteral("lines"); }
    static std::optional<Deed> fromArgument(const QString &argument);

    // As a person would give it, from the order as it is known.
    std::vector<Command> commands(const Order &known, const QString &pickupCode) const;
    // The commands whose lines the journal has; none: it was refused.
    std::vector<JournalId> submit(OrderRunner &runner, const std::vector<Command> &commands) const;
};

const std::vector<Deed> &deeds();

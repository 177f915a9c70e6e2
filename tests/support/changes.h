// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/training/fault.h"
#include "core/training/requestlog.h"
#include "core/training/situation.h"

#include <vector>

// Every change a test table runs through: the order it is for, what a person gives, the one request it
// sends and the effect it has in the Training shop.
struct ChangeCase {
    Change change;
    const char *name;
    training::OrderSpec order;
    // Well formed, for this order as it was read.
    Command (*command)(const Order &order, const QString &pickupCode);
    training::RequestMatch write;
    training::Effect effect;
    QByteArray wire; // its request, of order 410000123 with five pieces of 3,800 g, byte for byte
};

const std::vector<ChangeCase> &changeCases();
// Another status for an order.
training::RequestMatch statusWrite(const char *word);

inline bool isWrite(const training::LoggedRequest &logged)
{
    return logged.request.method != "GET";
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <optional>
#include <vector>

// What shall stay of one line, and how it stood when a person asked for it: absolute amounts, never
// a difference, so that sending and comparing need no arithmetic (help page on removing goods).
struct LineWish {
    EntryId entry;
    qint64 seenQuantity = 0;
    std::optional<Weight> seenWeight;
    qint64 keptQuantity = 0; // 0 removes the line
    std::optional<Weight> keptWeight; // a corrected weight; 0 removes the line
    // What the line was called then, and the seller's own code of it; empty if not known.
    QString title{};
    QString sku{};

    bool operator==(const LineWish &) const = default;
};

// The order's lines still stand as they were seen; false also while they are not known.
bool standAsSeen(const std::vector<LineWish> &wishes, const Order &order);

// No line has more than was wished: our change has happened, or one that went further.
bool standAsWished(const std::vector<LineWish> &wishes, const Order &order);

// The wish leaves nothing of the order.
bool removesEverything(const std::vector<LineWish> &wishes, const Order &order);

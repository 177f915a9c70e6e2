// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <optional>

// What a line will cost when there is less of it. Its price is for a piece, or for a kilogram where
// it is weighed (help page on one line of an order: 1560 ₸, 3800 g, 5928 ₸ in all).

// The shop weighs it: it is not counted by the piece alone.
bool isWeighed(const OrderEntry &line);

// With so many units, or at this weight. Nothing where only the marketplace can tell: a weighed line
// that loses units weighs what the marketplace says, and a total that is not price times amount now
// will not be that later either.
std::optional<Money> totalWith(const OrderEntry &line, qint64 quantity);
std::optional<Money> totalAt(const OrderEntry &line, Weight weight);

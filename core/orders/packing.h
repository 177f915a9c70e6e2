// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <functional>
#include <optional>

// How many places so many units of one thing take: {1, 2} is two places for each piece, {6, 1} one
// place for every six pieces.
struct PackingRule {
    int units = 1;
    int places = 1;

    // More places than this are a slip of the fingers.
    static constexpr int most = 999;

    bool isSensible() const { return units >= 1 && units <= most && places >= 1 && places <= most; }
    bool operator==(const PackingRule &) const = default;
};

// The rule of a thing by the seller's own code of it, if there is one.
using PackingRuleOf = std::function<std::optional<PackingRule>(const QString &sku)>;

// How many places this line takes by its rule, rounded up; nothing without a rule.
std::optional<int> placesFor(const OrderEntry &line, const PackingRuleOf &ruleOf);
// How many places the order takes: its lines by their rules, all lines without one together one
// parcel. At least one, also while the lines are not known.
int placesFor(const Order &order, const PackingRuleOf &ruleOf);

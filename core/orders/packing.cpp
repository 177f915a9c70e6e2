// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/packing.h"

#include <algorithm>

std::optional<int> placesFor(const OrderEntry &line, const PackingRuleOf &ruleOf)
{
    const QString sku = line.ownCode();
    const auto rule = sku.isEmpty() ? std::nullopt : ruleOf(sku);
    if (!rule)
        return std::nullopt;
    const qint64 quantity = std::max<qint64>(line.quantity.value_or(1), 0);
    const qint64 places = (quantity * rule->places + rule->units - 1) / rule->units;
    return int(std::min<qint64>(places, PackingRule::most));
}

int placesFor(const Order &order, const PackingRuleOf &ruleOf)
{
    int places = 0;
    bool parcel = false;
    for (const OrderEntry &line : order.entries.value_or(std::vector<OrderEntry>())) {
        const auto byRule = placesFor(line, ruleOf);
        places += byRule.value_or(0);
        parcel = parcel || !byRule;
    }
    return std::clamp(places + (parcel ? 1 : 0), 1, PackingRule::most);
}

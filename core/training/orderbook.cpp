// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/orderbook.h"

#include <algorithm>

namespace training {

ShopOrder &OrderBook::add(ShopOrder order)
{
    ShopOrder &added = m_orders.emplace_back(std::move(order));
    m_byId.insert(added.id(), &added);
    m_byCode.insert(added.code(), &added);
    for (const ShopEntry &entry : added.entries())
        m_entries.insert(entry.id, &entry);
    const auto place =
        std::upper_bound(m_newestFirst.begin(), m_newestFirst.end(), &added,
                         [](const ShopOrder *a, const ShopOrder *b) { return a->creationMs() > b->creationMs(); });
    m_newestFirst.insert(place, &added);
    return added;
}

void OrderBook::applyDue(Instant now)
{
    for (ShopOrder &order : m_orders)
        order.applyDue(now);
}

} // namespace training

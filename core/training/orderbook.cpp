// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/orderbook.h"

#include <algorithm>
#include <iterator>

namespace training {

namespace {

bool createdAfter(qint64 ms, const ShopOrder *order)
{
    return order->creationMs() > ms;
}

bool createdBefore(const ShopOrder *order, qint64 ms)
{
    return order->creationMs() < ms;
}

} // namespace

ShopOrder &OrderBook::add(ShopOrder order)
{
    ShopOrder &added = m_orders.emplace_back(std::move(order));
    m_byId.insert(added.id(), &added);
    m_byCode.insert(added.code(), &added);
    for (const ShopEntry &entry : added.entries())
        m_byEntryId.insert(entry.id, &added);
    // Of two that were created at the same moment the earlier added one comes first in lists.
    const auto place = std::lower_bound(m_oldestFirst.begin(), m_oldestFirst.end(), added.creationMs(), createdBefore);
    m_oldestFirst.insert(place, &added);
    return added;
}

std::vector<ShopOrder *> OrderBook::newestFirst(qint64 fromMs, qint64 toMs) const
{
    const auto from = std::lower_bound(m_oldestFirst.begin(), m_oldestFirst.end(), fromMs, createdBefore);
    const auto to = std::upper_bound(from, m_oldestFirst.end(), toMs, createdAfter);
    return {std::make_reverse_iterator(to), std::make_reverse_iterator(from)};
}

void OrderBook::sort()
{
    std::stable_sort(m_oldestFirst.begin(), m_oldestFirst.end(),
                     [](const ShopOrder *a, const ShopOrder *b) { return a->creationMs() < b->creationMs(); });
}

void OrderBook::postpone(ShopOrder &order, ShopOrder::Postponed effect)
{
    order.postpone(std::move(effect));
    if (std::find(m_waiting.begin(), m_waiting.end(), &order) == m_waiting.end())
        m_waiting.push_back(&order);
}

void OrderBook::applyDue(Instant now)
{
    // An effect may bring another along, but only of its own order, which is in the list already.
    for (ShopOrder *order : m_waiting)
        order->applyDue(now);
    std::erase_if(m_waiting, [](const ShopOrder *order) { return !order->waitsForEffects(); });
}

} // namespace training

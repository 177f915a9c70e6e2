// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/shoporder.h"

#include <QHash>

#include <deque>
#include <vector>

namespace training {

// All orders of the shop, found by id and by number. Codes and ids stay what they were.
class OrderBook
{
public:
    ShopOrder &add(ShopOrder order);

    ShopOrder *byId(const QString &id) const { return m_byId.value(id); }
    ShopOrder *byCode(const QString &code) const { return m_byCode.value(code); }
    // The order that has, or had, this line.
    ShopOrder *byEntryId(const QString &id) const { return m_byEntryId.value(id); }
    // As lists print them: a new order pushes the others down, pages shift while they are read.
    std::vector<ShopOrder *> newestFirst() const { return {m_oldestFirst.rbegin(), m_oldestFirst.rend()}; }
    // Those created from the one moment to the other, both included; found without looking at all.
    std::vector<ShopOrder *> newestFirst(qint64 fromMs, qint64 toMs) const;
    // After a date of creation was changed.
    void sort();

    void postpone(ShopOrder &order, ShopOrder::Postponed effect);
    void applyDue(Instant now);

private:
    std::deque<ShopOrder> m_orders; // never moves an element
    std::vector<ShopOrder *> m_oldestFirst;
    QHash<QString, ShopOrder *> m_byId;
    QHash<QString, ShopOrder *> m_byCode;
    QHash<QString, ShopOrder *> m_byEntryId;
    std::vector<ShopOrder *> m_waiting; // for effects that show late
};

} // namespace training

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/orderbook.h"

#include <functional>
#include <vector>

namespace training {

// An effect that is to show late, as some do live: the answer says 200 at once.
struct Postponement {
    // What was asked for: a status word, "orderEntryCancelOperation" or "orderPartialCancel"; or
    // "waybill", which comes by itself once an order shows as assembled.
    QString status;
    int readings = 0; // so many readings of the order or its lines still show it as it was
    std::chrono::milliseconds time{0};
};

// When effects show: at once, unless somebody said otherwise.
class LateEffects
{
public:
    LateEffects(OrderBook &book, const Clock &clock) : m_book(book), m_clock(clock) {}

    // The next effect of this kind; those that were said first go first.
    void postpone(const Postponement &postponement) { m_next.push_back(postponement); }
    // Every effect of this kind from now on, but for those.
    void setUsual(const Postponement &postponement);

    void carryOut(ShopOrder &order, const QString &status, const std::function<void(ShopOrder &)> &apply);

private:
    Postponement take(const QString &status);

    OrderBook &m_book;
    const Clock &m_clock;
    std::vector<Postponement> m_next;
    std::vector<Postponement> m_usual;
};

} // namespace training

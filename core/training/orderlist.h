// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/answer.h"
#include "core/training/orderbook.h"

namespace training {

// GET /v2/orders (endpoints 1 and 2 of the contract): filters, windows, pages, what is included.
class OrderList
{
public:
    OrderList(OrderBook &book, const Clock &clock, bool statusFilterIgnored)
        : m_book(book), m_clock(clock), m_statusFilterIgnored(statusFilterIgnored)
    {}

    Answer answer(const WireRequest &request) const;
    // One order by its id, with the same includes.
    Answer one(ShopOrder &order, const WireRequest &request) const;

private:
    Answer byCode(const QString &code, const WireRequest &request) const;

    OrderBook &m_book;
    const Clock &m_clock;
    bool m_statusFilterIgnored;
};

} // namespace training

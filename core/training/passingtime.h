// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/ordermaker.h"

namespace training {

// What happens in the shop without the client: buyers order, couriers come, parcels arrive or come
// back, documents get signed. One step is one such event.
class PassingTime
{
public:
    PassingTime(OrderBook &book, OrderMaker &maker, const Clock &clock, quint32 seed)
        : m_book(book), m_maker(maker), m_clock(clock), m_random(seed)
    {}

    void step();

private:
    void buyerOrders();
    void courierTakes(ShopOrder &order);
    // Any order that stands so, or none.
    ShopOrder *some(bool (*stands)(const ShopOrder &));

    OrderBook &m_book;
    OrderMaker &m_maker;
    const Clock &m_clock;
    QRandomGenerator m_random;
};

} // namespace training

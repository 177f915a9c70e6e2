// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/orderbook.h"
#include "core/training/situation.h"

#include <QRandomGenerator>

#include <optional>

namespace training {

// Makes up believable orders: the same seed and moment make the same shop.
class OrderMaker
{
public:
    explicit OrderMaker(quint32 seed) : m_random(seed) {}

    ShopOrder make(const OrderSpec &spec, Instant now);
    // A shop with so many open orders in all situations, and a quarter as many in the archive.
    void fill(OrderBook &book, int openOrders, Instant now);

private:
    using Milliseconds = std::chrono::milliseconds;

    Milliseconds between(Milliseconds from, Milliseconds to);
    bool oneIn(int n) { return m_random.bounded(n) == 0; }

    Milliseconds ageOf(Situation situation);
    QJsonObject makeBuyer(const QString &customerId);
    QJsonObject makeAddress();
    // State, status and the dates that follow from where the order stands.
    void place(QJsonObject &attributes, QJsonObject &delivery, Situation situation, Instant created, Instant now);

    QRandomGenerator m_random;
    int m_lastCode = 410'000'000;
};

} // namespace training

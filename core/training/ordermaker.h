// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/options.h"
#include "core/training/orderbook.h"
#include "core/training/situation.h"

#include <QRandomGenerator>

#include <span>

namespace training {

struct Share {
    Situation situation = Situation::New;
    int percent = 0;
};

// Makes up believable orders: the same seed and moment make the same shop.
class OrderMaker
{
public:
    explicit OrderMaker(const Options &options) : m_random(options.seed), m_newAtKaspi(options.newAtKaspi) {}

    ShopOrder make(const OrderSpec &spec, Instant now);
    // A shop with open orders in all situations, and an archive.
    void fill(OrderBook &book, const Options &options, Instant now);

private:
    using Milliseconds = std::chrono::milliseconds;

    Milliseconds between(Milliseconds from, Milliseconds to);
    bool oneIn(int n) { return m_random.bounded(n) == 0; }

    Situation drawnFrom(std::span<const Share> among);
    Milliseconds ageOf(Situation situation);
    QJsonObject makeBuyer(const QString &customerId);
    QJsonObject makeAddress();
    // State, status and the dates that follow from where the order stands.
    void place(QJsonObject &attributes, QJsonObject &delivery, Situation situation, Instant created, Instant now);
    // What stands about orders of this situation only.
    void addOwnMarks(QJsonObject &attributes, QJsonObject &delivery, Situation situation, Instant created, Instant now);

    QRandomGenerator m_random;
    bool m_newAtKaspi;
    int m_lastCode = 410'000'000;
};

} // namespace training

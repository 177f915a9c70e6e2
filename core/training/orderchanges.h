// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/answer.h"
#include "core/training/orderbook.h"

#include <functional>
#include <vector>

namespace training {

// An effect that is to show late, as some do live: the answer says 200 at once.
struct Postponement {
    QString status; // the status word asked for
    int readings = 0; // so many readings still show the order as it was
    std::chrono::milliseconds time{0};
};

// POST /v2/orders (endpoints 9, 10, 11 of the contract): which change is allowed from where, in
// one table. Assembling and the arrivals (12 to 14) are further rows of it.
class OrderChanges
{
public:
    using CodeSent = std::function<void(const ShopOrder &order)>;

    OrderChanges(OrderBook &book, const Clock &clock, quint32 seed, CodeSent codeSent)
        : m_book(book), m_clock(clock), m_seed(seed), m_codeSent(std::move(codeSent))
    {}

    Answer answer(const WireRequest &request);
    void postpone(const Postponement &postponement) { m_postponements.push_back(postponement); }

private:
    struct Wish {
        QJsonObject attributes;
        std::optional<QByteArray> securityCode;
        bool sendCode = false;
    };
    // What a change comes to: refused with words, or an effect with what it does to the order.
    struct Verdict {
        QString refusal;
        Effect effect = Effect::None;
        std::function<void(ShopOrder &)> apply;
    };
    using Rule = Verdict (OrderChanges::*)(ShopOrder &, const Wish &);

    Verdict accept(ShopOrder &order, const Wish &wish);
    Verdict cancel(ShopOrder &order, const Wish &wish);
    Verdict complete(ShopOrder &order, const Wish &wish);
    void carryOut(ShopOrder &order, const QString &status, const Verdict &verdict);
    QString pickupCodeFor(const ShopOrder &order) const;

    OrderBook &m_book;
    const Clock &m_clock;
    quint32 m_seed;
    CodeSent m_codeSent;
    std::vector<Postponement> m_postponements;
};

} // namespace training

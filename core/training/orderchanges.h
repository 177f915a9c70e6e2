// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/answer.h"
#include "core/training/lateeffects.h"
#include "core/training/waybills.h"

#include <optional>

namespace training {

// POST /v2/orders (endpoints 9 to 14 of the contract): which change is allowed from where, in one
// table.
class OrderChanges
{
public:
    using CodeSent = std::function<void(const ShopOrder &order)>;

    OrderChanges(OrderBook &book, LateEffects &late, Waybills &waybills, const Clock &clock, quint32 seed,
                 CodeSent codeSent)
        : m_book(book), m_late(late), m_waybills(waybills), m_clock(clock), m_seed(seed),
          m_codeSent(std::move(codeSent))
    {}

    Answer answer(const WireRequest &request);

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
    Verdict assemble(ShopOrder &order, const Wish &wish);
    Verdict arrive(ShopOrder &order, const Wish &wish);
    Verdict arriveBackward(ShopOrder &order, const Wish &wish);
    QString pickupCodeFor(const ShopOrder &order) const;

    OrderBook &m_book;
    LateEffects &m_late;
    Waybills &m_waybills;
    const Clock &m_clock;
    quint32 m_seed;
    CodeSent m_codeSent;
};

} // namespace training

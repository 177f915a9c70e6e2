// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <optional>

// An exact sum in tiyn (1 ₸ = 100 tiyn). The wire carries tenge as an integer or a double.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromTiyn(qint64 tiyn) { return Money(tiyn); }
    static constexpr Money fromTenge(qint64 tenge) { return Money(tenge * 100); }
    // Nothing for NaN, infinities and sums beyond ±10¹³ ₸, which no shop has and a double blurs.
    static std::optional<Money> fromTengeNumber(double tenge);

    constexpr qint64 tiyn() const { return m_tiyn; }

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_tiyn + b.m_tiyn); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_tiyn - b.m_tiyn); }

private:
    constexpr explicit Money(qint64 tiyn) : m_tiyn(tiyn) {}

    qint64 m_tiyn = 0;
};

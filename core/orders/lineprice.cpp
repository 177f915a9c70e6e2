// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/lineprice.h"

#include <QtNumeric>

namespace {

// Amounts come from the wire: what cannot be multiplied has no price.
std::optional<Money> times(Money price, qint64 amount)
{
    qint64 tiyn = 0;
    if (qMulOverflow(price.tiyn(), amount, &tiyn))
        return std::nullopt;
    return Money::fromTiyn(tiyn);
}

// Half a tiyn is rounded up.
std::optional<Money> ofKilograms(Money price, Weight weight)
{
    constexpr qint64 gramsInKilogram = 1000;
    const auto thousandfold = times(price, weight.grams);
    if (!thousandfold || *thousandfold < Money())
        return std::nullopt;
    const qint64 tiyn = thousandfold->tiyn();
    const qint64 up = tiyn % gramsInKilogram >= gramsInKilogram / 2 ? 1 : 0;
    return Money::fromTiyn(tiyn / gramsInKilogram + up);
}

} // namespace

bool isWeighed(const OrderEntry &line)
{
    return line.unitType == UnitType::MEASURABLE || line.unitType == UnitType::MEASURABLE_PIECES;
}

std::optional<Money> totalWith(const OrderEntry &line, qint64 quantity)
{
    if (quantity == line.quantity)
        return line.totalPrice;
    if (quantity == 0)
        return Money();
    if (isWeighed(line) || !line.basePrice || !line.quantity || !line.totalPrice)
        return std::nullopt;
    const bool addsUp = times(*line.basePrice, *line.quantity) == line.totalPrice;
    return addsUp ? times(*line.basePrice, quantity) : std::nullopt;
}

std::optional<Money> totalAt(const OrderEntry &line, Weight weight)
{
    if (weight == line.weight)
        return line.totalPrice;
    if (weight.grams == 0)
        return Money();
    if (!line.basePrice || !line.weight || !line.totalPrice)
        return std::nullopt;
    const bool addsUp = ofKilograms(*line.basePrice, *line.weight) == line.totalPrice;
    return addsUp ? ofKilograms(*line.basePrice, weight) : std::nullopt;
}

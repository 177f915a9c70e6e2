// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/shopentry.h"

using namespace Qt::StringLiterals;

namespace training {

namespace {

constexpr qint64 gramsInKilogram = 1000;

// Of numbers that are not negative.
qint64 dividedHalfUp(qint64 dividend, qint64 divisor)
{
    return (2 * dividend + divisor) / (2 * divisor);
}

qint64 tiynOf(const QJsonValue &tenge)
{
    return qRound64(tenge.toDouble() * 100);
}

} // namespace

bool ShopEntry::isWeighed() const
{
    return attributes.value("unitType"_L1) != "PIECES"_L1;
}

int ShopEntry::quantity() const
{
    return attributes.value("quantity"_L1).toInt();
}

int ShopEntry::grams() const
{
    return attributes.value("weight"_L1).toInt();
}

qint64 ShopEntry::totalTiyn() const
{
    return tiynOf(attributes.value("totalPrice"_L1));
}

int ShopEntry::gramsOf(int units) const
{
    return int(dividedHalfUp(qint64(grams()) * units, quantity()));
}

int ShopEntry::leastGramsOf(int units) const
{
    return int(qint64(leastGrams) * units / quantity());
}

void ShopEntry::keep(int units, int newGrams)
{
    leastGrams = leastGramsOf(units);
    attributes.insert("quantity"_L1, units);
    if (grams() > 0)
        attributes.insert("weight"_L1, newGrams);
    const qint64 base = tiynOf(attributes.value("basePrice"_L1));
    const qint64 total = isWeighed() ? dividedHalfUp(base * newGrams, gramsInKilogram) : base * units;
    attributes.insert("totalPrice"_L1, tengeNumber(total));
}

double tengeNumber(qint64 tiyn)
{
    return double(tiyn) / 100;
}

} // namespace training

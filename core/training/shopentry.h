// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace training {

// A line of an order. Its attributes are what the API prints, word for word.
//
// basePrice is for a piece, or for a kilogram where the line is weighed: the help's example is
// 1560 ₸ for a kilogram, 3800 g, 5928 ₸ in all.
struct ShopEntry {
    QString id;
    QJsonObject attributes;
    size_t good = 0; // its place in goods()
    size_t warehouse = 0; // its place in warehouses()
    int leastGrams = 0; // minAllowedWeight; only of weighed lines

    // MEASURABLE and MEASURABLE_PIECES. A line of pieces may have a weight too, but nobody weighs it.
    bool isWeighed() const;
    int quantity() const;
    int grams() const;
    qint64 totalTiyn() const;

    // What the line weighs, and may weigh at least, with fewer units: in proportion.
    int gramsOf(int units) const;
    int leastGramsOf(int units) const;
    // So much stays of it; the total follows, to the tiyn, half a tiyn rounded up.
    void keep(int units, int newGrams);
};

// A sum as the wire carries it: a JSON number of tenge.
double tengeNumber(qint64 tiyn);

} // namespace training

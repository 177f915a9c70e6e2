// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace training {

// Something the shop sells. Sold by the piece, by weight, or in pieces that are weighed.
struct Good {
    QString sku; // the seller's own code
    QString marketplaceCode; // of its masterproducts card
    QString name;
    QString brand; // may be empty
    QString categoryCode;
    QString categoryTitle;
    QString unitType; // PIECES, MEASURABLE, MEASURABLE_PIECES
    int tenge; // for a piece, or for a kilogram where it is weighed
    int grams; // of a unit; 0 where nobody knows the weight
    bool imeiRequired;
};

const std::vector<Good> &goods();

} // namespace training

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>

using ProductId = Id<struct ProductIdTag>; // of a "masterproducts"
using WarehouseId = Id<struct WarehouseIdTag>; // of a "pointofservices"

// The seller's own card of a product ("merchantproducts").
struct MerchantProduct {
    QString code;
    QString name;
    QString manufacturer;

    bool operator==(const MerchantProduct &) const = default;
};

// A product of the marketplace's catalogue ("masterproducts"), with the seller's card of it. A line
// names its id; the rest is looked up. Texts are empty where absent or not looked up.
struct Product {
    ProductId id;
    QString code; // the marketplace's
    QString name;
    QString manufacturer;
    QString category;
    MerchantProduct merchant;

    bool isLookedUp() const { return !code.isEmpty() || !name.isEmpty(); }
    bool operator==(const Product &) const = default;
};

// Where a line's goods leave from ("pointofservices"). A line names its id; the rest is looked up.
struct Warehouse {
    WarehouseId id;
    QString name;
    QString address; // trimmed of stray spaces and commas
    std::optional<double> latitude; // degrees
    std::optional<double> longitude;

    bool isLookedUp() const { return !name.isEmpty() || !address.isEmpty(); }
    bool operator==(const Warehouse &) const = default;
};

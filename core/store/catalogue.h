// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/orders/product.h"

#include <QHash>

#include <optional>

class Database;

// Products and warehouses that were looked up, remembered in the database, so that each is asked
// for once and not once a line. What cannot be written is known until the program ends.
class Catalogue
{
public:
    // `database` must outlive the catalogue; it may be closed.
    explicit Catalogue(Database &database) : m_database(database) {}

    // Nothing: never looked up.
    std::optional<Product> product(const ProductId &id) const;
    std::optional<Warehouse> warehouse(const WarehouseId &id) const;

    // `readAt` is when the marketplace said so. A product without the seller's card keeps the known one.
    void remember(Product product, Instant readAt);
    void remember(const Warehouse &warehouse, Instant readAt);

private:
    Database &m_database;
    mutable QHash<ProductId, Product> m_products; // of those asked about in this run
    mutable QHash<WarehouseId, Warehouse> m_warehouses;
};

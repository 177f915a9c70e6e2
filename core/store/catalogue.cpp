// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/catalogue.h"

#include "core/base/logging.h"
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/store/orderdocument.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

std::optional<QJsonObject> read(Database &database, const QString &sql, const QString &id)
{
    if (!database.isOpen())
        return std::nullopt;
    Statement select(database.connection(), sql);
    if (const Result<void> done = select.run({id}); !done) {
        qCWarning(logStore) << "the catalogue cannot be read:" << done.error().detail;
        return std::nullopt;
    }
    if (!select.next())
        return std::nullopt;
    return QJsonDocument::fromJson(select.value(0).toString().toUtf8()).object();
}

void write(Database &database, const QString &sql, const QString &id, Instant readAt, const QJsonObject &document)
{
    if (!database.isOpen())
        return;
    const QString text = QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
    // The server would tell it again: no waiting for the disk.
    const auto written = database.transaction(
        [&] {
            return Statement(database.connection(), sql).run({id, toMs(readAt), text});
        },
        Durability::Crash);
    if (!written)
        qCWarning(logStore) << "the catalogue cannot be written:" << written.error().detail;
}

} // namespace

std::optional<Product> Catalogue::product(const ProductId &id) const
{
    if (const auto known = m_products.constFind(id); known != m_products.cend())
        return *known;
    const auto document = read(m_database, u"SELECT document FROM products WHERE id = ?"_s, id.value());
    if (!document)
        return std::nullopt;
    return *m_products.insert(id, orderdocument::toProduct(*document));
}

std::optional<Warehouse> Catalogue::warehouse(const WarehouseId &id) const
{
    if (const auto known = m_warehouses.constFind(id); known != m_warehouses.cend())
        return *known;
    const auto document = read(m_database, u"SELECT document FROM warehouses WHERE id = ?"_s, id.value());
    if (!document)
        return std::nullopt;
    return *m_warehouses.insert(id, orderdocument::toWarehouse(*document));
}

void Catalogue::remember(Product product, Instant readAt)
{
    const auto known = this->product(product.id);
    if (known && product.merchant == MerchantProduct())
        product.merchant = known->merchant;
    write(m_database, u"INSERT OR REPLACE INTO products (id, read_ms, document) VALUES (?, ?, ?)"_s, product.id.value(),
          readAt, orderdocument::fromProduct(product));
    m_products.insert(product.id, product);
}

void Catalogue::remember(const Warehouse &warehouse, Instant readAt)
{
    write(m_database, u"INSERT OR REPLACE INTO warehouses (id, read_ms, document) VALUES (?, ?, ?)"_s,
          warehouse.id.value(), readAt, orderdocument::fromWarehouse(warehouse));
    m_warehouses.insert(warehouse.id, warehouse);
}

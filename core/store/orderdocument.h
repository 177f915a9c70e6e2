// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QJsonObject>

// Orders as JSON of our own, for the database only: nothing of it goes over the wire. Lossless for
// every field, unknown words included; what is absent or at its default is left out. The entries
// of an order are documents of their own, because they come and go apart from it.
namespace orderdocument {

QJsonObject fromOrder(const Order &order);
// Without entries.
Order toOrder(const QJsonObject &document);

QJsonObject fromEntry(const OrderEntry &entry);
OrderEntry toEntry(const QJsonObject &document);

QJsonObject fromProduct(const Product &product);
Product toProduct(const QJsonObject &document);

QJsonObject fromWarehouse(const Warehouse &warehouse);
Warehouse toWarehouse(const QJsonObject &document);

} // namespace orderdocument

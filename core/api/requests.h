// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/decode.h"
#include "core/base/clock.h"
#include "core/http/request.h"
#include "core/orders/linewish.h"
#include "core/orders/listfilter.h"
#include "core/orders/order.h"

#include <QJsonObject>

// One function per endpoint of the contract; the numbers are those of its table.

enum class Include { User, UserAndEntries };

struct ListOptions {
    static constexpr int largestPage = 100;

    ListFilter list{};
    Instant from; // creationDate, inclusive
    Instant to; // inclusive, at most 14 days after `from`
    int page = 0; // counted from 0
    Include include = Include::UserAndEntries;
};

namespace requests {

Request<OrderPage> listOrders(const ListOptions &options); // 1
// The shortest question there is, asked with this token instead of the client's: any answer to it says that
// the token is good.
Request<OrderPage> tryToken(const QString &token, Instant now);
Request<OrderPage> orderByCode(const OrderCode &code); // 2
Request<Order> orderById(const OrderId &id); // observed
Request<std::vector<OrderEntry>> entriesOf(const OrderId &id); // 3
Request<OrderEntry> entryById(const EntryId &id); // 4
Request<Product> productOf(const EntryId &id); // 5
Request<MerchantProduct> merchantProductOf(const ProductId &id); // 6
Request<Warehouse> warehouseOf(const EntryId &id); // 7
Request<Warehouse> warehouseById(const WarehouseId &id); // 8
// The answers to changes only echo what was sent: nothing of them is kept.
// 9, 12 … 14: another status, with what it needs besides.
Request<Echo> setStatus(const OrderId &id, const OrderCode &code, const QString &status, QJsonObject attributes = {});
Request<Echo> cancelOrder(const OrderId &id, const OrderCode &code, CancellationReason reason,
                          const QString &comment); // 10
Request<Echo> sendCode(const OrderId &id, const OrderCode &code); // 11, step one
Request<Echo> completeOrder(const OrderId &id, const OrderCode &code, const QByteArray &digits); // 11, step two
// The PDF behind Order::waybill, wherever that leads.
Request<QByteArray> waybill(const QString &address);

// Answered with INPROGRESS or SUCCESSFUL; the lines read again are the truth.
Request<Echo> reduceLine(const EntryId &entry, qint64 kept, CancellationReason reason, const QString &comment); // 15
Request<Echo> correctWeights(const OrderId &id, const std::vector<LineWish> &lines, const QString &comment); // 16

} // namespace requests

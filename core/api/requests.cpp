// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/requests.h"

#include "core/http/credentials.h"
#include "core/http/jsonapi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

using QueryItems = std::vector<std::pair<QString, QString>>;

// Built by hand, because QUrlQuery leaves '[', ']', '$' and '+' as they are.
QByteArray query(const QueryItems &items)
{
    QByteArray result;
    for (const auto &[key, value] : items) {
        if (!result.isEmpty())
            result += '&';
        result += encoded(key) + '=' + encoded(value);
    }
    return result;
}

QByteArray entryPath(const EntryId &id)
{
    return "v2/orderentries/" + encoded(id.value());
}

QByteArray orderPath(const OrderId &id)
{
    return "v2/orders/" + encoded(id.value());
}

Request<Echo> write(RequestData::Method method, const QByteArray &path, const QByteArray &body)
{
    Request<Echo> request;
    request.data.method = method;
    request.data.path = path;
    request.data.body = body;
    request.decode = decode::echo;
    return request;
}

Request<Echo> complete(const OrderId &id, const OrderCode &code, const QByteArray &digits)
{
    Request<Echo> request = requests::setStatus(id, code, u"COMPLETED"_s);
    request.data.headers = {{"X-Security-Code", digits}, {"X-Send-Code", "true"}};
    return request;
}

} // namespace

namespace requests {

Request<OrderPage> listOrders(const ListOptions &options)
{
    const ListFilter &list = options.list;
    QueryItems items{
        {u"page[number]"_s, QString::number(options.page)},
        {u"page[size]"_s, QString::number(ListOptions::largestPage)},
        {u"filter[orders][state]"_s, wireText(list.state)},
        {u"filter[orders][creationDate][$ge]"_s, QString::number(toMs(options.from))},
        {u"filter[orders][creationDate][$le]"_s, QString::number(toMs(options.to))},
    };
    if (list.status)
        items.emplace_back(u"filter[orders][status]"_s, wireText(*list.status));
    if (list.deliveryType && list.state != OrderState::PICKUP)
        items.emplace_back(u"filter[orders][deliveryType]"_s, wireText(*list.deliveryType));
    if (list.signatureRequired)
        items.emplace_back(u"filter[orders][signatureRequired]"_s, *list.signatureRequired ? u"true"_s : u"false"_s);
    items.emplace_back(u"include[orders]"_s, options.include == Include::User ? u"user"_s : u"user,entries"_s);
    Request<OrderPage> request;
    request.data.path = "v2/orders";
    request.data.query = query(items);
    request.decode = decode::orderPage;
    return request;
}

Request<OrderPage> tryToken(const QString &token, Instant now)
{
    Request<OrderPage> request = listOrders(
        {.list = {.state = OrderState::NEW}, .from = now - std::chrono::days(1), .to = now, .include = Include::User});
    request.data.headers.emplace_back(tokenHeader, inHeader(token).toUtf8());
    return request;
}

Request<OrderPage> orderByCode(const OrderCode &code)
{
    Request<OrderPage> request;
    request.data.path = "v2/orders";
    request.data.query = query({{u"filter[orders][code]"_s, code.value()}});
    request.decode = decode::orderPage;
    return request;
}

Request<Order> orderById(const OrderId &id)
{
    Request<Order> request;
    request.data.path = orderPath(id);
    request.decode = decode::order;
    return request;
}

Request<std::vector<OrderEntry>> entriesOf(const OrderId &id)
{
    Request<std::vector<OrderEntry>> request;
    request.data.path = orderPath(id) + "/entries";
    request.decode = decode::entries;
    return request;
}

Request<OrderEntry> entryById(const EntryId &id)
{
    Request<OrderEntry> request;
    request.data.path = entryPath(id);
    request.decode = decode::entry;
    return request;
}

Request<Product> productOf(const EntryId &id)
{
    Request<Product> request;
    request.data.path = entryPath(id) + "/product";
    request.decode = decode::product;
    return request;
}

Request<MerchantProduct> merchantProductOf(const ProductId &id)
{
    Request<MerchantProduct> request;
    request.data.path = "v2/masterproducts/" + encoded(id.value()) + "/merchantProduct";
    request.decode = decode::merchantProduct;
    return request;
}

Request<Warehouse> warehouseOf(const EntryId &id)
{
    Request<Warehouse> request;
    request.data.path = entryPath(id) + "/deliveryPointOfService";
    request.decode = decode::warehouse;
    return request;
}

Request<Warehouse> warehouseById(const WarehouseId &id)
{
    Request<Warehouse> request;
    request.data.path = "v2/pointofservices/" + encoded(id.value());
    request.decode = decode::warehouse;
    return request;
}

Request<Echo> setStatus(const OrderId &id, const OrderCode &code, const QString &status, QJsonObject attributes)
{
    attributes.insert(u"code"_s, code.value());
    attributes.insert(u"status"_s, status);
    return write(RequestData::Method::Post, "v2/orders", jsonapi::document(u"orders"_s, id.value(), attributes));
}

Request<Echo> cancelOrder(const OrderId &id, const OrderCode &code, CancellationReason reason, const QString &comment)
{
    QJsonObject attributes{{u"cancellationReason"_s, wireText(reason)}};
    if (!comment.isEmpty())
        attributes.insert(u"cancellationComment"_s, comment);
    return setStatus(id, code, u"CANCELLED"_s, attributes);
}

Request<Echo> sendCode(const OrderId &id, const OrderCode &code)
{
    // Empty, not null: Qt would leave a null header out, and it is the empty one that sends the code.
    return complete(id, code, QByteArray(""));
}

Request<Echo> completeOrder(const OrderId &id, const OrderCode &code, const QByteArray &digits)
{
    return complete(id, code, digits);
}

Request<QByteArray> waybill(const QString &address)
{
    Request<QByteArray> request;
    request.data.address = QUrl::fromEncoded(address.toUtf8(), QUrl::TolerantMode);
    request.decode = decode::pdf;
    return request;
}

Request<Echo> reduceLine(const EntryId &entry, qint64 kept, CancellationReason reason, const QString &comment)
{
    const QJsonObject attributes{{u"notes"_s, comment}, {u"remainedQuantity"_s, kept}, {u"reason"_s, wireText(reason)}};
    const QJsonObject line{{u"type"_s, u"orderentries"_s}, {u"id"_s, entry.value()}};
    const QJsonObject data{{u"type"_s, u"orderEntryCancelOperation"_s},
                           {u"attributes"_s, attributes},
                           {u"relationships"_s, QJsonObject{{u"entry"_s, QJsonObject{{u"data"_s, line}}}}}};
    return write(RequestData::Method::Post, "v2/orderEntryCancelOperation",
                 QJsonDocument(QJsonObject{{u"data"_s, data}}).toJson(QJsonDocument::Compact));
}

Request<Echo> correctWeights(const OrderId &id, const std::vector<LineWish> &lines, const QString &comment)
{
    QJsonArray corrections;
    for (const LineWish &line : lines) {
        corrections.append(QJsonObject{{u"entry"_s, QJsonObject{{u"id"_s, line.entry.value()}}},
                                       {u"remainedWeight"_s, line.keptWeight.value_or(Weight{}).grams},
                                       {u"remainedQuantity"_s, line.keptQuantity},
                                       {u"reason"_s, u"PRODUCT_UNDERWEIGHT"_s},
                                       {u"notes"_s, comment}});
    }
    return write(RequestData::Method::Put, "orderPartialCancel/" + encoded(id.value()),
                 QJsonDocument(corrections).toJson(QJsonDocument::Compact));
}

} // namespace requests

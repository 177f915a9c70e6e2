// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/desk.h"

#include "core/training/resource.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace training {

namespace {

constexpr auto jsonApi = "application/vnd.api+json";

// "/shop/api/v2/orders/A%2FB/entries" is {"v2", "orders", "A/B", "entries"}; empty for what is not
// of the API.
QStringList segmentsOf(const QByteArray &path)
{
    static const QByteArray base = "/shop/api/";
    QStringList segments;
    if (!path.startsWith(base))
        return segments;
    const QList<QByteArray> encoded = path.sliced(base.size()).split('/');
    for (const QByteArray &segment : encoded)
        segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(segment)));
    return segments;
}

Answer notFound(const QString &what)
{
    return refusal(404, what + " not found."_L1);
}

Answer alone(const QJsonObject &resource)
{
    return document({{"data"_L1, resource}, {"included"_L1, QJsonArray()}});
}

// Endpoint 8 of the contract.
Answer pointOfServiceAnswer(const QString &id)
{
    const auto &all = warehouses();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Warehouse &one) { return one.id() == id; });
    return found == all.end() ? notFound(u"Point of service"_s) : alone(pointOfServiceResource(*found));
}

// Endpoint 6.
Answer merchantProductAnswer(const QString &masterProductId)
{
    const auto &all = goods();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Good &good) { return good.marketplaceCode == masterProductId; });
    return found == all.end() ? notFound(u"Product"_s) : alone(merchantProductResource(*found));
}

} // namespace

Desk::Desk(OrderBook &book, OrderChanges &changes, LineChanges &lineChanges, Waybills &waybills, const Options &options,
           const Clock &clock, QByteArray token)
    : m_book(book), m_changes(changes), m_lineChanges(lineChanges), m_waybills(waybills),
      m_list(book, clock, options.statusFilterIgnored), m_clock(clock), m_token(std::move(token))
{}

Answer Desk::answer(const WireRequest &request)
{
    m_book.applyDue(m_clock.now());
    if (Waybills::isLink(request.path))
        return m_waybills.answer(request);
    m_waybills.signAnew();
    const QStringList path = segmentsOf(request.path);
    const bool versionTwo = path.value(0) == "v2"_L1;
    if (path.isEmpty() || (versionTwo && !request.header("Accept").value_or("").contains(jsonApi)))
        return webPage(404);
    if (request.header("X-Auth-Token") != m_token)
        return refusal(401, u"Access token is not valid."_s);
    if (request.method != "GET" && !request.header("Content-Type").value_or("").startsWith(jsonApi))
        return refusal(415, u"Content-Type must be application/vnd.api+json."_s);

    if (versionTwo)
        return versionTwoAnswer(request, path.sliced(1));
    if (path.size() == 2 && path.first() == "orderPartialCancel"_L1)
        return request.method == "PUT" ? m_lineChanges.correctWeights(path.at(1), request) : webPage(405);
    return webPage(404);
}

Answer Desk::versionTwoAnswer(const WireRequest &request, const QStringList &path)
{
    if (path.value(0) == "orders"_L1)
        return ordersAnswer(request, path);
    if (path.value(0) == "orderentries"_L1)
        return entriesAnswer(request, path);
    if (path.size() == 2 && path.first() == "pointofservices"_L1)
        return request.method == "GET" ? pointOfServiceAnswer(path.at(1)) : webPage(405);
    if (path.size() == 3 && path.first() == "masterproducts"_L1 && path.at(2) == "merchantProduct"_L1)
        return request.method == "GET" ? merchantProductAnswer(path.at(1)) : webPage(405);
    if (path == QStringList(u"orderEntryCancelOperation"_s))
        return request.method == "POST" ? m_lineChanges.reduce(request) : webPage(405);
    return webPage(404);
}

Answer Desk::ordersAnswer(const WireRequest &request, const QStringList &path)
{
    if (path.size() == 1 && request.method == "POST")
        return m_changes.answer(request);
    if (request.method != "GET")
        return webPage(405);
    if (path.size() == 1)
        return m_list.answer(request);

    ShopOrder *order = m_book.byId(path.at(1));
    if (!order)
        return notFound(u"Order"_s);
    if (path.size() == 2)
        return m_list.one(*order, request);
    const QString &what = path.at(2);
    if (what == "user"_L1)
        return alone(customerResource(*order));
    if (what == "entries"_L1) {
        QJsonArray data;
        for (const ShopEntry &entry : order->entries())
            data.append(entryResource(entry));
        order->wasRead();
        return document({{"data"_L1, data}, {"included"_L1, QJsonArray()}});
    }
    return webPage(404);
}

Answer Desk::entriesAnswer(const WireRequest &request, const QStringList &path)
{
    if (request.method != "GET")
        return webPage(405);
    if (path.size() < 2 || path.size() > 3)
        return webPage(404);
    ShopOrder *order = m_book.byEntryId(path.at(1));
    const ShopEntry *entry = order ? order->entry(path.at(1)) : nullptr;
    if (!entry)
        return notFound(u"Order entry"_s);
    if (path.size() == 2) {
        const Answer answer = alone(oneEntryResource(*entry));
        order->wasRead();
        return answer;
    }
    if (path.at(2) == "product"_L1)
        return alone(productResource(goods()[entry->good]));
    if (path.at(2) == "deliveryPointOfService"_L1)
        return alone(pointOfServiceResource(warehouses()[entry->warehouse]));
    return webPage(404);
}

} // namespace training

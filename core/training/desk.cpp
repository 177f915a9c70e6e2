// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/desk.h"

#include "core/training/resource.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace training {

namespace {

constexpr auto jsonApi = "application/vnd.api+json";

// "/shop/api/v2/orders/A%2FB/entries" is {"orders", "A/B", "entries"}; empty for anything else.
QStringList segmentsOf(const QByteArray &path)
{
    static const QByteArray base = "/shop/api/v2/";
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

} // namespace

Desk::Desk(OrderBook &book, OrderChanges &changes, const Clock &clock, QByteArray token)
    : m_book(book), m_changes(changes), m_list(book, clock), m_clock(clock), m_token(std::move(token))
{}

Answer Desk::answer(const WireRequest &request)
{
    m_book.applyDue(m_clock.now());
    const QStringList path = segmentsOf(request.path);
    if (path.isEmpty() || !request.header("Accept").value_or("").contains(jsonApi))
        return webPage(404);
    if (request.header("X-Auth-Token") != m_token)
        return refusal(401, u"Access token is not valid."_s);
    if (request.method == "POST" && !request.header("Content-Type").value_or("").startsWith(jsonApi))
        return refusal(415, u"Content-Type must be application/vnd.api+json."_s);

    if (path.first() == "orders"_L1)
        return ordersAnswer(request, path);
    if (path.first() == "orderentries"_L1)
        return entriesAnswer(request, path);
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
        return document({{"data"_L1, customerResource(*order)}, {"included"_L1, QJsonArray()}});
    if (what == "entries"_L1) {
        QJsonArray data;
        for (const ShopEntry &entry : order->entries())
            data.append(entryResource(entry));
        return document({{"data"_L1, data}, {"included"_L1, QJsonArray()}});
    }
    return webPage(404);
}

Answer Desk::entriesAnswer(const WireRequest &request, const QStringList &path)
{
    if (request.method != "GET")
        return webPage(405);
    if (path.size() != 3 || path.at(2) != "product"_L1)
        return webPage(404);
    const ShopEntry *entry = m_book.entry(path.at(1));
    if (!entry)
        return notFound(u"Order entry"_s);
    return document({{"data"_L1, productResource(*entry)}, {"included"_L1, QJsonArray()}});
}

} // namespace training

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/trainingshop.h"
#include "tests/support/testclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

// A plain HTTP client to question the Training shop with: says the right headers unless told
// otherwise, and knows nothing of the program's own client.
class ShopProbe
{
public:
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    struct Reply {
        int status = 0; // 0: no answer
        QByteArray body;
        bool broken = false; // the connection ended before the answer did

        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
        QJsonArray data() const { return json()[QLatin1StringView("data")].toArray(); }
        QString title() const { return json()[QLatin1StringView("errors")][0][QLatin1StringView("title")].toString(); }
    };

    explicit ShopProbe(const TrainingShop &shop) : m_shop(shop) {}

    int timeoutMs = 5000;

    Headers headers() const
    {
        return {{"User-Agent", "Probe/1.0 (+test)"},
                {"Accept", "application/vnd.api+json"},
                {"X-Auth-Token", m_shop.token().toLatin1()}};
    }
    // The same with one header changed, or left out if `value` is null.
    static Headers with(Headers headers, const QByteArray &name, const QByteArray &value)
    {
        headers.removeIf([&](const auto &header) { return header.first == name; });
        if (!value.isNull())
            headers.append({name, value});
        return headers;
    }

    Reply get(const QByteArray &target) { return get(target, headers()); }
    Reply get(const QByteArray &target, const Headers &headers)
    {
        return finish(m_network.get(request(target, headers)));
    }
    // Anywhere, not below the API's address.
    Reply getUrl(const QUrl &url, const Headers &headers) { return finish(m_network.get(requestOf(url, headers))); }
    QNetworkReply *start(const QByteArray &target) { return m_network.get(request(target, headers())); }
    Reply post(const QByteArray &body, const Headers &headers)
    {
        return finish(m_network.post(request("/v2/orders", headers), body));
    }
    // Any method with a body, to any target of the API.
    Reply send(const QByteArray &method, const QByteArray &target, const QJsonDocument &body)
    {
        const Headers all = with(headers(), "Content-Type", "application/vnd.api+json");
        return finish(m_network.sendCustomRequest(request(target, all), method, body.toJson()));
    }
    // Asks for a status as the client would; `extra` are further attributes.
    Reply change(const QString &orderCode, const QString &status, const QJsonObject &extra = {},
                 const Headers &more = {})
    {
        QJsonObject attributes = extra;
        attributes.insert(QLatin1StringView("code"), orderCode);
        attributes.insert(QLatin1StringView("status"), status);
        const QJsonObject data{{QLatin1StringView("type"), QLatin1StringView("orders")},
                               {QLatin1StringView("id"), m_shop.orderId(orderCode)},
                               {QLatin1StringView("attributes"), attributes}};
        return post(QJsonDocument(QJsonObject{{QLatin1StringView("data"), data}}).toJson(),
                    with(headers(), "Content-Type", "application/vnd.api+json") + more);
    }
    static Headers handOver(const QByteArray &code) { return {{"X-Security-Code", code}, {"X-Send-Code", "true"}}; }

private:
    QNetworkRequest request(const QByteArray &target, const Headers &headers) const
    {
        return requestOf(QUrl::fromEncoded(m_shop.apiUrl().toEncoded() + target), headers);
    }
    static QNetworkRequest requestOf(const QUrl &url, const Headers &headers)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        for (const auto &[name, value] : headers)
            request.setRawHeader(name, value);
        return request;
    }

    Reply finish(QNetworkReply *running) const
    {
        const std::unique_ptr<QNetworkReply> reply(running);
        if (!reply->isFinished())
            QSignalSpy(reply.get(), &QNetworkReply::finished).wait(timeoutMs);
        Reply result;
        result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        result.body = reply->readAll();
        result.broken = reply->error() == QNetworkReply::RemoteHostClosedError;
        return result;
    }

    const TrainingShop &m_shop;
    QNetworkAccessManager m_network;
};

// A shop and who questions it, new for every test function.
class ProbedShop
{
protected:
    void begin(const TrainingShop::Options &options = {.orders = 0})
    {
        m_shop = std::make_unique<TrainingShop>(options, m_clock);
        QVERIFY(m_shop->start());
        m_probe = std::make_unique<ShopProbe>(*m_shop);
    }
    void end()
    {
        m_probe.reset();
        m_shop.reset();
    }

    TestClock m_clock;
    std::unique_ptr<TrainingShop> m_shop;
    std::unique_ptr<ShopProbe> m_probe;
};

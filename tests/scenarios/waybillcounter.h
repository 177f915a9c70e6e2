// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/rawserver.h"
#include "tests/support/testclock.h"
#include "tests/support/workplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>

// What tests of the waybills' way here share.
namespace waybillcounter {

using namespace Qt::StringLiterals;

inline QByteArray pdfOf(const QString &number)
{
    return "%PDF-1.4\nwaybill " + number.toUtf8() + "\n%%EOF\n";
}

// A marketplace that knows assembled orders, their waybills, and nothing else.
class Counter
{
public:
    struct Parcel {
        QString link;
        QString number;
        bool withCourier = false;
    };

    Counter()
    {
        server.setFallback([this](const QByteArray &request) { return answerTo(request); });
    }

    QUrl addressOf(const QString &number) const
    {
        QUrl address = server.url();
        address.setPath(u"/w/%1.pdf"_s.arg(number));
        return address;
    }
    static Order order(const QString &code, const Parcel &parcel)
    {
        const auto page = decode::orderPage(list(code, parcel));
        return page->orders.front();
    }
    int asked(const QByteArray &start) const
    {
        return int(std::ranges::count_if(server.requests(),
                                         [&](const QByteArray &r) { return r.startsWith("GET " + start); }));
    }
    int lookUps() const { return asked("/shop/api/v2/orders?"); }
    int fetches() const { return asked("/w/"); }

    RawServer server;
    std::map<QString, Parcel> parcels;
    std::function<void(const QString &code)> onLookUp = [](const QString &) {};
    std::function<RawServer::Answer(const QString &number)> onFetch = [](const QString &number) {
        return RawServer::Answer{RawServer::http("200 OK", pdfOf(number), "Content-Type: application/pdf\r\n")};
    };

private:
    static QByteArray list(const QString &code, const Parcel &parcel)
    {
        QJsonObject delivery{{u"waybill"_s, parcel.link}, {u"waybillNumber"_s, parcel.number}};
        if (parcel.withCourier)
            delivery.insert(u"courierTransmissionDate"_s, 1795000000000.0);
        const QJsonObject attributes{{u"code"_s, code},
                                     {u"state"_s, u"KASPI_DELIVERY"_s},
                                     {u"status"_s, u"ACCEPTED_BY_MERCHANT"_s},
                                     {u"isKaspiDelivery"_s, true},
                                     {u"assembled"_s, true},
                                     {u"kaspiDelivery"_s, delivery}};
        const QJsonObject resource{{u"type"_s, u"orders"_s}, {u"id"_s, u"id-"_s + code}, {u"attributes"_s, attributes}};
        return QJsonDocument(QJsonObject{{u"data"_s, QJsonArray{resource}}}).toJson();
    }

    RawServer::Answer answerTo(const QByteArray &request)
    {
        const QString target = QString::fromLatin1(request.split(' ').value(1));
        if (target.startsWith("/w/"_L1))
            return onFetch(target.section(u'/', -1).chopped(4));
        const QString code = target.section(u'=', -1);
        onLookUp(code);
        return {RawServer::http("200 OK", list(code, parcels[code]))};
    }
};

// The program at that counter, in a directory of its own: new for every test function.
class AtTheCounter
{
protected:
    void begin()
    {
        m_place.reset();
        m_counter = std::make_unique<Counter>();
        m_dir = std::make_unique<QTemporaryDir>();
        startProgram();
    }
    void startProgram()
    {
        m_place.reset();
        m_place = std::make_unique<Workplace>(Workplace::Options{.apiUrl = m_counter->server.url(),
                                                                 .token = u"secret-token"_s,
                                                                 .directory = m_dir->path()},
                                              m_clock);
    }
    // What the marketplace says now arrives with a poll.
    void poll(const QString &code)
    {
        m_place->store.apply({Counter::order(code, m_counter->parcels[code])}, m_place->readings.next());
    }
    void formWaybill(const QString &code, const QString &number)
    {
        m_counter->parcels[code] = {m_counter->addressOf(number).toString(), number};
    }
    WaybillState state(const QString &code) const { return m_place->waybillWatch.state(OrderId(u"id-"_s + code)); }
    QByteArray kept(const QString &code) const
    {
        const auto waybill = m_place->waybills.newest(OrderId(u"id-"_s + code));
        return waybill ? m_place->waybills.read(*waybill).value_or(QByteArray()) : QByteArray();
    }
    // Lets everything that could still be asked be asked.
    void settle()
    {
        const auto seen = [this] { return m_counter->server.requests().size(); };
        for (size_t before = seen() + 1; before != seen();) {
            before = seen();
            QTest::qWait(60);
        }
    }

    TestClock m_clock;
    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workplace> m_place;
};

} // namespace waybillcounter

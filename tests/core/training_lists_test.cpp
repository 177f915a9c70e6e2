// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/shopprobe.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Situation;

// Pages, windows and filters of GET /v2/orders.
class TrainingListsTest : public QObject, private ProbedShop
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin({.orders = 0}); }
    void cleanup();

    void aListIsRefusedWithoutPagesAndDates_data();
    void aListIsRefusedWithoutPagesAndDates();
    void pagesAreCountedFromZero();
    void listsCanBeFiltered_data();
    void listsCanBeFiltered();
    void aFilterOnStatusCanBeIgnored();

private:
    QByteArray list(const QByteArray &more) const
    {
        const qint64 from = toMs(m_clock.now() - 13 * 24h);
        return "/v2/orders?page[number]=0&page[size]=100&filter[orders][creationDate][$ge]=" +
               QByteArray::number(from) + more;
    }
    void add(Situation situation, const QJsonObject &attributes = {})
    {
        m_shop->addOrder({.situation = situation, .age = 1h, .attributes = attributes});
    }
};

void TrainingListsTest::cleanup()
{
    end();
}

void TrainingListsTest::aListIsRefusedWithoutPagesAndDates_data()
{
    const QByteArray now = QByteArray::number(toMs(m_clock.now()));
    const auto daysAgo = [&](int days) { return QByteArray::number(toMs(m_clock.now() - days * 24h)); };
    const QByteArray pages = "page[number]=0&page[size]=20";
    const QByteArray from = "&filter[orders][creationDate][$ge]=";
    const QByteArray to = "&filter[orders][creationDate][$le]=";
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("title");
    QTest::newRow("all there") << pages + from + daysAgo(14) + to + now << 200 << QString();
    QTest::newRow("percent-encoded") << (pages + from + daysAgo(14)).toPercentEncoding("=&") << 200 << QString();
    QTest::newRow("no number") << "page[size]=20" + from + daysAgo(1) << 400
                               << u"Required parameter page[number] is empty."_s;
    QTest::newRow("no size") << "page[number]=0" + from + daysAgo(1) << 400
                             << u"Required parameter page[size] is empty."_s;
    QTest::newRow("too large a page") << "page[number]=0&page[size]=101" + from + daysAgo(1) << 400
                                      << u"Parameter page[size] must not exceed 100."_s;
    QTest::newRow("no start") << pages + to + now << 400 << u"Required filter [orders][creationDate][$ge] is empty."_s;
    QTest::newRow("an ISO date") << pages + from + "2026-11-20" << 400
                                 << u"Filter [orders][creationDate] has a wrong value."_s;
    QTest::newRow("more than fourteen days") << pages + from + daysAgo(15) + to + now << 400
                                             << u"Filter [orders][creationDate] must not span more than 14 days."_s;
    QTest::newRow("more than fourteen days until now")
        << pages + from + daysAgo(15) << 400 << u"Filter [orders][creationDate] must not span more than 14 days."_s;
    QTest::newRow("an unknown state") << pages + from + daysAgo(1) + "&filter[orders][state]=OPEN" << 400
                                      << u"Filter [orders][state] has a wrong value."_s;
}

void TrainingListsTest::aListIsRefusedWithoutPagesAndDates()
{
    QFETCH(QByteArray, query);
    QFETCH(int, status);
    QFETCH(QString, title);
    const auto reply = m_probe->get("/v2/orders?" + query);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.title(), title);
}

void TrainingListsTest::pagesAreCountedFromZero()
{
    for (int i = 0; i < 5; ++i)
        add(Situation::Pickup);
    QByteArray query = list("&filter[orders][state]=PICKUP");
    query.replace("size]=100", "size]=2");
    QStringList seen;
    for (const auto &[page, size] : {std::pair("0", 2), {"1", 2}, {"2", 1}, {"3", 0}}) {
        QByteArray target = query;
        target.replace("number]=0", "number]=" + QByteArray(page));
        const auto reply = m_probe->get(target);
        QCOMPARE(reply.data().size(), size);
        QCOMPARE(reply.json()["meta"_L1]["pageCount"_L1].toInt(), 3);
        QCOMPARE(reply.json()["meta"_L1]["totalCount"_L1].toInt(), 5);
        const QJsonArray orders = reply.data();
        for (const QJsonValue &order : orders)
            seen.append(order["attributes"_L1]["code"_L1].toString());
    }
    QCOMPARE(seen, m_shop->orderCodes(u"PICKUP"_s));
}

void TrainingListsTest::listsCanBeFiltered_data()
{
    // One order new, to be picked up; one to pack, delivered; one to sign, to be picked up.
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<int>("found"); // -1: refused
    QTest::newRow("status") << QByteArray("[status]=APPROVED_BY_BANK") << 1;
    QTest::newRow("another status") << QByteArray("[status]=CANCELLED") << 0;
    QTest::newRow("no such status") << QByteArray("[status]=ASSEMBLE") << -1;
    QTest::newRow("delivered") << QByteArray("[deliveryType]=DELIVERY") << 1;
    QTest::newRow("picked up") << QByteArray("[deliveryType]=PICKUP") << 2;
    QTest::newRow("no such delivery") << QByteArray("[deliveryType]=DELIVERY_LOCAL") << -1;
    QTest::newRow("to sign") << QByteArray("[signatureRequired]=true") << 1;
    QTest::newRow("not to sign") << QByteArray("[signatureRequired]=false") << 2;
    QTest::newRow("neither") << QByteArray("[signatureRequired]=1") << -1;
}

void TrainingListsTest::listsCanBeFiltered()
{
    QFETCH(QByteArray, filter);
    QFETCH(int, found);
    add(Situation::New, {{"deliveryMode"_L1, "DELIVERY_PICKUP"_L1}});
    add(Situation::ToPack);
    add(Situation::ToSign);
    const auto reply = m_probe->get(list("&filter[orders]" + filter));
    QCOMPARE(reply.status, found < 0 ? 400 : 200);
    QCOMPARE(reply.data().size(), qMax(0, found));
}

void TrainingListsTest::aFilterOnStatusCanBeIgnored()
{
    begin({.orders = 0, .statusFilterIgnored = true});
    add(Situation::New);
    QCOMPARE(m_probe->get(list("&filter[orders][status]=CANCELLED")).data().size(), 1);
}

TEST_WITHOUT_WINDOWS(TrainingListsTest)
#include "training_lists_test.moc"

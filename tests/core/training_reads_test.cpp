// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/shopprobe.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::OrderSpec;
using training::Ware;

namespace {

QByteArray encoded(const QJsonValue &id)
{
    return id.toString().toUtf8().toPercentEncoding();
}

} // namespace

class TrainingReadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineAloneTellsItsLeastWeight();
    void anOrderHasTheLinesThatWereAskedFor();
    void aProductLeadsToTheSellersOwn();
    void aLineLeadsToItsWarehouse();
    void theArchiveIsAsLargeAsAskedFor();
    void aPageOfALargeArchiveIsQuick();

private:
    TestClock m_clock;
};

void TrainingReadsTest::aLineAloneTellsItsLeastWeight()
{
    TrainingShop shop({.orders = 0}, m_clock);
    QVERIFY(shop.start());
    ShopProbe probe(shop);
    const QString code = shop.addOrder({.wares = {Ware::WeighedPiece, Ware::Piece}});
    const QJsonArray lines = shop.entries(code);
    const QJsonValue weighed = probe.get("/v2/orderentries/" + encoded(lines[0]["id"_L1])).json()["data"_L1];
    QCOMPARE(weighed["id"_L1], lines[0]["id"_L1]);
    const int least = weighed["attributes"_L1]["minAllowedWeight"_L1].toInt();
    QCOMPARE_GT(least, 0);
    QCOMPARE_LT(least, weighed["attributes"_L1]["weight"_L1].toInt());
    QVERIFY(lines[0]["attributes"_L1]["minAllowedWeight"_L1].isUndefined());
    const QJsonValue piece = probe.get("/v2/orderentries/" + encoded(lines[1]["id"_L1])).json()["data"_L1];
    QVERIFY(piece["attributes"_L1]["minAllowedWeight"_L1].isUndefined());
    QCOMPARE(probe.get("/v2/orderentries/unknown").status, 404);
}

void TrainingReadsTest::anOrderHasTheLinesThatWereAskedFor()
{
    TrainingShop shop({.orders = 0}, m_clock);
    const QString code = shop.addOrder(
        {.lines = 40, .wares = {Ware::Loose, Ware::WeighedPiece, Ware::Phone, Ware::Piece}, .quantity = 7});
    const QJsonArray lines = shop.entries(code);
    QCOMPARE(lines.size(), 40);
    for (const QJsonValue &line : lines)
        QCOMPARE(line["attributes"_L1]["quantity"_L1].toInt(), 7);
    const auto unit = [&](int line) { return lines[line]["attributes"_L1]["unitType"_L1].toString(); };
    QCOMPARE(unit(0), u"MEASURABLE"_s);
    QCOMPARE(unit(1), u"MEASURABLE_PIECES"_s);
    QCOMPARE(unit(2), u"PIECES"_s);
    const QJsonValue phone = lines[2]["attributes"_L1];
    QVERIFY(phone["isImeiRequired"_L1].toBool() || phone["offer"_L1]["isImeiRequired"_L1].toBool());
    QCOMPARE(unit(3), u"PIECES"_s);
    QCOMPARE(shop.entries(shop.addOrder({.wares = {Ware::Loose, Ware::Any}})).size(), 2);
}

void TrainingReadsTest::aProductLeadsToTheSellersOwn()
{
    TrainingShop shop({.orders = 0}, m_clock);
    QVERIFY(shop.start());
    ShopProbe probe(shop);
    const QString code = shop.addOrder({.wares = {Ware::Phone}});
    const QJsonValue line = shop.entries(code)[0];
    const QJsonValue product = probe.get("/v2/orderentries/" + encoded(line["id"_L1]) + "/product").json()["data"_L1];
    QCOMPARE(product["id"_L1], line["relationships"_L1]["product"_L1]["data"_L1]["id"_L1]);
    const QByteArray target = "/v2/masterproducts/" + encoded(product["id"_L1]) + "/merchantProduct";
    const QJsonValue own = probe.get(target).json()["data"_L1];
    QCOMPARE(own["type"_L1].toString(), u"merchantproducts"_s);
    QCOMPARE_NE(own["attributes"_L1]["code"_L1], product["attributes"_L1]["code"_L1]);
    QCOMPARE(own["attributes"_L1]["manufacturer"_L1], product["attributes"_L1]["manufacturer"_L1]);
    QVERIFY(!own["attributes"_L1]["name"_L1].toString().isEmpty());
    QCOMPARE(probe.get("/v2/masterproducts/1/merchantProduct").status, 404);
}

void TrainingReadsTest::aLineLeadsToItsWarehouse()
{
    TrainingShop shop({.orders = 80}, m_clock);
    QVERIFY(shop.start());
    ShopProbe probe(shop);
    QSet<QString> names;
    bool withoutDistrict = false;
    bool withDistrict = false;
    const QStringList codes = shop.orderCodes();
    for (const QString &code : codes) {
        const QJsonValue line = shop.entries(code)[0];
        const QByteArray entry = "/v2/orderentries/" + encoded(line["id"_L1]);
        const QJsonValue point = probe.get(entry + "/deliveryPointOfService").json()["data"_L1];
        QCOMPARE(point["id"_L1], line["relationships"_L1]["deliveryPointOfService"_L1]["data"_L1]["id"_L1]);
        QCOMPARE(probe.get("/v2/pointofservices/" + encoded(point["id"_L1])).json()["data"_L1], point);
        const QJsonValue attributes = point["attributes"_L1];
        names.insert(attributes["displayName"_L1].toString());
        QVERIFY(attributes["address"_L1]["formattedAddress"_L1].isString());
        withoutDistrict |= attributes["address"_L1]["district"_L1].isNull();
        withDistrict |= attributes["address"_L1]["district"_L1].isString();
        const QJsonValue origin = shop.attributes(code)["originAddress"_L1];
        if (origin.isObject())
            QCOMPARE(origin["displayName"_L1], attributes["displayName"_L1]);
    }
    QCOMPARE_GT(names.size(), 2);
    QVERIFY(withDistrict && withoutDistrict);
    QCOMPARE(probe.get("/v2/pointofservices/1").status, 404);
}

void TrainingReadsTest::theArchiveIsAsLargeAsAskedFor()
{
    TrainingShop shop({.orders = 10, .archivedOrders = 400, .archiveDays = 120}, m_clock);
    const QStringList codes = shop.orderCodes(u"ARCHIVE"_s);
    QCOMPARE(codes.size(), 400);
    QMap<QString, int> ends;
    QSet<QString> reasons;
    qint64 oldest = toMs(m_clock.now());
    for (const QString &code : codes) {
        const QJsonObject order = shop.attributes(code);
        ++ends[order["status"_L1].toString()];
        reasons.insert(order["cancellationReason"_L1].toString());
        oldest = std::min(oldest, order["creationDate"_L1].toInteger());
    }
    QCOMPARE(QStringList(ends.keys()), (QStringList{u"CANCELLED"_s, u"COMPLETED"_s, u"RETURNED"_s}));
    QVERIFY(reasons.contains(u"MERCHANT_OUT_OF_STOCK"_s));
    QVERIFY(reasons.contains(u"TIMEOUT_BUYER_PICKUP"_s));
    QVERIFY(oldest > toMs(m_clock.now() - 120 * 24h));
    QVERIFY(oldest < toMs(m_clock.now() - 100 * 24h));
}

void TrainingReadsTest::aPageOfALargeArchiveIsQuick()
{
    TrainingShop shop({.orders = 100, .archivedOrders = 20'000}, m_clock);
    QVERIFY(shop.start());
    ShopProbe probe(shop);
    const auto page = [&](int size) {
        return "/v2/orders?page[number]=20&filter[orders][state]=ARCHIVE&filter[orders][creationDate][$ge]=" +
               QByteArray::number(toMs(m_clock.now() - 40 * 24h)) +
               "&filter[orders][creationDate][$le]=" + QByteArray::number(toMs(m_clock.now() - 27 * 24h)) +
               "&page[size]=" + QByteArray::number(size);
    };
    QCOMPARE_GT(probe.get(page(100)).json()["meta"_L1]["totalCount"_L1].toInt(), 4000);
    QCOMPARE(probe.get(page(100)).data().size(), 100);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(probe.get(page(1)).data().size(), 1);
    // Finding, not printing: about a millisecond each, the network included.
    QCOMPARE_LT(timer.elapsed(), 20 * 25);
}

TEST_WITHOUT_WINDOWS(TrainingReadsTest)
#include "training_reads_test.moc"

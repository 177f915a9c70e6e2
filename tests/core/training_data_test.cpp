// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/shopprobe.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

TrainingShop::Options shopOf(int orders, quint32 seed = 1)
{
    TrainingShop::Options options;
    options.orders = orders;
    options.seed = seed;
    return options;
}

// Every page the shop has on orders of the last 60 days, with lines.
QByteArray everything(TrainingShop &shop, const Clock &clock)
{
    ShopProbe probe(shop);
    QByteArray all;
    for (int window = 0; window < 5; ++window) {
        const qint64 to = toMs(clock.now() - window * 13 * 24h);
        const qint64 from = toMs(clock.now() - (window + 1) * 13 * 24h) + 1;
        int pages = 1;
        for (int page = 0; page < pages; ++page) {
            const auto reply = probe.get(
                "/v2/orders?include[orders]=user,entries&page[size]=100&page[number]=" + QByteArray::number(page) +
                "&filter[orders][creationDate][$ge]=" + QByteArray::number(from) +
                "&filter[orders][creationDate][$le]=" + QByteArray::number(to));
            pages = reply.json()["meta"_L1]["pageCount"_L1].toInt();
            all += reply.body;
        }
    }
    return all;
}

} // namespace

class TrainingDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedMakesTheSameShop();
    void allOrdersLieWithinSixtyDays();
    void allKindsOfOrdersAndGoodsAreThere();
    void theWireIsAsOddAsTheLiveOne();
    void stagedOrdersKeepWhatTheyWereGiven();
    void newOrdersStandInTheStateTheyWereSeenLiveIn();
    void timeBringsOrdersAndCouriers();
    void timeBringsReturnsBack();
    void whereTimeMovesWaybillsTakeSeconds();

private:
    TestClock m_clock;
};

void TrainingDataTest::theSameSeedMakesTheSameShop()
{
    const auto shopBytes = [this](quint32 seed) {
        TrainingShop shop(shopOf(60, seed), m_clock);
        if (!shop.start())
            return QByteArray();
        // Links to waybills lead to the shop's own port, which is any that was free.
        const QByteArray port = ':' + QByteArray::number(shop.apiUrl().port()) + '/';
        return everything(shop, m_clock).replace(port, ":80/");
    };
    const QByteArray first = shopBytes(1);
    QVERIFY(!first.isEmpty());
    QCOMPARE(shopBytes(1), first);
    QCOMPARE_NE(shopBytes(2), first);
}

void TrainingDataTest::allOrdersLieWithinSixtyDays()
{
    TrainingShop shop(shopOf(5000), m_clock);
    const QStringList codes = shop.orderCodes();
    QCOMPARE(codes.size(), 6250);
    QCOMPARE(codes.size() - shop.orderCodes(u"ARCHIVE"_s).size(), 5000);
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    QSet<QString> ids;
    for (const QString &code : codes) {
        const qint64 created = shop.attributes(code)["creationDate"_L1].toInteger();
        QVERIFY(created <= toMs(m_clock.now()));
        QVERIFY(created > toMs(m_clock.now() - 60 * 24h));
        ids.insert(shop.orderId(code));
    }
    QCOMPARE(ids.size(), codes.size());
}

void TrainingDataTest::allKindsOfOrdersAndGoodsAreThere()
{
    TrainingShop shop(shopOf(400), m_clock);
    QVERIFY(shop.start());
    const QByteArray all = everything(shop, m_clock);
    for (const char *word : {R"("state":"NEW")",
                             R"("state":"SIGN_REQUIRED")",
                             R"("state":"PICKUP")",
                             R"("state":"DELIVERY")",
                             R"("state":"KASPI_DELIVERY")",
                             R"("state":"ARCHIVE")",
                             R"("status":"APPROVED_BY_BANK")",
                             R"("status":"COMPLETED")",
                             R"("status":"CANCELLED")",
                             R"("status":"CANCELLING")",
                             R"("status":"KASPI_DELIVERY_RETURN_REQUESTED")",
                             R"("preOrder":true)",
                             R"("express":true)",
                             R"("signatureRequired":true)",
                             R"("assembled":true)",
                             R"("returnedToWarehouse":true)",
                             "PAY_WITH_CREDIT",
                             "PREPAID",
                             R"("unitType":"PIECES")",
                             R"("unitType":"MEASURABLE")",
                             R"("unitType":"MEASURABLE_PIECES")",
                             R"("isImeiRequired":true)",
                             "TIMEOUT_BUYER_PICKUP"})
        QVERIFY2(all.contains(word), word);
}

void TrainingDataTest::theWireIsAsOddAsTheLiveOne()
{
    TrainingShop shop(shopOf(400), m_clock);
    QVERIFY(shop.start());
    const QString all = QString::fromUtf8(everything(shop, m_clock));
    for (const char *pattern :
         {R"("totalPrice":\d+\.0)", R"("totalPrice":\d+[,}])", R"("kaspiDelivery":\{)", R"("district":null)",
          R"("formattedAddress":" )", R"("formattedAddress":"[^"]*, ")", R"("cellPhone":"\d{10}")",
          R"("cellPhone":"\+7\d{10}")", R"("id":"[^"]*\+[^"]*","links")", R"("id":"[^"]*/[^"]*","links")",
          R"("id":"[^"]*=","links")", R"("courierTransmissionPlanningDate":\d+,"creationDate")",
          "[ӘәҚқҒғҮүҰұҢңҺһІіӨө]"})
        QVERIFY2(all.contains(QRegularExpression(QString::fromUtf8(pattern))), pattern);
}

void TrainingDataTest::stagedOrdersKeepWhatTheyWereGiven()
{
    TrainingShop shop(shopOf(0), m_clock);
    training::OrderSpec spec;
    spec.situation = training::Situation::MyDelivery;
    spec.code = u"410000123"_s;
    spec.age = 3h;
    spec.attributes = {{"totalPrice"_L1, 999'999'999}};
    QCOMPARE(shop.addOrder(spec), spec.code);
    QCOMPARE(shop.state(spec.code), u"DELIVERY"_s);
    QCOMPARE(shop.attributes(spec.code)["totalPrice"_L1].toInteger(), 999'999'999);
    QCOMPARE(shop.attributes(spec.code)["creationDate"_L1].toInteger(), toMs(m_clock.now() - 3h));
    shop.setField(spec.code, u"customer.firstName"_s, u"Айгүл"_s);
    QCOMPARE(shop.attributes(spec.code)["customer"_L1]["firstName"_L1].toString(), u"Айгүл"_s);
    spec.code.clear();
    QCOMPARE(shop.addOrder(spec), u"410000124"_s);
}

void TrainingDataTest::newOrdersStandInTheStateTheyWereSeenLiveIn()
{
    TrainingShop::Options options = shopOf(200);
    options.newAtKaspi = true;
    TrainingShop shop(options, m_clock);
    int atKaspi = 0;
    for (const QString &code : shop.orderCodes()) {
        const QJsonObject order = shop.attributes(code);
        if (order["status"_L1] != "APPROVED_BY_BANK"_L1)
            continue;
        const bool isKaspis = order["isKaspiDelivery"_L1].toBool();
        QCOMPARE(order["state"_L1].toString(), isKaspis ? u"KASPI_DELIVERY"_s : u"NEW"_s);
        atKaspi += isKaspis;
    }
    QVERIFY(atKaspi > 0);
}

void TrainingDataTest::timeBringsOrdersAndCouriers()
{
    TrainingShop shop(shopOf(0), m_clock);
    training::OrderSpec spec;
    spec.situation = training::Situation::ToCourier;
    const QString code = shop.addOrder(spec);
    const auto courierDate = [&] {
        const QJsonObject attributes = shop.attributes(code);
        const QJsonValue nested = attributes["kaspiDelivery"_L1];
        return (nested.isObject() ? nested.toObject() : attributes)["courierTransmissionDate"_L1];
    };
    QVERIFY(courierDate().isNull());
    shop.passTime(20);
    QCOMPARE_GT(shop.orderCodes(u"NEW"_s).size(), 0);
    QCOMPARE(courierDate().toInteger(), toMs(m_clock.now()));
}

void TrainingDataTest::timeBringsReturnsBack()
{
    TrainingShop shop(shopOf(0), m_clock);
    const QString code = shop.addOrder({.situation = training::Situation::Returning});
    const bool nested = shop.attributes(code)["kaspiDelivery"_L1].isObject();
    const QString back = nested ? u"kaspiDelivery.returnedToWarehouse"_s : u"returnedToWarehouse"_s;
    shop.setField(code, back, false);
    shop.passTime(60);
    const QJsonObject attributes = shop.attributes(code);
    const QJsonValue flat = attributes["returnedToWarehouse"_L1];
    QVERIFY((nested ? attributes["kaspiDelivery"_L1]["returnedToWarehouse"_L1] : flat).toBool());
}

void TrainingDataTest::whereTimeMovesWaybillsTakeSeconds()
{
    TrainingShop shop({.orders = 0, .timeMoves = true}, m_clock);
    QVERIFY(shop.start());
    ShopProbe probe(shop);
    const QString code = shop.addOrder({.situation = training::Situation::ToPack});
    QCOMPARE(probe.change(code, u"ASSEMBLE"_s, {{"numberOfSpace"_L1, "1"_L1}}).status, 200);
    const auto waybill = [&] {
        const QJsonObject attributes = shop.attributes(code);
        const QJsonValue nested = attributes["kaspiDelivery"_L1];
        return nested.isObject() ? nested["waybill"_L1] : attributes["waybill"_L1];
    };
    QVERIFY(!waybill().isString());
    m_clock.advance(10s);
    QVERIFY(waybill().isString());
}

TEST_WITHOUT_WINDOWS(TrainingDataTest)
#include "training_data_test.moc"

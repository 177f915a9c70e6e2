// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/shopprobe.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Effect;
using training::OrderSpec;
using training::Situation;

Q_DECLARE_METATYPE(Effect)
Q_DECLARE_METATYPE(Situation)

namespace {

const QString accepted = u"ACCEPTED_BY_MERCHANT"_s;
const QJsonObject outOfStock{{"cancellationReason"_L1, "MERCHANT_OUT_OF_STOCK"_L1}};

QByteArray encoded(const QString &id)
{
    return id.toUtf8().toPercentEncoding();
}

} // namespace

class TrainingRulesTest : public QObject, private ProbedShop
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whoDoesNotKnowTheMannersIsTurnedAway_data();
    void whoDoesNotKnowTheMannersIsTurnedAway();
    void anOrderIsFoundByItsNumberWithoutPages();
    void buyersAndLinesComeWhenAskedFor_data();
    void buyersAndLinesComeWhenAskedFor();
    void idsWithSlashesAreFoundWhenEncoded();
    void aLineTellsItsProduct();

    void changesAreAllowedOnlyAsTheHelpSays_data();
    void changesAreAllowedOnlyAsTheHelpSays();
    void aChangeNeedsIdAndNumber();
    void theAnswerToAChangeEchoesOnlyWhatWasSent();
    void anAcceptedOrderWaitsWhereItsDeliverySays_data();
    void anAcceptedOrderWaitsWhereItsDeliverySays();
    void aCommentIsAtMostAThousandCharacters();
    void theHandOverTakesTwoSteps();
    void theCodeIsSentOnlyWhenAskedForByAnEmptyHeader();
    void anEffectCanShowAfterSoManyReadings();
    void anEffectCanShowAfterSomeTime();

private:
    QByteArray list(const QByteArray &more) const
    {
        const qint64 from = toMs(m_clock.now() - 13 * 24h);
        return "/v2/orders?page[number]=0&page[size]=100&filter[orders][creationDate][$ge]=" +
               QByteArray::number(from) + more;
    }
    QString add(Situation situation, const QJsonObject &attributes = {})
    {
        OrderSpec spec;
        spec.situation = situation;
        spec.age = 1h;
        spec.attributes = attributes;
        return m_shop->addOrder(spec);
    }
};

void TrainingRulesTest::init()
{
    begin();
}

void TrainingRulesTest::cleanup()
{
    end();
}

void TrainingRulesTest::whoDoesNotKnowTheMannersIsTurnedAway_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    QTest::newRow("the right headers") << QByteArray("X-Other") << QByteArray("x") << 200;
    QTest::newRow("no Accept") << QByteArray("Accept") << QByteArray("") << 404;
    QTest::newRow("another Accept") << QByteArray("Accept") << QByteArray("application/json") << 404;
    QTest::newRow("no token") << QByteArray("X-Auth-Token") << QByteArray() << 401;
    QTest::newRow("a wrong token") << QByteArray("X-Auth-Token") << QByteArray("nonsense") << 401;
    QTest::newRow("Qt's own agent") << QByteArray("User-Agent") << QByteArray() << 0;
    QTest::newRow("curl") << QByteArray("User-Agent") << QByteArray("curl/7.88.1") << 0;
    QTest::newRow("python") << QByteArray("User-Agent") << QByteArray("python-requests/2.31.0") << 0;
    QTest::newRow("an empty agent") << QByteArray("User-Agent") << QByteArray("") << 0;
}

void TrainingRulesTest::whoDoesNotKnowTheMannersIsTurnedAway()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    if (status == 0)
        m_probe->timeoutMs = 100;
    const auto reply = m_probe->get(list(""), ShopProbe::with(m_probe->headers(), header, value));
    QCOMPARE(reply.status, status);
    if (status == 404)
        QVERIFY(reply.body.startsWith("<!DOCTYPE html>"));
    QCOMPARE(m_shop->log().size(), size_t(1));
}

void TrainingRulesTest::anOrderIsFoundByItsNumberWithoutPages()
{
    const QString code = add(Situation::Completed);
    const auto reply = m_probe->get("/v2/orders?filter[orders][code]=" + code.toLatin1());
    QCOMPARE(reply.data().size(), 1);
    QCOMPARE(reply.data()[0]["id"_L1].toString(), m_shop->orderId(code));
    QCOMPARE(m_probe->get("/v2/orders?filter[orders][code]=1").json()["meta"_L1]["totalCount"_L1].toInt(-1), 0);
}

void TrainingRulesTest::buyersAndLinesComeWhenAskedFor_data()
{
    QTest::addColumn<QByteArray>("include");
    QTest::addColumn<QStringList>("types");
    const QStringList both{u"customers"_s, u"orderentries"_s, u"orderentries"_s};
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("buyers") << QByteArray("&include[orders]=user") << QStringList{u"customers"_s};
    QTest::newRow("both, one key") << QByteArray("&include[orders]=user,entries") << both;
    QTest::newRow("both, two keys") << QByteArray("&include[orders]=user&include[orders]=entries") << both;
}

void TrainingRulesTest::buyersAndLinesComeWhenAskedFor()
{
    QFETCH(QByteArray, include);
    OrderSpec spec;
    spec.lines = 2;
    m_shop->addOrder(spec);
    const auto reply = m_probe->get(list(include));
    QStringList types;
    const QJsonArray included = reply.json()["included"_L1].toArray();
    for (const QJsonValue &resource : included)
        types.append(resource["type"_L1].toString());
    QTEST(types, "types");
    const QJsonValue references = reply.data()[0]["relationships"_L1]["entries"_L1]["data"_L1];
    QCOMPARE(references.isArray(), include.contains("entries"));
}

void TrainingRulesTest::idsWithSlashesAreFoundWhenEncoded()
{
    QString code;
    do {
        code = add(Situation::Pickup);
    } while (!m_shop->orderId(code).contains(u'/'));
    const QByteArray order = "/v2/orders/" + encoded(m_shop->orderId(code));
    QCOMPARE(m_probe->get(order).json()["data"_L1]["attributes"_L1]["code"_L1].toString(), code);
    QCOMPARE(m_probe->get(order + "/user").json()["data"_L1]["type"_L1].toString(), u"customers"_s);
    QVERIFY(!m_probe->get(order + "/entries").data().isEmpty());
    QCOMPARE(m_probe->get("/v2/orders/unknown").status, 404);
    QVERIFY(!m_probe->get("/v2/orders/unknown").title().isEmpty());
}

void TrainingRulesTest::aLineTellsItsProduct()
{
    const QString code = add(Situation::Pickup);
    const auto entries = m_probe->get("/v2/orders/" + encoded(m_shop->orderId(code)) + "/entries").data();
    const QByteArray entry = encoded(entries[0]["id"_L1].toString());
    const QJsonObject product = m_probe->get("/v2/orderentries/" + entry + "/product").json();
    QCOMPARE(product["data"_L1]["type"_L1].toString(), u"masterproducts"_s);
    QVERIFY(!product["data"_L1]["attributes"_L1]["name"_L1].toString().isEmpty());
}

void TrainingRulesTest::changesAreAllowedOnlyAsTheHelpSays_data()
{
    const QString cancelled = u"CANCELLED"_s;
    const QString completed = u"COMPLETED"_s;
    const QString signing = u"Order is not may complete allowed"_s;
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<QString>("status");
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, Situation situation, const QString &status, Effect effect,
                        const QString &title = {}) { QTest::newRow(name) << situation << status << effect << title; };
    const auto notFrom = [](const QString &from, const QString &to) {
        return u"Order status can not be changed from %1 to %2."_s.arg(from, to);
    };
    row("accept a new one", Situation::New, accepted, Effect::Accepted);
    row("accept an accepted one", Situation::Pickup, accepted, Effect::None, notFrom(accepted, accepted));
    row("accept a finished one", Situation::Completed, accepted, Effect::None, notFrom(completed, accepted));
    row("cancel a new one", Situation::New, cancelled, Effect::Cancelled);
    row("cancel an accepted one", Situation::MyDelivery, cancelled, Effect::Cancelled);
    row("cancel one to pack", Situation::ToPack, cancelled, Effect::Cancelled);
    row("cancel an assembled one", Situation::ToCourier, cancelled, Effect::None, notFrom(accepted, cancelled));
    row("cancel a cancelled one", Situation::Cancelled, cancelled, Effect::None, notFrom(cancelled, cancelled));
    row("hand over at the counter", Situation::Pickup, completed, Effect::CodeSent);
    row("hand over our delivery", Situation::MyDelivery, completed, Effect::CodeSent);
    row("hand over a new one", Situation::New, completed, Effect::None, notFrom(u"APPROVED_BY_BANK"_s, completed));
    row("hand over unsigned documents", Situation::ToSign, completed, Effect::None, signing);
    row("hand over from a parcel locker", Situation::ParcelLocker, completed, Effect::None, signing);
    row("hand over what Kaspi delivers", Situation::ToPack, completed, Effect::None, signing);
    row("hand over a completed one", Situation::Completed, completed, Effect::None,
        u"Order already has been completed, so it can't be completed again."_s);
    row("hand over a cancelled one", Situation::Cancelled, completed, Effect::None,
        u"Order is cancelled, so it can't be completed."_s);
    row("an unknown word", Situation::Pickup, u"DELIVERED"_s, Effect::None,
        u"Order status DELIVERED is not supported."_s);
}

void TrainingRulesTest::changesAreAllowedOnlyAsTheHelpSays()
{
    QFETCH(Situation, situation);
    QFETCH(QString, status);
    QFETCH(Effect, effect);
    QFETCH(QString, title);
    const QString code = add(situation);
    const QJsonObject before = m_shop->attributes(code);
    const auto reply = m_probe->change(code, status, outOfStock, ShopProbe::handOver(""));
    QCOMPARE(reply.status, effect == Effect::None ? 400 : 200);
    QCOMPARE(reply.title(), title);
    QCOMPARE(m_shop->log().back().effect, effect);
    if (effect == Effect::None || effect == Effect::CodeSent)
        QCOMPARE(m_shop->attributes(code), before);
    else
        QCOMPARE(m_shop->status(code), status);
    if (effect == Effect::Cancelled)
        QCOMPARE(m_shop->state(code), u"ARCHIVE"_s);
}

void TrainingRulesTest::aChangeNeedsIdAndNumber()
{
    const QString code = add(Situation::New);
    const auto headers = ShopProbe::with(m_probe->headers(), "Content-Type", "application/vnd.api+json");
    const QByteArray id = m_shop->orderId(code).toUtf8();
    const auto body = [](const QByteArray &orderId, const QByteArray &attributes) {
        return R"({"data":{"type":"orders","id":")" + orderId + R"(","attributes":{)" + attributes + "}}}";
    };
    const QByteArray status = R"("status":"ACCEPTED_BY_MERCHANT")";
    QCOMPARE(m_probe->post(body(id, status), headers).title(), u"Required attribute code is empty."_s);
    QCOMPARE(m_probe->post(body("x", R"("code":"1",)" + status), headers).status, 404);
    QCOMPARE(m_probe->post(body(id, R"("code":"1",)" + status), headers).status, 400);
    QCOMPARE(m_probe->post("not json", headers).status, 400);
    const QByteArray right = body(id, R"("code":")" + code.toLatin1() + R"(",)" + status);
    QCOMPARE(m_probe->post(right, ShopProbe::with(headers, "Content-Type", "application/json")).status, 415);
    QCOMPARE(m_shop->effects(Effect::Accepted), 0);
    QCOMPARE(m_probe->post(right, headers).status, 200);
    QCOMPARE(m_shop->effects(Effect::Accepted, code), 1);
}

void TrainingRulesTest::theAnswerToAChangeEchoesOnlyWhatWasSent()
{
    const QString code = add(Situation::New);
    const QJsonObject data = m_probe->change(code, accepted).json()["data"_L1].toObject();
    QCOMPARE(data["attributes"_L1].toObject(), (QJsonObject{{"code"_L1, code}, {"status"_L1, accepted}}));
    QVERIFY(data["relationships"_L1]["user"_L1].toObject().contains("data"_L1));
    QVERIFY(data["relationships"_L1]["user"_L1]["data"_L1].isNull());
}

void TrainingRulesTest::anAcceptedOrderWaitsWhereItsDeliverySays_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<bool>("kaspiDelivers");
    QTest::addColumn<bool>("toSign");
    QTest::addColumn<QString>("state");
    QTest::newRow("counter") << u"DELIVERY_PICKUP"_s << false << false << u"PICKUP"_s;
    QTest::newRow("our courier") << u"DELIVERY_LOCAL"_s << false << false << u"DELIVERY"_s;
    QTest::newRow("theirs") << u"DELIVERY_LOCAL"_s << true << false << u"KASPI_DELIVERY"_s;
    QTest::newRow("documents first") << u"DELIVERY_PICKUP"_s << false << true << u"SIGN_REQUIRED"_s;
}

void TrainingRulesTest::anAcceptedOrderWaitsWhereItsDeliverySays()
{
    QFETCH(QString, mode);
    QFETCH(bool, kaspiDelivers);
    QFETCH(bool, toSign);
    const QString code =
        add(Situation::New,
            {{"deliveryMode"_L1, mode}, {"isKaspiDelivery"_L1, kaspiDelivers}, {"signatureRequired"_L1, toSign}});
    m_probe->change(code, accepted);
    QTEST(m_shop->state(code), "state");
}

void TrainingRulesTest::aCommentIsAtMostAThousandCharacters()
{
    const QString code = add(Situation::Pickup);
    QJsonObject attributes = outOfStock;
    attributes.insert("cancellationComment"_L1, QString(1001, u'ә'));
    QCOMPARE(m_probe->change(code, u"CANCELLED"_s, attributes).status, 400);
    QCOMPARE(m_probe->change(code, u"CANCELLED"_s).status, 400);
    attributes.insert("cancellationComment"_L1, QString(1000, u'ә'));
    QCOMPARE(m_probe->change(code, u"CANCELLED"_s, attributes).status, 200);
    QCOMPARE(m_shop->attributes(code)["cancellationReason"_L1].toString(), u"MERCHANT_OUT_OF_STOCK"_s);
}

void TrainingRulesTest::theHandOverTakesTwoSteps()
{
    const QString completed = u"COMPLETED"_s;
    const QString code = add(Situation::Pickup);
    QSignalSpy sent(m_shop.get(), &TrainingShop::codeSent);
    QCOMPARE(m_shop->pickupCode(code), QString());
    QCOMPARE(m_probe->change(code, completed, {}, ShopProbe::handOver("1234")).status, 400);

    QCOMPARE(m_probe->change(code, completed, {}, ShopProbe::handOver("")).status, 200);
    QTRY_COMPARE(sent.size(), 1);
    const QString digits = m_shop->pickupCode(code);
    QCOMPARE(digits.size(), 4);
    QCOMPARE(sent[0][0].toString(), code);
    QCOMPARE(sent[0][2].toString(), digits);

    const QByteArray wrong = digits == "9999"_L1 ? "1000" : "9999";
    const auto reply = m_probe->change(code, completed, {}, ShopProbe::handOver(wrong));
    QCOMPARE(reply.title(), u"Security code is not valid. And the order cannot be completed without it"_s);
    QCOMPARE(m_shop->status(code), accepted);

    QCOMPARE(m_probe->change(code, completed, {}, ShopProbe::handOver(digits.toLatin1())).status, 200);
    QCOMPARE(m_shop->status(code), completed);
    QCOMPARE(m_shop->state(code), u"ARCHIVE"_s);
    QCOMPARE(m_shop->effects(Effect::CodeSent, code), 1);
    QCOMPARE(m_shop->effects(Effect::Completed, code), 1);
}

void TrainingRulesTest::theCodeIsSentOnlyWhenAskedForByAnEmptyHeader()
{
    const QString code = add(Situation::Pickup);
    QCOMPARE(m_probe->change(code, u"COMPLETED"_s).status, 400);
    QCOMPARE(m_probe->change(code, u"COMPLETED"_s, {}, {{"X-Security-Code", ""}}).status, 400);
    QCOMPARE(m_probe->change(code, u"COMPLETED"_s, {}, {{"X-Send-Code", "true"}}).status, 400);
    QCOMPARE(m_shop->effects(Effect::CodeSent), 0);
}

void TrainingRulesTest::anEffectCanShowAfterSoManyReadings()
{
    const QString code = add(Situation::New);
    const QByteArray target = "/v2/orders/" + encoded(m_shop->orderId(code));
    const auto status = [&] { return m_probe->get(target).json()["data"_L1]["attributes"_L1]["status"_L1].toString(); };
    m_shop->postponeEffect({accepted, 2, 0ms});
    QCOMPARE(m_probe->change(code, accepted).status, 200);
    QCOMPARE(m_shop->effects(Effect::Accepted, code), 1);
    QCOMPARE(status(), u"APPROVED_BY_BANK"_s);
    QCOMPARE(status(), u"APPROVED_BY_BANK"_s);
    QCOMPARE(status(), accepted);
}

void TrainingRulesTest::anEffectCanShowAfterSomeTime()
{
    const QString code = add(Situation::New);
    m_shop->postponeEffect({accepted, 0, 30s});
    QCOMPARE(m_probe->change(code, accepted).status, 200);
    QCOMPARE(m_shop->status(code), u"APPROVED_BY_BANK"_s);
    m_clock.advance(31s);
    QCOMPARE(m_shop->status(code), accepted);
}

TEST_WITHOUT_WINDOWS(TrainingRulesTest)
#include "training_rules_test.moc"

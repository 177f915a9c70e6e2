// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/shopprobe.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Effect;
using training::Situation;
using Signature = TrainingShop::Options::Signature;

Q_DECLARE_METATYPE(Effect)
Q_DECLARE_METATYPE(Situation)
Q_DECLARE_METATYPE(Signature)

namespace {

const QString accepted = u"ACCEPTED_BY_MERCHANT"_s;
const QJsonObject onePlace{{"numberOfSpace"_L1, "1"_L1}};

} // namespace

// Assembling, waybills, arrivals: endpoints 12 to 14 of the contract.
class TrainingParcelsTest : public QObject, private ProbedShop
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void parcelsChangeOnlyAsTheHelpSays_data();
    void parcelsChangeOnlyAsTheHelpSays();
    void theNumberOfPlacesIsAStringOfAWholeNumber_data();
    void theNumberOfPlacesIsAStringOfAWholeNumber();
    void assemblingKeepsTheStatusAndEndsCancelling();
    void aPreOrderThatArrivedStandsToBePacked();
    void arrivingCanBeUnknownToTheServer();
    void assemblingTwiceMakesTwoWaybills();
    void aWaybillCanTakeItsTime();
    void aWaybillCanTakeSomeReadings();
    void anAssemblyThatDoesNotShowYetIsKnownAllTheSame();
    void theWaybillIsAPdfWithAPagePerPlace();
    void theLinkNeedsNoTokenAndDiesWithTheCourier();
    void linksFollowTheShopToItsPort();
    void linksCanBeSignedAnewInEveryAnswer_data();
    void linksCanBeSignedAnewInEveryAnswer();

private:
    QString add(Situation situation) { return m_shop->addOrder({.situation = situation}); }
    // Flat for some orders, nested for others.
    QJsonValue delivery(const QString &code, const QString &name) const
    {
        const QJsonObject attributes = m_shop->attributes(code);
        const QJsonValue nested = attributes["kaspiDelivery"_L1];
        return nested.isObject() ? nested[name] : attributes[name];
    }
    QString link(const QString &code) const { return delivery(code, u"waybill"_s).toString(); }
    QString waybillNumber(const QString &code) const { return delivery(code, u"waybillNumber"_s).toString(); }
    ShopProbe::Reply fetch(const QString &link, const ShopProbe::Headers &headers = {{"User-Agent", "Probe/1.0"}})
    {
        return m_probe->getUrl(QUrl(link), headers);
    }
};

void TrainingParcelsTest::init()
{
    begin();
}

void TrainingParcelsTest::cleanup()
{
    end();
}

void TrainingParcelsTest::parcelsChangeOnlyAsTheHelpSays_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<Effect>("effect");
    const auto row = [](const char *name, const QString &word, Situation situation, Effect effect) {
        QTest::newRow(name) << word << situation << effect;
    };
    const QString assemble = u"ASSEMBLE"_s;
    row("assemble what is to be packed", assemble, Situation::ToPack, Effect::Assembled);
    row("assemble once more", assemble, Situation::ToCourier, Effect::Assembled);
    row("assemble what the courier has", assemble, Situation::WithCourier, Effect::None);
    row("assemble a new one", assemble, Situation::New, Effect::None);
    row("assemble for our counter", assemble, Situation::Pickup, Effect::None);
    row("assemble our own delivery", assemble, Situation::MyDelivery, Effect::None);
    row("assemble a return", assemble, Situation::Returning, Effect::None);
    row("assemble a cancelled one", assemble, Situation::Cancelled, Effect::None);
    row("a pre-order arrives", u"ARRIVED"_s, Situation::PreOrder, Effect::Arrived);
    row("something else arrives", u"ARRIVED"_s, Situation::ToPack, Effect::None);
    row("a finished one arrives", u"ARRIVED"_s, Situation::Completed, Effect::None);
    row("a return comes back", u"ARRIVED_BACKWARD"_s, Situation::Returning, Effect::ReturnReceived);
    row("nothing comes back", u"ARRIVED_BACKWARD"_s, Situation::WithCourier, Effect::None);
    row("a returned one comes back", u"ARRIVED_BACKWARD"_s, Situation::Returned, Effect::None);
}

void TrainingParcelsTest::parcelsChangeOnlyAsTheHelpSays()
{
    QFETCH(QString, word);
    QFETCH(Situation, situation);
    QFETCH(Effect, effect);
    const QString code = add(situation);
    const QJsonObject before = m_shop->attributes(code);
    const auto reply = m_probe->change(code, word, word == "ASSEMBLE"_L1 ? onePlace : QJsonObject());
    QCOMPARE(reply.status, effect == Effect::None ? 400 : 200);
    QCOMPARE(reply.title().isEmpty(), effect != Effect::None);
    QCOMPARE(m_shop->log().back().effect, effect);
    QCOMPARE(m_shop->attributes(code) == before, effect == Effect::None);
    if (effect == Effect::ReturnReceived) {
        const bool wasCancelling = before["status"_L1] == "CANCELLING"_L1;
        QCOMPARE(m_shop->status(code), wasCancelling ? u"CANCELLED"_s : u"RETURNED"_s);
        QCOMPARE(m_shop->state(code), u"ARCHIVE"_s);
    }
}

void TrainingParcelsTest::theNumberOfPlacesIsAStringOfAWholeNumber_data()
{
    QTest::addColumn<QJsonValue>("places");
    QTest::addColumn<int>("status");
    QTest::newRow("two") << QJsonValue(u"2"_s) << 200;
    QTest::newRow("a number") << QJsonValue(2) << 400;
    QTest::newRow("none") << QJsonValue(u"0"_s) << 400;
    QTest::newRow("less than none") << QJsonValue(u"-1"_s) << 400;
    QTest::newRow("one and a half") << QJsonValue(u"1.5"_s) << 400;
    QTest::newRow("words") << QJsonValue(u"two"_s) << 400;
    QTest::newRow("empty") << QJsonValue(u""_s) << 400;
    QTest::newRow("null") << QJsonValue() << 400;
}

void TrainingParcelsTest::theNumberOfPlacesIsAStringOfAWholeNumber()
{
    QFETCH(QJsonValue, places);
    const QString code = add(Situation::ToPack);
    const auto reply = m_probe->change(code, u"ASSEMBLE"_s, {{"numberOfSpace"_L1, places}});
    QTEST(reply.status, "status");
    QCOMPARE(m_shop->attributes(code)["assembled"_L1].toBool(), reply.status == 200);
    // The help prints a number in the answer.
    if (reply.status == 200)
        QCOMPARE(reply.json()["data"_L1]["attributes"_L1]["numberOfSpace"_L1], QJsonValue(2));
}

void TrainingParcelsTest::assemblingKeepsTheStatusAndEndsCancelling()
{
    const QString code = add(Situation::ToPack);
    QVERIFY(link(code).isEmpty());
    QCOMPARE(m_probe->change(code, u"ASSEMBLE"_s, onePlace).status, 200);
    QCOMPARE(m_shop->status(code), accepted);
    QVERIFY(m_shop->attributes(code)["assembled"_L1].toBool());
    QVERIFY(!link(code).isEmpty());
    const QJsonObject reason{{"cancellationReason"_L1, "MERCHANT_OUT_OF_STOCK"_L1}};
    QCOMPARE(m_probe->change(code, u"CANCELLED"_s, reason).status, 400);
}

void TrainingParcelsTest::aPreOrderThatArrivedStandsToBePacked()
{
    const QString code = add(Situation::PreOrder);
    QCOMPARE(m_probe->change(code, u"ARRIVED"_s).status, 200);
    const QJsonObject arrived = m_shop->attributes(code);
    QCOMPARE(arrived["preOrder"_L1], QJsonValue(false));
    QCOMPARE(arrived["assembled"_L1], QJsonValue(false));
    QCOMPARE(m_shop->state(code), u"KASPI_DELIVERY"_s);
    QCOMPARE(m_shop->status(code), accepted);
    QCOMPARE(m_probe->change(code, u"ASSEMBLE"_s, onePlace).status, 200);
}

void TrainingParcelsTest::arrivingCanBeUnknownToTheServer()
{
    const QString code = add(Situation::PreOrder);
    m_shop->inject({.status = u"ARRIVED"_s}, training::faults::serverError(training::Moment::BeforeEffect, 404));
    QCOMPARE(m_probe->change(code, u"ARRIVED"_s).status, 404);
    QCOMPARE(m_shop->effects(Effect::Arrived), 0);
    QVERIFY(m_shop->attributes(code)["preOrder"_L1].toBool());
}

void TrainingParcelsTest::assemblingTwiceMakesTwoWaybills()
{
    const QString code = add(Situation::ToPack);
    QCOMPARE(m_probe->change(code, u"ASSEMBLE"_s, onePlace).status, 200);
    const QString number = waybillNumber(code);
    const QString first = link(code);
    QCOMPARE(m_probe->change(code, u"ASSEMBLE"_s, onePlace).status, 200);
    QCOMPARE(m_shop->effects(Effect::Assembled, code), 2);
    QCOMPARE_NE(waybillNumber(code), number);
    QCOMPARE_NE(link(code), first);
    QVERIFY(fetch(first).body.contains(number.toLatin1()));
    QVERIFY(fetch(link(code)).body.contains(waybillNumber(code).toLatin1()));
}

void TrainingParcelsTest::aWaybillCanTakeItsTime()
{
    m_shop->setWaybillDelay(0, 8s);
    const QString code = add(Situation::ToPack);
    QCOMPARE(m_probe->change(code, u"ASSEMBLE"_s, onePlace).status, 200);
    QVERIFY(m_shop->attributes(code)["assembled"_L1].toBool());
    QVERIFY(link(code).isEmpty());
    m_clock.advance(7s);
    QVERIFY(link(code).isEmpty());
    m_clock.advance(2s);
    QVERIFY(!link(code).isEmpty());
}

void TrainingParcelsTest::aWaybillCanTakeSomeReadings()
{
    const QString code = add(Situation::ToPack);
    // The order shows as assembled at the third reading, and its waybill two readings later.
    m_shop->postponeEffect({u"ASSEMBLE"_s, 2, 0ms});
    m_shop->setWaybillDelay(2, 0ms);
    QCOMPARE(m_probe->change(code, u"ASSEMBLE"_s, onePlace).status, 200);
    const QByteArray target = "/v2/orders?filter[orders][code]=" + code.toLatin1();
    QList<std::pair<bool, bool>> seen;
    for (int reading = 0; reading < 5; ++reading) {
        const QJsonObject attributes = m_probe->get(target).data()[0]["attributes"_L1].toObject();
        const QJsonValue nested = attributes["kaspiDelivery"_L1];
        const QJsonValue waybill = nested.isObject() ? nested["waybill"_L1] : attributes["waybill"_L1];
        seen.append({attributes["assembled"_L1].toBool(), waybill.isString()});
    }
    using Seen = QList<std::pair<bool, bool>>;
    QCOMPARE(seen, (Seen{{false, false}, {false, false}, {true, false}, {true, false}, {true, true}}));
}

void TrainingParcelsTest::anAssemblyThatDoesNotShowYetIsKnownAllTheSame()
{
    const QString code = add(Situation::ToPack);
    m_shop->postponeEffect({u"ASSEMBLE"_s, 0, 60s});
    QCOMPARE(m_probe->change(code, u"ASSEMBLE"_s, onePlace).status, 200);
    QVERIFY(!m_shop->attributes(code)["assembled"_L1].toBool());
    const QJsonObject reason{{"cancellationReason"_L1, "MERCHANT_OUT_OF_STOCK"_L1}};
    QCOMPARE(m_probe->change(code, u"CANCELLED"_s, reason).status, 400);
    m_clock.advance(61s);
    QVERIFY(m_shop->attributes(code)["assembled"_L1].toBool());
}

void TrainingParcelsTest::theWaybillIsAPdfWithAPagePerPlace()
{
    const QString code =
        m_shop->addOrder({.situation = Situation::ToPack,
                          .attributes = {{"deliveryAddress"_L1, QJsonObject{{"town"_L1, u"Қарағанды"_s}}}}});
    QCOMPARE(m_probe->change(code, u"ASSEMBLE"_s, {{"numberOfSpace"_L1, "3"_L1}}).status, 200);
    const QByteArray pdf = fetch(link(code)).body;
    QVERIFY(pdf.startsWith("%PDF-1.4\n"));
    QVERIFY(pdf.endsWith("%%EOF\n"));
    QCOMPARE(pdf.count("/Type /Page "), 3);
    for (const QByteArray &words : {QByteArray("PLACE 1 OF 3"), QByteArray("PLACE 3 OF 3"), QByteArray("QARAGANDY"),
                                    code.toLatin1(), waybillNumber(code).toLatin1()})
        QVERIFY2(pdf.contains('(' + words + ')'), words.constData());
    // Every entry of the table leads to its object.
    const qsizetype table = pdf.sliced(pdf.indexOf("startxref\n") + 10).split('\n').first().toLongLong();
    const QList<QByteArray> lines = pdf.sliced(table).split('\n');
    QCOMPARE(lines[0], QByteArray("xref"));
    const int objects = lines[1].split(' ').last().toInt();
    for (int number = 1; number < objects; ++number) {
        const QByteArray &line = lines[2 + number];
        QCOMPARE(line.size(), 19); // and the end of the line makes twenty
        const QByteArray head = QByteArray::number(number) + " 0 obj\n";
        QCOMPARE(pdf.sliced(line.first(10).toLongLong(), head.size()), head);
    }
}

void TrainingParcelsTest::theLinkNeedsNoTokenAndDiesWithTheCourier()
{
    const QString code = add(Situation::ToCourier);
    const QString waybill = link(code);
    QVERIFY(waybill.startsWith(m_shop->apiUrl().toString().chopped(int(qstrlen("/shop/api"))) + "/waybills/"_L1));
    QCOMPARE(fetch(waybill).status, 200);
    QCOMPARE(m_shop->log().back().request.header("X-Auth-Token"), std::nullopt);
    QCOMPARE(fetch(waybill, m_probe->headers()).status, 200);
    QVERIFY(m_shop->log().back().request.header("X-Auth-Token"));

    m_shop->inject({.path = u"/waybills/"_s}, training::faults::serverError(training::Moment::BeforeEffect, 404));
    QCOMPARE(fetch(waybill).status, 404);
    QCOMPARE(fetch(waybill).status, 200);
    m_shop->setField(code,
                     delivery(code, u"waybill"_s) == m_shop->attributes(code)["waybill"_L1]
                         ? u"courierTransmissionDate"_s
                         : u"kaspiDelivery.courierTransmissionDate"_s,
                     toMs(m_clock.now()));
    QCOMPARE(fetch(waybill).status, 404);
    QVERIFY(fetch(waybill).body.contains("<html>"));
    const QString gone = link(add(Situation::WithCourier));
    QVERIFY(!gone.isEmpty());
    QCOMPARE(fetch(gone).status, 404);
    QCOMPARE(fetch(waybill + "x"_L1).status, 404);
}

void TrainingParcelsTest::linksFollowTheShopToItsPort()
{
    // Made before there is a port.
    TrainingShop shop({.orders = 0}, m_clock);
    const QString code = shop.addOrder({.situation = Situation::ToCourier});
    QVERIFY(shop.start());
    const QJsonObject attributes = shop.attributes(code);
    const QJsonValue nested = attributes["kaspiDelivery"_L1];
    const QUrl link((nested.isObject() ? nested["waybill"_L1] : attributes["waybill"_L1]).toString());
    QCOMPARE(link.port(), shop.apiUrl().port());
    QCOMPARE(m_probe->getUrl(link, {{"User-Agent", "Probe/1.0"}}).status, 200);
}

void TrainingParcelsTest::linksCanBeSignedAnewInEveryAnswer_data()
{
    QTest::addColumn<Signature>("signature");
    QTest::addColumn<bool>("numbers");
    QTest::newRow("in the query") << Signature::InQuery << true;
    QTest::newRow("in the path, without a number") << Signature::InPath << false;
}

void TrainingParcelsTest::linksCanBeSignedAnewInEveryAnswer()
{
    QFETCH(Signature, signature);
    QFETCH(bool, numbers);
    begin({.orders = 0, .waybillSignature = signature, .waybillNumbers = numbers});
    const QString code = add(Situation::ToCourier);
    QStringList links;
    for (int i = 0; i < 3; ++i) {
        m_probe->get("/v2/orders?filter[orders][code]=" + code.toLatin1());
        links.append(link(code));
    }
    QVERIFY(links[0] != links[1] && links[1] != links[2]);
    for (const QString &each : links)
        QCOMPARE(fetch(each).status, 200);
    QCOMPARE(fetch(links[0]).body, fetch(links[2]).body);
    QCOMPARE(waybillNumber(code).isEmpty(), !numbers);
}

TEST_WITHOUT_WINDOWS(TrainingParcelsTest)
#include "training_parcels_test.moc"

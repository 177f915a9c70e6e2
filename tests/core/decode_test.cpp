// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decode.h"
#include "core/http/jsonapi.h"
#include "tests/support/testdata.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(testDataPath(u"api/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qUtf8Printable(name));
    return file.readAll();
}

QByteArray listOf(const QJsonArray &orders)
{
    return QJsonDocument(QJsonObject{{u"data"_s, orders}}).toJson();
}

} // namespace

class DecodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheListOfTheHelp();
    void readsALiveDeliveryOrder();
    void linesOfWhichOneIsMissingAreUnknown();
    void anUnreadableEnvelopeIsAnError_data();
    void anUnreadableEnvelopeIsAnError();
    void wrongTypesAndNullsCostTheAttributeNeverTheOrder_data();
    void wrongTypesAndNullsCostTheAttributeNeverTheOrder();
    void anOrderWithoutAnIdOrANumberIsCountedAndHidesNoOther();
    void repeatsOnAPageAreOneOrder();
    void fiftyLevelsOfNestingAreRead();
    void countsThatCannotBeAreNotTold();
    void readsTheLinesOfTheHelp();
    void readsTheLineOfTheHelpWithItsLeastWeight();
    void readsTheProductsOfTheHelp();
    void readsTheWarehousesOfTheHelp_data();
    void readsTheWarehousesOfTheHelp();
    void coordinatesBesideTheAddressAreReadToo();
    void anAnswerThatIsNotOneResourceIsAnError();
    void theErrorsOwnWordsAreFound_data();
    void theErrorsOwnWordsAreFound();
};

void DecodeTest::readsTheListOfTheHelp()
{
    const auto page = decode::orderPage(fixture(u"help-list.json"_s));
    QVERIFY(page.has_value());
    QCOMPARE(page->totalCount, std::optional(1));
    QCOMPARE(page->orders.size(), size_t(1));
    const Order &order = page->orders.front();
    QCOMPARE(order.id, OrderId(u"orderID"_s));
    QCOMPARE(order.code, OrderCode(u"ordercode"_s));
    QVERIFY(order.state == OrderState::PICKUP);
    QVERIFY(order.status == OrderStatus::ACCEPTED_BY_MERCHANT);
    QVERIFY(order.paymentMode == PaymentMode::PAY_WITH_CREDIT);
    QCOMPARE(order.totalPrice->tiyn(), 9'604'500);
    QCOMPARE(order.deliveryCost->tiyn(), 100'000);
    QCOMPARE(toMs(*order.creationDate), 1479470446241);
    QCOMPARE(order.customer.fullName(), u"Иван Иваныч Иванов"_s);
    QCOMPARE(order.customer.id, u"customerID"_s);
    QVERIFY2(!order.entries.has_value(), "the list names no lines, so they are unknown, not none");
}

void DecodeTest::readsALiveDeliveryOrder()
{
    const auto page = decode::orderPage(fixture(u"live-delivery.json"_s));
    QVERIFY(page.has_value());
    const Order &order = page->orders.front();
    QCOMPARE(order.id, OrderId(u"MzE0+/U5Nw=="_s));
    QCOMPARE(order.code, OrderCode(u"410000777"_s));
    QCOMPARE(order.totalPrice->tiyn(), 12'345'678'950);
    QVERIFY(order.status == OrderStatus::Unknown);
    QCOMPARE(order.status.text, u"WAITING_FOR_GODOT"_s);
    QCOMPARE(order.cancellationReason.text, u"TIMEOUT_BUYER_PICKUP"_s);
    QCOMPARE(order.deliveryAddress, u"Өскемен, проспект Қаныш Сәтбаев, 16"_s);
    QCOMPARE(order.originAddress, u"PP1, г. Алматы, улица Каныша Сатпаева, 22/1"_s);
    QVERIFY(order.express);
    QVERIFY(!order.returnedToWarehouse);
    QVERIFY(order.assembled);
    QVERIFY2(order.preOrder.isSaid() && !order.signatureRequired.isSaid(), "a no, and one that was left out");
    QCOMPARE(order.waybillNumber, u"0098765"_s);
    QVERIFY2(toMs(*order.courierTransmissionPlanningDate) == 1795410000000, "nested wins over flat");
    QVERIFY(!order.courierTransmissionDate);
    QCOMPARE(order.customer.fullName(), u"Әсел Қожахметова"_s);
    QCOMPARE(order.customer.cellPhone, u"7011234567"_s);

    QVERIFY(order.entries.has_value());
    QCOMPARE(order.entries->size(), size_t(2));
    const OrderEntry &cheese = order.entries->at(0);
    QCOMPARE(cheese.id, EntryId(u"e1"_s));
    QCOMPARE(cheese.title(), u"Сыр Ламбер"_s);
    QVERIFY(cheese.unitType == UnitType::MEASURABLE_PIECES);
    QCOMPARE(cheese.weight->grams, 3800);
    QVERIFY(cheese.imeiRequired);
    QCOMPARE(order.entries->at(1).unitType.text, u"BY_METRE"_s);
}

void DecodeTest::linesOfWhichOneIsMissingAreUnknown()
{
    QByteArray body = fixture(u"live-delivery.json"_s);
    body.replace(R"("id": "e2",)", R"("id": "e3",)");
    const auto page = decode::orderPage(body);
    QVERIFY(page.has_value());
    QVERIFY(!page->orders.front().entries.has_value());
}

void DecodeTest::anUnreadableEnvelopeIsAnError_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html><body>502</body></html>");
    QTest::newRow("truncated") << fixture(u"help-list.json"_s).left(400);
    QTest::newRow("an array") << QByteArray("[1,2]");
    QTest::newRow("no data") << QByteArray(R"({"meta":{}})");
    QTest::newRow("data is a word") << QByteArray(R"({"data":"orders"})");
    QTest::newRow("data is null") << QByteArray(R"({"data":null})");
    QTest::newRow("not UTF-8") << QByteArray("{\"data\":[\"\xff\xfe\"]");
}

void DecodeTest::anUnreadableEnvelopeIsAnError()
{
    QFETCH(QByteArray, body);
    const auto page = decode::orderPage(body);
    QVERIFY(!page.has_value());
    QCOMPARE(page.error().kind, Error::Kind::Malformed);
    QVERIFY(!page.error().detail.isEmpty());
}

void DecodeTest::wrongTypesAndNullsCostTheAttributeNeverTheOrder_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("a word") << QJsonValue(u"сорок два"_s);
    QTest::newRow("an absurd number") << QJsonValue(1e300);
    QTest::newRow("a negative number") << QJsonValue(-5);
    QTest::newRow("a flag") << QJsonValue(true);
    QTest::newRow("an array") << QJsonValue(QJsonArray{1, QJsonValue::Null});
    QTest::newRow("an object") << QJsonValue(QJsonObject{{u"x"_s, 1}});
}

void DecodeTest::wrongTypesAndNullsCostTheAttributeNeverTheOrder()
{
    QFETCH(QJsonValue, value);
    const QJsonObject good = QJsonDocument::fromJson(fixture(u"live-delivery.json"_s))["data"_L1][0].toObject();
    const QStringList names = good["attributes"_L1].toObject().keys();
    for (const QString &name : names) {
        if (name == "code"_L1)
            continue; // an order without its number is another matter
        QJsonObject attributes = good["attributes"_L1].toObject();
        attributes[name] = value;
        QJsonObject bad = good;
        bad[u"attributes"_s] = attributes;
        const auto page = decode::orderPage(listOf({bad, good}));
        QVERIFY(page.has_value());
        QCOMPARE(page->orders.size(), size_t(1)); // the same id twice: the later one counts
        QVERIFY(decode::orderPage(listOf({bad})).has_value());
        QCOMPARE(decode::orderPage(listOf({bad}))->orders.front().id, OrderId(u"MzE0+/U5Nw=="_s));
    }
}

void DecodeTest::anOrderWithoutAnIdOrANumberIsCountedAndHidesNoOther()
{
    const auto page = decode::orderPage(
        R"({"data":[{"type":"orders","id":"a","attributes":{"code":"1"}},{"type":"orders"},null,{"type":"orders","id":null,"attributes":{"code":"2"}},{"type":"orders","id":"b","attributes":null},{"type":"orders","id":7,"attributes":{"code":3}}]})");
    QVERIFY(page.has_value());
    QCOMPARE(page->unreadable, 4);
    QCOMPARE(page->orders.size(), size_t(2));
    QCOMPARE(page->orders[1].id, OrderId(u"7"_s));
}

void DecodeTest::repeatsOnAPageAreOneOrder()
{
    const auto page = decode::orderPage(
        R"({"data":[{"type":"orders","id":"a","attributes":{"code":"1"}},{"type":"orders","id":"a","attributes":{"code":"2"}}]})");
    QCOMPARE(page->orders.size(), size_t(1));
    QCOMPARE(page->orders.front().code, OrderCode(u"2"_s));
}

void DecodeTest::fiftyLevelsOfNestingAreRead()
{
    constexpr int levels = 50;
    const QByteArray deep = QByteArray(R"({"x":)").repeated(levels) + "1" + QByteArray("}").repeated(levels);
    const auto page =
        decode::orderPage(R"({"data":[{"type":"orders","id":"a","attributes":{"code":"1","customer":)" + deep + "}}]}");
    QVERIFY(page.has_value());
    QCOMPARE(page->orders.size(), size_t(1));
}

void DecodeTest::countsThatCannotBeAreNotTold()
{
    const auto counts = [](const QByteArray &meta) {
        const auto page = decode::orderPage(R"({"data":[],"meta":)" + meta + '}');
        return std::pair(page->pageCount, page->totalCount);
    };
    const std::optional<int> none;
    QCOMPARE(counts(R"({"pageCount":200,"totalCount":20000})"), std::pair(std::optional(200), std::optional(20'000)));
    QCOMPARE(counts(R"({"pageCount":-1,"totalCount":2000000000})"), std::pair(none, none));
    QCOMPARE(counts(R"({"pageCount":1.5,"totalCount":"7"})"), std::pair(none, none));
    QCOMPARE(counts("null"), std::pair(none, none));
}

void DecodeTest::readsTheLinesOfTheHelp()
{
    const auto entries = decode::entries(fixture(u"help-entries.json"_s));
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), size_t(1));
    const OrderEntry &entry = entries->front();
    QVERIFY(entry.unitType == UnitType::PIECES);
    QCOMPARE(entry.quantity, std::optional<qint64>(2));
    QCOMPARE(entry.totalPrice, Money::fromTenge(4'000));
    QCOMPARE(entry.deliveryCost, Money::fromTenge(500));
    QCOMPARE(entry.categoryTitle, u"Фрукты"_s);
    QCOMPARE(entry.product.id, ProductId(u"masterproductsId"_s));
    QCOMPARE(entry.warehouse.id, WarehouseId(u"pointofservicesId"_s));
    QVERIFY(!entry.minAllowedWeight.has_value());
}

void DecodeTest::readsTheLineOfTheHelpWithItsLeastWeight()
{
    const auto entry = decode::entry(fixture(u"help-entry.json"_s));
    QVERIFY(entry.has_value());
    QCOMPARE(entry->id, EntryId(u"orderentriesId"_s));
    QVERIFY(entry->unitType == UnitType::MEASURABLE_PIECES);
    QCOMPARE(entry->weight, std::optional(Weight{3'800}));
    QCOMPARE(entry->minAllowedWeight, std::optional(Weight{1'000}));
}

void DecodeTest::readsTheProductsOfTheHelp()
{
    const auto product = decode::product(fixture(u"help-product.json"_s));
    QVERIFY(product.has_value());
    QCOMPARE(product->id, ProductId(u"masterproductsID"_s));
    QCOMPARE(product->code, u"103403297"_s);
    QCOMPARE(product->name, u"Фруктовик яблоко черный принц Польша 1 кг"_s);
    QCOMPARE(product->category, u"Фрукты"_s);
    QCOMPARE(product->manufacturer, QString());

    const auto own = decode::merchantProduct(fixture(u"help-merchantproduct.json"_s));
    QVERIFY(own.has_value());
    QCOMPARE(own->code, u"103403297"_s);
    QCOMPARE(own->name, u"Фруктовик яблоко черный принц Польша 1 кг"_s);
}

void DecodeTest::readsTheWarehousesOfTheHelp_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("of a line") << u"help-deliverypoint.json"_s;
    QTest::newRow("by its id") << u"help-pointofservice.json"_s;
}

void DecodeTest::readsTheWarehousesOfTheHelp()
{
    QFETCH(QString, file);
    const auto warehouse = decode::warehouse(fixture(file));
    QVERIFY(warehouse.has_value());
    QCOMPARE(warehouse->id, WarehouseId(u"pointofservicesId"_s));
    QCOMPARE(warehouse->name, u"PP1"_s);
    QCOMPARE(warehouse->address, u"г. Алматы, улица Каныша Сатпаева, 22/1"_s);
    QCOMPARE(warehouse->latitude, std::optional(43.23662559520485));
    QCOMPARE(warehouse->longitude, std::optional(76.93337309399296));
}

// The help's list of attributes has them there, its example does not.
void DecodeTest::coordinatesBesideTheAddressAreReadToo()
{
    const auto warehouse = decode::warehouse(
        R"({"data":{"type":"pointofservices","id":"w","attributes":{"address":null,"latitude":43.5,"longitude":400}}})");
    QVERIFY(warehouse.has_value());
    QCOMPARE(warehouse->latitude, std::optional(43.5));
    QVERIFY2(!warehouse->longitude.has_value(), "no such place on Earth");
}

void DecodeTest::anAnswerThatIsNotOneResourceIsAnError()
{
    const QByteArray none = R"({"data":null})";
    QCOMPARE(decode::product(none).error().kind, Error::Kind::Malformed);
    QCOMPARE(decode::merchantProduct(none).error().kind, Error::Kind::Malformed);
    QCOMPARE(decode::warehouse(none).error().kind, Error::Kind::Malformed);
    QCOMPARE(decode::entry("<html>").error().kind, Error::Kind::Malformed);
}

void DecodeTest::theErrorsOwnWordsAreFound_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("title") << QByteArray(R"({"errors":[{"title":"No."}]})") << u"No."_s;
    QTest::newRow("detail before title") << QByteArray(R"({"errors":[{"title":"No.","detail":"Because."}]})")
                                         << u"Because."_s;
    QTest::newRow("HTML") << QByteArray("<h1>No.</h1>") << QString();
    QTest::newRow("long") << R"({"errors":[{"title":")" + QByteArray(50'000, 'x') + R"("}]})" << QString(1000, u'x');
    QTest::newRow("without end") << R"({"errors":[{"title":"x"},)" + QByteArray("{},").repeated(1'000'000) + "{}]}"
                                 << QString();
    QTest::newRow("strange") << QByteArray(R"({"errors":{"title":3}})") << QString();
}

void DecodeTest::theErrorsOwnWordsAreFound()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(jsonapi::errorWords(body), words);
}

TEST_WITHOUT_WINDOWS(DecodeTest)
#include "decode_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/shopprobe.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Effect;
using training::OrderSpec;
using training::Situation;
using training::Ware;

Q_DECLARE_METATYPE(Situation)

namespace {

const QString outOfStock = u"MERCHANT_OUT_OF_STOCK"_s;

qint64 tiynOf(const QJsonValue &tenge)
{
    return qRound64(tenge.toDouble() * 100);
}

} // namespace

class TrainingLinesTest : public QObject, private ProbedShop
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aReducedLineKeepsWhatStays();
    void reducingIsRefusedWhenItIsWrong_data();
    void reducingIsRefusedWhenItIsWrong();
    void linesChangeOnlyInOpenAcceptedOrdersThatAreNotAssembled_data();
    void linesChangeOnlyInOpenAcceptedOrdersThatAreNotAssembled();
    void theLastLineTakesTheOrderAlong();
    void aReducedWeighedLineWeighsInProportion();
    void correctedWeightsMakeThePriceToTheTiyn();
    void weightsChangeAllOrNothing_data();
    void weightsChangeAllOrNothing();
    void zeroGramsRemoveTheLine();
    void whatIsInProgressShowsLate_data();
    void whatIsInProgressShowsLate();

private:
    QString add(const std::vector<Ware> &wares, int quantity = 0, Situation situation = Situation::ToPack)
    {
        OrderSpec spec;
        spec.situation = situation;
        spec.wares = wares;
        spec.quantity = quantity;
        return m_shop->addOrder(spec);
    }
    QString entryId(const QString &code, int line = 0) const { return m_shop->entries(code)[line]["id"_L1].toString(); }
    QJsonObject line(const QString &code, int number = 0) const
    {
        return m_shop->entries(code)[number]["attributes"_L1].toObject();
    }
    int least(const QString &code, int line = 0)
    {
        const QByteArray id = entryId(code, line).toUtf8().toPercentEncoding();
        return m_probe->get("/v2/orderentries/" + id).json()["data"_L1]["attributes"_L1]["minAllowedWeight"_L1].toInt();
    }
    ShopProbe::Reply reduce(const QString &entry, const QJsonObject &attributes)
    {
        const QJsonObject reference{{"type"_L1, "orderentries"_L1}, {"id"_L1, entry}};
        const QJsonObject data{
            {"type"_L1, "orderEntryCancelOperation"_L1},
            {"attributes"_L1, attributes},
            {"relationships"_L1, QJsonObject{{"entry"_L1, QJsonObject{{"data"_L1, reference}}}}},
        };
        return m_probe->send("POST", "/v2/orderEntryCancelOperation", QJsonDocument(QJsonObject{{"data"_L1, data}}));
    }
    ShopProbe::Reply reduce(const QString &entry, int remains)
    {
        return reduce(entry, {{"remainedQuantity"_L1, remains}, {"reason"_L1, outOfStock}, {"notes"_L1, u"Жоқ"_s}});
    }
    static QJsonObject weighed(const QString &entry, const QJsonValue &grams, const QJsonValue &units)
    {
        return {{"entry"_L1, QJsonObject{{"id"_L1, entry}}},
                {"remainedWeight"_L1, grams},
                {"remainedQuantity"_L1, units},
                {"reason"_L1, "PRODUCT_UNDERWEIGHT"_L1},
                {"notes"_L1, u"Недовес"_s}};
    }
    ShopProbe::Reply weigh(const QString &code, const QJsonArray &lines)
    {
        return m_probe->send("PUT", "/orderPartialCancel/" + m_shop->orderId(code).toUtf8().toPercentEncoding(),
                             QJsonDocument(lines));
    }
    qint64 sumOfLines(const QString &code) const
    {
        qint64 sum = 0;
        const QJsonArray lines = m_shop->entries(code);
        for (const QJsonValue &line : lines)
            sum += tiynOf(line["attributes"_L1]["totalPrice"_L1]);
        return sum;
    }
};

void TrainingLinesTest::init()
{
    begin();
}

void TrainingLinesTest::cleanup()
{
    end();
}

void TrainingLinesTest::aReducedLineKeepsWhatStays()
{
    const QString code = add({Ware::Piece, Ware::Piece}, 5);
    const auto reply = reduce(entryId(code), 3);
    QCOMPARE(reply.status, 200);
    const QJsonValue data = reply.json()["data"_L1];
    QCOMPARE(data["type"_L1].toString(), u"orderEntryCancelOperation"_s);
    QCOMPARE(data["attributes"_L1]["remainedQuantity"_L1].toInt(), 3);
    QCOMPARE(data["attributes"_L1]["status"_L1].toString(), u"INPROGRESS"_s);

    const QJsonObject kept = line(code);
    QCOMPARE(kept["quantity"_L1].toInt(), 3);
    QCOMPARE(tiynOf(kept["totalPrice"_L1]), 3 * tiynOf(kept["basePrice"_L1]));
    QCOMPARE(line(code, 1)["quantity"_L1].toInt(), 5);
    QCOMPARE(tiynOf(m_shop->attributes(code)["totalPrice"_L1]), sumOfLines(code));

    QCOMPARE(reduce(entryId(code), 0).status, 200);
    QCOMPARE(m_shop->entries(code).size(), 1);
    QCOMPARE(tiynOf(m_shop->attributes(code)["totalPrice"_L1]), sumOfLines(code));
    QCOMPARE(m_shop->effects(Effect::LineReduced, code), 2);
}

void TrainingLinesTest::reducingIsRefusedWhenItIsWrong_data()
{
    QTest::addColumn<QJsonValue>("remains");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("title");
    const QString quantity = u"Attribute remainedQuantity has a wrong value."_s;
    QTest::newRow("as many as there are") << QJsonValue(5) << outOfStock << quantity;
    QTest::newRow("more") << QJsonValue(6) << outOfStock << quantity;
    QTest::newRow("negative") << QJsonValue(-1) << outOfStock << quantity;
    QTest::newRow("a half") << QJsonValue(2.5) << outOfStock << quantity;
    QTest::newRow("a string") << QJsonValue(u"2"_s) << outOfStock << quantity;
    QTest::newRow("nothing said") << QJsonValue() << outOfStock << quantity;
    QTest::newRow("no reason") << QJsonValue(2) << QString() << u"Attribute reason has a wrong value."_s;
    QTest::newRow("the reason of weights")
        << QJsonValue(2) << u"PRODUCT_UNDERWEIGHT"_s << u"Attribute reason has a wrong value."_s;
}

void TrainingLinesTest::reducingIsRefusedWhenItIsWrong()
{
    QFETCH(QJsonValue, remains);
    QFETCH(QString, reason);
    const QString code = add({Ware::Piece}, 5);
    const QJsonArray before = m_shop->entries(code);
    const auto reply = reduce(entryId(code), {{"remainedQuantity"_L1, remains}, {"reason"_L1, reason}});
    QCOMPARE(reply.status, 400);
    QTEST(reply.title(), "title");
    QCOMPARE(m_shop->entries(code), before);
    QCOMPARE(m_shop->effects(Effect::LineReduced), 0);
}

void TrainingLinesTest::linesChangeOnlyInOpenAcceptedOrdersThatAreNotAssembled_data()
{
    QTest::addColumn<Situation>("situation");
    QTest::addColumn<int>("status");
    QTest::newRow("new") << Situation::New << 400;
    QTest::newRow("pickup") << Situation::Pickup << 200;
    QTest::newRow("our delivery") << Situation::MyDelivery << 200;
    QTest::newRow("to pack") << Situation::ToPack << 200;
    QTest::newRow("assembled") << Situation::ToCourier << 400;
    QTest::newRow("returning") << Situation::Returning << 400;
    QTest::newRow("completed") << Situation::Completed << 400;
    QTest::newRow("cancelled") << Situation::Cancelled << 400;
}

void TrainingLinesTest::linesChangeOnlyInOpenAcceptedOrdersThatAreNotAssembled()
{
    QFETCH(Situation, situation);
    QFETCH(int, status);
    const QString code = add({Ware::Piece, Ware::Loose}, 3, situation);
    QCOMPARE(reduce(entryId(code), 2).status, status);
    QCOMPARE(weigh(code, {weighed(entryId(code, 1), line(code, 1)["weight"_L1].toInt() - 1, 3)}).status, status);
    QCOMPARE(reduce(u"unknown"_s, 2).status, 404);
}

void TrainingLinesTest::theLastLineTakesTheOrderAlong()
{
    const QString code = add({Ware::Piece}, 2);
    QCOMPARE(reduce(entryId(code), 0).status, 200);
    QCOMPARE(m_shop->status(code), u"CANCELLED"_s);
    QCOMPARE(m_shop->state(code), u"ARCHIVE"_s);
    QCOMPARE(m_shop->attributes(code)["cancellationReason"_L1].toString(), outOfStock);
    QCOMPARE(tiynOf(m_shop->attributes(code)["totalPrice"_L1]), 0);
}

void TrainingLinesTest::aReducedWeighedLineWeighsInProportion()
{
    const QString code = add({Ware::WeighedPiece}, 3);
    const int before = line(code)["weight"_L1].toInt();
    const int leastBefore = least(code);
    const auto reply = reduce(entryId(code), 2);
    QCOMPARE(reply.json()["data"_L1]["attributes"_L1]["remainedWeight"_L1].toInt(), before / 3 * 2);
    QCOMPARE(line(code)["weight"_L1].toInt(), before / 3 * 2);
    QCOMPARE(least(code), leastBefore / 3 * 2);
}

void TrainingLinesTest::correctedWeightsMakeThePriceToTheTiyn()
{
    const QString code = add({Ware::Loose, Ware::Piece, Ware::WeighedPiece}, 2);
    for (const int number : {0, 2}) {
        const qint64 whole = tiynOf(line(code, number)["basePrice"_L1]) * line(code, number)["weight"_L1].toInt();
        QCOMPARE(tiynOf(line(code, number)["totalPrice"_L1]), whole / 1000);
    }
    const int loose = line(code, 0)["weight"_L1].toInt() - 333;
    const int piece = line(code, 2)["weight"_L1].toInt() - 7;
    const auto reply = weigh(code, {weighed(entryId(code, 0), loose, 2), weighed(entryId(code, 2), piece, 1)});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()["status"_L1].toString(), u"INPROGRESS"_s);
    const QJsonValue first = reply.json()["orderCancelEntries"_L1][0];
    QCOMPARE(first["entry"_L1]["id"_L1].toString(), entryId(code, 0));
    QCOMPARE(first["remainedWeight"_L1].toInt(), loose);
    QCOMPARE(first["remainedQuantity"_L1].toInt(), 2);
    QCOMPARE(first["notes"_L1].toString(), u"Недовес"_s);

    for (const auto &[number, grams] : {std::pair(0, loose), {2, piece}}) {
        const qint64 base = tiynOf(line(code, number)["basePrice"_L1]);
        QCOMPARE(line(code, number)["weight"_L1].toInt(), grams);
        QCOMPARE(tiynOf(line(code, number)["totalPrice"_L1]), (base * grams + 500) / 1000);
    }
    QCOMPARE(line(code, 2)["quantity"_L1].toInt(), 1);
    QCOMPARE(tiynOf(m_shop->attributes(code)["totalPrice"_L1]), sumOfLines(code));
    QCOMPARE(m_shop->effects(Effect::WeightsCorrected, code), 1);
}

void TrainingLinesTest::weightsChangeAllOrNothing_data()
{
    // What the second line of the request says wrong; the first is right.
    QTest::addColumn<int>("line");
    QTest::addColumn<QJsonValue>("grams"); // added to the present weight where it is a number
    QTest::addColumn<QJsonValue>("units");
    QTest::addColumn<QString>("reason");
    const QString underweight = u"PRODUCT_UNDERWEIGHT"_s;
    QTest::newRow("pieces can not be weighed") << 1 << QJsonValue(0) << QJsonValue(2) << underweight;
    QTest::newRow("more than it was") << 2 << QJsonValue(1) << QJsonValue(2) << underweight;
    QTest::newRow("less than is allowed") << 2 << QJsonValue(-1'000'000) << QJsonValue(2) << underweight;
    QTest::newRow("grams as a string") << 2 << QJsonValue(u"900"_s) << QJsonValue(2) << underweight;
    QTest::newRow("a part of a gram") << 2 << QJsonValue(-0.5) << QJsonValue(2) << underweight;
    QTest::newRow("more units") << 2 << QJsonValue(-1) << QJsonValue(3) << underweight;
    QTest::newRow("no units") << 2 << QJsonValue(-1) << QJsonValue() << underweight;
    QTest::newRow("no units but grams") << 2 << QJsonValue(-1) << QJsonValue(0) << underweight;
    QTest::newRow("another reason") << 2 << QJsonValue(-1) << QJsonValue(2) << outOfStock;
    QTest::newRow("the same line twice") << 0 << QJsonValue(-2) << QJsonValue(2) << underweight;
    QTest::newRow("a line of another order") << -1 << QJsonValue(1000) << QJsonValue(1) << underweight;
}

void TrainingLinesTest::weightsChangeAllOrNothing()
{
    QFETCH(int, line);
    QFETCH(QJsonValue, grams);
    QFETCH(QJsonValue, units);
    QFETCH(QString, reason);
    const QString other = add({Ware::Loose});
    const QString code = add({Ware::Loose, Ware::Piece, Ware::WeighedPiece}, 2);
    const QJsonArray before = m_shop->entries(code);
    const QString entry = line < 0 ? entryId(other) : entryId(code, line);
    const double present = line < 0 ? 0 : this->line(code, line)["weight"_L1].toDouble();
    const int allowed = line < 0 ? 0 : least(code, line);
    // "Less than is allowed" is one gram less, not just any.
    const double number = std::max(present + grams.toDouble(), allowed - 1.0);
    QJsonObject wrong = weighed(entry, grams.isDouble() ? QJsonValue(number) : grams, units);
    wrong.insert("reason"_L1, reason);
    const auto reply = weigh(code, {weighed(entryId(code, 0), this->line(code)["weight"_L1].toInt() - 1, 2), wrong});
    QCOMPARE(reply.status, 400);
    QVERIFY(!reply.title().isEmpty());
    QCOMPARE(m_shop->entries(code), before);
    QCOMPARE(m_shop->effects(Effect::WeightsCorrected), 0);
    QCOMPARE(weigh(code, {}).status, 400);
}

void TrainingLinesTest::zeroGramsRemoveTheLine()
{
    const QString code = add({Ware::Loose, Ware::WeighedPiece}, 2);
    QCOMPARE(weigh(code, {weighed(entryId(code, 0), 0, 0)}).status, 200);
    QCOMPARE(m_shop->entries(code).size(), 1);
    QCOMPARE(tiynOf(m_shop->attributes(code)["totalPrice"_L1]), sumOfLines(code));
    QCOMPARE(weigh(code, {weighed(entryId(code, 0), 0, 2)}).status, 200);
    QCOMPARE(m_shop->status(code), u"CANCELLED"_s);
}

void TrainingLinesTest::whatIsInProgressShowsLate_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<bool>("readsLines");
    for (const bool readsLines : {true, false}) {
        const char *const how = readsLines ? "lines" : "order";
        QTest::addRow("reduce, reading the %s", how) << u"orderEntryCancelOperation"_s << readsLines;
        QTest::addRow("weigh, reading the %s", how) << u"orderPartialCancel"_s << readsLines;
    }
}

void TrainingLinesTest::whatIsInProgressShowsLate()
{
    QFETCH(QString, operation);
    QFETCH(bool, readsLines);
    const QString code = add({Ware::Loose}, 2);
    const QJsonArray before = m_shop->entries(code);
    m_shop->postponeEffect({operation, 2, 0ms});
    const auto reply = operation == "orderPartialCancel"_L1
                           ? weigh(code, {weighed(entryId(code), line(code)["weight"_L1].toInt() - 1, 2)})
                           : reduce(entryId(code), 1);
    QCOMPARE(reply.status, 200);
    const QByteArray order = "/v2/orders/" + m_shop->orderId(code).toUtf8().toPercentEncoding();
    for (int reading = 0; reading < 2; ++reading) {
        QCOMPARE(m_shop->entries(code), before);
        QCOMPARE(m_probe->get(readsLines ? order + "/entries" : order).status, 200);
    }
    QCOMPARE_NE(m_shop->entries(code), before);
}

TEST_WITHOUT_WINDOWS(TrainingLinesTest)
#include "training_lines_test.moc"

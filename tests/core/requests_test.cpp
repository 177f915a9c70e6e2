// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/requests.h"
#include "tests/support/changes.h"
#include "tests/support/testdata.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray methodOf(const RequestData &data)
{
    switch (data.method) {
    case RequestData::Method::Get:
        return "GET ";
    case RequestData::Method::Post:
        return "POST ";
    case RequestData::Method::Put:
        return "PUT ";
    }
    Q_UNREACHABLE();
}

QByteArray printed(const RequestData &data)
{
    QByteArray text = methodOf(data);
    text += data.path;
    if (!data.query.isEmpty())
        text += '?' + data.query;
    text += '\n';
    for (const auto &[name, value] : data.headers)
        text += name + ": " + value + '\n';
    if (!data.body.isEmpty())
        text += data.body + '\n';
    return text + '\n';
}

} // namespace

class RequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestIsExactlyAsDocumented();
    void everyChangeIsExactlyAsDocumented_data();
    void everyChangeIsExactlyAsDocumented();
};

// One golden file for the whole wire, so that a change of it shows as a readable difference.
void RequestsTest::everyRequestIsExactlyAsDocumented()
{
    const OrderId id(u"MDAw+/MTIzNA=="_s);
    const OrderCode code(u"410000123"_s);
    ListOptions list{.list = {.state = OrderState::KASPI_DELIVERY},
                     .from = instantFromMs(1478736000000),
                     .to = instantFromMs(1479859200000),
                     .page = 3};
    QByteArray all = printed(requests::listOrders(list).data);
    list.list.state = OrderState::NEW;
    list.page = 0;
    list.include = Include::User;
    all += printed(requests::listOrders(list).data);
    all += printed(requests::orderByCode(OrderCode(u"4100+ 00123"_s)).data);
    all += printed(requests::orderById(id).data);
    all += printed(requests::entriesOf(id).data);
    all += printed(requests::entryById(EntryId(u"MTIz/A=="_s)).data);
    all += printed(requests::productOf(EntryId(u"MTIz/A=="_s)).data);
    all += printed(requests::merchantProductOf(ProductId(u"MTAz+A=="_s)).data);
    all += printed(requests::warehouseOf(EntryId(u"MTIz/A=="_s)).data);
    all += printed(requests::warehouseById(WarehouseId(u"MzAw/MQ=="_s)).data);
    all += printed(requests::setStatus(id, code, u"ACCEPTED_BY_MERCHANT"_s).data);
    all += printed(requests::cancelOrder(id, code, CancellationReason::BUYER_CANCELLATION_BY_MERCHANT, {}).data);
    all += printed(
        requests::cancelOrder(id, code, CancellationReason::MERCHANT_OUT_OF_STOCK, u"Сатып алушы \"бас тартты\""_s)
            .data);
    all += printed(requests::sendCode(id, code).data);
    all += printed(requests::completeOrder(id, code, "0482").data);

    const EntryId entry(u"MTIz/A=="_s);
    all += printed(
        requests::reduceLine(entry, 8, CancellationReason::BUYER_CANCELLATION_BY_MERCHANT, u"Отказ клиента"_s).data);
    all += printed(requests::reduceLine(entry, 0, CancellationReason::MERCHANT_OUT_OF_STOCK, {}).data);
    const LineWish lighter{
        .entry = entry, .seenQuantity = 3, .seenWeight = Weight{3800}, .keptQuantity = 3, .keptWeight = Weight{3500}};
    const LineWish gone{.entry = EntryId(u"MTI0"_s),
                        .seenQuantity = 1,
                        .seenWeight = Weight{500},
                        .keptQuantity = 0,
                        .keptWeight = Weight{0}};
    all += printed(requests::correctWeights(id, {lighter, gone}, u"Недовес по товару"_s).data);
    list.list = {.state = OrderState::ARCHIVE,
                 .status = OrderStatus::CANCELLED,
                 .deliveryType = DeliveryType::PICKUP,
                 .signatureRequired = false};
    all += printed(requests::listOrders(list).data);
    // The help: the way of delivery is no filter of this state.
    list.list = {.state = OrderState::PICKUP, .deliveryType = DeliveryType::PICKUP, .signatureRequired = true};
    all += printed(requests::listOrders(list).data);

    QFile golden(testDataPath(u"api/requests.txt"_s));
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QByteArrayList wanted = golden.readAll().split('\n');
    const QByteArrayList got = all.split('\n');
    for (qsizetype line = 0; line < std::min(wanted.size(), got.size()); ++line)
        QCOMPARE(got[line], wanted[line]);
    QCOMPARE(got.size(), wanted.size());
}

void RequestsTest::everyChangeIsExactlyAsDocumented_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < changeCases().size(); ++i)
        QTest::newRow(changeCases()[i].name) << int(i);
}

void RequestsTest::everyChangeIsExactlyAsDocumented()
{
    QFETCH(int, index);
    const ChangeCase &change = changeCases()[size_t(index)];
    const OrderEntry line{.id = EntryId(u"MTIz/A=="_s), .quantity = 5, .weight = Weight{3800}};
    const Order order{
        .id = OrderId(u"MDAw+/MTIzNA=="_s), .code = OrderCode(u"410000123"_s), .entries = std::vector{line}};
    QCOMPARE(printed(requestFor(change.command(order, u"0482"_s)).data), change.wire + "\n\n");
}

TEST_WITHOUT_WINDOWS(RequestsTest)
#include "requests_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orderdocument.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

// Through text, as the database keeps it.
QJsonObject throughText(const QJsonObject &document)
{
    return QJsonDocument::fromJson(QJsonDocument(document).toJson(QJsonDocument::Compact)).object();
}

// No field as a new object has it, and no two alike.
Order fullOrder()
{
    Order order;
    order.id = OrderId(u"NDEw+MDAw/MTIz="_s);
    order.code = OrderCode(u"410000123"_s);
    order.state = OrderState::KASPI_DELIVERY;
    order.status = OrderStatus::ACCEPTED_BY_MERCHANT;
    order.customer = {u"c1"_s, u"Әсел Қ."_s, u"Әсел"_s, u"Қожахметова \"Ә\""_s, u"7012345678"_s};
    order.totalPrice = Money::fromTiyn(9'604'501);
    order.deliveryCost = Money::fromTiyn(0);
    order.deliveryCostForSeller = Money::fromTiyn(-1);
    order.paymentMode = PaymentMode::PAY_WITH_CREDIT;
    order.creditTerm = 24;
    order.deliveryMode = DeliveryMode::DELIVERY_REGIONAL_TODOOR;
    order.deliveryAddress = u"Алматы, Абай даңғылы 5\nкв. 7"_s;
    order.originAddress = u"Қойма №1"_s;
    order.pickupPointId = u"PP1"_s;
    order.isKaspiDelivery = true;
    order.signatureRequired = true;
    order.preOrder = true;
    order.express = true;
    order.assembled = true;
    order.returnedToWarehouse = true;
    order.waybill = u"https://example.invalid/w.pdf?a=b&c"_s;
    order.waybillNumber = u"W-1"_s;
    order.cancellationReason = CancellationReason::MERCHANT_OUT_OF_STOCK;
    order.creationDate = instantFromMs(1'706'896'790'991);
    order.approvedByBankDate = instantFromMs(1'706'896'790'992);
    order.plannedDeliveryDate = instantFromMs(1'706'896'790'993);
    order.reservationDate = instantFromMs(1'706'896'790'994);
    order.courierTransmissionPlanningDate = instantFromMs(1'706'896'790'995);
    order.courierTransmissionDate = instantFromMs(0);
    order.completionDate = instantFromMs(-1);
    return order;
}

OrderEntry fullEntry()
{
    OrderEntry entry;
    entry.id = EntryId(u"e=1"_s);
    entry.entryNumber = 0;
    entry.offerCode = u"SKU-1"_s;
    entry.offerName = u"Шай"_s;
    entry.product = {ProductId(u"p/1"_s), u"103403297"_s,     u"Шай Пиала"_s,
                     u"Пиала"_s,          u"Чай и напитки"_s, {u"OWN-1"_s, u"Шай өзіміздің"_s, u"Пиала ЖШС"_s}};
    entry.warehouse = {WarehouseId(u"w=1"_s), u"PP1"_s, u"Алматы, Сатпаева 22/1"_s, 43.23662559520485, -0.5};
    entry.minAllowedWeight = Weight{1'000};
    entry.categoryCode = u"Master - Tea"_s;
    entry.categoryTitle = u"Чай"_s;
    entry.unitType = UnitType::MEASURABLE_PIECES;
    entry.quantity = std::numeric_limits<qint64>::max();
    entry.weight = Weight{(qint64(1) << 53) + 1};
    entry.basePrice = Money::fromTiyn(std::numeric_limits<qint64>::min());
    entry.totalPrice = Money::fromTiyn(3);
    entry.deliveryCost = Money::fromTiyn(0);
    entry.imeiRequired = true;
    return entry;
}

} // namespace

class OrderDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryFieldOfAnOrder()
    {
        const Order order = fullOrder();
        QCOMPARE(orderdocument::toOrder(throughText(orderdocument::fromOrder(order))), order);
    }

    void keepsEveryFieldOfAnEntry()
    {
        const OrderEntry entry = fullEntry();
        QCOMPARE(orderdocument::toEntry(throughText(orderdocument::fromEntry(entry))), entry);
    }

    void leavesOutWhatIsAbsent()
    {
        QCOMPARE(orderdocument::fromOrder(Order()), QJsonObject());
        QCOMPARE(orderdocument::toOrder(QJsonObject()), Order());
        QCOMPARE(orderdocument::fromEntry(OrderEntry()), QJsonObject());
        QCOMPARE(orderdocument::toEntry(QJsonObject()), OrderEntry());
    }

    void tellsNothingFromZero()
    {
        Order order;
        order.totalPrice = Money();
        order.creditTerm = 0;
        order.creationDate = Instant();
        QCOMPARE(orderdocument::toOrder(throughText(orderdocument::fromOrder(order))), order);
    }

    void keepsTheTextOfUnknownWords()
    {
        Order order;
        order.state = Word<OrderState>::fromWire(u"DRONE"_s);
        order.status = Word<OrderStatus>::fromWire(u"ҰШЫП_КЕЛЕДІ"_s);
        order.cancellationReason = Word<CancellationReason>::fromWire(u"TIMEOUT_BUYER_PICKUP"_s);
        const Order again = orderdocument::toOrder(throughText(orderdocument::fromOrder(order)));
        QCOMPARE(again, order);
        QCOMPARE(again.state.text, u"DRONE"_s);
        QVERIFY(again.state == OrderState::Unknown);
    }

    // They are documents of their own.
    void leavesTheEntriesOut()
    {
        Order order = fullOrder();
        order.entries = {fullEntry()};
        QCOMPARE(orderdocument::fromOrder(order), orderdocument::fromOrder(fullOrder()));
    }

    void survivesADocumentOfOtherTypes()
    {
        const QJsonObject strange{{u"id"_s, 7},
                                  {u"totalPrice"_s, u"much"_s},
                                  {u"creationDate"_s, QJsonArray()},
                                  {u"express"_s, u"yes"_s},
                                  {u"later"_s, QJsonObject()}};
        const Order order = orderdocument::toOrder(strange);
        QVERIFY(order.id.isEmpty());
        QVERIFY(!order.express);
    }
};

TEST_WITHOUT_WINDOWS(OrderDocumentTest)
#include "orderdocument_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orderdocument.h"

using namespace Qt::StringLiterals;

namespace {

// One list of fields for both directions, so that none can be written and not read. `Order` is
// const when writing. A key that has been published is never given another meaning.
template <typename Customer, typename Visit>
void visitCustomer(Customer &customer, Visit visit)
{
    visit("customerId"_L1, customer.id);
    visit("customerName"_L1, customer.name);
    visit("firstName"_L1, customer.firstName);
    visit("lastName"_L1, customer.lastName);
    visit("cellPhone"_L1, customer.cellPhone);
}

template <typename Order, typename Visit>
void visitOrder(Order &order, Visit visit)
{
    visit("id"_L1, order.id);
    visit("code"_L1, order.code);
    visit("state"_L1, order.state);
    visit("status"_L1, order.status);
    visitCustomer(order.customer, visit);
    visit("totalPrice"_L1, order.totalPrice);
    visit("deliveryCost"_L1, order.deliveryCost);
    visit("deliveryCostForSeller"_L1, order.deliveryCostForSeller);
    visit("paymentMode"_L1, order.paymentMode);
    visit("creditTerm"_L1, order.creditTerm);
    visit("deliveryMode"_L1, order.deliveryMode);
    visit("deliveryAddress"_L1, order.deliveryAddress);
    visit("originAddress"_L1, order.originAddress);
    visit("pickupPointId"_L1, order.pickupPointId);
    visit("isKaspiDelivery"_L1, order.isKaspiDelivery);
    visit("signatureRequired"_L1, order.signatureRequired);
    visit("preOrder"_L1, order.preOrder);
    visit("express"_L1, order.express);
    visit("assembled"_L1, order.assembled);
    visit("returnedToWarehouse"_L1, order.returnedToWarehouse);
    visit("waybill"_L1, order.waybill);
    visit("waybillNumber"_L1, order.waybillNumber);
    visit("cancellationReason"_L1, order.cancellationReason);
    visit("creationDate"_L1, order.creationDate);
    visit("approvedByBankDate"_L1, order.approvedByBankDate);
    visit("plannedDeliveryDate"_L1, order.plannedDeliveryDate);
    visit("reservationDate"_L1, order.reservationDate);
    visit("courierTransmissionPlanningDate"_L1, order.courierTransmissionPlanningDate);
    visit("courierTransmissionDate"_L1, order.courierTransmissionDate);
    visit("completionDate"_L1, order.completionDate);
}

template <typename Product, typename Visit>
void visitProduct(Product &product, Visit visit)
{
    visit("productId"_L1, product.id);
    visit("productCode"_L1, product.code);
    visit("productName"_L1, product.name);
    visit("manufacturer"_L1, product.manufacturer);
    visit("productCategory"_L1, product.category);
    visit("merchantCode"_L1, product.merchant.code);
    visit("merchantName"_L1, product.merchant.name);
    visit("merchantManufacturer"_L1, product.merchant.manufacturer);
}

template <typename Warehouse, typename Visit>
void visitWarehouse(Warehouse &warehouse, Visit visit)
{
    visit("warehouseId"_L1, warehouse.id);
    visit("warehouseName"_L1, warehouse.name);
    visit("warehouseAddress"_L1, warehouse.address);
    visit("latitude"_L1, warehouse.latitude);
    visit("longitude"_L1, warehouse.longitude);
}

template <typename Entry, typename Visit>
void visitEntry(Entry &entry, Visit visit)
{
    visit("id"_L1, entry.id);
    visit("entryNumber"_L1, entry.entryNumber);
    visit("offerCode"_L1, entry.offerCode);
    visit("offerName"_L1, entry.offerName);
    visit("categoryCode"_L1, entry.categoryCode);
    visit("categoryTitle"_L1, entry.categoryTitle);
    visit("unitType"_L1, entry.unitType);
    visit("quantity"_L1, entry.quantity);
    visit("weight"_L1, entry.weight);
    visit("basePrice"_L1, entry.basePrice);
    visit("totalPrice"_L1, entry.totalPrice);
    visit("deliveryCost"_L1, entry.deliveryCost);
    visit("imeiRequired"_L1, entry.imeiRequired);
    visit("minAllowedWeight"_L1, entry.minAllowedWeight);
    visitProduct(entry.product, visit);
    visitWarehouse(entry.warehouse, visit);
}

QJsonValue toJson(const QString &text)
{
    return text;
}

QJsonValue toJson(bool value)
{
    return value;
}

QJsonValue toJson(Flag flag)
{
    return bool(flag);
}

QJsonValue toJson(int value)
{
    return value;
}

QJsonValue toJson(qint64 value)
{
    return value;
}

QJsonValue toJson(double value)
{
    return value;
}

QJsonValue toJson(Money money)
{
    return money.tiyn();
}

QJsonValue toJson(Weight weight)
{
    return weight.grams;
}

QJsonValue toJson(Instant instant)
{
    return toMs(instant);
}

template <typename Tag>
QJsonValue toJson(const Id<Tag> &id)
{
    return id.value();
}

template <typename Enum>
QJsonValue toJson(const Word<Enum> &word)
{
    return word.text;
}

template <typename T>
QJsonValue toJson(const std::optional<T> &value)
{
    return toJson(*value);
}

void fromJson(const QJsonValue &json, QString &text)
{
    text = json.toString();
}

void fromJson(const QJsonValue &json, bool &value)
{
    value = json.toBool();
}

void fromJson(const QJsonValue &json, Flag &flag)
{
    flag = json.toBool();
}

void fromJson(const QJsonValue &json, int &value)
{
    value = json.toInt();
}

void fromJson(const QJsonValue &json, qint64 &value)
{
    value = json.toInteger();
}

void fromJson(const QJsonValue &json, double &value)
{
    value = json.toDouble();
}

void fromJson(const QJsonValue &json, Money &money)
{
    money = Money::fromTiyn(json.toInteger());
}

void fromJson(const QJsonValue &json, Weight &weight)
{
    weight.grams = json.toInteger();
}

void fromJson(const QJsonValue &json, Instant &instant)
{
    instant = instantFromMs(json.toInteger());
}

template <typename Tag>
void fromJson(const QJsonValue &json, Id<Tag> &id)
{
    id = Id<Tag>(json.toString());
}

template <typename Enum>
void fromJson(const QJsonValue &json, Word<Enum> &word)
{
    word = Word<Enum>::fromWire(json.toString());
}

template <typename T>
void fromJson(const QJsonValue &json, std::optional<T> &value)
{
    fromJson(json, value.emplace());
}

// Leaves out what is as a new object has it.
auto writerInto(QJsonObject &document)
{
    return [&document]<typename T>(QLatin1StringView key, const T &value) {
        if (value != T{})
            document.insert(key, toJson(value));
    };
}

auto readerOf(const QJsonObject &document)
{
    return [&document](QLatin1StringView key, auto &value) {
        const QJsonValue json = document.value(key);
        if (!json.isUndefined())
            fromJson(json, value);
    };
}

} // namespace

namespace orderdocument {

QJsonObject fromOrder(const Order &order)
{
    QJsonObject document;
    visitOrder(order, writerInto(document));
    return document;
}

Order toOrder(const QJsonObject &document)
{
    Order order;
    visitOrder(order, readerOf(document));
    return order;
}

QJsonObject fromEntry(const OrderEntry &entry)
{
    QJsonObject document;
    visitEntry(entry, writerInto(document));
    return document;
}

OrderEntry toEntry(const QJsonObject &document)
{
    OrderEntry entry;
    visitEntry(entry, readerOf(document));
    return entry;
}

QJsonObject fromProduct(const Product &product)
{
    QJsonObject document;
    visitProduct(product, writerInto(document));
    return document;
}

Product toProduct(const QJsonObject &document)
{
    Product product;
    visitProduct(product, readerOf(document));
    return product;
}

QJsonObject fromWarehouse(const Warehouse &warehouse)
{
    QJsonObject document;
    visitWarehouse(warehouse, writerInto(document));
    return document;
}

Warehouse toWarehouse(const QJsonObject &document)
{
    Warehouse warehouse;
    visitWarehouse(warehouse, readerOf(document));
    return warehouse;
}

} // namespace orderdocument

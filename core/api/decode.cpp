// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decode.h"

#include "core/api/attributes.h"
#include "core/http/jsonapi.h"

#include <QHash>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

using jsonapi::Document;
using jsonapi::Resource;

Customer readCustomer(const Attributes &attributes)
{
    return {
        .id = attributes.text("id"_L1),
        .name = attributes.text("name"_L1),
        .firstName = attributes.text("firstName"_L1),
        .lastName = attributes.text("lastName"_L1),
        .cellPhone = attributes.text("cellPhone"_L1),
    };
}

// The order's own "customer" first; what it leaves out may stand in the included user.
Customer readCustomer(const Resource &resource, const Document &document)
{
    Customer customer = readCustomer(Attributes(resource.attributes).object("customer"_L1));
    const auto users = resource.related(u"user"_s);
    if (!users || users->empty())
        return customer;
    const auto included = document.included.constFind(users->front());
    if (included == document.included.constEnd())
        return customer;
    const Customer user = readCustomer(Attributes(included->attributes));
    if (customer.fullName().isEmpty()) {
        customer.name = user.name;
        customer.firstName = user.firstName;
        customer.lastName = user.lastName;
    }
    if (customer.cellPhone.isEmpty())
        customer.cellPhone = user.cellPhone;
    if (customer.id.isEmpty())
        customer.id = users->front().second;
    return customer;
}

// Of the one resource a relationship points to; empty if it says none.
QString relatedId(const Resource &resource, const QString &name)
{
    const auto keys = resource.related(name);
    return keys && keys->size() == 1 ? keys->front().second : QString();
}

OrderEntry readEntry(const Resource &resource)
{
    const Attributes attributes(resource.attributes);
    const Attributes offer = attributes.object("offer"_L1);
    const Attributes category = attributes.object("category"_L1);
    const auto number = attributes.integer("entryNumber"_L1);
    const auto quantity = attributes.integer("quantity"_L1);

    OrderEntry entry;
    entry.id = EntryId(resource.id);
    if (number && *number >= 0 && *number < std::numeric_limits<int>::max())
        entry.entryNumber = int(*number);
    entry.offerCode = offer.text("code"_L1);
    entry.offerName = offer.text("name"_L1);
    entry.categoryCode = category.text("code"_L1);
    entry.categoryTitle = category.text("title"_L1);
    entry.unitType = attributes.word<UnitType>("unitType"_L1);
    if (quantity && *quantity >= 0)
        entry.quantity = quantity;
    entry.weight = attributes.weight("weight"_L1);
    entry.basePrice = attributes.money("basePrice"_L1);
    entry.totalPrice = attributes.money("totalPrice"_L1);
    entry.deliveryCost = attributes.money("deliveryCost"_L1);
    entry.minAllowedWeight = attributes.weight("minAllowedWeight"_L1);
    entry.product.id = ProductId(relatedId(resource, u"product"_s));
    entry.warehouse.id = WarehouseId(relatedId(resource, u"deliveryPointOfService"_s));
    entry.imeiRequired = attributes.flag("isImeiRequired"_L1) || offer.flag("isImeiRequired"_L1);
    return entry;
}

void sortByNumber(std::vector<OrderEntry> &entries)
{
    static constexpr int last = std::numeric_limits<int>::max();
    std::ranges::stable_sort(entries, {}, [](const OrderEntry &entry) { return entry.entryNumber.value_or(last); });
}

// Nothing unless every line the order names came with it: half a list of goods is not shown.
std::optional<std::vector<OrderEntry>> readIncludedEntries(const Resource &resource, const Document &document)
{
    const auto keys = resource.related(u"entries"_s);
    if (!keys || keys->empty())
        return std::nullopt;
    std::vector<OrderEntry> entries;
    for (const auto &key : *keys) {
        const auto included = document.included.constFind(key);
        if (included == document.included.constEnd())
            return std::nullopt;
        entries.push_back(readEntry(*included));
    }
    sortByNumber(entries);
    return entries;
}

QString readOrigin(const Attributes &attributes)
{
    const Attributes origin = attributes.object("originAddress"_L1);
    const QString name = origin.text("displayName"_L1);
    const QString address = origin.address("address"_L1);
    return name.isEmpty() || address.isEmpty() ? name + address : u"%1, %2"_s.arg(name, address);
}

// Live answers nest what concerns the courier, the help prints it flat: both are read.
void readDelivery(const Attributes &attributes, Order &order)
{
    const Attributes nested = attributes.object("kaspiDelivery"_L1);
    const auto either = [&](auto read) {
        const auto value = read(nested);
        return value == decltype(value){} ? read(attributes) : value;
    };
    order.waybill = either([](const Attributes &a) { return a.text("waybill"_L1); });
    order.waybillNumber = either([](const Attributes &a) { return a.text("waybillNumber"_L1); });
    order.express = either([](const Attributes &a) { return a.flag("express"_L1); });
    order.returnedToWarehouse = either([](const Attributes &a) { return a.flag("returnedToWarehouse"_L1); });
    order.courierTransmissionDate = either([](const Attributes &a) { return a.instant("courierTransmissionDate"_L1); });
    order.courierTransmissionPlanningDate =
        either([](const Attributes &a) { return a.instant("courierTransmissionPlanningDate"_L1); });
}

Order readOrder(const Resource &resource, const Document &document)
{
    const Attributes attributes(resource.attributes);
    Order order;
    order.id = OrderId(resource.id);
    order.code = OrderCode(attributes.text("code"_L1));
    order.state = attributes.word<OrderState>("state"_L1);
    order.status = attributes.word<OrderStatus>("status"_L1);
    order.customer = readCustomer(resource, document);
    order.totalPrice = attributes.money("totalPrice"_L1);
    order.deliveryCost = attributes.money("deliveryCost"_L1);
    order.deliveryCostForSeller = attributes.money("deliveryCostForSeller"_L1);
    order.paymentMode = attributes.word<PaymentMode>("paymentMode"_L1);
    const auto term = attributes.integer("creditTerm"_L1);
    if (term && *term > 0 && *term < 1000)
        order.creditTerm = int(*term);
    order.deliveryMode = attributes.word<DeliveryMode>("deliveryMode"_L1);
    order.deliveryAddress = attributes.address("deliveryAddress"_L1);
    order.originAddress = readOrigin(attributes);
    order.pickupPointId = attributes.text("pickupPointId"_L1);
    order.isKaspiDelivery = attributes.flag("isKaspiDelivery"_L1);
    order.signatureRequired = attributes.flag("signatureRequired"_L1);
    order.preOrder = attributes.flag("preOrder"_L1);
    order.assembled = attributes.flag("assembled"_L1);
    order.cancellationReason = attributes.word<CancellationReason>("cancellationReason"_L1);
    order.creationDate = attributes.instant("creationDate"_L1);
    order.approvedByBankDate = attributes.instant("approvedByBankDate"_L1);
    order.plannedDeliveryDate = attributes.instant("plannedDeliveryDate"_L1);
    order.reservationDate = attributes.instant("reservationDate"_L1);
    order.completionDate = attributes.instant("completionDate"_L1);
    readDelivery(attributes, order);
    order.entries = readIncludedEntries(resource, document);
    return order;
}

Product readProduct(const Resource &resource)
{
    const Attributes attributes(resource.attributes);
    return {.id = ProductId(resource.id),
            .code = attributes.text("code"_L1),
            .name = attributes.text("name"_L1),
            .manufacturer = attributes.text("manufacturer"_L1),
            .category = attributes.text("category"_L1),
            .merchant = {}};
}

MerchantProduct readMerchantProduct(const Resource &resource)
{
    const Attributes attributes(resource.attributes);
    return {.code = attributes.text("code"_L1),
            .name = attributes.text("name"_L1),
            .manufacturer = attributes.text("manufacturer"_L1)};
}

// The help lists the coordinates beside the address, and prints them inside it.
Warehouse readWarehouse(const Resource &resource)
{
    const Attributes attributes(resource.attributes);
    const Attributes address = attributes.object("address"_L1);
    Warehouse warehouse{.id = WarehouseId(resource.id),
                        .name = attributes.text("displayName"_L1),
                        .address = attributes.address("address"_L1),
                        .latitude = address.degrees("latitude"_L1, 90),
                        .longitude = address.degrees("longitude"_L1, 180)};
    if (!warehouse.latitude)
        warehouse.latitude = attributes.degrees("latitude"_L1, 90);
    if (!warehouse.longitude)
        warehouse.longitude = attributes.degrees("longitude"_L1, 180);
    return warehouse;
}

// An answer that is one resource; `what` is for the log.
Result<Resource> readOne(const QByteArray &body, QLatin1StringView what)
{
    return jsonapi::parse(body).and_then([&](const Document &document) -> Result<Resource> {
        if (document.data.size() == 1)
            return document.data.front();
        return Failure(Error{.kind = Error::Kind::Malformed, .detail = u"not one %1 in the answer"_s.arg(what)});
    });
}

std::optional<int> readCount(const QJsonObject &meta, QLatin1StringView name)
{
    // No shop has so many orders in two weeks; and counts are added up.
    constexpr qint64 most = 1'000'000;
    const auto count = Attributes(meta).integer(name);
    if (!count || *count < 0 || *count > most)
        return std::nullopt;
    return int(*count);
}

} // namespace

namespace decode {

Result<OrderPage> orderPage(const QByteArray &body)
{
    return jsonapi::parse(body).map([](const Document &document) {
        OrderPage page;
        page.unreadable = document.unreadable;
        page.pageCount = readCount(document.meta, "pageCount"_L1);
        page.totalCount = readCount(document.meta, "totalCount"_L1);
        QHash<OrderId, size_t> places;
        for (const Resource &resource : document.data) {
            Order order = readOrder(resource, document);
            if (order.code.isEmpty()) {
                ++page.unreadable;
                continue;
            }
            const auto known = places.constFind(order.id);
            if (known != places.constEnd()) {
                page.orders[*known] = std::move(order);
                continue;
            }
            places.insert(order.id, page.orders.size());
            page.orders.push_back(std::move(order));
        }
        return page;
    });
}

Result<Order> order(const QByteArray &body)
{
    return jsonapi::parse(body).and_then([](const Document &document) -> Result<Order> {
        if (document.data.size() != 1)
            return Failure(Error{.kind = Error::Kind::Malformed, .detail = u"not one order in the answer"_s});
        return readOrder(document.data.front(), document);
    });
}

Result<std::vector<OrderEntry>> entries(const QByteArray &body)
{
    return jsonapi::parse(body).and_then([](const Document &document) -> Result<std::vector<OrderEntry>> {
        if (document.unreadable > 0)
            return Failure(Error{.kind = Error::Kind::Malformed, .detail = u"a line without an id"_s});
        std::vector<OrderEntry> entries;
        entries.reserve(document.data.size());
        for (const Resource &resource : document.data)
            entries.push_back(readEntry(resource));
        sortByNumber(entries);
        return entries;
    });
}

Result<OrderEntry> entry(const QByteArray &body)
{
    return readOne(body, "line"_L1).map(readEntry);
}

Result<Product> product(const QByteArray &body)
{
    return readOne(body, "product"_L1).map(readProduct);
}

Result<MerchantProduct> merchantProduct(const QByteArray &body)
{
    return readOne(body, "product of the seller's"_L1).map(readMerchantProduct);
}

Result<Warehouse> warehouse(const QByteArray &body)
{
    return readOne(body, "warehouse"_L1).map(readWarehouse);
}

Result<Echo> echo(const QByteArray &)
{
    return Echo{};
}

Result<QByteArray> pdf(const QByteArray &body)
{
    constexpr qsizetype endBytes = 1024; // where readers look for it: some add a line or two
    if (body.startsWith("%PDF-") && body.last(std::min(endBytes, body.size())).contains("%%EOF"))
        return body;
    if (body.startsWith("%PDF-"))
        return Failure(
            Error{.kind = Error::Kind::NotPdf, .detail = u"%1 bytes of a PDF without its end"_s.arg(body.size())});
    return Failure(Error{.kind = Error::Kind::NotPdf, .detail = u"%1 bytes that are no PDF"_s.arg(body.size())});
}

} // namespace decode

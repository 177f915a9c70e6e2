// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/ordermaker.h"

#include "core/training/entrymaker.h"
#include "core/training/people.h"
#include "core/training/warehouses.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace training {

namespace {

constexpr auto day = 24h;

// How a hundred open orders of a busy shop are spread, and how a hundred finished ones ended.
constexpr std::array shares{
    Share{Situation::New, 8},          Share{Situation::Pickup, 26},   Share{Situation::ToPack, 22},
    Share{Situation::MyDelivery, 10},  Share{Situation::ToCourier, 9}, Share{Situation::WithCourier, 9},
    Share{Situation::ParcelLocker, 5}, Share{Situation::PreOrder, 4},  Share{Situation::Returning, 4},
    Share{Situation::ToSign, 3},
};
constexpr std::array archiveShares{
    Share{Situation::Completed, 83},
    Share{Situation::Cancelled, 13},
    Share{Situation::Returned, 4},
};

// Why: the seller's own words first. Cancelling costs the shop, so most were not the seller's doing.
QString someCancellation(QRandomGenerator &random)
{
    static const std::array words{u"MERCHANT_OUT_OF_STOCK"_s, u"BUYER_NOT_REACHABLE"_s,
                                  u"BUYER_CANCELLATION_BY_MERCHANT"_s, u"TIMEOUT_BUYER_PICKUP"_s,
                                  u"BUYER_CANCELLATION"_s};
    static constexpr size_t sellers = 3;
    const bool bySeller = random.bounded(4) == 0;
    const size_t first = bySeller ? 0 : sellers;
    const size_t count = bySeller ? sellers : words.size() - sellers;
    return words[first + static_cast<size_t>(random.bounded(int(count)))];
}

// What does not depend on chance: state, status, way of delivery, whether Kaspi delivers.
struct Shape {
    QLatin1StringView state;
    QLatin1StringView status;
    QLatin1StringView deliveryMode;
    bool kaspiDelivers = false;
};

Shape shapeOf(Situation situation)
{
    const auto accepted = "ACCEPTED_BY_MERCHANT"_L1;
    const auto local = "DELIVERY_LOCAL"_L1;
    const auto pickup = "DELIVERY_PICKUP"_L1;
    const auto kaspi = "KASPI_DELIVERY"_L1;
    switch (situation) {
    case Situation::New:
        return {"NEW"_L1, "APPROVED_BY_BANK"_L1, pickup, false};
    case Situation::ToSign:
        return {"SIGN_REQUIRED"_L1, accepted, pickup, false};
    case Situation::Pickup:
        return {"PICKUP"_L1, accepted, pickup, false};
    case Situation::ParcelLocker:
        return {"PICKUP"_L1, accepted, pickup, true};
    case Situation::MyDelivery:
        return {"DELIVERY"_L1, accepted, local, false};
    case Situation::ToPack:
    case Situation::ToCourier:
        return {kaspi, accepted, local, true};
    case Situation::WithCourier:
    case Situation::PreOrder:
        return {kaspi, accepted, "DELIVERY_REGIONAL_TODOOR"_L1, true};
    case Situation::Returning:
        return {kaspi, "KASPI_DELIVERY_RETURN_REQUESTED"_L1, "DELIVERY_REGIONAL_PICKUP"_L1, true};
    case Situation::Completed:
        return {"ARCHIVE"_L1, "COMPLETED"_L1, pickup, false};
    case Situation::Cancelled:
        return {"ARCHIVE"_L1, "CANCELLED"_L1, pickup, false};
    case Situation::Returned:
        return {"ARCHIVE"_L1, "RETURNED"_L1, "DELIVERY_REGIONAL_PICKUP"_L1, true};
    }
    Q_UNREACHABLE();
}

QJsonValue dated(Instant at)
{
    return toMs(at);
}

QJsonObject originOf(const Warehouse &from)
{
    const QJsonObject address{
        {"streetName"_L1, from.street},
        {"streetNumber"_L1, from.house},
        {"town"_L1, from.town},
        {"formattedAddress"_L1, from.formattedAddress()},
    };
    return {
        {"displayName"_L1, from.displayName},
        {"address"_L1, address},
        {"city"_L1, QJsonObject{{"code"_L1, from.cityCode}, {"name"_L1, from.cityName}}},
    };
}

bool isArchived(Situation situation)
{
    return situation == Situation::Completed || situation == Situation::Cancelled || situation == Situation::Returned;
}

} // namespace

OrderMaker::Milliseconds OrderMaker::between(Milliseconds from, Milliseconds to)
{
    return from + Milliseconds(qint64(double((to - from).count()) * m_random.generateDouble()));
}

OrderMaker::Milliseconds OrderMaker::ageOf(Situation situation)
{
    switch (situation) {
    case Situation::New:
        return between(1min, 3h);
    case Situation::ToSign:
        return between(10min, 2 * day);
    case Situation::Pickup:
    case Situation::ParcelLocker:
        return oneIn(10) ? between(5 * day, 20 * day) : between(1h, 4 * day);
    case Situation::MyDelivery:
        return between(2h, 3 * day);
    case Situation::ToPack:
        return between(10min, 36h);
    case Situation::ToCourier:
        return between(2h, 2 * day);
    case Situation::WithCourier:
        return between(day, 7 * day);
    case Situation::PreOrder:
        return between(3 * day, 50 * day);
    case Situation::Returning:
        return between(5 * day, 40 * day);
    case Situation::Completed:
    case Situation::Cancelled:
    case Situation::Returned:
        return between(day, 59 * day);
    }
    Q_UNREACHABLE();
}

QJsonObject OrderMaker::makeBuyer(const QString &customerId)
{
    const Person person = somePerson(m_random);
    return {
        {"id"_L1, customerId},
        {"name"_L1, QJsonValue()},
        {"cellPhone"_L1, person.cellPhone},
        {"firstName"_L1, person.firstName},
        {"lastName"_L1, person.lastName},
    };
}

QJsonObject OrderMaker::makeAddress()
{
    const Place place = somePlace(m_random);
    const QString house = QString::number(1 + m_random.bounded(180)) + (oneIn(5) ? u"А"_s : QString());
    QString formatted = place.town + ", "_L1 + place.street + ", "_L1 + house;
    // Addresses come as buyers typed them.
    if (oneIn(3))
        formatted = u' ' + place.town + "  , "_L1 + place.street + ",  "_L1 + house + ", "_L1;
    return {
        {"streetName"_L1, place.street},
        {"streetNumber"_L1, house},
        {"town"_L1, place.town},
        {"district"_L1, QJsonValue()},
        {"building"_L1, QJsonValue()},
        {"apartment"_L1, oneIn(2) ? QJsonValue(u"42"_s) : QJsonValue()},
        {"formattedAddress"_L1, formatted},
        {"latitude"_L1, place.latitude},
        {"longitude"_L1, place.longitude},
    };
}

void OrderMaker::place(QJsonObject &attributes, QJsonObject &delivery, Situation situation, Instant created,
                       Instant now)
{
    const Shape shape = shapeOf(situation);
    attributes.insert("state"_L1, shape.state);
    attributes.insert("status"_L1, shape.status);
    attributes.insert("deliveryMode"_L1, shape.deliveryMode);
    attributes.insert("isKaspiDelivery"_L1, shape.kaspiDelivers);
    // Deadlines lie around now, some of them already missed.
    attributes.insert("plannedDeliveryDate"_L1, dated(now + between(-3h, 36h)));
    const bool assembled = situation == Situation::ToCourier || situation == Situation::WithCourier ||
                           situation == Situation::Returning || situation == Situation::Returned;
    attributes.insert("assembled"_L1, assembled);
    if (shape.kaspiDelivers)
        delivery.insert("courierTransmissionPlanningDate"_L1, dated(now + between(-2h, 20h)));
    addOwnMarks(attributes, delivery, situation, created, now);
}

void OrderMaker::addOwnMarks(QJsonObject &attributes, QJsonObject &delivery, Situation situation, Instant created,
                             Instant now)
{
    switch (situation) {
    case Situation::New: {
        // What it becomes when it is accepted.
        const int way = m_random.bounded(10);
        if (way >= 4) {
            attributes.insert("deliveryMode"_L1, "DELIVERY_LOCAL"_L1);
            attributes.insert("isKaspiDelivery"_L1, way >= 6);
        }
        if (m_newAtKaspi && way >= 6)
            attributes.insert("state"_L1, "KASPI_DELIVERY"_L1);
        attributes.insert("plannedDeliveryDate"_L1, dated(now + between(4h, 3 * day)));
        break;
    }
    case Situation::ToSign:
        attributes.insert("signatureRequired"_L1, true);
        attributes.insert("paymentMode"_L1, "PAY_WITH_CREDIT"_L1);
        attributes.insert("creditTerm"_L1, 12);
        break;
    case Situation::ToPack:
        if (oneIn(6)) {
            delivery.insert("express"_L1, true);
            delivery.insert("courierTransmissionPlanningDate"_L1, dated(now + between(-10min, 90min)));
        }
        break;
    case Situation::WithCourier:
        delivery.insert("courierTransmissionDate"_L1, dated(created + between(2h, 20h)));
        break;
    case Situation::PreOrder:
        attributes.insert("preOrder"_L1, true);
        attributes.insert("reservationDate"_L1, dated(now + between(-day, 10 * day)));
        break;
    case Situation::Returning:
        delivery.insert("courierTransmissionDate"_L1, dated(created + between(2h, 2 * day)));
        delivery.insert("returnedToWarehouse"_L1, oneIn(2));
        if (oneIn(2))
            attributes.insert("status"_L1, "CANCELLING"_L1);
        break;
    case Situation::Returned:
        delivery.insert("courierTransmissionDate"_L1, dated(created + between(2h, 2 * day)));
        delivery.insert("returnedToWarehouse"_L1, true);
        break;
    case Situation::Completed:
        attributes.insert("completionDate"_L1,
                          dated(created + between(1h, std::min<Milliseconds>(now - created, 5 * day))));
        break;
    case Situation::Cancelled:
        attributes.insert("cancellationReason"_L1, someCancellation(m_random));
        break;
    case Situation::Pickup:
    case Situation::ParcelLocker:
    case Situation::MyDelivery:
    case Situation::ToCourier:
        break;
    }
}

ShopOrder OrderMaker::make(const OrderSpec &spec, Instant now)
{
    const QString code = spec.code.isEmpty() ? QString::number(m_lastCode + 1) : spec.code;
    m_lastCode = std::max(m_lastCode, code.toInt());
    const Instant created = now - spec.age.value_or(ageOf(spec.situation));
    // Most is sold from the first warehouse.
    const size_t from = oneIn(3) ? static_cast<size_t>(m_random.bounded(int(warehouses().size()))) : 0;
    std::vector<ShopEntry> entries = makeEntries(code, spec, from, m_random);
    qint64 total = 0;
    for (const ShopEntry &entry : entries)
        total += entry.totalTiyn();
    const bool onCredit = oneIn(3);
    const QString customerId = someId("C"_L1 + code, m_random);

    QJsonObject attributes{
        {"code"_L1, code},
        {"totalPrice"_L1, tengeNumber(total)},
        {"paymentMode"_L1, onCredit ? u"PAY_WITH_CREDIT"_s : u"PREPAID"_s},
        {"creditTerm"_L1, onCredit ? QJsonValue(oneIn(2) ? 3 : 24) : QJsonValue()},
        {"creationDate"_L1, dated(created)},
        {"approvedByBankDate"_L1, dated(created + between(5s, 1min))},
        {"reservationDate"_L1, QJsonValue()},
        {"deliveryCost"_L1, oneIn(2) ? 0 : 995},
        {"deliveryCostForSeller"_L1, 0},
        {"deliveryAddress"_L1, makeAddress()},
        {"signatureRequired"_L1, false},
        {"preOrder"_L1, false},
        {"pickupPointId"_L1, warehouses()[from].pickupPointId()},
        {"customer"_L1, makeBuyer(customerId)},
    };
    if (!oneIn(5))
        attributes.insert("originAddress"_L1, originOf(warehouses()[from]));
    QJsonObject delivery{
        {"express"_L1, false},
        {"returnedToWarehouse"_L1, false},
        {"waybill"_L1, QJsonValue()},
        {"waybillNumber"_L1, QJsonValue()},
        {"courierTransmissionDate"_L1, QJsonValue()},
        {"courierTransmissionPlanningDate"_L1, QJsonValue()},
    };
    place(attributes, delivery, spec.situation, created, now);
    // Live answers nest these; the help prints them flat.
    if (oneIn(3)) {
        for (auto it = delivery.begin(); it != delivery.end(); ++it)
            attributes.insert(it.key(), it.value());
    } else {
        attributes.insert("kaspiDelivery"_L1, delivery);
    }
    for (auto it = spec.attributes.begin(); it != spec.attributes.end(); ++it)
        attributes.insert(it.key(), it.value());

    ShopOrder order(someId(code, m_random), customerId, attributes, std::move(entries));
    if (isArchived(spec.situation))
        order.archive(order.status());
    return order;
}

void OrderMaker::fill(OrderBook &book, const Options &options, Instant now)
{
    std::vector<OrderSpec> specs;
    const auto plan = [&](Situation situation, Milliseconds age) {
        OrderSpec spec;
        spec.situation = situation;
        spec.age = age;
        specs.push_back(spec);
    };
    for (int i = 0; i < options.orders; ++i) {
        // The first ones go round, so that a small shop too has something in every queue.
        const bool goesRound = i < int(shares.size());
        const Situation situation = goesRound ? shares[static_cast<size_t>(i)].situation : drawnFrom(shares);
        plan(situation, ageOf(situation));
    }
    for (int i = 0; i < options.archivedOrders.value_or(options.orders / 4); ++i)
        plan(drawnFrom(archiveShares), between(day, (options.archiveDays - 1) * day));
    // Numbers are given in the order of creation.
    std::stable_sort(specs.begin(), specs.end(),
                     [](const OrderSpec &a, const OrderSpec &b) { return *a.age > *b.age; });
    for (const OrderSpec &spec : specs)
        book.add(make(spec, now));
}

Situation OrderMaker::drawnFrom(std::span<const Share> among)
{
    int left = m_random.bounded(100);
    const auto drawn =
        std::find_if(among.begin(), among.end(), [&](const Share &share) { return (left -= share.percent) < 0; });
    return drawn->situation;
}

} // namespace training

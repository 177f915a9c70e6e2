// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/weight.h"
#include "core/orders/flag.h"
#include "core/orders/product.h"
#include "core/orders/words.h"

#include <QString>

#include <optional>
#include <vector>

using OrderId = Id<struct OrderIdTag>;
using OrderCode = Id<struct OrderCodeTag>; // the number people say: "410000123"
using EntryId = Id<struct EntryIdTag>;

// Who ordered. Personal data: never in a log, the telephone masked on the screen.
struct Customer {
    QString id;
    QString name; // mostly absent; the parts below are what orders carry
    QString firstName;
    QString lastName;
    QString cellPhone; // mostly ten digits, masked by the marketplace on finished orders

    // The best name there is, "Әсел Қожахметова"; empty if none came.
    QString fullName() const;
    bool operator==(const Customer &) const = default;
};

// One line of an order.
struct OrderEntry {
    EntryId id;
    std::optional<int> entryNumber;
    QString offerCode; // the seller's code, where the list carried it
    QString offerName;
    QString categoryCode;
    QString categoryTitle;
    Word<UnitType> unitType;
    std::optional<qint64> quantity;
    std::optional<Weight> weight;
    std::optional<Money> basePrice;
    std::optional<Money> totalPrice;
    std::optional<Money> deliveryCost;
    bool imeiRequired = false;
    // Looked up where the lists do not tell it; the ids come with the line.
    Product product;
    Warehouse warehouse;
    std::optional<Weight> minAllowedWeight; // of all its quantity together

    // The seller's own code of it; empty if not known.
    QString ownCode() const { return offerCode.isEmpty() ? product.merchant.code : offerCode; }
    QString brand() const;
    // What to call it: the offer's name, else the product's, the category's, the offer's code; may be empty.
    QString title() const;
    bool hasName() const { return !offerName.isEmpty() || !product.name.isEmpty(); }
    bool operator==(const OrderEntry &) const = default;
};

// Our copy of an order as the marketplace last told it. Whatever it may leave out is optional;
// texts are empty where absent. All dates are instants in UTC.
struct Order {
    OrderId id;
    OrderCode code;
    Word<OrderState> state;
    Word<OrderStatus> status;
    Customer customer;
    std::optional<Money> totalPrice;
    std::optional<Money> deliveryCost;
    std::optional<Money> deliveryCostForSeller;
    Word<PaymentMode> paymentMode;
    std::optional<int> creditTerm; // months
    Word<DeliveryMode> deliveryMode;
    QString deliveryAddress; // trimmed of stray spaces and commas
    QString originAddress; // our warehouse the goods leave from
    QString pickupPointId;
    Flag isKaspiDelivery;
    Flag signatureRequired;
    Flag preOrder;
    Flag express;
    Flag assembled;
    Flag returnedToWarehouse;
    QString waybill; // an absolute URL, short-lived
    QString waybillNumber;
    Word<CancellationReason> cancellationReason;

    std::optional<Instant> creationDate;
    std::optional<Instant> approvedByBankDate;
    std::optional<Instant> plannedDeliveryDate;
    std::optional<Instant> reservationDate; // of a pre-order
    std::optional<Instant> courierTransmissionPlanningDate;
    std::optional<Instant> courierTransmissionDate; // never ahead of its reading, see courierByThen()
    std::optional<Instant> completionDate;

    // Nothing: the list did not carry them and nobody asked yet.
    std::optional<std::vector<OrderEntry>> entries;

    // Says so; or does not say, and has what an order has only then: a waybill, a courier. No page
    // of the help knows `assembled` (observed), and a second ASSEMBLE makes a second waybill.
    bool isAssembled() const;
    bool operator==(const Order &) const = default;
};

// `order` with what this reading left out taken from what was known of it before: every attribute
// may be missing or null, the help names others for a list than for one order, and an attribute
// that is absent says nothing. Lines keep what was looked up for them, their least weight only as
// long as the quantity stays.
Order filledIn(Order order, const Order &known);
std::vector<OrderEntry> withKnownFacts(std::vector<OrderEntry> entries, const std::vector<OrderEntry> &known);

// `order` as it was read at that moment: a transmission that lies ahead is a plan, and stands among
// the plans. A clock that shows a moment before the order was made proves nothing.
Order courierByThen(Order order, Instant read);

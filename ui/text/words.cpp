// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include "ui/text/changewords.h"
#include "ui/text/foreign.h"
#include "ui/text/times.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString name(Stage stage)
{
    switch (stage) {
    case Stage::New:
        //: A queue of orders: to be accepted
        return Words::tr("New");
    case Stage::ToSign:
        //: A queue of orders: the buyer has to sign credit documents
        return Words::tr("To sign");
    case Stage::Pickup:
        //: A queue of orders: the buyer comes to the shop
        return Words::tr("Pickup");
    case Stage::MyDelivery:
        //: A queue of orders: the shop's own courier brings them
        return Words::tr("My delivery");
    case Stage::ToPack:
        //: A queue of orders: to be packed for Kaspi's courier
        return Words::tr("To pack");
    case Stage::ToCourier:
        //: A queue of orders: packed, waiting for Kaspi's courier
        return Words::tr("To courier");
    case Stage::WithCourier:
        //: A queue of orders: Kaspi's courier has them
        return Words::tr("With courier");
    case Stage::PreOrders:
        return Words::tr("Pre-orders");
    case Stage::Returns:
        //: A queue of orders: they come back to the shop
        return Words::tr("Returns");
    case Stage::Archive:
        return Words::tr("Archive");
    case Stage::Other:
        //: An order whose state the program does not know
        return Words::tr("Other");
    }
    Q_UNREACHABLE();
}

QString nameOfOne(Stage stage)
{
    switch (stage) {
    case Stage::New:
        //: Where one order stands: it waits to be accepted
        return Words::tr("New", "one order");
    case Stage::PreOrders:
        return Words::tr("Pre-order");
    case Stage::Returns:
        //: Where one order stands: it comes back to the shop
        return Words::tr("Return", "one order");
    default:
        return name(stage);
    }
}

QString name(OrderState state)
{
    switch (state) {
    case OrderState::Unknown:
        break;
    case OrderState::NEW:
        return name(Stage::New);
    case OrderState::SIGN_REQUIRED:
        return name(Stage::ToSign);
    case OrderState::PICKUP:
        return name(Stage::Pickup);
    case OrderState::DELIVERY:
        return name(Stage::MyDelivery);
    case OrderState::KASPI_DELIVERY:
        //: A list of orders: the marketplace's couriers bring them
        return Words::tr("Kaspi delivery");
    case OrderState::ARCHIVE:
        return name(Stage::Archive);
    }
    return {};
}

QString name(DeliveryType type)
{
    switch (type) {
    case DeliveryType::Unknown:
        break;
    case DeliveryType::DELIVERY:
        //: A way to get an order: it is brought
        return Words::tr("Delivery");
    case DeliveryType::PICKUP:
        //: A way to get an order: the buyer fetches it
        return Words::tr("Pickup", "way to get an order");
    }
    return {};
}

QString name(const Word<OrderStatus> &status)
{
    switch (status.value) {
    case OrderStatus::Unknown:
        break;
    case OrderStatus::APPROVED_BY_BANK:
        //: Status of an order: paid or credited, waits for the shop
        return Words::tr("To accept");
    case OrderStatus::ACCEPTED_BY_MERCHANT:
        //: Status of an order
        return Words::tr("Accepted");
    case OrderStatus::COMPLETED:
        //: Status of an order: the buyer has it
        return Words::tr("Handed over");
    case OrderStatus::CANCELLED:
        //: Status of an order
        return Words::tr("Cancelled");
    case OrderStatus::CANCELLING:
        //: Status of an order: cancelled, the goods are on their way back
        return Words::tr("Being cancelled");
    case OrderStatus::KASPI_DELIVERY_RETURN_REQUESTED:
        //: Status of an order: the courier brings it back
        return Words::tr("Return requested");
    case OrderStatus::RETURNED:
        //: Status of an order
        return Words::tr("Returned");
    case OrderStatus::RETURN_ACCEPTED_BY_MERCHANT:
        //: Status of an order
        return Words::tr("Return received");
    }
    return theirs(status.text);
}

QString name(const Word<PaymentMode> &mode)
{
    switch (mode.value) {
    case PaymentMode::Unknown:
        break;
    case PaymentMode::PAY_WITH_CREDIT:
        return Words::tr("On credit");
    case PaymentMode::PREPAID:
        return Words::tr("Paid");
    }
    return theirs(mode.text);
}

QString name(const Word<DeliveryMode> &mode)
{
    switch (mode.value) {
    case DeliveryMode::Unknown:
        break;
    case DeliveryMode::DELIVERY_LOCAL:
        return Words::tr("Delivery in town");
    case DeliveryMode::DELIVERY_PICKUP:
        return Words::tr("Pickup at the shop");
    case DeliveryMode::DELIVERY_REGIONAL_TODOOR:
        return Words::tr("Delivery to the door");
    case DeliveryMode::DELIVERY_REGIONAL_PICKUP:
        return Words::tr("Delivery to a pickup point");
    }
    return theirs(mode.text);
}

QString name(const Word<UnitType> &unit)
{
    switch (unit.value) {
    case UnitType::Unknown:
        break;
    case UnitType::PIECES:
        return Words::tr("by the piece");
    case UnitType::MEASURABLE:
        return Words::tr("by weight");
    case UnitType::MEASURABLE_PIECES:
        return Words::tr("whole pieces by weight");
    }
    return theirs(unit.text);
}

QString name(const Word<CancellationReason> &reason)
{
    switch (reason.value) {
    case CancellationReason::Unknown:
        break;
    case CancellationReason::BUYER_CANCELLATION_BY_MERCHANT:
        return Words::tr("The buyer refused");
    case CancellationReason::BUYER_NOT_REACHABLE:
        return Words::tr("The buyer cannot be reached");
    case CancellationReason::MERCHANT_OUT_OF_STOCK:
        return Words::tr("Out of stock");
    }
    return theirs(reason.text);
}

QString name(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Held:
        //: Outcome of an action: not sent yet, can be taken back
        return Words::tr("Held");
    case Outcome::Waiting:
        //: Outcome of an action: not sent yet, another one on the same order comes first
        return Words::tr("Waiting");
    case Outcome::Pending:
        //: Outcome of an action: written down, about to be sent
        return Words::tr("Pending");
    case Outcome::Sent:
        //: Outcome of an action
        return Words::tr("Sent");
    case Outcome::InProgress:
        //: Outcome of an action: the marketplace said yes and works on it
        return Words::tr("In progress");
    case Outcome::Confirmed:
        //: Outcome of an action: the marketplace shows it
        return Words::tr("Confirmed");
    case Outcome::Rejected:
        //: Outcome of an action: the marketplace said no
        return Words::tr("Rejected");
    case Outcome::Unknown:
        //: Outcome of an action: the answer was lost
        return Words::tr("Unknown");
    case Outcome::LeftUnknown:
        //: Outcome of an action: the answer was lost, and the order has ended before it was known
        return Words::tr("Stayed unknown");
    case Outcome::TakenBack:
        //: Outcome of an action: a person took it back before it was sent
        return Words::tr("Taken back");
    }
    Q_UNREACHABLE();
}

QString name(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::Accept:
        return Words::tr("Accept by");
    case DeadlineKind::HandOver:
        return Words::tr("Hand over by");
    case DeadlineKind::CourierHandOver:
        return Words::tr("To courier by");
    case DeadlineKind::Arrival:
        return Words::tr("In the shop by");
    }
    Q_UNREACHABLE();
}

QString why(DeadlineKind kind, const Order &order)
{
    switch (kind) {
    case DeadlineKind::Accept:
        return order.express ? Words::tr("The time for an Express order; then the marketplace cancels it.")
                             : Words::tr("3 working hours of the shop; then the marketplace cancels it.");
    case DeadlineKind::HandOver:
        return Words::tr("The buyer was told this time.");
    case DeadlineKind::CourierHandOver:
        return Words::tr("Kaspi's courier comes by then.");
    case DeadlineKind::Arrival:
        return Words::tr("The buyer was told the item will be in the shop by then.");
    }
    Q_UNREACHABLE();
}

bool awaitsWaybill(const Order &order)
{
    return order.isAssembled() && order.waybill.isEmpty() && stageOf(order) == Stage::ToCourier;
}

QString status(const OrderRecord &record)
{
    if (record.pending)
        return underWay(*record.pending);
    //: Status of an order: assembled, and the marketplace is still making the waybill
    return awaitsWaybill(record.order) ? Words::tr("Waits for the waybill") : name(record.order.status);
}

QString shortStatus(const OrderRecord &record)
{
    const bool inDoubt = record.pending && record.pending->outcome == Outcome::Unknown;
    return inDoubt ? name(Outcome::Unknown) : status(record);
}

namespace {

QStringList badgesWith(const QString &credit, const Order &order)
{
    // What matters most comes first: where room is short, the last ones are left out.
    QStringList badges;
    if (order.returnedToWarehouse)
        badges += Words::tr("Back at the warehouse");
    if (order.express)
        badges += Words::tr("Express");
    // The place of such an order says it already.
    if (order.signatureRequired && stageOf(order) != Stage::ToSign)
        badges += Words::tr("Documents to sign");
    if (order.preOrder && stageOf(order) != Stage::PreOrders)
        badges += Words::tr("Pre-order");
    if (order.state == OrderState::PICKUP && order.isKaspiDelivery)
        badges += Words::tr("Parcel locker");
    if (order.paymentMode == PaymentMode::PAY_WITH_CREDIT)
        badges += credit;
    return badges;
}

} // namespace

QStringList badges(const Order &order)
{
    return badgesWith(order.creditTerm ? Words::tr("Credit, %n months", nullptr, *order.creditTerm) //
                                       : Words::tr("Credit"),
                      order);
}

QStringList shortBadges(const Order &order)
{
    const QString credit = Words::tr("Credit");
    return badgesWith(order.creditTerm ? u"%1 %2"_s.arg(credit).arg(*order.creditTerm) : credit, order);
}

} // namespace text

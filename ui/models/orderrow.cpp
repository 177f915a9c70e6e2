// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/orderrow.h"

#include "ui/text/foreign.h"
#include "ui/text/items.h"
#include "ui/text/money.h"
#include "ui/text/people.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes nearBefore(DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::Accept:
        return std::chrono::minutes(15);
    case DeadlineKind::HandOver:
    case DeadlineKind::CourierHandOver:
        return std::chrono::hours(1);
    case DeadlineKind::Arrival:
        return std::chrono::days(1);
    }
    Q_UNREACHABLE();
}

// "Алматы, ул. Абая 10" -> "Алматы"
QString town(const QString &address)
{
    return address.section(u',', 0, 0).trimmed();
}

QString customerNote(const OrderRecord &record)
{
    const bool delivered = record.order.deliveryMode != DeliveryMode::DELIVERY_PICKUP;
    const QString where = delivered ? town(record.order.deliveryAddress) : QString();
    return where.isEmpty() ? text::maskedPhone(record.order.customer) : text::theirs(where);
}

QString firstItem(const Order &order)
{
    if (!order.entries || order.entries->empty())
        return text::items(order);
    Order alone;
    alone.entries = {order.entries->front()};
    return text::items(alone);
}

} // namespace

QString OrderRow::sentence() const
{
    QStringList parts{code, arrival, customer, items, total};
    if (deadline)
        parts += deadline->text;
    parts += place.text;
    if (status.text != place.text)
        parts += status.text;
    parts += badges;
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

OrderRow orderRow(const OrderRecord &record, Instant now, std::optional<Instant> cameAt)
{
    const Order &order = record.order;
    OrderRow row;
    row.code = text::theirs(order.code.value());
    row.groupedCode = text::groupedCode(order.code);
    row.customer = text::shortName(order.customer);
    row.customerNote = customerNote(record);
    row.items = text::items(order);
    row.firstItem = firstItem(order);
    row.hasItems = order.entries && !order.entries->empty();
    if (row.hasItems)
        row.moreItems = int(order.entries->size()) - 1;
    row.badges = text::badges(order);
    row.shortBadges = text::shortBadges(order);
    row.total = text::money(order.totalPrice);
    row.status = statusChip(record);
    row.shortStatus = text::shortStatus(record);
    row.place = placeChip(record);
    if (cameAt) {
        //: An order that came a moment ago; %1 is a time
        row.arrival = QCoreApplication::translate("OrderRow", "new, %1").arg(text::moment(*cameAt, now));
    }
    updateDeadline(row, record, now);
    return row;
}

bool updateDeadline(OrderRow &row, const OrderRecord &record, Instant now)
{
    const QString before = row.deadline ? row.deadline->text : QString();
    row.deadline.reset();
    row.deadlineMoment.clear();
    if (record.deadline) {
        const Meaning meaning = meaningOf(*record.deadline, now);
        row.deadline = Chip{meaning, symbolOf(meaning), text::countdown(record.deadline->at, now)};
        const QString moment = text::moment(record.deadline->at, now);
        if (!row.deadline->text.contains(moment))
            row.deadlineMoment = moment;
    }
    return (row.deadline ? row.deadline->text : QString()) != before;
}

Meaning meaningOf(const Deadline &deadline, Instant now)
{
    if (now > deadline.at)
        return Meaning::Late;
    return deadline.at - now <= nearBefore(deadline.kind) ? Meaning::Near : Meaning::Neutral;
}

Chip statusChip(const OrderRecord &record)
{
    const QString words = text::status(record);
    if (record.pending) {
        const bool unknown = record.pending->outcome == Outcome::Unknown;
        return unknown ? Chip{Meaning::Unknown, Symbol::Unknown, words}
                       : Chip{Meaning::Information, Symbol::Refresh, words};
    }
    if (text::awaitsWaybill(record.order))
        return {Meaning::Neutral, Symbol::Clock, words};
    switch (record.order.status.value) {
    case OrderStatus::APPROVED_BY_BANK:
        return {Meaning::Information, Symbol::Information, words};
    case OrderStatus::ACCEPTED_BY_MERCHANT:
        return {Meaning::Neutral, Symbol::Accept, words};
    case OrderStatus::COMPLETED:
        return {Meaning::Done, Symbol::Done, words};
    case OrderStatus::CANCELLED:
        return {Meaning::Neutral, Symbol::Cancel, words};
    case OrderStatus::CANCELLING:
    case OrderStatus::KASPI_DELIVERY_RETURN_REQUESTED:
    case OrderStatus::RETURNED:
    case OrderStatus::RETURN_ACCEPTED_BY_MERCHANT:
        return {Meaning::Neutral, Symbol::Return, words};
    case OrderStatus::Unknown:
        break;
    }
    return {Meaning::Neutral, std::nullopt, words.isEmpty() ? u"—"_s : words};
}

Symbol symbolOf(Stage stage)
{
    switch (stage) {
    case Stage::New:
        return Symbol::Inbox;
    case Stage::ToSign:
        return Symbol::Sign;
    case Stage::Pickup:
        return Symbol::Shop;
    case Stage::MyDelivery:
    case Stage::WithCourier:
        return Symbol::Delivery;
    case Stage::ToPack:
        return Symbol::Pack;
    case Stage::ToCourier:
        return Symbol::HandOver;
    case Stage::PreOrders:
        return Symbol::PreOrder;
    case Stage::Returns:
        return Symbol::Return;
    case Stage::Archive:
    case Stage::Other:
        return Symbol::Archive;
    }
    Q_UNREACHABLE();
}

Chip placeChip(const OrderRecord &record)
{
    Chip chip = statusChip(record);
    const Stage stage = record.stage();
    const bool isKnown = stage != Stage::Archive && stage != Stage::Other;
    if (record.pending || !isKnown) {
        chip.text = text::shortStatus(record);
        return chip;
    }
    chip.text = text::nameOfOne(stage);
    chip.symbol = symbolOf(stage);
    return chip;
}

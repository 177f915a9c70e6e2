// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/change.h"
#include "core/orders/deadline.h"
#include "core/orders/order.h"
#include "core/orders/stage.h"
#include "core/store/orderstore.h"

#include <QString>
#include <QStringList>

// The names of things. A word of the marketplace's that we do not know is shown as it came.
namespace text {

QString name(Stage stage);
// The same of one order: an order is a return, its queue is called Returns.
QString nameOfOne(Stage stage);
// A list of the marketplace's.
QString name(OrderState state);
QString name(DeliveryType type);
QString name(const Word<OrderStatus> &status);
QString name(const Word<PaymentMode> &mode);
QString name(const Word<DeliveryMode> &mode);
QString name(const Word<UnitType> &unit);
QString name(const Word<CancellationReason> &reason);
QString name(Outcome outcome);
// What has to happen by then: "Accept by", "Hand over by"…
QString name(DeadlineKind kind);
// Where that deadline of the order comes from.
QString why(DeadlineKind kind, const Order &order);

// It is assembled, and the marketplace has not named the waybill yet.
bool awaitsWaybill(const Order &order);
// The Status column: the change under way, else the status.
QString status(const OrderRecord &record);
// The same where room is scarce: in doubt it only says so.
QString shortStatus(const OrderRecord &record);

// What staff have to know at a glance: "Express", "Credit, 12 months", "Pre-order", "Parcel locker"…
QStringList badges(const Order &order);
// The same where room is scarce: "Credit 12".
QStringList shortBadges(const Order &order);

} // namespace text

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/arrivaldialog.h"

#include "ui/asking/factrows.h"
#include "ui/asking/orderline.h"
#include "ui/style/band.h"
#include "ui/text/doubts.h"
#include "ui/text/items.h"
#include "ui/text/message.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

// What the buyer was told, in the order in which it counts.
QString promise(const OrderRecord &record, Instant now)
{
    if (record.deadline && record.deadline->kind == DeadlineKind::Arrival)
        return text::moment(record.deadline->at, now);
    const auto at = record.order.reservationDate ? record.order.reservationDate : record.order.plannedDeliveryDate;
    return at ? text::moment(*at, now) : QString();
}

// Whoever says it once more has to know that it was said before.
Band *toldBand(const PendingChange &told)
{
    text::Message message = told.saidYesAt ? text::arrivalTold(told) : text::inDoubt(told);
    message.next = ArrivalDialog::tr("Said once more, it may count twice: look in the seller's cabinet first.");
    auto *band = new Band;
    band->setMessage(Meaning::Unknown, message);
    return band;
}

} // namespace

ArrivalDialog::ArrivalDialog(const OrderRecord &record, Instant now, QWidget *parent)
    : VerbDialog({tr("Item has arrived"), tr("It has &arrived"), tr("Item has arrived"), tr("&Not yet")}, Symbol::Inbox,
                 parent),
      m_id(record.order.id), m_code(record.order.code)
{
    auto *isHere = new QCheckBox(tr("&The item is in the shop"));
    body().addWidget(orderLine(record.order));
    body().addLayout(factRows({{tr("Items"), text::items(record.order)},
                               //: By when the buyer was told the item will be in the shop
                               {tr("Promised by"), promise(record, now)}}));
    if (record.pending && record.pending->change == Change::Arrive)
        body().addWidget(toldBand(*record.pending));
    auto *band = new Band;
    band->setMessage(Meaning::Near,
                     {tr("Say so only with the item in your hands."),
                      tr("From then on the marketplace counts the time to hand the order over; this cannot be undone."),
                      {}});
    body().addWidget(band);
    body().addWidget(isHere);

    const auto follow = [this, isHere] {
        verb().setEnabled(isHere->isChecked());
        verb().setToolTip(isHere->isChecked() ? QString() : tr("Tick the box first."));
    };
    connect(isHere, &QCheckBox::toggled, this, follow);
    follow();
    constexpr int comfortableWidth = 520;
    resizeToFit(comfortableWidth);
    isHere->setFocus();
}

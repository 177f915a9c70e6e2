// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/returndialog.h"

#include "ui/asking/factrows.h"
#include "ui/asking/orderline.h"
#include "ui/style/band.h"
#include "ui/text/foreign.h"
#include "ui/text/items.h"
#include "ui/text/people.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

text::Message whereItIs(const Order &order)
{
    if (order.returnedToWarehouse) {
        return {ReturnDialog::tr("The parcel is back at Kaspi's reception point."),
                ReturnDialog::tr("Fetch it, look at the goods, and then confirm."),
                {}};
    }
    return {ReturnDialog::tr("The marketplace has not said that the parcel is back; it does not always say so."),
            ReturnDialog::tr("If you confirm goods that never come, you can make no claim."),
            ReturnDialog::tr("Confirm only with the goods in your hands.")};
}

} // namespace

ReturnDialog::ReturnDialog(const OrderRecord &record, Instant now, QWidget *parent)
    : VerbDialog({tr("Return received"), tr("&Return received"), tr("Return received"), tr("&Not yet")}, Symbol::Return,
                 parent),
      m_id(record.order.id), m_code(record.order.code)
{
    const Order &order = record.order;
    const auto moment = [now](std::optional<Instant> at) { return at ? text::moment(*at, now) : QString(); };
    auto *band = new Band;
    band->setMessage(order.returnedToWarehouse ? Meaning::Information : Meaning::Near, whereItIs(order));
    body().addWidget(orderLine(order));
    body().addLayout(factRows({{tr("Status"), text::name(order.status)},
                               {tr("Buyer"), text::fullName(order.customer)},
                               {tr("Items"), text::items(order)},
                               {tr("Ordered"), moment(order.creationDate)},
                               {tr("Given to the courier"), moment(order.courierTransmissionDate)},
                               {tr("Waybill"), text::theirs(order.waybillNumber)},
                               {tr("Cancelled because"), text::name(order.cancellationReason)}}));
    body().addWidget(band);
    constexpr int comfortableWidth = 520;
    resizeToFit(comfortableWidth);
    harmless().setFocus();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/orderline.h"

#include "ui/style/tokens.h"
#include "ui/text/money.h"
#include "ui/text/people.h"

#include <QLabel>
#include <QStringList>

using namespace Qt::StringLiterals;

QString orderWords(const Order &order)
{
    return QStringList{u"№ "_s + text::groupedCode(order.code), text::shortName(order.customer),
                       text::money(order.totalPrice)}
        .join(u" · "_s);
}

QLabel *orderLine(const Order &order)
{
    auto *label = new QLabel(orderWords(order));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(figures(textFont(TextSize::Body, QFont::DemiBold)));
    return label;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/placesdelegate.h"

#include "core/orders/packing.h"

#include <QSpinBox>

QWidget *PlacesDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *places = new QSpinBox(parent);
    places->setRange(1, PackingRule::most);
    places->setAccessibleName(tr("Places"));
    places->setFrame(false);
    places->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return places;
}

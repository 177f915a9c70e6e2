// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order.h"

using namespace Qt::StringLiterals;

QString Customer::fullName() const
{
    const QString parts = QString(firstName + u' ' + lastName).simplified();
    return parts.isEmpty() ? name.simplified() : parts;
}

QString OrderEntry::title() const
{
    if (!offerName.isEmpty())
        return offerName;
    return categoryTitle.isEmpty() ? offerCode : categoryTitle;
}

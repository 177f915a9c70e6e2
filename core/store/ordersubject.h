// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalentry.h"
#include "core/orders/order.h"

// How the journal calls an order.
inline const QString orderKind = QStringLiteral("order");

inline Subject subjectOf(const OrderId &id, const OrderCode &code = {})
{
    return {orderKind, id.value(), code.value()};
}

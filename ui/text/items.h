// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QString>

namespace text {

// "2 pcs"; "—" if the marketplace did not say.
QString quantity(const OrderEntry &entry);
// What to call a line even if the marketplace sent no name for it.
QString title(const OrderEntry &entry);
// All lines in one: "Чайник ×1, Зонт ×2"; "…" while they are not known.
QString items(const Order &order);

} // namespace text

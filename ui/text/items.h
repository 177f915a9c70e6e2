// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QString>

namespace text {

// "2 pcs"; "—" if the marketplace did not say.
QString quantity(const OrderEntry &entry);
// How much of it there is, in one: "2 pcs", "12.8 kg", "3 kg (×3)" of what is sold by weight.
QString amount(const OrderEntry &entry);
// Of one piece, or of a kilogram where it is weighed: "1 560 ₸/kg".
QString price(const OrderEntry &entry);
// What to call a line even if the marketplace sent no name for it.
QString title(const OrderEntry &entry);
// Which of two variants of one name: "Чайник (SKU TWK-3A)"; the title alone where no code is known.
QString titleWithSku(const QString &title, const QString &sku);
QString titleWithSku(const OrderEntry &entry);
// Its own code, brand, the marketplace's code and, unless it is sold by the piece, how it is sold and
// what it has to weigh at least: "TWK-3A · Bosch · 3600841". Empty if nothing of it is known.
QString codes(const OrderEntry &entry);
// What has to be checked before the goods leave: "Check the IMEI of …"; empty if nothing has.
QString imeiNote(const Order &order);
// All lines in one: "1 × Чайник, 2 × Зонт"; "…" while they are not known, words where there are none.
QString items(const Order &order);

} // namespace text

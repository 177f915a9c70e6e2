// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QString>

namespace text {

// "Әсел Қ."; "—" if no name came.
QString shortName(const Customer &customer);
// "Әсел Қожахметова"; "—" if no name came.
QString fullName(const Customer &customer);

// "•• •• 45 67"; empty if there is no number, or no longer one.
QString maskedPhone(const Customer &customer);
// To dial and to copy: "+7 701 234 45 67"; as it came if it is no ten-digit number; empty if there is none.
QString phone(const Customer &customer);

// "410 000 123": easier to read out; copy the bare code.
QString groupedCode(const OrderCode &code);

} // namespace text

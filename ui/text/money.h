// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/weight.h"

#include <QString>

#include <optional>

namespace text {

// "96 045 ₸", tiyn only where there are any: "96 045.50 ₸" with the language's decimal mark, as every
// figure here. Thousands are set apart in the same way in all languages, as the marketplace does, with
// no-break spaces. What is not known is "—".
QString money(Money sum);
QString money(std::optional<Money> sum);

// "250 g", from a kilogram on "1.25 kg".
QString weight(Weight mass);
QString weight(std::optional<Weight> mass);

// "5 000", with a no-break space.
QString number(qint64 value);
// "3.8 %".
QString percent(int permille);

} // namespace text

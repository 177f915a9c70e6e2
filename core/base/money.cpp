// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <cmath>

std::optional<Money> Money::fromTengeNumber(double tenge)
{
    constexpr double limit = 1e13;
    if (!std::isfinite(tenge) || std::fabs(tenge) > limit)
        return std::nullopt;
    return fromTiyn(std::llround(tenge * 100));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

// A weight in whole grams, as the marketplace counts it.
struct Weight {
    qint64 grams = 0;

    friend constexpr auto operator<=>(Weight, Weight) = default;
};

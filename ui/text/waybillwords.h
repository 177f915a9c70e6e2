// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/waybills/waybillstate.h"

#include <QString>

namespace text {

// How a waybill stands, with its number where there is one: "waiting for it since 14:02",
// "5100012345 · kept"; only the number where nothing is to be said.
QString waybill(const WaybillState &state, const QString &number, Instant now);

} // namespace text

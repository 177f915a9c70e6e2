// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/orderhistory.h"

#include <QString>

namespace text {

// What a reading found changed, in words: "Status: Accepted → Cancelled".
QString said(const HistoryEntry &entry, Instant now);

} // namespace text

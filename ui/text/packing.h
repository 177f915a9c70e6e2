// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/packing.h"

#include <QString>
#include <QStringList>

namespace text {

// "2 places per piece", "1 place per 6 pieces".
QString packingRule(const PackingRule &rule);
// What assembling takes away.
QString afterAssembling();

} // namespace text

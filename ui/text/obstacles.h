// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/change.h"
#include "core/orders/rules.h"

#include <QString>

namespace text {

// Why an action is not offered now; empty for None.
QString whyNot(Change change, Obstacle obstacle);

} // namespace text

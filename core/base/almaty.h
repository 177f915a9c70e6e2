// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDateTime>

// The marketplace's clock. UTC+5 since 1 March 2024, UTC+6 before: computed here, because old
// time-zone databases on shop computers still say +6.
QDateTime toAlmaty(Instant instant);
// When this day begins there.
Instant almatyMidnight(QDate day);

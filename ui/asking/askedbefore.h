// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandentry.h"
#include "core/journal/journal.h"

#include <optional>

struct OrderRecord;

// What was asked of an order by a command whose answer was lost, as the journal keeps it, so that
// who asks once more does not fill it in once more. Nothing where no such answer is missing.
std::optional<CommandEntry> askedBefore(const Journal &journal, const OrderRecord &record, Change change);

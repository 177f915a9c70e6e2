// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orderrecord.h"
#include "ui/text/message.h"

#include <optional>

// Changes of which it is not known yet whether they happened, in words.
namespace text {

// The readings that followed did not show it, after a lost answer or after a yes that came then.
Message notShown(Change change, const std::optional<Instant> &saidYesAt);
// A command that is in doubt, in the one or the other way.
Message inDoubt(const PendingChange &pending);
// The marketplace said yes to an arrival, and may show it later, or never before the order moves.
Message arrivalTold(const PendingChange &pending);

} // namespace text

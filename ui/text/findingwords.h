// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalfindings.h"
#include "ui/text/message.h"

namespace text {

// What was found wrong with the journal, what that means and what can be done.
Message found(const JournalFinding &finding, Instant now);

} // namespace text

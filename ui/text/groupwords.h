// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandgroup.h"

#include <QString>

namespace text {

// Why it was not done, or is not known, and what to do about it; empty while all is well.
QString whyNotDone(Change change, const CommandGroup::Member &member);

} // namespace text

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandentry.h"
#include "core/commands/commandgroup.h"

#include <QString>

#include <vector>

// How many orders that are changed together are spoken of. They are accepted or assembled: nothing else is
// done to many at once.

// The window with the outcome of each: "Accepted orders".
QString batchTitle(Change change);
// "188 of 200 accepted".
QString batchSummary(const CommandGroup &batch);
// "Assembling № 410 000 123…", "Assembling 200 orders: 57 are done."
QString batchRunning(const CommandGroup &batch);
// Every one was done.
QString batchDone(const CommandGroup &batch);
// What of which orders an earlier run never sent: "Assemble: № 410 000 123, № 410 000 124. Cancel order: …"
QString leftUnsentWords(const std::vector<CommandEntry> &entries);
// Some were not, of several: "188 assembled, 12 not."
QString batchPartlyDone(const CommandGroup &batch);

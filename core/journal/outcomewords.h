// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/outcome.h"

#include <QString>

// Outcomes as they stand in the file: never translated, never renamed.
QString wordOf(Outcome outcome);
// A word of a newer program counts as Unknown: nobody here can tell how it ended.
Outcome outcomeOf(const QString &word);
// The final ones as SQL lists them: "'Confirmed', 'Rejected'".
QString finalOutcomes();

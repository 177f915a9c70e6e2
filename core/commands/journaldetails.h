// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/journal.h"

// What a command asks beyond its order and its reason, as the journal keeps it: JSON, so that later
// kinds of commands need no further columns. Empty where there is nothing more.
QString journalDetails(const Command &command);
// Puts them back; what cannot be read is left out.
void readJournalDetails(const QString &details, JournalEntry &entry);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/journal.h"

#include <QString>

namespace text {

// What was to be done; of what a newer program wrote its own word.
QString action(const JournalEntry &entry);
// What a person gave as a reason, and what the marketplace, or the reading afterwards, said to it;
// empty if there is nothing to say. The journal keeps the program's own words in English: here they
// are said in the interface's language, the marketplace's as they came.
QString explanation(const JournalEntry &entry);
// The program's own words to a failure or an outcome in the interface's language; any others as they are.
QString ownWords(const QString &words);

} // namespace text

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandentry.h"
#include "core/journal/journal.h"

#include <QString>

struct Order;

namespace text {

// What was to be done; of what a newer program wrote its own word.
QString action(const CommandEntry &entry);
// What a person gave as a reason, and what the marketplace, or the reading afterwards, said to it;
// empty if there is nothing to say. The journal keeps the program's own words in English: here they
// are said in the interface's language, the marketplace's as they came. `order`, if it is still known,
// tells what lines are called that the journal of an earlier version has only by their id.
QString explanation(const CommandEntry &entry, const Order *order);
// What was asked of a line, by name and code: "Чайник (SKU TWK-3A): 5 → 3".
QString wished(const LineWish &line, const Order *order);
// Its name and code as they were then.
QString lineName(const LineWish &line, const Order *order);
// How much of it there was and was to stay: "5 → 3", "780 g → 720 g".
QString lineChange(const LineWish &line);
// The program's own words to a failure or an outcome in the interface's language; any others as they are.
QString ownWords(const QString &words);

} // namespace text

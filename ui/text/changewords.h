// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orderrecord.h"
#include "ui/text/message.h"

#include <optional>

// What is said of the changes of an order: each has its words here, and a new one is added in this file.
namespace text {

// As actions are named.
QString name(Change change);
// What the row says while it is under way or in doubt: "accepting…", "cancelled? checking".
QString underWay(const PendingChange &pending);
// It was seen to have happened: "№ 410 000 123 is accepted."
QString done(Change change, const QString &number);
// It did not happen: what that means.
QString notDone(Change change);
// What to press to do it once more.
QString tryAgain(Change change);
// The answer was lost and the wanted state has not been seen. `followedUntil`: the program reads the order
// again and again until then.
Message outcomeUnknown(Change change, const std::optional<Instant> &followedUntil = std::nullopt);

} // namespace text

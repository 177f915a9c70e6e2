// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/askedbefore.h"

#include "core/store/orderrecord.h"

#include <algorithm>
#include <iterator>
#include <utility>

std::optional<CommandEntry> askedBefore(const Journal &journal, const OrderRecord &record, Change change)
{
    if (record.pending != PendingChange{change, Outcome::Unknown})
        return std::nullopt;
    std::optional<CommandEntry> asked;
    for (CommandEntry &entry : commandsOf(journal, record.order.id)) {
        if (entry.change != change || entry.outcome != Outcome::Unknown)
            continue;
        // Several lines are several commands.
        if (asked)
            std::ranges::copy(asked->lines, std::back_inserter(entry.lines));
        asked = std::move(entry);
    }
    return asked;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/askedbefore.h"

#include "core/store/orderrecord.h"

#include <algorithm>

std::optional<JournalEntry> askedBefore(const Journal &journal, const OrderRecord &record, Change change)
{
    if (record.pending != PendingChange{change, Outcome::Unknown})
        return std::nullopt;
    const std::vector<JournalEntry> entries = journal.entriesOf(record.order.id);
    const auto last = std::find_if(entries.rbegin(), entries.rend(),
                                   [change](const JournalEntry &entry) { return entry.change == change; });
    return last == entries.rend() ? std::nullopt : std::optional(*last);
}

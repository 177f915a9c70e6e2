// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/ordersync.h"
#include "ui/models/queue.h"
#include "ui/queue/placeholder.h"

#include <optional>

// Why the table is empty. Three different things, never one text for all of them.
enum class Emptiness {
    NotEmpty,
    Reading, // the first reading has not ended
    NothingToDo, // read completely, and there is none
    FilteredOut, // there are some, the search hides them
    CannotKnow, // no connection, or no valid token
};

Emptiness emptinessOf(int shownRows, bool searching, const SyncState &state, std::optional<Instant> completeAt);

// Says it in the place of the rows, with what can be done about it.
class EmptyState final : public Placeholder
{
    Q_OBJECT

public:
    explicit EmptyState(const Clock &clock, QWidget *parent = nullptr);

    void show(Emptiness emptiness, const Queue &queue, const QString &search, const SyncState &state,
              std::optional<Instant> completeAt);

Q_SIGNALS:
    // A person wants to see what the search hides.
    void showAllRequested();
    void refreshRequested();

private:
    const Clock &m_clock;
    Emptiness m_emptiness = Emptiness::NotEmpty;
};

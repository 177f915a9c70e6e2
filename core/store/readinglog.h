// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/window.h"
#include "core/orders/listfilter.h"

#include <optional>
#include <vector>

class Database;

// A list of the marketplace's over a range of creation dates.
struct ListRange {
    ListFilter list{};
    Window range{};

    bool operator==(const ListRange &) const = default;
};

// A stretch of a list that was read to its end, and when that was begun. What was created later
// could not be seen: `window` never reaches beyond `at`.
struct ReadWindow {
    Window window;
    Instant at;

    bool operator==(const ReadWindow &) const = default;
};

// Which lists have been read, over which dates and when: in the database, so that a long reading
// goes on where it stopped. Its Errors are of kind Storage.
class ReadingLog
{
public:
    explicit ReadingLog(Database &database) : m_database(database) {}

    struct Begun {
        qint64 id = 0;
        Instant at{}; // long ago where an unfinished reading of the same goes on
    };
    Result<Begun> begin(const ListRange &wanted, Instant now);
    Result<void> noteWindow(qint64 id, const ReadWindow &read);
    Result<void> end(qint64 id, Instant now);
    // A person stopped it: it goes on only when asked for again.
    Result<void> noteStopped(qint64 id);

    // Of this list and of every list that includes it.
    Result<std::vector<ReadWindow>> windowsOf(const ListFilter &list) const;
    // The reading begun last, if it neither ended nor was stopped: the program was closed over it.
    Result<std::optional<ListRange>> interrupted() const;

private:
    Database &m_database;
};

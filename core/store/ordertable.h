// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/historytable.h"
#include "core/store/orderrecord.h"

#include <QHash>

#include <optional>
#include <vector>

class Database;

// Where an order was met: in a list of ours that is worked, or in the archive of a date range.
// What only the archive brought is written, but not read() at the start.
enum class Met { InQueue, InArchive };

// What of the orders stands in the database: the SQL of OrderStore. Its Errors are of kind Storage.
class OrderTable
{
public:
    explicit OrderTable(Database &database) : m_database(database) {}

    // In the order they were first seen: all open orders, those a command of the journal is not
    // finished for, and finished ones met in a queue that were last written at or after
    // `finishedSince`. Everything but the `deadline` and `pending` of the records is filled in.
    Result<std::vector<OrderRecord>> read(Instant finishedSince) const;
    // When the newest order was read; the epoch if there is none.
    Result<Instant> lastReadAt() const;
    // Of those among these orders that ever owed something.
    Result<QHash<OrderId, std::vector<Deadline>>> firstDeadlines(const std::vector<OrderId> &ids) const;

    // Those of these orders that stand in the database, in the order of the ids.
    Result<std::vector<OrderRecord>> records(const std::vector<OrderId> &ids) const;
    Result<std::optional<OrderId>> idOf(const OrderCode &code) const;

    // All or nothing, with what became of orders. A first deadline that stands there already stays,
    // whatever the record says. A record that is not behind the journal is written as one that knows
    // all of it.
    Result<void> write(const std::vector<const OrderRecord *> &records, Met met = Met::InQueue,
                       const std::vector<OrderHappening> &happenings = {});
    // Makes the orders searchable that a program before ArchiveTable wrote.
    Result<void> completeSearch();

private:
    Database &m_database;
};

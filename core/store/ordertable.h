// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/orderrecord.h"

#include <QHash>

#include <vector>

class Database;

// What of the orders stands in the database: the SQL of OrderStore. Its Errors are of kind Storage.
class OrderTable
{
public:
    explicit OrderTable(Database &database) : m_database(database) {}

    // In the order they were first seen: all open orders, those a command of the journal is not
    // finished for, and finished ones that were last written at or after `finishedSince`.
    // Everything but the `deadline` and `pending` of the records is filled in.
    Result<std::vector<OrderRecord>> read(Instant finishedSince) const;
    // When the newest order was read; the epoch if there is none.
    Result<Instant> lastReadAt() const;
    // Of those among these orders that ever owed something.
    Result<QHash<OrderId, std::vector<Deadline>>> firstDeadlines(const std::vector<OrderId> &ids) const;

    // All or nothing. A first deadline that stands there already stays, whatever the record says.
    Result<void> write(const std::vector<const OrderRecord *> &records);

private:
    Database &m_database;
};

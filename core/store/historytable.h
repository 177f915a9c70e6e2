// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/orders/orderhistory.h"

#include <vector>

class Database;

// What became of one order.
struct OrderHappening {
    OrderId id;
    HistoryEntry entry;
};

// Adds what a reading at that time found changed in an order; one without an id was not known before.
void noteHistory(const Order &before, const Order &after, Instant at, std::vector<OrderHappening> &happenings);

// What readings found changed in orders, as it stands in the database. Outlives its order.
class HistoryTable
{
public:
    explicit HistoryTable(Database &database) : m_database(database) {}

    // In the order it was written.
    Result<std::vector<HistoryEntry>> read(const OrderId &id) const;
    // Part of the caller's transaction. That an order was first seen is left out if the database
    // has that order already.
    Result<void> append(const std::vector<OrderHappening> &happenings);

private:
    Database &m_database;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/cancelshare.h"
#include "core/orders/search.h"
#include "core/store/orderrecord.h"
#include "core/store/ordertable.h"
#include "core/store/readinglog.h"

#include <optional>
#include <vector>

// What to look for among the remembered orders.
struct ArchiveQuery {
    ListRange in; // the state ARCHIVE holds whatever is finished
    search::Query words{};

    bool operator==(const ArchiveQuery &) const = default;
};

// The place of an order among all: newest first is greatest first.
struct ArchiveKey {
    qint64 creationMs = 0;
    qint64 number = 0; // of those created at once

    auto operator<=>(const ArchiveKey &) const = default;
};

struct ArchiveRow {
    ArchiveKey key;
    OrderRecord record; // without deadline and pending
};

// Searching the orders in the database, answered by it in pages: 20,000 orders take no time a person
// notices. Its Errors are of kind Storage, also while the database is closed.
class ArchiveTable
{
public:
    explicit ArchiveTable(Database &database) : m_database(database), m_orders(database) {}

    // The newest that come after `after`, or of all; at most `limit`, newest first.
    Result<std::vector<ArchiveRow>> page(const ArchiveQuery &query, std::optional<ArchiveKey> after, int limit) const;
    // Those of these orders that the query finds, newest first.
    Result<std::vector<ArchiveRow>> among(const ArchiveQuery &query, const std::vector<OrderId> &ids) const;
    Result<int> count(const ArchiveQuery &query) const;

    // Of the orders created in this time, open ones too. By the shop: for one of the seller's three reasons.
    Result<CancelShare> cancelShare(const Window &created) const;

private:
    struct Condition;
    static Condition conditionOf(const ArchiveQuery &query);
    Result<std::vector<ArchiveRow>> rows(const Condition &condition, int limit) const;

    Database &m_database;
    OrderTable m_orders;
};

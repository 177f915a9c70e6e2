// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeschema.h"

using namespace Qt::StringLiterals;

namespace {

// Orders and what was first promised.
SchemaStep orders()
{
    return {1,
            {
                // The rowid is the order in which orders were first seen. `document` is the order without
                // its entries (orderdocument.h); the other columns repeat what is searched by.
                R"(CREATE TABLE orders (
        id            TEXT    NOT NULL PRIMARY KEY,
        code          TEXT    NOT NULL,
        state         TEXT    NOT NULL,
        status        TEXT    NOT NULL,
        creation_ms   INTEGER,
        read_ms       INTEGER NOT NULL,
        open          INTEGER NOT NULL,
        entries_known INTEGER NOT NULL,
        document      TEXT    NOT NULL))"_L1,
                "CREATE INDEX orders_by_open ON orders (open)"_L1,
                "CREATE INDEX orders_by_read_ms ON orders (read_ms)"_L1,
                R"(CREATE TABLE order_entries (
        order_id TEXT    NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        document TEXT    NOT NULL,
        PRIMARY KEY (order_id, position)) WITHOUT ROWID)"_L1,
                // Outlives its order: what was first promised stays known.
                R"(CREATE TABLE first_deadlines (
        order_id TEXT    NOT NULL,
        kind     TEXT    NOT NULL,
        at_ms    INTEGER NOT NULL,
        PRIMARY KEY (order_id, kind)) WITHOUT ROWID)"_L1,
            },
            nullptr};
}

// Orders found by what they say, and which lists have been read.
SchemaStep searchAndReadings()
{
    return {4,
            {
                // Read with the archive and never in a queue of ours: not loaded at the start.
                "ALTER TABLE orders ADD COLUMN from_archive INTEGER NOT NULL DEFAULT 0"_L1,
                "CREATE INDEX orders_by_code ON orders (code)"_L1,
                // What an order is found by, apart from its bulky document, so that a search reads little.
                // `state` is ARCHIVE for whatever is finished; `words` and `phone` are core/orders/search.h's.
                R"(CREATE TABLE order_search (
        number              INTEGER PRIMARY KEY,
        order_id            TEXT    NOT NULL UNIQUE REFERENCES orders (id) ON DELETE CASCADE,
        creation_ms         INTEGER NOT NULL,
        state               TEXT    NOT NULL,
        status              TEXT    NOT NULL,
        delivery_type       TEXT    NOT NULL,
        signature_required  INTEGER NOT NULL,
        cancellation_reason TEXT    NOT NULL,
        words               TEXT    NOT NULL,
        phone               TEXT    NOT NULL))"_L1,
                R"(CREATE INDEX order_search_by_list ON order_search
        (state, creation_ms, status, delivery_type, signature_required))"_L1,
                R"(CREATE INDEX order_search_by_creation ON order_search
        (creation_ms, status, cancellation_reason))"_L1,
                // A filter that was not set is an empty text, or NULL.
                R"(CREATE TABLE readings (
        id                 INTEGER PRIMARY KEY AUTOINCREMENT,
        state              TEXT    NOT NULL,
        status             TEXT    NOT NULL,
        delivery_type      TEXT    NOT NULL,
        signature_required INTEGER,
        from_ms            INTEGER NOT NULL,
        to_ms              INTEGER NOT NULL,
        begun_ms           INTEGER NOT NULL,
        ended_ms           INTEGER,
        stopped            INTEGER NOT NULL DEFAULT 0))"_L1,
                R"(CREATE TABLE reading_windows (
        reading_id INTEGER NOT NULL REFERENCES readings (id) ON DELETE CASCADE,
        from_ms    INTEGER NOT NULL,
        to_ms      INTEGER NOT NULL,
        read_ms    INTEGER NOT NULL))"_L1,
                "CREATE INDEX reading_windows_by_reading ON reading_windows (reading_id)"_L1,
            },
            nullptr};
}

// How the shop packs.
SchemaStep packingRules()
{
    return {5,
            {
                R"(CREATE TABLE packing_rules (
        sku    TEXT    NOT NULL PRIMARY KEY,
        name   TEXT    NOT NULL,
        units  INTEGER NOT NULL,
        places INTEGER NOT NULL) WITHOUT ROWID)"_L1,
            },
            nullptr};
}

// What became of orders, and what was looked up for them.
SchemaStep historyAndLookUps()
{
    return {6,
            {
                // What a reading found changed (core/orders/orderhistory.h). Outlives its order.
                R"(CREATE TABLE order_history (
        id         INTEGER PRIMARY KEY,
        order_id   TEXT    NOT NULL,
        at_ms      INTEGER NOT NULL,
        field      TEXT    NOT NULL,
        subject    TEXT    NOT NULL DEFAULT '',
        from_value TEXT    NOT NULL DEFAULT '',
        to_value   TEXT    NOT NULL DEFAULT ''))"_L1,
                "CREATE INDEX order_history_by_order ON order_history (order_id)"_L1,
                R"(CREATE TABLE products (
        id       TEXT    NOT NULL PRIMARY KEY,
        read_ms  INTEGER NOT NULL,
        document TEXT    NOT NULL) WITHOUT ROWID)"_L1,
                R"(CREATE TABLE warehouses (
        id       TEXT    NOT NULL PRIMARY KEY,
        read_ms  INTEGER NOT NULL,
        document TEXT    NOT NULL) WITHOUT ROWID)"_L1,
            },
            nullptr};
}

// What orders are found by is folded (core/orders/fold.h); the next start writes it anew.
SchemaStep foldedSearch()
{
    return {7,
            {
                "DELETE FROM order_search"_L1,
            },
            nullptr};
}

// Two variants of one name are two lines.
SchemaStep variantsInHistory()
{
    return {9,
            {
                // Two variants of one name are two lines.
                "ALTER TABLE order_history ADD COLUMN sku TEXT NOT NULL DEFAULT ''"_L1,
            },
            nullptr};
}

// The last event of the journal that was written when this row was, of its order: a row that knows less than the
// journal has to be read before anything is done to it.
SchemaStep knownEvent()
{
    return {10,
            {
                "ALTER TABLE orders ADD COLUMN known_event INTEGER NOT NULL DEFAULT 0"_L1,
            },
            nullptr};
}

} // namespace

SchemaPiece storeSchema()
{
    return {orders(),       searchAndReadings(), packingRules(), historyAndLookUps(),
            foldedSearch(), variantsInHistory(), knownEvent()};
}

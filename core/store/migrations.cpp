// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/journalchain.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

// Times are milliseconds since the epoch, UTC. The buyer's pick-up code has no column on purpose.
const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps{
        // 1: orders, what they owe, the journal
        {
            "CREATE TABLE meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_L1,

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

            R"(CREATE TABLE journal_commands (
                id         INTEGER PRIMARY KEY AUTOINCREMENT,
                change     TEXT    NOT NULL,
                order_id   TEXT    NOT NULL,
                order_code TEXT    NOT NULL,
                reason     TEXT    NOT NULL DEFAULT '',
                comment    TEXT    NOT NULL DEFAULT '',
                created_ms INTEGER NOT NULL))"_L1,
            R"(CREATE TABLE journal_events (
                id         INTEGER PRIMARY KEY AUTOINCREMENT,
                command_id INTEGER NOT NULL REFERENCES journal_commands (id),
                outcome    TEXT    NOT NULL,
                at_ms      INTEGER NOT NULL,
                words      TEXT    NOT NULL DEFAULT ''))"_L1,
            "CREATE INDEX journal_events_by_command ON journal_events (command_id)"_L1,

            // What was asked and what came of it is evidence: it is added to, never rewritten.
            R"(CREATE TRIGGER journal_commands_stay BEFORE UPDATE ON journal_commands
                BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END)"_L1,
            R"(CREATE TRIGGER journal_commands_remain BEFORE DELETE ON journal_commands
                BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END)"_L1,
            R"(CREATE TRIGGER journal_events_stay BEFORE UPDATE ON journal_events
                BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END)"_L1,
            R"(CREATE TRIGGER journal_events_remain BEFORE DELETE ON journal_events
                BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END)"_L1,
        },
        // 2: waybills
        {
            R"(CREATE TABLE waybills (
                id         INTEGER PRIMARY KEY AUTOINCREMENT,
                order_id   TEXT    NOT NULL,
                order_code TEXT    NOT NULL,
                number     TEXT    NOT NULL,
                source     TEXT    NOT NULL,
                file_name  TEXT    NOT NULL,
                sha256     TEXT    NOT NULL,
                size       INTEGER NOT NULL,
                fetched_ms INTEGER NOT NULL,
                UNIQUE (order_id, number, sha256)))"_L1,
            R"(CREATE TABLE waybill_prints (
                id         INTEGER PRIMARY KEY AUTOINCREMENT,
                waybill_id INTEGER NOT NULL REFERENCES waybills (id),
                at_ms      INTEGER NOT NULL))"_L1,
            "CREATE INDEX waybill_prints_by_waybill ON waybill_prints (waybill_id)"_L1,

            // When an order was first seen to wait for its waybill, and when a link was found dead.
            R"(CREATE TABLE waybill_sights (
                sight    TEXT    NOT NULL,
                order_id TEXT    NOT NULL,
                link     TEXT    NOT NULL,
                at_ms    INTEGER NOT NULL,
                PRIMARY KEY (sight, order_id, link)) WITHOUT ROWID)"_L1,

            // Evidence, as the journal is.
            R"(CREATE TRIGGER waybills_stay BEFORE UPDATE ON waybills
                BEGIN SELECT RAISE(ABORT, 'the waybills are append-only'); END)"_L1,
            R"(CREATE TRIGGER waybills_remain BEFORE DELETE ON waybills
                BEGIN SELECT RAISE(ABORT, 'the waybills are append-only'); END)"_L1,
            R"(CREATE TRIGGER waybill_prints_stay BEFORE UPDATE ON waybill_prints
                BEGIN SELECT RAISE(ABORT, 'the waybills are append-only'); END)"_L1,
            R"(CREATE TRIGGER waybill_prints_remain BEFORE DELETE ON waybill_prints
                BEGIN SELECT RAISE(ABORT, 'the waybills are append-only'); END)"_L1,
        },
        // 3: who did it, and what of which lines (journaldetails.h)
        {
            "ALTER TABLE journal_commands ADD COLUMN who TEXT NOT NULL DEFAULT ''"_L1,
            "ALTER TABLE journal_commands ADD COLUMN details TEXT NOT NULL DEFAULT ''"_L1,
        },
        // 4: orders found by what they say, and which lists have been read
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
        // 5: how the shop packs
        {
            R"(CREATE TABLE packing_rules (
                sku    TEXT    NOT NULL PRIMARY KEY,
                name   TEXT    NOT NULL,
                units  INTEGER NOT NULL,
                places INTEGER NOT NULL) WITHOUT ROWID)"_L1,
        },
        // 6: what became of orders, and what was looked up for them
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
            "CREATE INDEX journal_commands_by_order ON journal_commands (order_id)"_L1,

            R"(CREATE TABLE products (
                id       TEXT    NOT NULL PRIMARY KEY,
                read_ms  INTEGER NOT NULL,
                document TEXT    NOT NULL) WITHOUT ROWID)"_L1,
            R"(CREATE TABLE warehouses (
                id       TEXT    NOT NULL PRIMARY KEY,
                read_ms  INTEGER NOT NULL,
                document TEXT    NOT NULL) WITHOUT ROWID)"_L1,
        },
        // 7: what orders are found by is folded (core/orders/fold.h); the next start writes it anew
        {
            "DELETE FROM order_search"_L1,
        },
        // 8: a waybill put into a PDF is not on paper, and what was asked in vain has one row
        {
            "ALTER TABLE waybill_prints ADD COLUMN kind TEXT NOT NULL DEFAULT 'Printed'"_L1,

            // A link may be signed anew in every answer: it is known by a hash, for the last time only.
            R"(CREATE TABLE waybill_asks (
                order_id  TEXT    NOT NULL,
                number    TEXT    NOT NULL,
                why       TEXT    NOT NULL,
                link_hash TEXT    NOT NULL,
                times     INTEGER NOT NULL,
                last_ms   INTEGER NOT NULL,
                PRIMARY KEY (order_id, number)) WITHOUT ROWID)"_L1,
            // They had a row for every signature, and kept it.
            "DELETE FROM waybill_sights WHERE sight = 'LinkDead'"_L1,
        },
        // 9: the journal counts itself; the rows it has are linked by migrate()
        {
            // One for each row of the journal (core/store/journalchain.h).
            R"(CREATE TABLE journal_links (
                number   INTEGER PRIMARY KEY,
                kind     TEXT    NOT NULL,
                row_id   INTEGER NOT NULL,
                commands INTEGER NOT NULL,
                at_ms    INTEGER NOT NULL,
                hash     BLOB    NOT NULL))"_L1,
            // What was found missing or changed (core/store/journalfindings.h).
            R"(CREATE TABLE journal_findings (
                id      INTEGER PRIMARY KEY AUTOINCREMENT,
                at_ms   INTEGER NOT NULL,
                finding TEXT    NOT NULL))"_L1,
            R"(CREATE TRIGGER journal_links_stay BEFORE UPDATE ON journal_links
                BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END)"_L1,
            R"(CREATE TRIGGER journal_links_remain BEFORE DELETE ON journal_links
                BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END)"_L1,
            R"(CREATE TRIGGER journal_findings_stay BEFORE UPDATE ON journal_findings
                BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END)"_L1,
            R"(CREATE TRIGGER journal_findings_remain BEFORE DELETE ON journal_findings
                BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END)"_L1,
            // Until the first head is written, none is missed.
            "INSERT INTO meta (key, value) VALUES ('journal_head', 'awaited')"_L1,
            // Two variants of one name are two lines.
            "ALTER TABLE order_history ADD COLUMN sku TEXT NOT NULL DEFAULT ''"_L1,
        },
        // 10: the last event of the journal that was written when this row was, of its order: a row that
        // knows less than the journal has to be read before anything is done to it
        {
            "ALTER TABLE orders ADD COLUMN known_event INTEGER NOT NULL DEFAULT 0"_L1,
        },
    };
    return steps;
}

Result<void> migrate(const QSqlDatabase &connection, int version)
{
    constexpr int chained = 9;
    for (int step = version; step < int(migrations().size()); ++step) {
        for (const auto statement : migrations()[size_t(step)]) {
            if (const Result<void> done = Statement(connection, statement).run(); !done)
                return done;
        }
        if (step + 1 == chained) {
            if (const Result<void> done = JournalChain(connection).addAll(); !done)
                return done;
        }
    }
    return Statement(connection, u"PRAGMA user_version=%1"_s.arg(migrations().size())).run();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalschema.h"

#include "core/journal/journalchain.h"

using namespace Qt::StringLiterals;

namespace {

// What was asked and what came of it is evidence: it is added to, never rewritten.
SchemaStep intentsAndEvents()
{
    return {1,
            {
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
            nullptr};
}

// Who did it, and what of which lines.
SchemaStep whoAndWhich()
{
    return {3,
            {
                "ALTER TABLE journal_commands ADD COLUMN who TEXT NOT NULL DEFAULT ''"_L1,
                "ALTER TABLE journal_commands ADD COLUMN details TEXT NOT NULL DEFAULT ''"_L1,
            },
            nullptr};
}

// All that was done to one order.
SchemaStep foundByOrder()
{
    return {6,
            {
                "CREATE INDEX journal_commands_by_order ON journal_commands (order_id)"_L1,
            },
            nullptr};
}

// The rows it has are linked too.
Result<void> linkAll(const QSqlDatabase &connection)
{
    return JournalChain(connection).addAll();
}

// The journal counts itself.
SchemaStep linksAndFindings()
{
    return {9,
            {
                // One for each row of the journal (core/journal/journalchain.h).
                R"(CREATE TABLE journal_links (
        number   INTEGER PRIMARY KEY,
        kind     TEXT    NOT NULL,
        row_id   INTEGER NOT NULL,
        commands INTEGER NOT NULL,
        at_ms    INTEGER NOT NULL,
        hash     BLOB    NOT NULL))"_L1,
                // What was found missing or changed (core/journal/journalfindings.h).
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
            },
            linkAll};
}

} // namespace

SchemaPiece journalSchema()
{
    return {intentsAndEvents(), whoAndWhich(), foundByOrder(), linksAndFindings()};
}

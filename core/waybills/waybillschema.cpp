// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/waybills/waybillschema.h"

using namespace Qt::StringLiterals;

namespace {

// The documents, and how they were come by.
SchemaStep waybills()
{
    return {2,
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
            nullptr};
}

// A waybill put into a PDF is not on paper, and what was asked in vain has one row.
SchemaStep printsAndAsks()
{
    return {8,
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
            nullptr};
}

} // namespace

SchemaPiece waybillSchema()
{
    return {waybills(), printsAndAsks()};
}

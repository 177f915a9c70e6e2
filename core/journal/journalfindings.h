// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <optional>
#include <vector>

// What was found wrong with the journal when it was held against its chain and its head.
struct JournalFinding {
    enum class Kind {
        Missing, // the newest rows are gone: the head knows of more than the database
        HeadLost, // the head is gone, or no head: nobody can say whether the newest rows are all there
        Replaced, // the head belongs to another journal: rows it was written after were exchanged
        Changed, // rows were changed or taken out past the program
        Added, // rows were put in past the program
    };
    // A command whose rows do not fit, as far as it is still known.
    struct Entry {
        QString label; // of its subject
        Instant at{};

        bool operator==(const Entry &) const = default;
    };

    Kind kind = Kind::Missing;
    Instant foundAt{};
    qint64 rows = 0; // so many of them; commands and what became of them
    qint64 commands = 0; // Missing: so many of the rows
    std::optional<Instant> from{}; // Missing: of the last row that is still there; nothing: none is
    std::optional<Instant> to{}; // Missing: of the last row that is gone
    std::vector<Entry> entries{}; // Changed: the first few

    // The same thing, found again.
    bool isSame(const JournalFinding &other) const;
};

// What was found stays in the journal as a row of its own, linked as every other: the head goes on,
// and what it knew of rows that are gone must not go with it.
class JournalFindings
{
public:
    explicit JournalFindings(const QSqlDatabase &connection) : m_connection(connection) {}

    // Part of the caller's transaction.
    Result<void> add(const JournalFinding &finding);
    // Oldest first.
    Result<std::vector<JournalFinding>> all() const;

private:
    QSqlDatabase m_connection;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QSqlDatabase>

#include <optional>
#include <vector>

// What the journal is made of: each row is a link of its chain.
enum class JournalRow { CommandRow, EventRow, FindingRow };

// One link: the number of a row in the order of writing, and a hash over the link before it and
// all that the row says.
struct JournalLink {
    qint64 number = 0; // from 1 on, without a gap
    qint64 commands = 0; // so many of the rows up to here are commands
    Instant at{}; // the row's own time
    QByteArray hash; // SHA-256; empty before the first link
};

// The links that hold the journal's rows together, in the table journal_links. A row that was
// changed, taken out or put in past the program does not fit its link, or has none.
class JournalChain
{
public:
    // The connection belongs to a Database, which must outlive the chain.
    explicit JournalChain(const QSqlDatabase &connection) : m_connection(connection) {}

    // Links the row that was just written; part of the caller's transaction.
    Result<void> add(JournalRow row, qint64 id);
    // Links every row of a journal that has no link yet; part of the caller's transaction.
    Result<void> addAll();

    // The newest link; number 0 while there is none.
    Result<JournalLink> last() const;
    // Nothing if there is no link of this number.
    Result<std::optional<JournalLink>> find(qint64 number) const;

    // A row that does not fit.
    struct Fault {
        qint64 number = 0; // of the link
        qint64 commandId = 0; // which command's it is; 0 if nobody knows any more
    };
    // Where a walk along the chain stands.
    struct Walk {
        JournalLink at{}; // looked at last
        qint64 commands = 0; // links seen of each kind
        qint64 events = 0;
        bool isOver = false;
        std::vector<Fault> faults; // of the last step
    };
    // Looks at the next `count` links.
    Result<void> step(Walk &walk, int count) const;
    // How many commands and events have no link, beside those that a whole walk has seen.
    Result<qint64> unlinked(const Walk &walk) const;

private:
    QSqlDatabase m_connection;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/statement.h"

#include <QStringList>

// What the journal's rows say of subjects of one kind, for libraries whose own rows are written beside
// them. Errors are of kind Storage.
class JournalLookup
{
public:
    // The connection belongs to a Database, which must outlive this.
    JournalLookup(const QSqlDatabase &connection, const QString &kind);

    // The last event about this subject, a number that grows with every event; 0: there is none.
    Result<qint64> lastEventOf(const QString &key);
    // The keys of those that something is not finished for.
    Result<QStringList> unfinished();

private:
    Statement m_lastEvent;
    Statement m_unfinished;
};

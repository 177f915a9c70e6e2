// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/statement.h"

#include <QHash>
#include <QSqlDatabase>
#include <QStringList>

// What the journal's rows say of subjects of one kind, for libraries whose own rows are written beside
// them. Errors are of kind Storage.
class JournalLookup
{
public:
    // The connection belongs to a Database, which must outlive this.
    JournalLookup(const QSqlDatabase &connection, QString kind);

    // The last event about this subject, a number that grows with every event; 0: there is none.
    Result<qint64> lastEventOf(const QString &key);
    // The same of many, in one go; those with none are left out.
    Result<QHash<QString, qint64>> lastEventsOf(const QStringList &keys) const;
    // The keys of those that something is not finished for.
    Result<QStringList> unfinished() const;

private:
    QSqlDatabase m_connection;
    QString m_kind;
    Statement m_lastEvent; // asked for with every row that is written
};

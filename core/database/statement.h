// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

class QSqlDatabase;

// One SQL statement, prepared once and run as often as needed. Every failure, also of preparing,
// is an Error of kind Storage with the system's words in `detail`.
class Statement
{
public:
    Statement(const QSqlDatabase &connection, const QString &sql);

    // Binds the values to the statement's question marks in order. A null QString is bound as an
    // empty text, an invalid QVariant as NULL.
    Result<void> run(const QVariantList &values = {});

    bool next() { return m_query.next(); }
    QVariant value(int column) const { return m_query.value(column); }
    qint64 lastInsertId() const { return m_query.lastInsertId().toLongLong(); }
    // How reading the rows ended: next() also returns false when the disk could not be read.
    Result<void> ended() const;

private:
    QSqlQuery m_query;
    bool m_prepared;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/statement.h"

#include "core/database/sqlfailure.h"

#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

Statement::Statement(const QSqlDatabase &connection, const QString &sql) : m_query(connection)
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Result<void> Statement::run(const QVariantList &values)
{
    if (m_prepared) {
        int position = 0;
        for (const QVariant &value : values) {
            const bool isText = value.typeId() == QMetaType::QString;
            m_query.bindValue(position++, isText && value.toString().isNull() ? QVariant(u""_s) : value);
        }
        if (m_query.exec())
            return {};
    }
    return sqlFailure(m_query.lastError());
}

Result<void> Statement::ended() const
{
    if (!m_query.lastError().isValid())
        return {};
    return sqlFailure(m_query.lastError());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journallookup.h"

#include "core/journal/intentwords.h"
#include "core/journal/outcomewords.h"

using namespace Qt::StringLiterals;

JournalLookup::JournalLookup(const QSqlDatabase &connection, const QString &kind)
    : m_lastEvent(connection, u"SELECT max(e.id) FROM journal_commands c JOIN journal_events e ON e.command_id = c.id "
                              "WHERE c.order_id = ? AND %1"_s.arg(ofKind(kind))),
      m_unfinished(connection, u"SELECT c.order_id FROM journal_commands c WHERE %1 AND COALESCE((SELECT outcome "
                               "FROM journal_events WHERE command_id = c.id ORDER BY id DESC LIMIT 1), '') "
                               "NOT IN (%2)"_s.arg(ofKind(kind), finalOutcomes()))
{}

Result<qint64> JournalLookup::lastEventOf(const QString &key)
{
    return m_lastEvent.run({key}).and_then([this]() -> Result<qint64> {
        const qint64 last = m_lastEvent.next() ? m_lastEvent.value(0).toLongLong() : 0;
        return m_lastEvent.ended().map([last] { return last; });
    });
}

Result<QStringList> JournalLookup::unfinished()
{
    return m_unfinished.run().and_then([this]() -> Result<QStringList> {
        QStringList keys;
        while (m_unfinished.next())
            keys += m_unfinished.value(0).toString();
        return m_unfinished.ended().map([&] { return keys; });
    });
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journallookup.h"

#include "core/journal/intentwords.h"
#include "core/journal/outcomewords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

// With the subject's key for %1, and for %2 the condition of its kind.
constexpr auto lastEvent = "SELECT max(e.id) FROM journal_commands c JOIN journal_events e ON e.command_id = c.id "
                           "WHERE c.order_id = %1 AND %2"_L1;

} // namespace

JournalLookup::JournalLookup(const QSqlDatabase &connection, QString kind)
    : m_connection(connection), m_kind(std::move(kind)),
      m_lastEvent(connection, QString(lastEvent).arg(u"?"_s, ofKind(m_kind)))
{}

Result<qint64> JournalLookup::lastEventOf(const QString &key)
{
    return m_lastEvent.run({key}).and_then([this]() -> Result<qint64> {
        const qint64 last = m_lastEvent.next() ? m_lastEvent.value(0).toLongLong() : 0;
        return m_lastEvent.ended().map([last] { return last; });
    });
}

Result<QHash<QString, qint64>> JournalLookup::lastEventsOf(const QStringList &keys) const
{
    Statement select(m_connection, u"SELECT asked.value, (%1) FROM json_each(?) asked"_s.arg(
                                       QString(lastEvent).arg(u"asked.value"_s, ofKind(m_kind))));
    const QByteArray asked = QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact);
    return select.run({QString::fromUtf8(asked)}).and_then([&]() -> Result<QHash<QString, qint64>> {
        QHash<QString, qint64> events;
        while (select.next()) {
            if (const qint64 last = select.value(1).toLongLong(); last > 0)
                events.insert(select.value(0).toString(), last);
        }
        return select.ended().map([&] { return events; });
    });
}

Result<QStringList> JournalLookup::unfinished() const
{
    Statement select(m_connection, u"SELECT c.order_id FROM journal_commands c WHERE %1 AND COALESCE((SELECT outcome "
                                   "FROM journal_events WHERE command_id = c.id ORDER BY id DESC LIMIT 1), '') "
                                   "NOT IN (%2)"_s.arg(ofKind(m_kind), finalOutcomes()));
    return select.run().and_then([&]() -> Result<QStringList> {
        QStringList keys;
        while (select.next())
            keys += select.value(0).toString();
        return select.ended().map([&] { return keys; });
    });
}

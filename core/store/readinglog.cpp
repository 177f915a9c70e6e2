// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readinglog.h"

#include "core/database/database.h"
#include "core/database/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <typename Enum>
QString toColumn(const std::optional<Enum> &value)
{
    return value ? wireText(*value) : u""_s;
}

QVariant toColumn(const std::optional<bool> &value)
{
    return value ? QVariant(*value) : QVariant();
}

template <typename Enum>
std::optional<Enum> fromColumn(const QVariant &text)
{
    const Enum value = Word<Enum>::fromWire(text.toString()).value;
    return value == Enum::Unknown ? std::nullopt : std::optional(value);
}

// From the columns state, status, delivery_type, signature_required.
ListFilter filterOf(const Statement &row)
{
    ListFilter list{.state = Word<OrderState>::fromWire(row.value(0).toString()).value};
    list.status = fromColumn<OrderStatus>(row.value(1));
    list.deliveryType = fromColumn<DeliveryType>(row.value(2));
    if (!row.value(3).isNull())
        list.signatureRequired = row.value(3).toBool();
    return list;
}

Window windowOf(const Statement &row, int column)
{
    return {instantFromMs(row.value(column).toLongLong()), instantFromMs(row.value(column + 1).toLongLong())};
}

} // namespace

Result<ReadingLog::Begun> ReadingLog::begin(const ListRange &wanted, Instant now)
{
    Begun begun;
    const ListFilter &list = wanted.list;
    const QVariantList key{wireText(list.state),        toColumn(list.status),
                           toColumn(list.deliveryType), toColumn(list.signatureRequired),
                           toMs(wanted.range.from),     toMs(wanted.range.to)};
    const Result<void> done = m_database.transaction(
        [&]() -> Result<void> {
            // Only what was begun last goes on by itself.
            Statement others(m_database.connection(), u"UPDATE readings SET stopped = 1 WHERE ended_ms IS NULL"_s);
            if (const Result<void> stopped = others.run(); !stopped)
                return stopped;
            Statement unfinished(m_database.connection(), uR"(
                SELECT id, begun_ms FROM readings WHERE state = ? AND status = ? AND delivery_type = ?
                AND signature_required IS ? AND from_ms = ? AND to_ms = ? AND ended_ms IS NULL
                ORDER BY id DESC LIMIT 1)"_s);
            if (const Result<void> asked = unfinished.run(key); !asked)
                return asked;
            if (unfinished.next()) {
                begun = {unfinished.value(0).toLongLong(), instantFromMs(unfinished.value(1).toLongLong())};
                return Statement(m_database.connection(), u"UPDATE readings SET stopped = 0 WHERE id = ?"_s)
                    .run({begun.id});
            }
            Statement insert(m_database.connection(), uR"(
                INSERT INTO readings
                    (state, status, delivery_type, signature_required, from_ms, to_ms, begun_ms)
                VALUES (?, ?, ?, ?, ?, ?, ?))"_s);
            const Result<void> inserted = insert.run(key + QVariantList{toMs(now)});
            begun = {insert.lastInsertId(), now};
            return inserted;
        },
        Durability::Crash);
    return done.map([&] { return begun; });
}

Result<void> ReadingLog::noteWindow(qint64 id, const ReadWindow &read)
{
    return m_database.transaction(
        [&] {
            return Statement(m_database.connection(), uR"(
                INSERT INTO reading_windows (reading_id, from_ms, to_ms, read_ms) VALUES (?, ?, ?, ?))"_s)
                .run({id, toMs(read.window.from), toMs(read.window.to), toMs(read.at)});
        },
        Durability::Crash);
}

Result<void> ReadingLog::end(qint64 id, Instant now)
{
    return m_database.transaction(
        [&] {
            return Statement(m_database.connection(), u"UPDATE readings SET ended_ms = ? WHERE id = ?"_s)
                .run({toMs(now), id});
        },
        Durability::Crash);
}

Result<void> ReadingLog::noteStopped(qint64 id)
{
    return m_database.transaction(
        [&] { return Statement(m_database.connection(), u"UPDATE readings SET stopped = 1 WHERE id = ?"_s).run({id}); },
        Durability::Crash);
}

Result<std::vector<ReadWindow>> ReadingLog::windowsOf(const ListFilter &list) const
{
    Statement select(m_database.connection(), uR"(
        SELECT state, status, delivery_type, signature_required, w.from_ms, w.to_ms, w.read_ms
        FROM readings r JOIN reading_windows w ON w.reading_id = r.id WHERE r.state = ?)"_s);
    if (const Result<void> done = select.run({wireText(list.state)}); !done)
        return Failure(done.error());
    std::vector<ReadWindow> windows;
    while (select.next()) {
        if (filterOf(select).includes(list))
            windows.push_back({windowOf(select, 4), instantFromMs(select.value(6).toLongLong())});
    }
    return select.ended().map([&] { return std::move(windows); });
}

Result<std::optional<ListRange>> ReadingLog::interrupted() const
{
    Statement select(m_database.connection(), uR"(
        SELECT state, status, delivery_type, signature_required, from_ms, to_ms FROM readings
        WHERE ended_ms IS NULL AND NOT stopped ORDER BY id DESC LIMIT 1)"_s);
    if (const Result<void> done = select.run(); !done)
        return Failure(done.error());
    std::optional<ListRange> found;
    if (select.next())
        found = ListRange{filterOf(select), windowOf(select, 4)};
    return select.ended().map([&] { return found; });
}

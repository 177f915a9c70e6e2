// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/waybills/waybilltable.h"

#include "core/base/logging.h"
#include "core/store/database.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto selectWaybills = R"(
    SELECT w.id, w.order_id, w.order_code, w.number, w.source, w.file_name, w.sha256, w.size, w.fetched_ms,
           count(p.id), min(p.at_ms)
    FROM waybills w LEFT JOIN waybill_prints p ON p.waybill_id = w.id
)"_L1;

// The words as they stand in the file: never translated, never renamed.
QString wordOf(WaybillTable::Sight sight)
{
    return sight == WaybillTable::Sight::Awaited ? u"Awaited"_s : u"LinkDead"_s;
}

ArchivedWaybill readRow(const Statement &row)
{
    int column = 0;
    const auto next = [&] { return row.value(column++); };
    ArchivedWaybill waybill;
    waybill.id = next().toLongLong();
    waybill.orderId = OrderId(next().toString());
    waybill.orderCode = OrderCode(next().toString());
    waybill.number = next().toString();
    waybill.source = next().toString();
    waybill.fileName = next().toString();
    waybill.sha256 = QByteArray::fromHex(next().toString().toLatin1());
    waybill.size = next().toLongLong();
    waybill.fetchedAt = instantFromMs(next().toLongLong());
    waybill.timesPrinted = next().toInt();
    if (const QVariant first = next(); !first.isNull())
        waybill.firstPrintedAt = instantFromMs(first.toLongLong());
    return waybill;
}

void warn(const Result<void> &done)
{
    if (!done)
        qCWarning(logStore) << "the waybills cannot be read:" << done.error().detail;
}

std::vector<ArchivedWaybill> readRows(Statement &select, const QVariant &key)
{
    std::vector<ArchivedWaybill> waybills;
    warn(select.run({key}).and_then([&] {
        while (select.next())
            waybills.push_back(readRow(select));
        return select.ended();
    }));
    return waybills;
}

} // namespace

Result<WaybillId> WaybillTable::add(const ArchivedWaybill &waybill)
{
    WaybillId id = 0;
    const auto written = m_database.transaction([&] {
        Statement insert(m_database.connection(),
                         u"INSERT INTO waybills (order_id, order_code, number, source, file_name, sha256, size, "
                         "fetched_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
        return insert
            .run({waybill.orderId.value(), waybill.orderCode.value(), waybill.number, waybill.source, waybill.fileName,
                  QString::fromLatin1(waybill.sha256.toHex()), waybill.size, toMs(waybill.fetchedAt)})
            .map([&] { id = insert.lastInsertId(); });
    });
    return written.map([&] { return id; });
}

Result<void> WaybillTable::addPrint(WaybillId id, Instant at)
{
    return m_database.transaction([&] {
        return Statement(m_database.connection(), u"INSERT INTO waybill_prints (waybill_id, at_ms) VALUES (?, ?)"_s)
            .run({id, toMs(at)});
    });
}

std::vector<ArchivedWaybill> WaybillTable::ofOrder(const OrderId &id) const
{
    if (!m_database.isOpen())
        return {};
    Statement select(m_database.connection(),
                     selectWaybills + u"WHERE w.order_id = ? GROUP BY w.id ORDER BY w.id DESC"_s);
    return readRows(select, id.value());
}

std::optional<ArchivedWaybill> WaybillTable::find(WaybillId id) const
{
    if (!m_database.isOpen())
        return std::nullopt;
    Statement select(m_database.connection(), selectWaybills + u"WHERE w.id = ? GROUP BY w.id"_s);
    const auto waybills = readRows(select, id);
    return waybills.empty() ? std::nullopt : std::optional(waybills.front());
}

QSet<QString> WaybillTable::fileNames() const
{
    QSet<QString> names;
    Statement select(m_database.connection(), u"SELECT file_name FROM waybills"_s);
    warn(select.run().and_then([&] {
        while (select.next())
            names.insert(select.value(0).toString());
        return select.ended();
    }));
    return names;
}

Result<void> WaybillTable::addSight(Sight sight, const OrderId &id, const QString &link, Instant at)
{
    // Lost in a power cut it would only be seen again.
    return m_database.transaction(
        [&] {
            return Statement(m_database.connection(), u"INSERT OR IGNORE INTO waybill_sights (sight, order_id, link, "
                                                      "at_ms) VALUES (?, ?, ?, ?)"_s)
                .run({wordOf(sight), id.value(), link, toMs(at)});
        },
        Durability::Crash);
}

std::optional<Instant> WaybillTable::sightAt(Sight sight, const OrderId &id, const QString &link) const
{
    if (!m_database.isOpen())
        return std::nullopt;
    Statement select(m_database.connection(),
                     u"SELECT at_ms FROM waybill_sights WHERE sight = ? AND order_id = ? AND link = ?"_s);
    const Result<void> done = select.run({wordOf(sight), id.value(), link});
    warn(done);
    if (!done || !select.next())
        return std::nullopt;
    return instantFromMs(select.value(0).toLongLong());
}

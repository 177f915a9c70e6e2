// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/waybills/waybilltable.h"

#include "core/base/logging.h"
#include "core/database/database.h"
#include "core/database/statement.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto selectWaybills = R"(
    SELECT w.id, w.order_id, w.order_code, w.number, w.source, w.file_name, w.sha256, w.size, w.fetched_ms,
           count(CASE p.kind WHEN 'Printed' THEN 1 END), min(CASE p.kind WHEN 'Printed' THEN p.at_ms END),
           max(CASE p.kind WHEN 'Printed' THEN p.at_ms END), max(CASE p.kind WHEN 'Saved' THEN p.at_ms END)
    FROM waybills w LEFT JOIN waybill_prints p ON p.waybill_id = w.id
)"_L1;

// The words as they stand in the file: never translated, never renamed.
constexpr std::array printWords{"Printed"_L1, "Saved"_L1};
constexpr std::array whyWords{"Dead"_L1, "Broken"_L1, "Known"_L1};
constexpr auto awaited = "Awaited"_L1;

std::optional<Instant> readInstant(const QVariant &ms)
{
    return ms.isNull() ? std::nullopt : std::optional(instantFromMs(ms.toLongLong()));
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
    waybill.firstPrintedAt = readInstant(next());
    waybill.lastPrintedAt = readInstant(next());
    waybill.lastSavedAt = readInstant(next());
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

Result<void> WaybillTable::addPrint(WaybillId id, Print print, Instant at)
{
    return m_database.transaction([&] {
        return Statement(m_database.connection(),
                         u"INSERT INTO waybill_prints (waybill_id, kind, at_ms) VALUES (?, ?, ?)"_s)
            .run({id, QString(printWords.at(size_t(print))), toMs(at)});
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

Result<void> WaybillTable::addAwaited(const OrderId &id, Instant at)
{
    // Lost in a power cut it would only be seen again.
    return m_database.transaction(
        [&] {
            return Statement(m_database.connection(), u"INSERT OR IGNORE INTO waybill_sights (sight, order_id, link, "
                                                      "at_ms) VALUES (?, ?, '', ?)"_s)
                .run({QString(awaited), id.value(), toMs(at)});
        },
        Durability::Crash);
}

std::optional<Instant> WaybillTable::awaitedSince(const OrderId &id) const
{
    if (!m_database.isOpen())
        return std::nullopt;
    Statement select(m_database.connection(),
                     u"SELECT at_ms FROM waybill_sights WHERE sight = ? AND order_id = ? AND link = ''"_s);
    const Result<void> done = select.run({QString(awaited), id.value()});
    warn(done);
    if (!done || !select.next())
        return std::nullopt;
    return readInstant(select.value(0));
}

Result<void> WaybillTable::setVainAsk(const OrderId &id, const QString &number, const KnownAsk &known)
{
    return m_database.transaction(
        [&] {
            return Statement(m_database.connection(), u"INSERT OR REPLACE INTO waybill_asks (order_id, number, why, "
                                                      "link_hash, times, last_ms) VALUES (?, ?, ?, ?, ?, ?)"_s)
                .run({id.value(), number, QString(whyWords.at(size_t(known.ask.why))),
                      QString::fromLatin1(known.linkHash.toHex()), known.ask.times, toMs(known.ask.last)});
        },
        Durability::Crash);
}

std::optional<WaybillTable::KnownAsk> WaybillTable::vainAsk(const OrderId &id, const QString &number) const
{
    if (!m_database.isOpen())
        return std::nullopt;
    Statement select(m_database.connection(), u"SELECT why, link_hash, times, last_ms FROM waybill_asks "
                                              "WHERE order_id = ? AND number = ?"_s);
    const Result<void> done = select.run({id.value(), number});
    warn(done);
    if (!done || !select.next())
        return std::nullopt;
    const auto why = std::ranges::find(whyWords, select.value(0).toString());
    if (why == whyWords.end())
        return std::nullopt;
    return KnownAsk{{.why = VainAsk::Why(why - whyWords.begin()),
                     .times = select.value(2).toInt(),
                     .last = instantFromMs(select.value(3).toLongLong())},
                    QByteArray::fromHex(select.value(1).toString().toLatin1())};
}

Result<void> WaybillTable::forgetBefore(Instant time)
{
    return m_database.transaction(
        [&] {
            return Statement(m_database.connection(), u"DELETE FROM waybill_sights WHERE at_ms < ?"_s)
                .run({toMs(time)})
                .and_then([&] {
                    return Statement(m_database.connection(), u"DELETE FROM waybill_asks WHERE last_ms < ?"_s)
                        .run({toMs(time)});
                });
        },
        Durability::Crash);
}

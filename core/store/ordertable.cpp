// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ordertable.h"

#include "core/base/logging.h"
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/journal/journallookup.h"
#include "core/orders/listfilter.h"
#include "core/orders/search.h"
#include "core/store/orderdocument.h"
#include "core/store/ordersubject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// The words as they stand in the file: never translated, never renamed. Older versions also wrote
// "Accept", a moment they had counted themselves: it is passed over.
constexpr std::array kindWords{
    std::pair{DeadlineKind::HandOver, "HandOver"_L1},
    std::pair{DeadlineKind::CourierHandOver, "CourierHandOver"_L1},
    std::pair{DeadlineKind::Arrival, "Arrival"_L1},
};

QString wordOf(DeadlineKind kind)
{
    return std::ranges::find(kindWords, kind, [](const auto &pair) { return pair.first; })->second;
}

QString toText(const QJsonObject &document)
{
    return QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
}

QJsonObject toDocument(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

Result<std::vector<OrderEntry>> readEntries(Statement &select, const OrderId &id)
{
    if (const Result<void> done = select.run({id.value()}); !done)
        return Failure(done.error());
    std::vector<OrderEntry> entries;
    while (select.next())
        entries.push_back(orderdocument::toEntry(toDocument(select.value(0))));
    return select.ended().map([&] { return std::move(entries); });
}

Result<std::vector<Deadline>> readDeadlines(Statement &select, const OrderId &id)
{
    if (const Result<void> done = select.run({id.value()}); !done)
        return Failure(done.error());
    std::vector<Deadline> deadlines;
    while (select.next()) {
        const QString word = select.value(0).toString();
        const auto kind = std::ranges::find(kindWords, word, [](const auto &pair) { return pair.second; });
        if (kind != kindWords.end())
            deadlines.push_back({kind->first, instantFromMs(select.value(1).toLongLong())});
    }
    return select.ended().map([&] { return std::move(deadlines); });
}

// What Reader reads.
constexpr auto selectOrders = "SELECT document, entries_known, read_ms, known_event FROM orders "_L1;

constexpr auto selectDeadlines = "SELECT kind, at_ms FROM first_deadlines WHERE order_id = ?"_L1;

// The statements of one write, prepared once for all its orders.
class Writer
{
public:
    explicit Writer(const QSqlDatabase &connection)
        : m_journal(connection, orderKind), m_upsertOrder(connection, uR"(
              INSERT INTO orders (id, code, state, status, creation_ms, read_ms, open, entries_known, document,
                                  from_archive, known_event)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              ON CONFLICT (id) DO UPDATE SET
                  code = excluded.code, state = excluded.state, status = excluded.status,
                  creation_ms = excluded.creation_ms, read_ms = excluded.read_ms, open = excluded.open,
                  entries_known = excluded.entries_known, document = excluded.document,
                  from_archive = excluded.from_archive, known_event = max(known_event, excluded.known_event))"_s),
          m_upsertSearch(connection, uR"(
              INSERT INTO order_search (order_id, creation_ms, state, status, delivery_type, signature_required,
                                        cancellation_reason, words, phone)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
              ON CONFLICT (order_id) DO UPDATE SET
                  creation_ms = excluded.creation_ms, state = excluded.state, status = excluded.status,
                  delivery_type = excluded.delivery_type, signature_required = excluded.signature_required,
                  cancellation_reason = excluded.cancellation_reason, words = excluded.words,
                  phone = excluded.phone)"_s),
          m_deleteEntries(connection, u"DELETE FROM order_entries WHERE order_id = ?"_s),
          m_insertEntry(connection, u"INSERT INTO order_entries (order_id, position, document) VALUES (?, ?, ?)"_s),
          m_insertDeadline(connection,
                           u"INSERT OR IGNORE INTO first_deadlines (order_id, kind, at_ms) VALUES (?, ?, ?)"_s)
    {}

    Result<void> write(const OrderRecord &record, Met met)
    {
        return writeOrder(record, met)
            .and_then([&] { return writeSearch(record); })
            .and_then([&] { return writeEntries(record.order); })
            .and_then([&] { return writeDeadlines(record); });
    }

    Result<void> writeSearch(const OrderRecord &record)
    {
        const Order &order = record.order;
        // Every order has a place among the dates, though the marketplace may leave its date out.
        const Instant created = order.creationDate.value_or(order.approvedByBankDate.value_or(record.reading.at));
        const QString key = search::keyOf(order);
        return m_upsertSearch.run(
            {order.id.value(), toMs(created), isOpen(order) ? order.state.text : wireText(OrderState::ARCHIVE),
             order.status.text, wireText(deliveryTypeOf(order)), bool(order.signatureRequired),
             order.cancellationReason.text, search::wordsOf(key).toString(), search::phoneOf(key).toString()});
    }

private:
    Result<void> writeOrder(const OrderRecord &record, Met met)
    {
        const Order &order = record.order;
        const auto created = order.creationDate ? QVariant(toMs(*order.creationDate)) : QVariant();
        const auto known = record.mayBeBehind ? Result<qint64>(0) : m_journal.lastEventOf(order.id.value());
        return known.and_then([&](qint64 knownEvent) {
            return m_upsertOrder.run({order.id.value(), order.code.value(), order.state.text, order.status.text,
                                      created, toMs(record.reading.at), isOpen(order), order.entries.has_value(),
                                      toText(orderdocument::fromOrder(order)), met == Met::InArchive, knownEvent});
        });
    }

    Result<void> writeEntries(const Order &order)
    {
        Result<void> done = m_deleteEntries.run({order.id.value()});
        if (!order.entries)
            return done;
        int position = 0;
        for (const OrderEntry &entry : *order.entries) {
            if (!done)
                break;
            done = m_insertEntry.run({order.id.value(), position++, toText(orderdocument::fromEntry(entry))});
        }
        return done;
    }

    Result<void> writeDeadlines(const OrderRecord &record)
    {
        Result<void> done;
        for (const Deadline &deadline : record.firstDeadlines) {
            if (!done)
                break;
            done = m_insertDeadline.run({record.order.id.value(), wordOf(deadline.kind), toMs(deadline.at)});
        }
        return done;
    }

    JournalLookup m_journal;
    Statement m_upsertOrder;
    Statement m_upsertSearch;
    Statement m_deleteEntries;
    Statement m_insertEntry;
    Statement m_insertDeadline;
};

// What is read of an order by selectOrders(), and what stands beside it.
class Reader
{
public:
    explicit Reader(const QSqlDatabase &connection)
        : m_journal(connection, orderKind),
          m_entries(connection, u"SELECT document FROM order_entries WHERE order_id = ? ORDER BY position"_s),
          m_deadlines(connection, selectDeadlines)
    {}

    // Appends the record that `row` stands on.
    Result<void> append(const Statement &row, std::vector<OrderRecord> &records)
    {
        OrderRecord record;
        record.order = orderdocument::toOrder(toDocument(row.value(0)));
        if (record.order.id.isEmpty()) {
            qCWarning(logStore) << "a remembered order cannot be read; the next reading brings it again";
            return {};
        }
        if (row.value(1).toBool()) {
            auto known = readEntries(m_entries, record.order.id);
            if (!known)
                return Failure(known.error());
            record.order.entries = std::move(*known);
        }
        auto first = readDeadlines(m_deadlines, record.order.id);
        if (!first)
            return Failure(first.error());
        record.firstDeadlines = std::move(*first);
        record.reading.at = instantFromMs(row.value(2).toLongLong());
        m_known.push_back(row.value(3).toLongLong());
        records.push_back(std::move(record));
        return {};
    }

    // Once all are appended: of which the journal knows more than their rows do.
    Result<void> compareWithJournal(std::vector<OrderRecord> &records) const
    {
        QStringList keys;
        for (const OrderRecord &record : records)
            keys += record.order.id.value();
        return m_journal.lastEventsOf(keys).map([&](const QHash<QString, qint64> &last) {
            for (size_t i = 0; i < records.size(); ++i)
                records[i].mayBeBehind = m_known[i] < last.value(keys[qsizetype(i)]);
        });
    }

private:
    JournalLookup m_journal;
    Statement m_entries;
    Statement m_deadlines;
    std::vector<qint64> m_known; // of each record: the journal's last event that its row knows
};

} // namespace

Result<std::vector<OrderRecord>> OrderTable::read(Instant finishedSince) const
{
    const auto unfinished = JournalLookup(m_database.connection(), orderKind).unfinished();
    if (!unfinished)
        return Failure(unfinished.error());
    Statement orders(m_database.connection(), selectOrders + uR"(
        WHERE open OR (read_ms >= ? AND NOT from_archive) OR id IN (SELECT value FROM json_each(?))
        ORDER BY rowid)"_s);
    const QJsonDocument ids(QJsonArray::fromStringList(*unfinished));
    if (const Result<void> done = orders.run({toMs(finishedSince), ids.toJson(QJsonDocument::Compact)}); !done)
        return Failure(done.error());
    Reader reader(m_database.connection());
    std::vector<OrderRecord> records;
    while (orders.next()) {
        if (const Result<void> done = reader.append(orders, records); !done)
            return Failure(done.error());
    }
    return orders.ended().and_then([&] { return reader.compareWithJournal(records); }).map([&] {
        return std::move(records);
    });
}

Result<std::vector<OrderRecord>> OrderTable::records(const std::vector<OrderId> &ids) const
{
    Statement select(m_database.connection(), selectOrders + u"WHERE id = ?"_s);
    Reader reader(m_database.connection());
    std::vector<OrderRecord> records;
    for (const OrderId &id : ids) {
        const Result<void> done = select.run({id.value()}).and_then([&] {
            return select.next() ? reader.append(select, records) : select.ended();
        });
        if (!done)
            return Failure(done.error());
    }
    return reader.compareWithJournal(records).map([&] { return std::move(records); });
}

Result<std::optional<OrderId>> OrderTable::idOf(const OrderCode &code) const
{
    Statement select(m_database.connection(), u"SELECT id FROM orders WHERE code = ? ORDER BY rowid DESC"_s);
    if (const Result<void> done = select.run({code.value()}); !done)
        return Failure(done.error());
    std::optional<OrderId> id;
    if (select.next())
        id = OrderId(select.value(0).toString());
    return select.ended().map([&] { return id; });
}

Result<Instant> OrderTable::lastReadAt() const
{
    Statement select(m_database.connection(), u"SELECT max(read_ms) FROM orders WHERE NOT from_archive"_s);
    if (const Result<void> done = select.run(); !done)
        return Failure(done.error());
    select.next();
    return instantFromMs(select.value(0).toLongLong());
}

Result<QHash<OrderId, std::vector<Deadline>>> OrderTable::firstDeadlines(const std::vector<OrderId> &ids) const
{
    QHash<OrderId, std::vector<Deadline>> found;
    Statement select(m_database.connection(), selectDeadlines);
    for (const OrderId &id : ids) {
        auto deadlines = readDeadlines(select, id);
        if (!deadlines)
            return Failure(deadlines.error());
        if (!deadlines->empty())
            found[id] = std::move(*deadlines);
    }
    return found;
}

Result<void> OrderTable::write(const std::vector<const OrderRecord *> &records, Met met,
                               const std::vector<OrderHappening> &happenings)
{
    // The server would tell all of this again: no waiting for the disk.
    return m_database.transaction(
        [&] {
            Writer writer(m_database.connection());
            // Before the orders: only then it can be told which of them are new here.
            Result<void> done = HistoryTable(m_database).append(happenings);
            for (const OrderRecord *record : records) {
                if (!done)
                    break;
                done = writer.write(*record, met);
            }
            return done;
        },
        Durability::Crash);
}

Result<void> OrderTable::completeSearch()
{
    Statement select(m_database.connection(),
                     selectOrders + u"WHERE id IN (SELECT id FROM orders EXCEPT SELECT order_id FROM order_search)"_s);
    if (const Result<void> done = select.run(); !done)
        return done;
    Reader reader(m_database.connection());
    std::vector<OrderRecord> records;
    while (select.next()) {
        if (const Result<void> done = reader.append(select, records); !done)
            return done;
    }
    if (records.empty())
        return select.ended();
    return m_database.transaction(
        [&] {
            Writer writer(m_database.connection());
            Result<void> done = select.ended();
            for (const OrderRecord &record : records) {
                if (!done)
                    break;
                done = writer.writeSearch(record);
            }
            return done;
        },
        Durability::Crash);
}

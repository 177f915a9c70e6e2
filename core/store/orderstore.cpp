// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orderstore.h"

#include "core/base/logging.h"
#include "core/base/redaction.h"
#include "core/database/database.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::days finishedAreKeptFor{7};

// From now on no log tells who they are.
void keepOutOfLogs(const Customer &customer)
{
    for (const QString &name : {customer.name, customer.firstName, customer.lastName})
        addName(name);
}

} // namespace

OrderStore::OrderStore(Database &database, const AcceptLimits &limits, QObject *parent)
    : QObject(parent), m_database(database), m_table(database), m_history(database), m_limits(limits),
      m_memory(database, m_records)
{
    connect(&m_memory, &OrderMemory::written, this, &OrderStore::rowsWritten);
    connect(&m_memory, &OrderMemory::errorChanged, this, &OrderStore::memoryErrorChanged);
}

Result<void> OrderStore::load()
{
    Q_ASSERT(m_records.empty());
    if (!m_database.isOpen())
        return {};
    if (const Result<void> done = m_table.completeSearch(); !done)
        return done;
    const Result<Instant> lastRead = m_table.lastReadAt();
    if (!lastRead)
        return Failure(lastRead.error());
    const auto completeAt = m_memory.completeAt();
    auto records = m_table.read(std::max(*lastRead, completeAt.value_or(Instant{})) - finishedAreKeptFor);
    if (!records)
        return Failure(records.error());
    for (OrderRecord &record : *records) {
        keepOutOfLogs(record.order.customer);
        noteDeadline(record);
    }
    append(std::move(*records));
    // Nobody is told: whoever waits for a complete reading waits for one of this run.
    m_completeAt = completeAt;
    return {};
}

const OrderRecord *OrderStore::find(const OrderId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &at(row);
}

const OrderRecord *OrderStore::findByCode(const OrderCode &code) const
{
    const int row = m_rowsByCode.value(code, -1);
    // The number of an order has never been seen to change; if it does, the old one finds nothing.
    return row < 0 || at(row).order.code != code ? nullptr : &at(row);
}

void OrderStore::apply(const std::vector<Order> &orders, const Reading &reading)
{
    const auto firstDeadlines = firstDeadlinesOfUnknown(orders);
    std::set<int> changed;
    std::vector<OrderId> caughtUpNow;
    std::vector<OrderHappening> happenings;
    std::vector<OrderRecord> added;
    QHash<OrderId, size_t> addedAt;
    for (const Order &order : orders) {
        if (isOvertaken(order.id, reading))
            continue;
        if (const int row = rowOf(order.id); row >= 0) {
            OrderRecord &record = m_records[size_t(row)];
            if (reading.ordinal < record.reading.ordinal)
                continue;
            const bool wasBehind = record.mayBeBehind;
            if (take(record, order, reading, happenings))
                changed.insert(row);
            if (wasBehind)
                caughtUpNow.push_back(order.id);
            m_rowsByCode.insert(record.order.code, row);
        } else if (const auto again = addedAt.constFind(order.id); again != addedAt.cend()) {
            take(added[*again], order, reading, happenings);
        } else {
            addedAt.insert(order.id, added.size());
            added.push_back({.firstDeadlines = firstDeadlines.value(order.id)});
            take(added.back(), order, reading, happenings);
        }
    }

    // Before anybody is told: what is told may end a command, and that writes what is remembered here.
    m_memory.remember(changed, happenings);
    announceChanged(changed);
    const int firstAdded = size();
    append(std::move(added));
    std::set<int> addedRows;
    for (int row = firstAdded; row < size(); ++row)
        addedRows.insert(row);
    m_memory.remember(addedRows, {});
    announceCaughtUp(caughtUpNow);
}

Result<void> OrderStore::applyArchived(const std::vector<Order> &orders, const Reading &reading)
{
    std::vector<Order> rows;
    std::vector<Order> finished;
    std::vector<OrderId> ids;
    for (const Order &order : orders) {
        if (isOpen(order) || rowOf(order.id) >= 0) {
            rows.push_back(order);
        } else {
            finished.push_back(order);
            ids.push_back(order.id);
        }
    }
    apply(rows, reading);
    std::set<int> applied;
    for (const Order &order : rows)
        applied.insert(rowOf(order.id));
    if (const Result<void> written = m_memory.writeNow(applied); !written)
        return written;

    auto known = m_table.records(ids);
    if (!known)
        return Failure(known.error());
    QHash<OrderId, size_t> places;
    for (size_t i = 0; i < known->size(); ++i)
        places.insert((*known)[i].order.id, i);
    std::set<size_t> changed;
    std::vector<OrderHappening> happenings;
    for (const Order &order : finished) {
        const auto place = places.constFind(order.id);
        const bool isNew = place == places.cend();
        if (isNew) {
            places.insert(order.id, known->size());
            known->emplace_back();
        }
        const size_t at = isNew ? known->size() - 1 : *place;
        if (take((*known)[at], order, reading, happenings) || isNew)
            changed.insert(at);
    }
    std::vector<const OrderRecord *> records;
    records.reserve(changed.size());
    for (const size_t at : changed)
        records.push_back(&(*known)[at]);
    // What cannot be written now is read again with its orders.
    return records.empty() ? Result<void>() : m_table.write(records, Met::InArchive, happenings);
}

Result<void> OrderStore::writeBeside(const OrderId &id)
{
    const int row = rowOf(id);
    return row < 0 ? Result<void>() : m_memory.writeBeside(row);
}

const OrderRecord *OrderStore::recall(const OrderId &id)
{
    if (rowOf(id) < 0 && m_database.isOpen()) {
        auto records = m_table.records({id});
        if (!records) {
            qCWarning(logStore) << "an order cannot be recalled:" << records.error().detail;
            return nullptr;
        }
        for (OrderRecord &record : *records) {
            keepOutOfLogs(record.order.customer);
            noteDeadline(record);
        }
        append(std::move(*records));
    }
    return find(id);
}

const OrderRecord *OrderStore::recall(const OrderCode &code)
{
    const OrderRecord *known = findByCode(code);
    if (known || !m_database.isOpen())
        return known;
    const auto id = m_table.idOf(code);
    return id && *id ? recall(**id) : nullptr;
}

void OrderStore::applyEntries(const OrderId &id, const std::vector<OrderEntry> &entries, const Reading &reading)
{
    const int row = rowOf(id);
    if (row < 0 || isOvertaken(id, reading))
        return;
    OrderRecord &record = m_records[size_t(row)];
    if (reading.ordinal < record.entriesOrdinal)
        return;
    record.entriesOrdinal = reading.ordinal;
    auto named = withKnownFacts(entries, record.order.entries.value_or(record.formerEntries));
    if (record.order.entries == named)
        return;
    const Order before = record.order;
    record.order.entries = std::move(named);
    record.formerEntries.clear();
    std::vector<OrderHappening> happenings;
    noteHistory(before, record.order, reading.at, happenings);
    m_memory.remember({row}, happenings);
    announceChanged({row});
}

void OrderStore::learn(const OrderId &id, const std::vector<OrderEntry> &lines)
{
    const int row = rowOf(id);
    if (row < 0 || !at(row).order.entries)
        return;
    std::vector<OrderEntry> known = *at(row).order.entries;
    for (OrderEntry &entry : known) {
        const auto learnt = std::ranges::find(lines, entry.id, &OrderEntry::id);
        if (learnt == lines.end())
            continue;
        entry.product = learnt->product;
        entry.warehouse = learnt->warehouse;
        entry.minAllowedWeight = learnt->minAllowedWeight;
    }
    if (at(row).order.entries == known)
        return;
    m_records[size_t(row)].order.entries = std::move(known);
    m_memory.remember({row}, {});
    announceChanged({row});
}

std::vector<HistoryEntry> OrderStore::history(const OrderId &id) const
{
    std::vector<HistoryEntry> history;
    if (m_database.isOpen()) {
        auto written = m_history.read(id);
        if (written)
            history = std::move(*written);
        else
            qCWarning(logStore) << "an order's history cannot be read:" << written.error().detail;
    }
    std::ranges::move(m_memory.unwrittenHistory(id), std::back_inserter(history));
    return history;
}

void OrderStore::markComplete(const Reading &reading)
{
    m_memory.rememberComplete(reading.at);
    if (m_completeAt == reading.at)
        return;
    m_completeAt = reading.at;
    Q_EMIT completeAtChanged();
}

void OrderStore::setPending(const OrderId &id, std::optional<PendingChange> pending)
{
    const int row = rowOf(id);
    if (row < 0 || at(row).pending == pending)
        return;
    m_records[size_t(row)].pending = pending;
    announceChanged({row});
}

void OrderStore::setAcceptLimits(const AcceptLimits &limits)
{
    m_limits = limits;
    std::set<int> changed;
    for (int row = 0; row < size(); ++row) {
        OrderRecord &record = m_records[size_t(row)];
        const auto before = record.deadline;
        noteDeadline(record);
        if (record.deadline != before)
            changed.insert(row);
    }
    announceChanged(changed);
}

void OrderStore::commandEnded(const OrderId &id, const Reading &reading)
{
    quint64 &notBefore = m_notBefore[id];
    notBefore = std::max(notBefore, reading.ordinal);
}

bool OrderStore::isOvertaken(const OrderId &id, const Reading &reading) const
{
    return reading.ordinal < m_notBefore.value(id);
}

// Says whether there is anything to see or to remember.
bool OrderStore::take(OrderRecord &record, const Order &order, const Reading &reading,
                      std::vector<OrderHappening> &happenings) const
{
    const OrderRecord before = record;
    record.order = courierByThen(filledIn(order, before.order), reading.at);
    if (record.order.customer != before.order.customer)
        keepOutOfLogs(record.order.customer);
    record.reading = reading;
    record.mayBeBehind = false;
    takeEntries(record, before, order, reading);
    noteDeadline(record);
    if (record.order == before.order)
        return record.deadline != before.deadline || before.mayBeBehind;
    noteHistory(before.order, record.order, reading.at, happenings);
    return true;
}

// The lines a list carried; or those known before, unless another total makes them doubtful.
void OrderStore::takeEntries(OrderRecord &record, const OrderRecord &before, const Order &order, const Reading &reading)
{
    const bool brings = order.entries && reading.ordinal >= before.entriesOrdinal;
    const bool doubted = record.order.totalPrice != before.order.totalPrice;
    if (!brings && !doubted) {
        record.order.entries = before.order.entries;
        return;
    }
    record.entriesOrdinal = std::max(before.entriesOrdinal, reading.ordinal);
    if (!record.order.entries) {
        if (before.order.entries)
            record.formerEntries = *before.order.entries;
        return;
    }
    if (!before.order.entries)
        *record.order.entries = withKnownFacts(std::move(*record.order.entries), before.formerEntries);
    record.formerEntries.clear();
}

void OrderStore::noteDeadline(OrderRecord &record) const
{
    record.deadline = currentDeadline(record.order, m_limits);
    if (!record.deadline || !isTold(record.deadline->kind))
        return;
    const auto first = std::ranges::find(record.firstDeadlines, record.deadline->kind, &Deadline::kind);
    if (first == record.firstDeadlines.end())
        record.firstDeadlines.push_back(*record.deadline);
    else
        record.deadline = *first;
}

// What the database knows of orders that load() had no reason to bring.
QHash<OrderId, std::vector<Deadline>> OrderStore::firstDeadlinesOfUnknown(const std::vector<Order> &orders) const
{
    std::vector<OrderId> unknown;
    for (const Order &order : orders) {
        if (rowOf(order.id) < 0)
            unknown.push_back(order.id);
    }
    if (unknown.empty() || !m_database.isOpen())
        return {};
    auto found = m_table.firstDeadlines(unknown);
    if (!found) {
        qCWarning(logStore) << "first deadlines cannot be read:" << found.error().detail;
        return {};
    }
    return std::move(*found);
}

void OrderStore::append(std::vector<OrderRecord> records)
{
    if (records.empty())
        return;
    const int first = size();
    const int last = first + int(records.size()) - 1;
    Q_EMIT rowsAboutToBeInserted(first, last);
    std::ranges::move(records, std::back_inserter(m_records));
    for (int row = first; row <= last; ++row) {
        m_rows.insert(at(row).order.id, row);
        m_rowsByCode.insert(at(row).order.code, row);
    }
    Q_EMIT rowsInserted(first, last);
}

void OrderStore::announceCaughtUp(const std::vector<OrderId> &ids)
{
    for (const OrderId &id : ids)
        Q_EMIT caughtUp(id);
}

void OrderStore::announceChanged(const std::set<int> &rows)
{
    for (auto row = rows.begin(); row != rows.end();) {
        const int first = *row;
        int last = first;
        while (++row != rows.end() && *row == last + 1)
            ++last;
        Q_EMIT rowsChanged(first, last);
    }
}

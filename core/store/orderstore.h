// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/historytable.h"
#include "core/store/ordermemory.h"
#include "core/store/orderrecord.h"
#include "core/store/ordertable.h"

#include <QHash>
#include <QObject>

#include <optional>
#include <set>
#include <vector>

class Database;

// The one copy of the orders in this program, in the order they were first seen. Rows are changed
// only by apply(), by identity and in ranges, so that selection and scroll survive; every change
// of rows is announced by a pair of signals, and applying what is already there announces nothing
// and writes nothing. Whatever is applied is remembered in the database within the next turns of the
// event loop (OrderMemory).
class OrderStore : public QObject
{
    Q_OBJECT

public:
    // `database` must outlive the store. It may be closed (no place to write): then nothing is
    // remembered, which is no memoryError(); once it is open, the next apply() writes what it missed.
    explicit OrderStore(Database &database, const AcceptLimits &limits = {}, QObject *parent = nullptr);

    // Fills the empty store from the database: the last known queue, at once, also offline. Open
    // orders, those of unfinished commands, and those finished in the 7 days before the last
    // reading (not before now: after a holiday the last known state is still shown).
    Result<void> load();

    int size() const { return int(m_records.size()); }
    const OrderRecord &at(int row) const { return m_records[size_t(row)]; }
    // -1 if there is no such order.
    int rowOf(const OrderId &id) const { return m_rows.value(id, -1); }
    const OrderRecord *find(const OrderId &id) const;
    const OrderRecord *findByCode(const OrderCode &code) const;
    // When the open orders were last read completely; nothing: never. Also from an earlier run.
    std::optional<Instant> completeAt() const { return m_completeAt; }
    // The failure of the last attempt to remember, if it failed: full disk, read-only folder.
    const std::optional<Error> &memoryError() const { return m_memory.error(); }

    // Takes orders as one reading found them. An order whose row is of a newer reading, or whose
    // last command ended after this reading began, keeps its row. An order that comes without
    // entries keeps the ones known, unless its total price changed; what else a reading may leave
    // out stays too (filledIn() in orders/order.h). An order given twice is taken twice, the last
    // one counts. A row's `reading` advances silently when nothing else changed.
    void apply(const std::vector<Order> &orders, const Reading &reading);
    // The same for a page of the archive: finished orders that are not among the rows are only
    // remembered in the database, there may be very many. An Error: the page is not remembered.
    Result<void> applyArchived(const std::vector<Order> &orders, const Reading &reading);
    // Before something is counted in the database: it has all that was applied when this returns.
    Result<void> writeAll() { return m_memory.writeAll(); }
    // Writes what is known of one order as part of the caller's transaction. Fine also without such a row.
    Result<void> writeBeside(const OrderId &id);
    // Makes a row of a remembered order that has none; null if it is not known or cannot be read.
    const OrderRecord *recall(const OrderId &id);
    const OrderRecord *recall(const OrderCode &code);
    // The lines of one order, read by themselves. Nothing happens if there is no such order, if a
    // newer reading brought or questioned its lines, or if its last command ended in between.
    void applyEntries(const OrderId &id, const std::vector<OrderEntry> &entries, const Reading &reading);
    // What was looked up of its lines: product, warehouse and least weight of those given are taken,
    // nothing else. That is no reading of the order.
    void learn(const OrderId &id, const std::vector<OrderEntry> &lines);
    // All open states have been read without a gap, starting at this reading.
    void markComplete(const Reading &reading);

    // What readings found changed in this order, oldest first.
    std::vector<HistoryEntry> history(const OrderId &id) const;

    // The shop's hours are other ones: deadlines that are counted from them follow.
    void setAcceptLimits(const AcceptLimits &limits);
    // Purely local: what the row says about the change under way. nullopt clears it.
    void setPending(const OrderId &id, std::optional<PendingChange> pending);
    // From now on readings begun before this one do not touch the order.
    void commandEnded(const OrderId &id, const Reading &reading);

Q_SIGNALS:
    // Rows are only ever added at the end, and never removed while the program runs: an order
    // that leaves the open queues stays as an archived row until the next start.
    void rowsAboutToBeInserted(int first, int last);
    void rowsInserted(int first, int last);
    void rowsChanged(int first, int last);
    // A reading reached this order, whose row might have been behind the journal (OrderRecord::mayBeBehind).
    void caughtUp(const OrderId &id);
    // What was applied of these rows stands in the database now.
    void rowsWritten(const std::vector<int> &rows);
    void completeAtChanged();
    void memoryErrorChanged();

private:
    bool isOvertaken(const OrderId &id, const Reading &reading) const;
    bool take(OrderRecord &record, const Order &order, const Reading &reading,
              std::vector<OrderHappening> &happenings) const;
    static void takeEntries(OrderRecord &record, const OrderRecord &before, const Order &order, const Reading &reading);
    void noteDeadline(OrderRecord &record) const;
    QHash<OrderId, std::vector<Deadline>> firstDeadlinesOfUnknown(const std::vector<Order> &orders) const;
    void append(std::vector<OrderRecord> records);
    void announceChanged(const std::set<int> &rows);
    void announceCaughtUp(const std::vector<OrderId> &ids);

    Database &m_database;
    OrderTable m_table;
    HistoryTable m_history;
    AcceptLimits m_limits;
    std::vector<OrderRecord> m_records;
    QHash<OrderId, int> m_rows;
    QHash<OrderCode, int> m_rowsByCode;
    QHash<OrderId, quint64> m_notBefore; // ordinals of the ends of commands
    std::optional<Instant> m_completeAt;
    OrderMemory m_memory; // goes before the rows it writes
};

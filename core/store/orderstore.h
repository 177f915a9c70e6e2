// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/orders/change.h"
#include "core/orders/deadline.h"
#include "core/orders/order.h"
#include "core/orders/stage.h"
#include "core/store/reading.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>
#include <vector>

class Database;

// The change an order is under, or whose outcome is not known.
struct PendingChange {
    Change change;
    Outcome outcome; // Held, Pending, Sent or Unknown

    bool operator==(const PendingChange &) const = default;
};

// One order as the program knows it.
struct OrderRecord {
    Order order;                      // the server's fields, never touched by a command
    Reading reading;                  // the reading they came from; ordinal 0: remembered from an earlier run
    std::optional<Deadline> deadline; // the first ever seen for what the order waits for now
    std::optional<PendingChange> pending;

    Stage stage() const { return stageOf(order); }
    bool operator==(const OrderRecord &) const = default;
};

// The one copy of the orders in this program, in the order they were first seen. Rows are changed
// only by apply(), by identity and in ranges, so that selection and scroll survive; every change
// of rows is announced by a pair of signals, and applying what is already there announces nothing.
// Whatever is applied is remembered in the database in the same call.
class OrderStore : public QObject
{
    Q_OBJECT

public:
    // `database` may be closed (no place to write): then nothing is remembered.
    OrderStore(Database &database, std::chrono::minutes acceptWithin, QObject *parent = nullptr);

    // Fills the empty store from the database: the last known queue, at once, also offline.
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
    const std::optional<Error> &memoryError() const { return m_memoryError; }

    // Takes orders as one reading found them. An order whose row is of a newer reading, or whose
    // last command ended after this reading began, keeps its row. An order that comes without
    // entries keeps the ones known, unless its total price changed.
    void apply(const std::vector<Order> &orders, const Reading &reading);
    void applyEntries(const OrderId &id, const std::vector<OrderEntry> &entries, const Reading &reading);
    // All open states have been read without a gap, starting at this reading.
    void markComplete(const Reading &reading);

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
    void completeAtChanged();
    void memoryErrorChanged();

private:
    bool mayTake(const OrderRecord &record, const Reading &reading) const;
    OrderRecord updated(const OrderRecord &before, const Order &order, const Reading &reading);
    std::optional<Deadline> firstDeadline(const Order &order);
    void announceChanged(std::vector<int> rows);
    void remember(const std::vector<OrderRecord> &records);
    void setMemoryError(std::optional<Error> error);

    Database &m_database;
    std::chrono::minutes m_acceptWithin;
    std::vector<OrderRecord> m_records;
    QHash<OrderId, int> m_rows;
    QHash<OrderCode, int> m_rowsByCode;
    QHash<OrderId, quint64> m_notBefore;                    // ordinals of ended commands
    QHash<OrderId, std::vector<Deadline>> m_firstDeadlines; // by kind
    std::optional<Instant> m_completeAt;
    std::optional<Error> m_memoryError;
};

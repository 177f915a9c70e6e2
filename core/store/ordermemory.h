// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/ordertable.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <set>
#include <vector>

class Database;

// Brings the rows of an OrderStore into the database behind its back: when no more come for a moment,
// a few in each turn of the event loop, so that no key waits for them; and the rest when it goes. The
// server would tell all of it again; only what the end of a command taught is written at once, with
// that end (see Journal::Beside).
class OrderMemory : public QObject
{
    Q_OBJECT

public:
    // `database` and `rows` must outlive it. A closed database remembers nothing, which is no error().
    OrderMemory(Database &database, const std::vector<OrderRecord> &rows, QObject *parent = nullptr);
    ~OrderMemory() override;

    // What could not be written is tried again every other second, and when something else is to be remembered.
    void remember(const std::set<int> &rows, const std::vector<OrderHappening> &happenings);
    // Write before they return what is not written yet: of these rows, or all.
    Result<void> writeNow(const std::set<int> &rows);
    Result<void> writeAll();
    // Writes this row, also one that is written already, as part of the caller's transaction: it knows
    // then of all that the journal has about its order.
    Result<void> writeBeside(int row);
    // Written when all rows are: whoever reads it finds them.
    void rememberComplete(Instant at);
    // What rememberComplete() was last told, in this run or an earlier one.
    std::optional<Instant> completeAt() const;

    // What became of this order and is not in the database yet, oldest first.
    std::vector<HistoryEntry> unwrittenHistory(const OrderId &id) const { return m_happenings.value(id); }
    // The failure of the last attempt, if it failed: full disk, read-only folder.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void written(const std::vector<int> &rows);
    void errorChanged();

private:
    bool hasUnwritten() const { return !m_unwritten.empty() || m_complete; }
    void startWriting(std::chrono::milliseconds pause);
    Result<void> writeNext();
    Result<void> writeRows(const std::vector<int> &rows);
    void noteWritten(const std::vector<int> &rows);
    Result<void> writeComplete();
    void setError(std::optional<Error> error);

    Database &m_database;
    OrderTable m_table;
    const std::vector<OrderRecord> &m_rows;
    std::set<int> m_unwritten; // rows the database does not have as they are
    QHash<OrderId, std::vector<HistoryEntry>> m_happenings; // of those rows
    std::optional<Instant> m_complete; // not written yet
    std::optional<Error> m_error;
    QTimer m_nextTurn;
};

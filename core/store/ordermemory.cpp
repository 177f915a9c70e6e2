// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ordermemory.h"

#include "core/base/logging.h"
#include "core/database/database.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// About 3 ms; fewer would cost more in beginning and committing than in writing.
constexpr size_t rowsInATurn = 25;
// While page follows page, the turns of the event loop are theirs.
constexpr auto quiet = 50ms;
// What could not be written, because the disk is full or another program holds the file.
constexpr auto beforeTryingAgain = 2s;

const QString &completeKey()
{
    static const QString key = u"complete_ms"_s;
    return key;
}

} // namespace

OrderMemory::OrderMemory(Database &database, const std::vector<OrderRecord> &rows, QObject *parent)
    : QObject(parent), m_database(database), m_table(database), m_rows(rows)
{
    m_nextTurn.setSingleShot(true);
    connect(&m_nextTurn, &QTimer::timeout, this,
            [this] { startWriting(writeNext() ? std::chrono::milliseconds(0ms) : beforeTryingAgain); });
}

OrderMemory::~OrderMemory()
{
    blockSignals(true); // its owner is going
    static_cast<void>(writeAll());
}

void OrderMemory::remember(const std::set<int> &rows, const std::vector<OrderHappening> &happenings)
{
    m_unwritten.insert(rows.begin(), rows.end());
    for (const auto &[id, entry] : happenings)
        m_happenings[id].push_back(entry);
    startWriting(quiet);
}

Result<void> OrderMemory::writeNow(const std::set<int> &rows)
{
    std::vector<int> unwritten;
    std::ranges::set_intersection(rows, m_unwritten, std::back_inserter(unwritten));
    return unwritten.empty() || !m_database.isOpen() ? Result<void>() : writeRows(unwritten);
}

Result<void> OrderMemory::writeBeside(int row)
{
    return m_database.isOpen() ? writeRows({row}) : Result<void>();
}

Result<void> OrderMemory::writeAll()
{
    m_nextTurn.stop();
    Result<void> written;
    while (written && hasUnwritten() && m_database.isOpen())
        written = writeNext();
    return written;
}

void OrderMemory::rememberComplete(Instant at)
{
    m_complete = at;
    startWriting(quiet);
}

std::optional<Instant> OrderMemory::completeAt() const
{
    if (m_complete)
        return m_complete;
    const QString complete = m_database.isOpen() ? m_database.value(completeKey()) : QString();
    return complete.isEmpty() ? std::nullopt : std::optional(instantFromMs(complete.toLongLong()));
}

void OrderMemory::startWriting(std::chrono::milliseconds pause)
{
    if (hasUnwritten() && m_database.isOpen())
        m_nextTurn.start(pause);
}

Result<void> OrderMemory::writeNext()
{
    std::vector<int> rows;
    std::ranges::copy_n(m_unwritten.begin(), qsizetype(std::min(m_unwritten.size(), rowsInATurn)),
                        std::back_inserter(rows));
    if (!rows.empty())
        return writeRows(rows);
    // Nothing may be left: rows are also written out of their turn.
    return m_complete ? writeComplete() : Result<void>();
}

Result<void> OrderMemory::writeRows(const std::vector<int> &rows)
{
    std::vector<const OrderRecord *> records;
    std::vector<OrderHappening> happenings;
    for (const int row : rows) {
        const OrderRecord &record = m_rows[size_t(row)];
        records.push_back(&record);
        for (const HistoryEntry &entry : m_happenings.value(record.order.id))
            happenings.push_back({record.order.id, entry});
    }
    const Result<void> written = m_table.write(records, Met::InQueue, happenings);
    if (written)
        m_database.whenKept([this, rows] { noteWritten(rows); });
    else
        setError(written.error());
    return written;
}

void OrderMemory::noteWritten(const std::vector<int> &rows)
{
    for (const int row : rows) {
        m_unwritten.erase(row);
        m_happenings.remove(m_rows[size_t(row)].order.id);
    }
    setError(std::nullopt);
    Q_EMIT written(rows);
}

Result<void> OrderMemory::writeComplete()
{
    const auto written = m_database.setValue(completeKey(), QString::number(toMs(*m_complete)), Durability::Crash);
    if (written)
        m_complete.reset();
    setError(written ? std::nullopt : std::optional(written.error()));
    return written;
}

void OrderMemory::setError(std::optional<Error> error)
{
    if (m_error == error)
        return;
    if (error)
        qCWarning(logStore) << "orders cannot be remembered:" << error->detail;
    m_error = std::move(error);
    Q_EMIT errorChanged();
}

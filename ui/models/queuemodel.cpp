// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queuemodel.h"

#include "ui/text/money.h"

#include <algorithm>

namespace {

constexpr size_t archiveAt = queues.size() - 1;
static_assert(queues[archiveAt].stage == Stage::Archive);

} // namespace

QueueModel::QueueModel(const OrderStore &store, QObject *parent) : QAbstractListModel(parent), m_store(store)
{
    countIn(0, store.size() - 1);
    connect(&store, &OrderStore::rowsInserted, this, [this](int first, int last) {
        const Counts before = m_counts;
        countIn(first, last);
        announce(before);
    });
    connect(&store, &OrderStore::rowsChanged, this, &QueueModel::recount);
}

int QueueModel::rowOf(const Queue &queue)
{
    const auto found = std::find(queues.begin(), queues.end(), queue);
    return found == queues.end() ? -1 : int(found - queues.begin());
}

int QueueModel::count(const Queue &queue) const
{
    const int row = rowOf(queue);
    return row < 0 ? 0 : m_counts[size_t(row)];
}

void QueueModel::setArchived(int count)
{
    const Counts before = m_counts;
    m_counts[archiveAt] = count;
    announce(before);
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(queues.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Queue &queue = queueAt(index.row());
    const int count = m_counts[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        //: An item of the list of queues: its name and how many orders stand in it
        return tr("%1 %2").arg(queue.name(), text::number(count));
    case NameRole:
        return queue.name();
    case CountRole:
        return count;
    default:
        return {};
    }
}

void QueueModel::countIn(int first, int last)
{
    m_stages.reserve(size_t(last) + 1);
    for (int row = first; row <= last; ++row) {
        const Stage stage = m_store.at(row).stage();
        m_stages.push_back(stage);
        for (size_t i = 0; i < archiveAt; ++i)
            m_counts[i] += queues[i].holds(stage) ? 1 : 0;
    }
}

void QueueModel::recount(int first, int last)
{
    const Counts before = m_counts;
    for (int row = first; row <= last; ++row) {
        const Stage now = m_store.at(row).stage();
        Stage &counted = m_stages[size_t(row)];
        if (now == counted)
            continue;
        for (size_t i = 0; i < archiveAt; ++i)
            m_counts[i] += int(queues[i].holds(now)) - int(queues[i].holds(counted));
        counted = now;
    }
    announce(before);
}

void QueueModel::announce(const Counts &before)
{
    for (size_t i = 0; i < queues.size(); ++i) {
        if (before[i] != m_counts[i])
            Q_EMIT dataChanged(index(int(i)), index(int(i)), {Qt::DisplayRole, CountRole});
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/archivemodel.h"

#include "ui/text/times.h"

#include <QScopedValueRollback>

#include <algorithm>

ArchiveModel::ArchiveModel(const ArchiveTable &table, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_table(table), m_clock(clock)
{
    // Pages are written several times a second: counting once is enough.
    constexpr std::chrono::milliseconds countEvery{300};
    m_countLater.setSingleShot(true);
    m_countLater.setInterval(countEvery);
    connect(&m_countLater, &QTimer::timeout, this, &ArchiveModel::count);
}

void ArchiveModel::setQuery(const ArchiveQuery &query)
{
    Q_EMIT queryAboutToBeAsked();
    m_query = query;
    m_error.reset();
    m_atEnd = false;
    if (!m_rows.empty()) {
        const QScopedValueRollback changing(m_changing, true);
        beginRemoveRows({}, 0, rowCount() - 1);
        m_rows.clear();
        m_keys.clear();
        endRemoveRows();
    }
    fetchMore({});
    count();
    Q_EMIT queryAsked();
}

int ArchiveModel::rowOf(const OrderId &id) const
{
    const auto key = m_keys.constFind(id);
    if (key == m_keys.cend())
        return -1;
    const auto place =
        std::ranges::lower_bound(m_rows, *key, std::ranges::greater{}, [](const auto &row) { return row->key; });
    return int(place - m_rows.begin());
}

void ArchiveModel::take(const std::vector<OrderId> &ids)
{
    const auto found = m_table.among(m_query, ids);
    if (!found) {
        fail(found.error());
        return;
    }
    for (const OrderId &id : ids) {
        const auto isIt = [&id](const ArchiveRow &row) { return row.record.order.id == id; };
        if (m_keys.contains(id) && std::none_of(found->begin(), found->end(), isIt))
            remove(id);
    }
    for (const ArchiveRow &row : *found)
        put(row);
    if (!m_countLater.isActive())
        m_countLater.start();
}

int ArchiveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ArchiveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : OrderModel::columns;
}

QVariant ArchiveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = Column(index.column());
    const OrderRow &texts = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return OrderModel::displayText(texts, column);
    case Qt::TextAlignmentRole:
        return int((column == Column::Total ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleDescriptionRole:
        return column == Column::Order ? texts.sentence() : QVariant();
    default:
        return {};
    }
}

QVariant ArchiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && Column(section) == Column::Deadline) {
        //: Header of the column with the day and time an order was made
        return tr("Created");
    }
    return OrderModel::header(section, orientation, role);
}

bool ArchiveModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd && !m_error && !m_changing;
}

void ArchiveModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QScopedValueRollback changing(m_changing, true);
    const auto after = m_rows.empty() ? std::nullopt : std::optional(m_rows.back()->key);
    const auto page = m_table.page(m_query, after, pageSize);
    if (!page) {
        fail(page.error());
        return;
    }
    m_atEnd = int(page->size()) < pageSize;
    if (page->empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(page->size()) - 1);
    for (const ArchiveRow &found : *page) {
        m_rows.push_back(rowFor(found));
        m_keys.insert(m_rows.back()->id, found.key);
    }
    endInsertRows();
}

std::unique_ptr<ArchiveModel::Row> ArchiveModel::rowFor(const ArchiveRow &found) const
{
    auto row = std::make_unique<Row>(Row{found.key, found.record.order.id, orderRow(found.record, m_clock.now())});
    const Instant created = instantFromMs(found.key.creationMs);
    row->texts.deadline = Chip{Meaning::Neutral, std::nullopt, text::date(created)};
    row->texts.deadlineMoment = text::timeOfDay(created);
    return row;
}

ArchiveModel::Rows::iterator ArchiveModel::placeOf(const ArchiveKey &key)
{
    return std::ranges::lower_bound(m_rows, key, std::ranges::greater{}, [](const auto &row) { return row->key; });
}

void ArchiveModel::put(const ArchiveRow &found)
{
    const OrderId &id = found.record.order.id;
    if (const auto known = m_keys.constFind(id); known != m_keys.cend() && *known != found.key)
        remove(id);
    const auto place = placeOf(found.key);
    const int row = int(place - m_rows.begin());
    if (m_keys.contains(id)) {
        *place = rowFor(found);
        Q_EMIT dataChanged(index(row, 0), index(row, OrderModel::columns - 1));
        return;
    }
    // What stands below the last row is fetched when a person scrolls there.
    const bool below = place == m_rows.end();
    if (below && (!m_atEnd || rowCount() >= pageSize)) {
        m_atEnd = false;
        return;
    }
    const QScopedValueRollback changing(m_changing, true);
    beginInsertRows({}, row, row);
    m_rows.insert(place, rowFor(found));
    m_keys.insert(id, found.key);
    endInsertRows();
}

void ArchiveModel::remove(const OrderId &id)
{
    const auto place = placeOf(m_keys.value(id));
    const int row = int(place - m_rows.begin());
    const QScopedValueRollback changing(m_changing, true);
    beginRemoveRows({}, row, row);
    m_rows.erase(place);
    m_keys.remove(id);
    endRemoveRows();
}

void ArchiveModel::count()
{
    m_countLater.stop();
    if (m_atEnd && !m_error) {
        m_total = rowCount();
        Q_EMIT totalChanged();
        return;
    }
    const auto total = m_table.count(m_query);
    if (!total) {
        fail(total.error());
        return;
    }
    m_total = *total;
    Q_EMIT totalChanged();
}

void ArchiveModel::fail(const Error &error)
{
    m_error = error;
    Q_EMIT totalChanged();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/orderfilter.h"

OrderFilter::OrderFilter(OrderModel &source, QObject *parent) : QSortFilterProxyModel(parent), m_source(source)
{
    setSortRole(OrderModel::SortRole);
    setSortLocaleAware(true);
    setSourceModel(&source);
    sort(int(OrderModel::Column::Deadline));
    // What found nothing may have been typed under another layout than the order that comes now.
    connect(&source, &QAbstractItemModel::rowsInserted, this, [this] {
        if (isSearching() && rowCount() == 0)
            readSearch();
    });
}

void OrderFilter::setQueue(const Queue &queue)
{
    if (queue == m_queue)
        return;
    Q_EMIT filterAboutToChange();
    m_queue = queue;
    invalidateRowsFilter();
    Q_EMIT filterChanged();
}

void OrderFilter::setSearch(const QString &typed)
{
    if (typed == m_search)
        return;
    m_search = typed;
    readSearch();
}

void OrderFilter::readSearch()
{
    Q_EMIT filterAboutToChange();
    m_query = search::queryThatFinds(m_search, [this](const search::Query &query) {
        const int count = m_source.rowCount();
        for (int row = 0; row < count; ++row) {
            if (search::matches(m_source.searchKey(row), query))
                return true;
        }
        return false;
    });
    invalidateRowsFilter();
    Q_EMIT filterChanged();
}

int OrderFilter::hiddenCount() const
{
    if (!isSearching())
        return 0;
    int hidden = 0;
    const int count = m_source.rowCount();
    for (int row = 0; row < count; ++row) {
        if (m_queue.holds(m_source.store().at(row).stage()) && !search::matches(m_source.searchKey(row), m_query))
            ++hidden;
    }
    return hidden;
}

const OrderRecord &OrderFilter::recordAt(int row) const
{
    return m_source.store().at(sourceRow(row));
}

const OrderRow &OrderFilter::rowAt(int row) const
{
    return m_source.row(sourceRow(row));
}

QModelIndex OrderFilter::indexOf(const OrderId &id) const
{
    const int row = m_source.store().rowOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_source.index(row, 0));
}

QVariant OrderFilter::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole && index.isValid() && index.column() == int(OrderModel::Column::Status) && isMixed())
        return rowAt(index.row()).place.text;
    return QSortFilterProxyModel::data(index, role);
}

bool OrderFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    if (isSearching())
        return search::matches(m_source.searchKey(sourceRow), m_query);
    return m_queue.holds(m_source.store().at(sourceRow).stage());
}

int OrderFilter::sourceRow(int row) const
{
    return mapToSource(index(row, 0)).row();
}

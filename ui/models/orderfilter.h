// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/search.h"
#include "ui/models/ordermodel.h"
#include "ui/models/queue.h"
#include "ui/models/sortedrows.h"

#include <QAbstractTableModel>

#include <vector>

// The orders of one queue, soonest deadline first. A search looks through all queues, the archive
// too, because who stands at the counter does not know in which queue their order is. What finds
// nothing is read as typed under another keyboard layout.
//
// Orders that change come and go in ranges where they stand. Another queue or search is one range
// each for all that go and all that come, and a change of the layout that puts them in order.
class OrderFilter : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit OrderFilter(OrderModel &source, QObject *parent = nullptr);

    const Queue &queue() const { return m_queue; }
    void setQueue(const Queue &queue);
    const QString &search() const { return m_search; }
    void setSearch(const QString &typed);
    bool isSearching() const { return !m_query.isEmpty(); }

    // Orders of several queues stand beside one another.
    bool isMixed() const { return isSearching() || !m_queue.stage; }

    // How many orders of the queue the search hides.
    int hiddenCount() const;

    const OrderRecord &recordAt(int row) const { return m_source.store().at(m_rows[size_t(row)]); }
    const OrderRow &rowAt(int row) const { return m_source.row(m_rows[size_t(row)]); }
    // Invalid if the order is not shown.
    QModelIndex indexOf(const OrderId &id) const;

    int sortColumn() const { return int(m_sorted.column()); }
    Qt::SortOrder sortOrder() const { return m_sorted.order(); }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    // Among orders of several queues the Status column says which one.
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    // Another queue or another search: before rows come and go for it, and after.
    void filterAboutToChange();
    void filterChanged();

private:
    void readSearch();
    bool accepts(int sourceRow) const;
    std::vector<int> accepted() const;
    template <typename Predicate>
    std::vector<int> sortedRowsThat(Predicate isWanted) const;
    int rowOf(int sourceRow) const;

    void takeInserted(int first, int last);
    void takeChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void insertSome(std::vector<int> sourceRows);
    void removeSome(std::vector<int> rows);
    void announce(std::vector<int> rows, int firstColumn, int lastColumn, const QList<int> &roles);
    void showOthers(const std::vector<int> &sourceRows);
    void arrange(const std::vector<int> &sourceRows);
    void arrangeSorted();

    OrderModel &m_source;
    SortedRows m_sorted;
    Queue m_queue;
    QString m_search;
    search::Query m_query;
    std::vector<int> m_rows; // the source's, as they are shown
};

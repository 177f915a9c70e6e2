// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/search.h"
#include "ui/models/ordermodel.h"
#include "ui/models/queue.h"

#include <QSortFilterProxyModel>

// The orders of one queue, soonest deadline first. A search looks through all queues, the archive
// too, because who stands at the counter does not know in which queue their order is. What finds
// nothing is read as typed under another keyboard layout.
class OrderFilter : public QSortFilterProxyModel
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

    const OrderRecord &recordAt(int row) const;
    const OrderRow &rowAt(int row) const;
    // Invalid if the order is not shown.
    QModelIndex indexOf(const OrderId &id) const;

    // Among orders of several queues the Status column says which one.
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    // Another queue or another search: before rows come and go for it, and after.
    void filterAboutToChange();
    void filterChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    void readSearch();
    int sourceRow(int row) const;

    OrderModel &m_source;
    Queue m_queue;
    QString m_search;
    search::Query m_query;
};

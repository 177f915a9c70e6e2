// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orderstore.h"
#include "ui/models/queue.h"

#include <QAbstractListModel>

#include <array>
#include <vector>

// The queues with the number of orders in each, counted along with the store's changes. An item's
// text begins with the queue's name and ends with its count.
class QueueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole,
        CountRole,
    };

    explicit QueueModel(const OrderStore &store, QObject *parent = nullptr);

    static const Queue &queueAt(int row) { return queues[size_t(row)]; }
    static int rowOf(const Queue &queue);
    int count(const Queue &queue) const;
    // The archive is on the disk: its count is told, and not that of the store's finished orders.
    void setArchived(int count);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    using Counts = std::array<int, queues.size()>;

    void countIn(int first, int last);
    void recount(int first, int last);
    void announce(const Counts &before);

    const OrderStore &m_store;
    std::vector<Stage> m_stages; // of the store's rows, as counted
    Counts m_counts{};
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/orderfilter.h"
#include "ui/queue/orderlist.h"

#include <QHash>
#include <QTimer>

// The orders of a queue, or those that were searched for. The topmost visible row survives every refresh.
class OrdersView final : public OrderList
{
    Q_OBJECT

public:
    explicit OrdersView(OrderFilter &filter, QWidget *parent = nullptr);

    // As many columns as can be read at all are seen at once.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // A visible row's lines are not known. Once for each order, some time after scrolling has ended.
    void entriesWanted(const OrderId &id);

protected:
    OrderId idAt(int row) const override { return m_filter.recordAt(row).order.id; }
    int rowOf(const OrderId &id) const override { return m_filter.indexOf(id).row(); }
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void askForEntries();
    void holdTopRow();
    void restoreTopRow();

    OrderFilter &m_filter;
    QTimer m_askLater;
    QHash<OrderId, std::optional<Money>> m_asked; // once for each sum: another one, other lines
    QPersistentModelIndex m_topRow;
    int m_topOffset = 0; // pixels of the top row that are scrolled away
};

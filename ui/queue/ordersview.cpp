// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/ordersview.h"

#include "ui/queue/orderdelegate.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr int askAfterMs = 150;

} // namespace

OrdersView::OrdersView(OrderFilter &filter, QWidget *parent) : OrderList(filter, parent), m_filter(filter)
{
    setItemDelegate(new OrderDelegate([&filter](int row) -> const OrderRow & { return filter.rowAt(row); },
                                      [&filter] { return filter.isMixed(); }, this));
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setSortIndicator(filter.sortColumn(), filter.sortOrder());
    setSortingEnabled(true);

    m_askLater.setSingleShot(true);
    m_askLater.setInterval(askAfterMs);
    connect(&m_askLater, &QTimer::timeout, this, &OrdersView::askForEntries);
    const auto later = [this] { m_askLater.start(); };
    connect(&filter, &QAbstractItemModel::rowsInserted, this, later);
    connect(&filter, &QAbstractItemModel::rowsRemoved, this, later);
    connect(&filter, &QAbstractItemModel::layoutChanged, this, later);
    connect(&filter, &QAbstractItemModel::dataChanged, this, later);

    connect(&filter, &QAbstractItemModel::rowsAboutToBeInserted, this, &OrdersView::holdTopRow);
    connect(&filter, &QAbstractItemModel::rowsAboutToBeRemoved, this, &OrdersView::holdTopRow);
    connect(&filter, &QAbstractItemModel::layoutAboutToBeChanged, this, &OrdersView::holdTopRow);
    connect(&filter, &QAbstractItemModel::rowsInserted, this, &OrdersView::restoreTopRow);
    connect(&filter, &QAbstractItemModel::rowsRemoved, this, &OrdersView::restoreTopRow);
    connect(&filter, &QAbstractItemModel::layoutChanged, this, &OrdersView::restoreTopRow);
    connect(&filter, &OrderFilter::filterAboutToChange, this, &OrdersView::beginOtherList);
    connect(&filter, &OrderFilter::filterChanged, this, [this] {
        scrollToTop();
        endOtherList();
        if (currentIndex().isValid())
            scrollTo(currentIndex());
    });
}

QSize OrdersView::minimumSizeHint() const
{
    return {OrderDelegate::leastWidth(OrderDelegate::Moments::Deadlines) + verticalScrollBar()->sizeHint().width(),
            QTableView::minimumSizeHint().height()};
}

void OrdersView::scrollContentsBy(int dx, int dy)
{
    OrderList::scrollContentsBy(dx, dy);
    m_askLater.start();
}

void OrdersView::resizeEvent(QResizeEvent *event)
{
    OrderList::resizeEvent(event);
    OrderDelegate::fitColumns(*horizontalHeader(), viewport()->width(), OrderDelegate::Moments::Deadlines);
    m_askLater.start();
}

void OrdersView::askForEntries()
{
    const int count = m_filter.rowCount();
    if (!isVisible() || count == 0)
        return;
    const int first = std::max(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    for (int row = first; row <= (last < 0 ? count - 1 : last); ++row) {
        const Order &order = m_filter.recordAt(row).order;
        const auto asked = m_asked.constFind(order.id);
        if (order.entries || (asked != m_asked.cend() && *asked == order.totalPrice))
            continue;
        m_asked.insert(order.id, order.totalPrice);
        Q_EMIT entriesWanted(order.id);
    }
}

void OrdersView::holdTopRow()
{
    // At the top a person wants to see what is new at the top.
    const bool scrolled = verticalScrollBar()->value() > 0;
    m_topRow = scrolled ? indexAt(QPoint(0, 0)) : QModelIndex();
    m_topOffset = m_topRow.isValid() ? -rowViewportPosition(m_topRow.row()) : 0;
}

void OrdersView::restoreTopRow()
{
    if (!m_topRow.isValid())
        return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_topRow.row() * verticalHeader()->defaultSectionSize() + m_topOffset);
}

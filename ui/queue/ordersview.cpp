// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/ordersview.h"

#include "ui/queue/orderdelegate.h"
#include "ui/style/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr int askAfterMs = 150;

} // namespace

OrdersView::OrdersView(OrderFilter &filter, QWidget *parent) : QTableView(parent), m_filter(filter)
{
    //: Accessible name of the table of orders
    setAccessibleName(tr("Orders"));
    setModel(&filter);
    setItemDelegate(new OrderDelegate([&filter](int row) -> const OrderRow & { return filter.rowAt(row); }, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setFrameShape(NoFrame);
    setUpHeader();

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
    connect(&filter, &OrderFilter::filterChanged, this, &QTableView::scrollToTop);
}

void OrdersView::setUpHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(OrderDelegate::rowHeight());
    verticalHeader()->setDefaultSectionSize(OrderDelegate::rowHeight());
    QHeaderView &header = *horizontalHeader();
    header.setHighlightSections(false);
    header.setSectionResizeMode(QHeaderView::Fixed); // see resizeEvent()
    header.setSectionsMovable(false);
    header.setSortIndicator(m_filter.sortColumn(), m_filter.sortOrder());
    setSortingEnabled(true);
}

QSize OrdersView::minimumSizeHint() const
{
    return {OrderDelegate::leastWidth(OrderDelegate::Moments::Deadlines) + verticalScrollBar()->sizeHint().width(),
            QTableView::minimumSizeHint().height()};
}

std::vector<OrderId> OrdersView::selectedOrders() const
{
    std::vector<int> rows;
    const auto indexes = selectionModel()->selectedRows();
    rows.reserve(size_t(indexes.size()));
    for (const QModelIndex &index : indexes)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<OrderId> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.push_back(m_filter.recordAt(row).order.id);
    return ids;
}

void OrdersView::select(const std::vector<OrderId> &ids)
{
    QItemSelection selection;
    QModelIndex first;
    for (const OrderId &id : ids) {
        const QModelIndex index = m_filter.indexOf(id);
        if (!index.isValid())
            continue;
        if (!first.isValid())
            first = index;
        selection.select(index, index);
    }
    if (first.isValid()) {
        selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        scrollTo(first);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void OrdersView::deselect(const std::vector<OrderId> &ids)
{
    QItemSelection selection;
    for (const OrderId &id : ids) {
        if (const QModelIndex index = m_filter.indexOf(id); index.isValid())
            selection.select(index, index);
    }
    selectionModel()->select(selection, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
}

void OrdersView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.isValid())
            Q_EMIT opened(m_filter.recordAt(current.row()).order.id);
        return;
    case Qt::Key_Space:
        if (current.isValid())
            selectionModel()->select(current, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::ShiftModifier) || !selectCurrentRow(*this))
            QTableView::keyPressEvent(event);
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void OrdersView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT opened(m_filter.recordAt(index.row()).order.id);
}

void OrdersView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedOrdersChanged();
}

void OrdersView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    m_askLater.start();
}

void OrdersView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
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

bool selectCurrentRow(QTableView &orders)
{
    const QModelIndex current = orders.currentIndex();
    if (!current.isValid() || orders.selectionModel()->hasSelection())
        return false;
    orders.setCurrentIndex(current); // selects it, and Shift goes on from it
    return true;
}

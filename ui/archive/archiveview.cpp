// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/archiveview.h"

#include "ui/queue/orderdelegate.h"
#include "ui/queue/ordersview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

ArchiveView::ArchiveView(ArchiveModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    //: Accessible name of the table of orders
    setAccessibleName(tr("Orders"));
    setModel(&model);
    setItemDelegate(new OrderDelegate([&model](int row) -> const OrderRow & { return model.row(row); }, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(OrderDelegate::rowHeight());
    verticalHeader()->setDefaultSectionSize(OrderDelegate::rowHeight());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

QSize ArchiveView::minimumSizeHint() const
{
    return {OrderDelegate::leastWidth(OrderDelegate::Moments::Dates) + verticalScrollBar()->sizeHint().width(),
            QTableView::minimumSizeHint().height()};
}

std::vector<OrderId> ArchiveView::selectedOrders() const
{
    auto indexes = selectionModel()->selectedRows();
    std::sort(indexes.begin(), indexes.end());
    std::vector<OrderId> ids;
    ids.reserve(size_t(indexes.size()));
    for (const QModelIndex &index : indexes)
        ids.push_back(m_model.idAt(index.row()));
    return ids;
}

void ArchiveView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current.isValid())
        Q_EMIT opened(m_model.idAt(current.row()));
    else if ((event->key() != Qt::Key_Up && event->key() != Qt::Key_Down) ||
             event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::ShiftModifier) || !selectCurrentRow(*this))
        QTableView::keyPressEvent(event);
}

void ArchiveView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT opened(m_model.idAt(index.row()));
}

void ArchiveView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Without a current row the first arrow key would seem to do nothing.
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model.index(0, 0), QItemSelectionModel::NoUpdate);
}

void ArchiveView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedOrdersChanged();
}

void ArchiveView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    OrderDelegate::fitColumns(*horizontalHeader(), viewport()->width(), OrderDelegate::Moments::Dates);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/archiveview.h"

#include "ui/queue/orderdelegate.h"

#include <QHeaderView>
#include <QScrollBar>

ArchiveView::ArchiveView(ArchiveModel &model, QWidget *parent) : OrderList(model, parent), m_model(model)
{
    setItemDelegate(new OrderDelegate([&model](int row) -> const OrderRow & { return model.row(row); },
                                      [] { return false; }, this));
    connect(&model, &ArchiveModel::queryAboutToBeAsked, this, [this] {
        m_chosen = selectedOrders();
        beginOtherList();
    });
    connect(&model, &ArchiveModel::queryAsked, this, [this] {
        // All rows went, and these are others of the same orders.
        select(m_chosen);
        endOtherList();
    });
}

QSize ArchiveView::minimumSizeHint() const
{
    return {OrderDelegate::leastWidth(OrderDelegate::Moments::Dates) + verticalScrollBar()->sizeHint().width(),
            QTableView::minimumSizeHint().height()};
}

void ArchiveView::resizeEvent(QResizeEvent *event)
{
    OrderList::resizeEvent(event);
    OrderDelegate::fitColumns(*horizontalHeader(), viewport()->width(), OrderDelegate::Moments::Dates);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuelist.h"

#include "ui/queue/queuedelegate.h"
#include "ui/style/tokens.h"

#include <QKeyEvent>

#include <algorithm>

QueueList::QueueList(QueueModel &model, QWidget *parent) : QListView(parent)
{
    //: Accessible name of the list of queues
    setAccessibleName(tr("Queues"));
    setModel(&model);
    setItemDelegate(new QueueDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    // A longer count needs more room.
    connect(&model, &QAbstractItemModel::dataChanged, this, &QueueList::updateGeometry);
    setQueue(queues.front());
}

Queue QueueList::queue() const
{
    return QueueModel::queueAt(std::max(0, currentIndex().row()));
}

void QueueList::setQueue(const Queue &queue)
{
    setCurrentIndex(model()->index(QueueModel::rowOf(queue), 0));
}

void QueueList::setNoQueue()
{
    setCurrentIndex({});
}

QSize QueueList::sizeHint() const
{
    return {sizeHintForColumn(0), QListView::sizeHint().height()};
}

QSize QueueList::minimumSizeHint() const
{
    return {sizeHint().width(), QListView::minimumSizeHint().height()};
}

void QueueList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (selected.isEmpty())
        return;
    // A screen reader selects without moving the current row.
    selectionModel()->setCurrentIndex(selected.indexes().front(), QItemSelectionModel::NoUpdate);
    Q_EMIT queueChosen(queue());
}

void QueueList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT left();
    else
        QListView::keyPressEvent(event);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/queuemodel.h"

#include <QListView>

// The queues on the left.
class QueueList final : public QListView
{
    Q_OBJECT

public:
    explicit QueueList(QueueModel &model, QWidget *parent = nullptr);

    Queue queue() const;
    void setQueue(const Queue &queue);
    // No queue is highlighted: something else is shown than one of them.
    void setNoQueue();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void queueChosen(const Queue &queue);
    // Enter: on to the orders.
    void left();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
};

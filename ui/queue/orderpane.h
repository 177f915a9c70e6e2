// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/ordersync.h"
#include "ui/models/orderfilter.h"
#include "ui/queue/emptystate.h"

#include <QTimer>
#include <QWidget>

class OrdersView;
class QLabel;
class QProgressBar;
class QPushButton;

// The middle of the window: which queue, what is hidden, how far the first reading has come, the
// table, and in its place why there is nothing in it.
class OrderPane final : public QWidget
{
    Q_OBJECT

public:
    OrderPane(OrderFilter &filter, const OrderStore &store, const OrderSync &sync, const Clock &clock,
              QWidget *parent = nullptr);

    OrdersView &table() { return *m_table; }

Q_SIGNALS:
    void showAllRequested();
    void refreshRequested();

private:
    void describe();
    void describeProgress();

    OrderFilter &m_filter;
    const OrderStore &m_store;
    const OrderSync &m_sync;
    QTimer m_describeLater;
    QLabel *m_title;
    QLabel *m_selected;
    QPushButton *m_hidden;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    OrdersView *m_table;
    EmptyState *m_empty;
};

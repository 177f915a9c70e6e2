// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

// Queues, orders and one order side by side. On a narrow window the order stands in place of the
// list, and while no order is chosen the list has the order's place too.
class ThreePanes final : public QSplitter
{
    Q_OBJECT

public:
    ThreePanes(QWidget *queueList, QWidget *orderList, QWidget *order, QWidget *parent = nullptr);

    // There is an order to show; on a narrow window it is shown only if it was opened.
    void setOrder(bool isThere, bool isOpen);
    // The widths a person has set, now or in an earlier run; empty: none.
    QByteArray widths() const;
    void setWidths(const QByteArray &widths);
    // A window that is smaller than all three shows the list or the order.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void narrowChanged(bool isNarrow);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isNarrow() const;
    void arrange();

    QWidget *m_queues;
    QWidget *m_orders;
    QWidget *m_order;
    bool m_isThere = false;
    bool m_isOpen = false;
    bool m_wasNarrow = false;
    bool m_areTheirs = false; // a person has moved a pane's edge, now or in an earlier run
};

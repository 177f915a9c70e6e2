// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QPersistentModelIndex>
#include <QTableView>

#include <optional>
#include <vector>

// A table of orders with one current order. The row that is framed is one of the chosen ones, or
// nothing is framed and nothing chosen: what a person sees framed is what keys change. No row is
// chosen by itself, but when the current one leaves the list, the next takes its place.
class OrderList : public QTableView
{
    Q_OBJECT

public:
    // `model` has a row for each order; the columns are those of OrderModel.
    OrderList(QAbstractItemModel &model, QWidget *parent);

    // The framed one; nothing while none is chosen.
    std::optional<OrderId> currentOrder() const;
    // What actions change, from top to bottom.
    std::vector<OrderId> selectedOrders() const;
    // Their numbers, bare.
    QStringList selectedNumbers() const;
    // Chooses those of them that are shown, and nothing else. Where none is shown, nothing changes: false.
    bool select(const std::vector<OrderId> &ids);
    // Leaves of the chosen ones only these; nothing changes if none of them is chosen.
    void narrowTo(const std::vector<OrderId> &ids);
    // While several are chosen these no longer are.
    void deselect(const std::vector<OrderId> &ids);
    // Chooses the first one if none is chosen.
    void selectSomething();

Q_SIGNALS:
    // Others are chosen, or another one of them is the current one.
    void choiceChanged();
    // The current order left the list, and another one is current now, or none. After choiceChanged().
    void currentOrderLeft();
    // Enter or a double click.
    void opened(const OrderId &id);
    // The numbers of the chosen orders are wanted on the clipboard.
    void copyRequested();
    // On a chosen row, by mouse or keyboard.
    void menuRequested(const QPoint &globalPosition);

protected:
    virtual OrderId idAt(int row) const = 0;
    // -1 if the order is not shown.
    virtual int rowOf(const OrderId &id) const = 0;
    // Around the change to another list: what is chosen and still shown stays so, and nothing takes the
    // place of what is not.
    void beginOtherList();
    void endOtherList();

    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;

private:
    class Hold;

    void release();
    void settle();
    int nearestSelected(int row) const;
    void onRowsRemoved();
    void toggleCurrent();
    void moveBesideSelection(QKeyEvent *event);
    void askForMenu();

    int m_held = 0; // while a change goes on, frame and choice may differ
    bool m_changed = false; // since choiceChanged() was emitted
    bool m_left = false; // since currentOrderLeft() was emitted
    bool m_isOtherList = false;
    QPersistentModelIndex m_successor; // of the current row, which is being removed
    QPersistentModelIndex m_passing; // chosen only as long as the frame stands on it
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/orderfilter.h"

#include <QHash>
#include <QPersistentModelIndex>
#include <QTableView>
#include <QTimer>

#include <optional>
#include <vector>

// The orders in the middle. Selection and the topmost visible row survive every refresh; no row
// is selected unless a person selected it, so that no key acts on an order that slid under it.
class OrdersView final : public QTableView
{
    Q_OBJECT

public:
    explicit OrdersView(OrderFilter &filter, QWidget *parent = nullptr);

    // All columns are seen at once.
    QSize minimumSizeHint() const override;

    // From top to bottom.
    std::vector<OrderId> selectedOrders() const;
    void select(const std::vector<OrderId> &ids);
    void deselect(const std::vector<OrderId> &ids);

Q_SIGNALS:
    void selectedOrdersChanged();
    // Enter or a double click.
    void opened(const OrderId &id);
    // A visible row's lines are not known. Once for each order, some time after scrolling has ended.
    void entriesWanted(const OrderId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpHeader();
    void askForEntries();
    void holdTopRow();
    void restoreTopRow();

    OrderFilter &m_filter;
    QTimer m_askLater;
    QHash<OrderId, std::optional<Money>> m_asked; // once for each sum: another one, other lines
    QPersistentModelIndex m_topRow;
    int m_topOffset = 0; // pixels of the top row that are scrolled away
};

// While nothing is selected, an arrow selects the row the keyboard stands on: else it would be
// jumped over. Says whether it did.
bool selectCurrentRow(QTableView &orders);

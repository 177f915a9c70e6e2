// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/archivemodel.h"

#include <QTableView>

#include <vector>

// The orders found on the disk, as the table of orders shows them.
class ArchiveView final : public QTableView
{
    Q_OBJECT

public:
    explicit ArchiveView(ArchiveModel &model, QWidget *parent = nullptr);

    // All columns are seen at once.
    QSize minimumSizeHint() const override;

    // From top to bottom.
    std::vector<OrderId> selectedOrders() const;

Q_SIGNALS:
    void selectedOrdersChanged();
    // Enter or a double click.
    void opened(const OrderId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ArchiveModel &m_model;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/archive/archivemodel.h"
#include "ui/queue/orderlist.h"

// The orders found on the disk, as the table of orders shows them.
class ArchiveView final : public OrderList
{
    Q_OBJECT

public:
    explicit ArchiveView(ArchiveModel &model, QWidget *parent = nullptr);

    // As many columns as can be read at all are seen at once.
    QSize minimumSizeHint() const override;

protected:
    OrderId idAt(int row) const override { return m_model.idAt(row); }
    int rowOf(const OrderId &id) const override { return m_model.rowOf(id); }
    void resizeEvent(QResizeEvent *event) override;

private:
    ArchiveModel &m_model;
    std::vector<OrderId> m_chosen; // before the query was asked
};

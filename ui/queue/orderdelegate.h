// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ordermodel.h"

#include <QStyledItemDelegate>

#include <functional>

class QHeaderView;

// Draws a row of the orders' table in up to two lines a cell, from texts that were prepared before.
class OrderDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // What a row of the model says; the reference has to last while it is painted.
    using RowOf = std::function<const OrderRow &(int row)>;
    // Whether orders of several queues stand beside one another.
    using IsMixed = std::function<bool()>;
    OrderDelegate(RowOf rowOf, IsMixed isMixed, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // In the body font; two lines fit.
    static int rowHeight();
    // The goods get what the other columns leave; where that is too little, columns give way one
    // after the other, as far as they can still be read. Where that is too much still, the total, the
    // goods and the buyer are left out, in this order: number, deadline and status are always there.
    enum class Moments { Deadlines, Dates }; // what the column of deadlines holds
    static void fitColumns(QHeaderView &header, int width, Moments moments);
    // Of all columns together, and of those that are always there.
    static int roomForAll(Moments moments);
    static int leastWidth(Moments moments);

private:
    // What the column needs for usual contents, and what it can still be read in.
    static int usualWidth(OrderModel::Column column, Moments moments);
    static int leastWidth(OrderModel::Column column, Moments moments);

    RowOf m_rowOf;
    IsMixed m_isMixed;
};

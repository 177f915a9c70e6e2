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
    OrderDelegate(RowOf rowOf, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // In the body font; two lines fit.
    static int rowHeight();
    // The goods get what the other columns leave; where that is too little, those give way that can
    // still be read when they are narrower.
    enum class Moments { Deadlines, Dates }; // what the column of deadlines holds
    static void fitColumns(QHeaderView &header, int width, Moments moments);
    // What the column needs for usual contents, and what it can still be read in.
    static int usualWidth(OrderModel::Column column);
    static int leastWidth(OrderModel::Column column);

private:
    void paintItems(QPainter &painter, const QRect &rect, const OrderRow &row, const QPalette &palette) const;

    RowOf m_rowOf;
};

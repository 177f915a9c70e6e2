// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/orderfilter.h"

#include <QStyledItemDelegate>

// Draws a row of the orders' table in up to two lines a cell, from texts that were prepared before.
class OrderDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit OrderDelegate(const OrderFilter &filter, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // In the body font; two lines fit.
    static int rowHeight();
    // What the column needs for usual contents, and what it can still be read in.
    static int usualWidth(OrderModel::Column column);
    static int leastWidth(OrderModel::Column column);

private:
    void paintItems(QPainter &painter, const QRect &rect, const OrderRow &row, const QPalette &palette) const;

    const OrderFilter &m_filter;
};

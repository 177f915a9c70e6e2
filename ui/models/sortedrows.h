// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ordermodel.h"

#include <QCollator>

#include <variant>
#include <vector>

// The rows of an OrderModel in the order of one column, whatever is shown of them: a key in the search then
// sorts nothing. Rows of equal values stand as they came.
class SortedRows
{
public:
    explicit SortedRows(const OrderModel &model);

    OrderModel::Column column() const { return m_column; }
    Qt::SortOrder order() const { return m_order; }
    void sort(OrderModel::Column column, Qt::SortOrder order);

    const std::vector<int> &rows() const { return m_rows; }
    bool isBefore(int row, int other) const;

    // The model has got these rows.
    void insert(int first, int last);
    // The row has changed. False: its value has not.
    bool update(int row);

private:
    // What has no value comes after all that has one.
    struct Nothing {
        bool operator<(const Nothing &) const { return false; }
    };
    using Key = std::variant<qint64, QCollatorSortKey, Nothing>;

    Key keyOf(int row) const;

    const OrderModel &m_model;
    QCollator m_collator;
    OrderModel::Column m_column = OrderModel::Column::Deadline;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<Key> m_keys; // of each of the model's rows
    std::vector<int> m_rows;
};

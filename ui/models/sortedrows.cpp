// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sortedrows.h"

#include <algorithm>

SortedRows::SortedRows(const OrderModel &model) : m_model(model)
{
    insert(0, model.rowCount() - 1);
}

void SortedRows::sort(OrderModel::Column column, Qt::SortOrder order)
{
    m_order = order;
    if (column != m_column) {
        m_column = column;
        for (size_t row = 0; row < m_keys.size(); ++row)
            m_keys[row] = keyOf(int(row));
    }
    std::ranges::sort(m_rows, [this](int row, int other) { return isBefore(row, other); });
}

bool SortedRows::isBefore(int row, int other) const
{
    const Key &key = m_keys[size_t(row)];
    const Key &others = m_keys[size_t(other)];
    if (key < others)
        return m_order == Qt::AscendingOrder;
    if (others < key)
        return m_order == Qt::DescendingOrder;
    return row < other;
}

void SortedRows::insert(int first, int last)
{
    const auto known = qsizetype(m_rows.size());
    for (int row = first; row <= last; ++row) {
        m_keys.push_back(keyOf(row));
        m_rows.push_back(row);
    }
    const auto isLess = [this](int row, int other) { return isBefore(row, other); };
    std::sort(m_rows.begin() + known, m_rows.end(), isLess);
    std::inplace_merge(m_rows.begin(), m_rows.begin() + known, m_rows.end(), isLess);
}

bool SortedRows::update(int row)
{
    Key key = keyOf(row);
    if (!(key < m_keys[size_t(row)]) && !(m_keys[size_t(row)] < key))
        return false;
    const auto isLess = [this](int one, int other) { return isBefore(one, other); };
    m_rows.erase(std::ranges::lower_bound(m_rows, row, isLess));
    m_keys[size_t(row)] = std::move(key);
    m_rows.insert(std::ranges::lower_bound(m_rows, row, isLess), row);
    return true;
}

SortedRows::Key SortedRows::keyOf(int row) const
{
    const QVariant value = m_model.index(row, int(m_column)).data(OrderModel::SortRole);
    if (!value.isValid())
        return Nothing();
    if (value.typeId() == QMetaType::LongLong)
        return value.toLongLong();
    return m_collator.sortKey(value.toString());
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <utility>
#include <vector>

// A table over rows that are told anew now and then: fresh rows replace the old ones by identity,
// in ranges and never by a reset, so that selection and scroll survive. `Row` compares by value.
template <typename Row>
class RowsByIdentity : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }

protected:
    const std::vector<Row> &rows() const { return m_rows; }

    // `identity` is the member that tells which row is which.
    template <typename Identity>
    void setRows(const std::vector<Row> &rows, Identity Row::*identity)
    {
        for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
            if (std::ranges::find(rows, m_rows[size_t(row)].*identity, identity) == rows.end())
                removeFrom(row, row);
        }
        for (int row = 0; row < int(rows.size()); ++row) {
            const Row &fresh = rows[size_t(row)];
            const auto old = std::ranges::find(m_rows.begin() + row, m_rows.end(), fresh.*identity, identity);
            if (old == m_rows.end()) {
                beginInsertRows({}, row, row);
                m_rows.insert(m_rows.begin() + row, fresh);
                endInsertRows();
                continue;
            }
            moveTo(row, int(old - m_rows.begin()));
            if (m_rows[size_t(row)] != fresh) {
                m_rows[size_t(row)] = fresh;
                Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
            }
        }
        // Only rows that came twice can be left over.
        if (m_rows.size() > rows.size())
            removeFrom(int(rows.size()), int(m_rows.size()) - 1);
    }

private:
    void removeFrom(int first, int last)
    {
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
    }

    void moveTo(int row, int old)
    {
        if (old == row)
            return;
        beginMoveRows({}, old, old, {}, row);
        std::rotate(m_rows.begin() + row, m_rows.begin() + old, m_rows.begin() + old + 1);
        endMoveRows();
    }

    std::vector<Row> m_rows;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

// The lines of the order that is shown. Fresh lines replace the old ones by identity, in ranges,
// so that selection and scroll survive every reading.
class EntriesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Item, Quantity, Weight, Price, Total };
    static constexpr int columns = int(Column::Total) + 1;
    // Display and accessible text are for people; this one is the bare value, to sort by.
    static constexpr int valueRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const std::vector<OrderEntry> &entries);
    // What the lines cost together; nothing if one of them does not say.
    std::optional<Money> total() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int rowOf(const EntryId &id, int from) const;

    std::vector<OrderEntry> m_entries;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"
#include "ui/models/rowsbyidentity.h"

#include <optional>
#include <vector>

// The lines of the order that is shown. Selection and scroll survive every reading.
class EntriesModel final : public RowsByIdentity<OrderEntry>
{
    Q_OBJECT

public:
    enum class Column { Item, Quantity, Weight, Price, Total };
    static constexpr int columns = int(Column::Total) + 1;
    // Display and accessible text are for people.
    enum Role {
        ValueRole = Qt::UserRole, // the bare value, to sort by
        CodesRole, // of Item: its codes, brand and unit in one line
        ChipRole, // of Item: what must not be overlooked; empty if there is nothing
    };

    using RowsByIdentity::RowsByIdentity;

    void setEntries(const std::vector<OrderEntry> &entries);
    // What the lines cost together; nothing if one of them does not say.
    std::optional<Money> total() const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

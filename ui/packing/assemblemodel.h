// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/orders/packing.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

// Orders that are about to be assembled together: how many places each takes; and, after them, why
// some cannot be.
class AssembleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Order, Customer, Items, Places, Note };
    static constexpr int columns = int(Column::Note) + 1;

    struct Candidate {
        Order order;
        QString whyNot; // empty: it can be assembled
    };

    AssembleModel(std::vector<Candidate> candidates, PackingRuleOf ruleOf, QObject *parent = nullptr);

    // The order was read again: its lines may be known now. Places that a person has set stay.
    void setOrder(const Order &order);
    // Of those that can be assembled.
    std::vector<AssembleOrder> commands() const;
    int count() const;
    int places() const; // of all of them together

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    struct Row {
        Order order;
        QString whyNot;
        int places;
        bool isTheirs; // a person has set the places
    };

    QString words(const Row &row, Column column) const;

    PackingRuleOf m_ruleOf;
    std::vector<Row> m_rows;
    QHash<OrderId, int> m_byId;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

// A line of an order in a narrow panel: what it is runs over the whole row, with its codes in small
// below, and its numbers stand at the bottom in their columns. Where the panel is wide the codes
// stand beside the numbers. Every cell draws its part of the whole.
class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // Of the rows of this table, which shows an EntriesModel.
    explicit EntryDelegate(QTableView *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // Of Item, the height of the row; of the others, the width of their number.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Layout;
    Layout layoutOf(const QModelIndex &index) const;

    const QTableView &m_table;
};

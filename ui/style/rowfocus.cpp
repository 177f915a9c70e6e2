// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/rowfocus.h"

#include "ui/style/tokens.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTableView>

bool focusesRows(const QWidget *view)
{
    const auto *table = qobject_cast<const QTableView *>(view);
    return table && table->selectionBehavior() == QAbstractItemView::SelectRows;
}

void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!focusesRows(option.widget) || !option.widget->hasFocus())
        return;
    const auto &table = static_cast<const QTableView &>(*option.widget);
    const QModelIndex current = table.currentIndex();
    const bool isTyped =
        table.editTriggers() != QAbstractItemView::NoEditTriggers && current.flags().testFlag(Qt::ItemIsEditable);
    if (current.row() != index.row() || isTyped)
        return;
    constexpr int width = 2;
    const QRect &cell = option.rect;
    const QHeaderView &header = *table.horizontalHeader();
    const QColor colour = accent(option.palette);
    painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), width), colour);
    painter.fillRect(QRect(cell.left(), cell.bottom() - width + 1, cell.width(), width), colour);
    if (header.visualIndex(index.column()) == 0)
        painter.fillRect(QRect(cell.left(), cell.top(), width, cell.height()), colour);
    // The last one that is not hidden.
    if (header.sectionPosition(index.column()) + header.sectionSize(index.column()) >= header.length())
        painter.fillRect(QRect(cell.right() - width + 1, cell.top(), width, cell.height()), colour);
}

void followCurrentRow(QTableView &view)
{
    QObject::connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, view.viewport(),
                     qOverload<>(&QWidget::update), Qt::UniqueConnection);
}

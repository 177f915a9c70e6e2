// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/linestable.h"

#include "ui/lines/linedelegate.h"
#include "ui/lines/linesmodel.h"
#include "ui/style/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

using Column = LinesModel::Column;

namespace {

constexpr int fewestRows = 4; // seen at once, the header among them
constexpr std::array typedColumns{Column::Wanted, Column::Note, Column::Total}; // typing changes what they say

} // namespace

LinesTable::LinesTable(LinesModel *model, QWidget *parent) : QTableView(parent), m_model(*model)
{
    setModel(model);
    setAccessibleName(tr("Lines"));
    auto *delegate = new LineDelegate(this);
    setItemDelegate(delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setTabKeyNavigation(false); // Tab leaves the table
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMinimumHeight(fewestRows * Tokens::rowHeight);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(int(Column::Item), QHeaderView::Stretch);
    for (const Column column : typedColumns)
        horizontalHeader()->setSectionResizeMode(int(column), QHeaderView::Fixed);
    reserveWidths();
    connect(model, &QAbstractItemModel::rowsInserted, this, &LinesTable::reserveWidths);
    connect(model, &QAbstractItemModel::dataChanged, this, &LinesTable::reserveWidths);
    const auto onResized = [this](int column) {
        if (column == int(Column::Item))
            resizeRowsToContents();
    };
    // Later, when all columns have got their new widths.
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, onResized, Qt::QueuedConnection);
    // Names and codes may be looked up while the lines are shown.
    connect(model, &QAbstractItemModel::dataChanged, this, &QTableView::resizeRowsToContents, Qt::QueuedConnection);
    connect(delegate, &LineDelegate::entered, this, &LinesTable::goToNext);
    connect(delegate, &LineDelegate::tabbed, this, [this](bool forward) { focusNextPrevChild(forward); });
    resizeRowsToContents();
}

// For whatever may be typed: nothing moves under the hands that type.
void LinesTable::reserveWidths()
{
    const QFontMetrics metrics(figures(textFont(TextSize::Body, QFont::DemiBold))); // see LineDelegate
    for (const Column column : typedColumns) {
        int present = 0;
        int widest = 0;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QString words = m_model.index(row, int(column)).data().toString();
            present = std::max(present, metrics.horizontalAdvance(words));
            for (const QString &possible : m_model.possibleWords(row, column))
                widest = std::max(widest, metrics.horizontalAdvance(possible));
        }
        const int around = std::max(0, sizeHintForColumn(int(column)) - present);
        const int needed =
            std::max(horizontalHeader()->sectionSizeHint(int(column)), around + std::max(widest, present));
        // What was given is not taken back.
        if (needed > columnWidth(int(column)) || !m_isReserved)
            setColumnWidth(int(column), needed);
    }
    m_isReserved = true;
}

void LinesTable::goToFirst()
{
    goTo(0);
}

bool LinesTable::goTo(int firstRow)
{
    for (int row = firstRow; row < model()->rowCount(); ++row) {
        const QModelIndex amount = model()->index(row, int(Column::Wanted));
        if (amount.flags() & Qt::ItemIsEditable) {
            setCurrentIndex(amount);
            return true;
        }
    }
    return false;
}

void LinesTable::goToNext()
{
    if (!goTo(currentIndex().row() + 1))
        Q_EMIT done();
}

void LinesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goToNext();
    else
        QTableView::keyPressEvent(event);
}

// A click anywhere on a line is about its amount.
void LinesTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex clicked = indexAt(event->position().toPoint());
    const QModelIndex amount = clicked.siblingAtColumn(int(Column::Wanted));
    if (event->button() != Qt::LeftButton || !(amount.flags() & Qt::ItemIsEditable))
        return;
    setCurrentIndex(amount);
    edit(amount);
}

QModelIndex LinesTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex to = QTableView::moveCursor(action, modifiers);
    return to.isValid() ? to.siblingAtColumn(int(Column::Wanted)) : to;
}

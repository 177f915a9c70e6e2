// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;
class QTableView;
class QWidget;

// Where whole rows are chosen, the keyboard stands on a row: its frame spans the cells. A cell that
// is typed into shows the keyboard by itself.

bool focusesRows(const QWidget *view);
// For delegates: what of the frame lies in this cell, if there is one.
void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
// Qt paints only the current cell again when another becomes current.
void followCurrentRow(QTableView &view);

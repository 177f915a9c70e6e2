// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QPainter;
class QString;
class QStyleOptionViewItem;

// A cell that is typed into looks like the field it becomes.

// The place of the field in its cell, and of its editor.
QRect fieldIn(const QRect &cell);
// The field with its words, in the palette's text colour, which is also its edge where it is wrong.
void paintCellField(QPainter &painter, const QStyleOptionViewItem &option, const QString &words, bool wrong = false);

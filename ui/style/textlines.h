// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

class QPainter;
class QRect;

// A text broken into lines of a width, for delegates: what does not fit the last of `most` lines is
// elided there. None for an empty text.
QStringList wrapped(const QString &text, const QFont &font, int width, int most);
int heightOf(const QStringList &lines, const QFont &font);
// Draws the lines from the top of `rect`, in the painter's colour; returns the height taken.
int paintLines(QPainter &painter, const QRect &rect, const QStringList &lines, const QFont &font);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/meaning.h"
#include "ui/style/symbol.h"

#include <QSize>
#include <QString>

#include <optional>

class QFont;
class QPainter;
class QPalette;
class QRect;

// A small rounded piece of tinted text with an icon: a badge or a status.
struct Chip {
    Meaning meaning = Meaning::Neutral;
    std::optional<Symbol> symbol;
    QString text;
};

// What the chip needs, in a font of the small text size.
QSize chipSize(const Chip &chip, const QFont &font);
// With its words in two lines, where that is narrower and the place is high enough.
QSize chipSizeInTwoLines(const Chip &chip, const QFont &font);
// Left-aligned and vertically centred in `rect`: in two lines if one has no room, then
// without its symbol, and elided only where that does not fit either.
// Returns the width taken.
int paintChip(QPainter &painter, const QRect &rect, const Chip &chip, const QPalette &palette);

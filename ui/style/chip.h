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
// Left-aligned and vertically centred in `rect`, its text elided if there is no room.
// Returns the width taken.
int paintChip(QPainter &painter, const QRect &rect, const Chip &chip, const QPalette &palette);

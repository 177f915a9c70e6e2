// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/meaning.h"

#include <QColor>
#include <QFont>
#include <QPalette>

// The one place of the program's lengths, in device-independent pixels.
namespace Tokens {

inline constexpr int gap = 8;
inline constexpr int innerGap = 4;
inline constexpr int cellMargin = 6; // at both sides of a table's cell, as in its header
inline constexpr int rowHeight = 44;
inline constexpr int selectionBar = 3; // at the left of what is selected
inline constexpr int cardRadius = 6;
inline constexpr int fieldRadius = 4;
inline constexpr int symbolSize = 18;
inline constexpr int fadeMs = 120;

} // namespace Tokens

// The window, panel, text and accent colours as a palette: light or dark.
QPalette lightPalette();
QPalette darkPalette();

// Whatever follows is derived from a widget's palette, so that it fits light, dark and the
// system's high contrast alike. High contrast: black and white, or near enough.
bool isDark(const QPalette &palette);
bool isHighContrast(const QPalette &palette);

QColor secondaryText(const QPalette &palette);
QColor hairline(const QPalette &palette);
QColor accent(const QPalette &palette);
// The background of a selected row; text on it keeps its own colours.
QColor selectionTint(const QPalette &palette);
// Of what is painted on a selected row: the same meanings, to be read on its background.
QPalette onSelection(QPalette palette);
QColor hoverTint(const QPalette &palette);

// The colour of text and icons of this meaning on a panel, and on its own tint.
QColor textColour(Meaning meaning, const QPalette &palette);
QColor textColourOnTint(Meaning meaning, const QPalette &palette);
// The 12 % background of chips and bars.
QColor tint(Meaning meaning, const QPalette &palette);

// WCAG 2 contrast of two opaque colours: 1 … 21.
double contrast(const QColor &a, const QColor &b);

enum class TextSize { Small, Body, Title, Code }; // 12, 14, 20, 44 px at the system's usual size

// The interface font in one of our sizes, larger where the person asked the system for larger.
QFont textFont(TextSize size, QFont::Weight weight = QFont::Normal);
// With all digits of one width, for columns of numbers.
QFont figures(QFont font);

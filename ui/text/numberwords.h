// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace text {

// 42 -> "forty-two", "сорок два", "қырық екі": as it counts places (neuter in Russian). From 1 to 999 in
// the program's three languages; another number, or another language, is written in figures.
QString numberInWords(int number, QLocale::Language language);

// "forty-two places", in the language of the interface.
QString placesInWords(int places);

// A number of places above this is written out and asked about before it is sent: few orders have
// as many, and a slip of the fingers does.
inline constexpr int placesTakenAtTheirWord = 10;

} // namespace text

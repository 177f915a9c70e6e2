// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Words that are not ours: of the marketplace, of buyers, of another program. They are shown as text
// and nothing else. Whoever puts them into a sentence, a cell or a copy takes them through here.
namespace text {

// On one line, and without the characters that turn round what follows them (U+202E and its kind).
QString plain(const QString &words);
// The same to stand in a sentence of ours: what is written from right to left stands between U+2068
// and U+2069, so that it orders its own letters and none of ours. Doing it twice changes nothing.
QString theirs(const QString &words);

// For the clipboard and for files of rows: one line without isolates, with an apostrophe before what
// a spreadsheet would calculate (= + - @) or take for a quotation over several cells (").
QString sheetCell(const QString &words);
// Cells side by side, as spreadsheets take them.
QString sheetRow(const QStringList &cells);

} // namespace text

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/foreign.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace text {

namespace {

constexpr QChar beginsIsolate(u'\u2068');
constexpr QChar endsIsolate(u'\u2069');

// Marks, embeddings, overrides and isolates: they show nothing themselves.
bool isDirection(QChar c)
{
    return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069') || c == u'\u200E' ||
           c == u'\u200F' || c == u'\u061C';
}

bool breaksLine(QChar c)
{
    return c.category() == QChar::Other_Control || c == u'\u2028' || c == u'\u2029';
}

bool isFromRight(char32_t letter)
{
    const QChar::Direction direction = QChar::direction(letter);
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

} // namespace

QString plain(const QString &words)
{
    const auto isOdd = [](QChar c) { return isDirection(c) || breaksLine(c); };
    if (std::none_of(words.cbegin(), words.cend(), isOdd))
        return words;
    QString plain;
    for (const QChar c : words) {
        if (!isDirection(c))
            plain += breaksLine(c) ? QChar(u' ') : c;
    }
    return plain;
}

QString theirs(const QString &words)
{
    const QString bare = plain(words);
    const auto letters = bare.toUcs4();
    return std::any_of(letters.cbegin(), letters.cend(), isFromRight) ? beginsIsolate + bare + endsIsolate : bare;
}

QString sheetCell(const QString &words)
{
    const QString shown = plain(words).trimmed();
    const bool isOdd = !shown.isEmpty() && u"=+-@\""_s.contains(shown.front());
    return isOdd ? u'\'' + shown : shown;
}

QString sheetRow(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells)
        row += sheetCell(cell);
    return row.join(u'\t');
}

} // namespace text

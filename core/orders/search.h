// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QString>
#include <QStringList>

#include <functional>

// What a person means by typing a word, the same in memory and on the disk. Both sides are prepared
// once, so that 5,000 orders are compared within a keystroke; the key must be made anew when the
// order changes. Of a telephone only the tail counts.
namespace search {

// Number, buyer, waybill, titles and codes of the lines; the telephone's digits after the last
// line break. All folded (fold.h).
QString keyOf(const Order &order);
// The two parts of a key.
QStringView wordsOf(const QString &key);
QStringView phoneOf(const QString &key);

struct Query {
    QStringList words; // folded, all of them must occur
    QString digits; // where nothing but a number was typed, spaces and all: its digits

    bool isEmpty() const { return words.isEmpty(); }
    bool operator==(const Query &) const = default;
};

// Of "№ 410 000 013", "Заказ #410-000-013." and their like only the number counts.
Query queryOf(const QString &typed);
// The query of what was typed; where that finds nothing, of what its keys type under another layout,
// if that finds something.
Query queryThatFinds(const QString &typed, const std::function<bool(const Query &)> &finds);
// An order's number as it may have been typed or pasted: the digits, else the text without spaces.
QString numberIn(const QString &typed);
bool matches(const QString &key, const Query &query);

// The tail of a telephone this word may be; empty if it cannot be one.
QString phoneTail(const QString &word);

} // namespace search

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QString>
#include <QStringList>

// What a person means by typing a word, the same in memory and on the disk. Both sides are prepared
// once, so that 5,000 orders are compared within a keystroke; the key must be made anew when the
// order changes. Of a telephone only the tail counts.
namespace search {

// Number, buyer, waybill, titles and codes of the lines; the telephone's digits after the last
// line break. All in lower case.
QString keyOf(const Order &order);
// The two parts of a key.
QStringView wordsOf(const QString &key);
QStringView phoneOf(const QString &key);

struct Query {
    QStringList words; // lower case, all of them must occur
    QString digits; // where nothing but a number was typed, spaces and all: its digits

    bool isEmpty() const { return words.isEmpty(); }
    bool operator==(const Query &) const = default;
};

Query queryOf(const QString &typed);
bool matches(const QString &key, const Query &query);

// The tail of a telephone this word may be; empty if it cannot be one.
QString phoneTail(const QString &word);

} // namespace search

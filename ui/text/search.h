// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orderstore.h"

#include <QString>
#include <QStringList>

// Searching what is loaded. Both sides are prepared once, so that 5,000 rows are compared within a
// keystroke; the key must be made anew when the record changes. Of a telephone only the tail counts.
namespace text {

// Number, buyer, telephone, titles and codes of the lines, waybill: lower case.
QString searchKey(const OrderRecord &record);

struct SearchQuery {
    QStringList words; // lower case, all of them must occur
    QString digits; // where nothing but a number was typed, spaces and all: its digits

    bool isEmpty() const { return words.isEmpty(); }
};

SearchQuery searchQuery(const QString &typed);
bool matches(const QString &key, const SearchQuery &query);

} // namespace text

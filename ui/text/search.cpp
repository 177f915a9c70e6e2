// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace text {

namespace {

// The telephone stands last in the key: of it only the tail counts, as people say "4567".
constexpr QChar separator(u'\n');
constexpr qsizetype shortestPhoneTail = 3;

QString digitsOf(const QString &text)
{
    QString digits;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(digits), [](QChar c) { return c.isDigit(); });
    return digits;
}

// Typed as people write numbers: "410 000 123", "+7 (701) 234-45-67".
bool isNumberOnly(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.isDigit() || c.isSpace() || u"+-()"_s.contains(c); });
}

// Numbers are kept without the country's 7, and people also dial 8.
QString withoutCountry(const QString &digits)
{
    constexpr qsizetype withCountry = 11;
    return digits.size() == withCountry ? digits.sliced(1) : digits;
}

} // namespace

QString searchKey(const OrderRecord &record)
{
    const Order &order = record.order;
    QStringList parts{order.code.value(), order.customer.fullName(), order.waybillNumber};
    if (order.entries) {
        for (const OrderEntry &entry : *order.entries)
            parts << entry.title() << entry.offerCode;
    }
    parts << withoutCountry(digitsOf(order.customer.cellPhone));
    return parts.join(separator).toLower();
}

SearchQuery searchQuery(const QString &typed)
{
    SearchQuery query;
    query.words = typed.toLower().split(u' ', Qt::SkipEmptyParts);
    if (isNumberOnly(typed))
        query.digits = digitsOf(typed);
    return query;
}

bool matches(const QString &key, const SearchQuery &query)
{
    const qsizetype phoneAt = key.lastIndexOf(separator) + 1;
    const QStringView words = QStringView(key).first(phoneAt);
    const QStringView phone = QStringView(key).sliced(phoneAt);
    const auto occurs = [&](const QString &word) {
        return words.contains(word) || (word.size() >= shortestPhoneTail && phone.endsWith(withoutCountry(word)));
    };
    if (!query.digits.isEmpty() && occurs(query.digits))
        return true;
    return std::all_of(query.words.cbegin(), query.words.cend(), occurs);
}

} // namespace text

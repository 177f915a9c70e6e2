// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

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

QString keyOf(const Order &order)
{
    QStringList parts{order.code.value(), order.customer.fullName(), order.waybillNumber};
    if (order.entries) {
        for (const OrderEntry &entry : *order.entries)
            parts << entry.title() << entry.offerCode;
    }
    parts << withoutCountry(digitsOf(order.customer.cellPhone));
    return parts.join(separator).toLower();
}

QStringView wordsOf(const QString &key)
{
    return QStringView(key).first(key.lastIndexOf(separator) + 1);
}

QStringView phoneOf(const QString &key)
{
    return QStringView(key).sliced(key.lastIndexOf(separator) + 1);
}

Query queryOf(const QString &typed)
{
    Query query;
    query.words = typed.toLower().split(u' ', Qt::SkipEmptyParts);
    if (isNumberOnly(typed))
        query.digits = digitsOf(typed);
    return query;
}

bool matches(const QString &key, const Query &query)
{
    const QStringView words = wordsOf(key);
    const QStringView phone = phoneOf(key);
    const auto occurs = [&](const QString &word) {
        const QString tail = phoneTail(word);
        return words.contains(word) || (!tail.isEmpty() && phone.endsWith(tail));
    };
    if (!query.digits.isEmpty() && occurs(query.digits))
        return true;
    return std::all_of(query.words.cbegin(), query.words.cend(), occurs);
}

QString phoneTail(const QString &word)
{
    return word.size() >= shortestPhoneTail ? withoutCountry(word) : QString();
}

} // namespace search

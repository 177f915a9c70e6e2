// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/search.h"

#include "core/orders/fold.h"
#include "core/orders/layouts.h"

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
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

// Typed as people write numbers: "410 000 123", "410-000-123", "+7 (701) 234-45-67".
bool isNumberOnly(const QString &text)
{
    constexpr QStringView around = u"+().";
    return std::all_of(text.cbegin(), text.cend(), [around](QChar c) {
        return c.isDigit() || c.isSpace() || c.category() == QChar::Punctuation_Dash || around.contains(c);
    });
}

bool isNumber(const QString &text)
{
    return isNumberOnly(text) && !digitsOf(text).isEmpty();
}

QString withoutInvisible(QString text)
{
    return text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; }).simplified();
}

// Pasted from a message or a table: what stands around the words is not meant.
QString withoutEnds(QString text)
{
    constexpr QStringView ends = u".,;:!?\"'«»“”„";
    while (!text.isEmpty() && (ends.contains(text.back()) || text.back().isSpace()))
        text.chop(1);
    while (!text.isEmpty() && (ends.contains(text.front()) || text.front().isSpace()))
        text.remove(0, 1);
    return text;
}

// "Заказ № 410 000 013" -> "410 000 013"; anything but a number stays as it is.
QString meantBy(const QString &typed)
{
    static const QStringList labels{u"заказ"_s, u"заказа"_s, u"заказу"_s, u"тапсырыс"_s, u"order"_s, u"накладная"_s};
    const QString visible = withoutInvisible(typed);
    const QString inner = withoutEnds(visible);
    const QString &text = inner.isEmpty() ? visible : inner;
    const auto sign = std::max(text.lastIndexOf(u'№'), text.lastIndexOf(u'#'));
    if (sign >= 0) {
        const QString after = text.sliced(sign + 1);
        return isNumber(after) ? after : QString(text).remove(u'№').remove(u'#');
    }
    const QString after = text.section(u' ', 1);
    const bool isLabelled = labels.contains(withoutEnds(text.section(u' ', 0, 0)).toLower());
    return isLabelled && isNumber(after) ? after : text;
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
    return fold(parts.join(separator));
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
    const QString meant = meantBy(typed);
    query.words = fold(meant).split(u' ', Qt::SkipEmptyParts);
    if (isNumber(meant))
        query.digits = digitsOf(meant);
    return query;
}

Query queryThatFinds(const QString &typed, const std::function<bool(const Query &)> &finds)
{
    const Query asTyped = queryOf(typed);
    if (asTyped.isEmpty() || finds(asTyped))
        return asTyped;
    const QStringList others = layouts::otherReadings(typed);
    for (const QString &other : others) {
        const Query query = queryOf(other);
        if (!query.isEmpty() && finds(query))
            return query;
    }
    return asTyped;
}

QString numberIn(const QString &typed)
{
    QString meant = meantBy(typed);
    return isNumber(meant) ? digitsOf(meant) : meant.remove(u' ');
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

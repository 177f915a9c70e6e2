// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/layouts.h"

#include <algorithm>

namespace layouts {

namespace {

// Key by key, from the digits' row down.
constexpr QStringView us = u"1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./";
constexpr QStringView russian = u"1234567890-=йцукенгшщзхъфывапролджэячсмитьбю.";
constexpr QStringView kazakh = u"\"әіңғ,.үұқөһйцукенгшщзхъфывапролджэячсмитьбю№";
static_assert(us.size() == russian.size() && us.size() == kazakh.size());

QString reread(QString typed, QStringView from, QStringView to)
{
    std::transform(typed.begin(), typed.end(), typed.begin(), [from, to](QChar c) {
        const auto key = from.indexOf(c);
        return key < 0 ? c : to[key];
    });
    return typed;
}

} // namespace

QStringList otherReadings(const QString &typed)
{
    const QString asTyped = typed.toLower();
    QStringList others{reread(asTyped, us, russian), reread(asTyped, us, kazakh), reread(asTyped, russian, us),
                       reread(asTyped, kazakh, us)};
    others.removeDuplicates();
    others.removeAll(asTyped);
    return others;
}

QChar usKeyOf(QChar typed)
{
    const QChar c = typed.toLower();
    if (c.unicode() < 0x80)
        return c.isLetterOrNumber() ? c : QChar();
    const auto key = c.isLetter() ? kazakh.indexOf(c) : -1;
    return key < 0 ? QChar() : us[key];
}

} // namespace layouts

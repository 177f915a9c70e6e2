// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/people.h"

#include "ui/text/foreign.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace text {

namespace {

constexpr qsizetype phoneLength = 10; // without the country's 7

// The marketplace writes zeros where it no longer gives the number.
bool isWithheld(const QString &digits)
{
    return !digits.isEmpty() && digits.count(u'0') == digits.size();
}

// Ten digits, whether they came with +7, 8 or neither; empty if the number is masked or foreign.
QString tenDigits(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += c;
        else if (c == u'*')
            return {};
    }
    if (digits.size() == phoneLength + 1 && (digits.startsWith(u'7') || digits.startsWith(u'8')))
        digits.remove(0, 1);
    return digits.size() == phoneLength ? digits : QString();
}

} // namespace

QString shortName(const Customer &customer)
{
    const QString first = customer.firstName.trimmed();
    const QString last = customer.lastName.trimmed();
    if (first.isEmpty() || last.isEmpty())
        return fullName(customer);
    return theirs(u"%1 %2."_s.arg(first, last.first(1).toUpper()));
}

QString fullName(const Customer &customer)
{
    const QString name = customer.fullName();
    return name.isEmpty() ? u"—"_s : theirs(name);
}

QString maskedPhone(const Customer &customer)
{
    if (isWithheld(customer.cellPhone))
        return {};
    const QString digits = tenDigits(customer.cellPhone);
    if (digits.isEmpty())
        return customer.cellPhone.isEmpty() ? QString() : u"••••"_s;
    return u"•• •• %1 %2"_s.arg(digits.sliced(6, 2), digits.sliced(8, 2));
}

QString phone(const Customer &customer)
{
    if (isWithheld(customer.cellPhone))
        return {};
    const QString digits = tenDigits(customer.cellPhone);
    if (digits.isEmpty())
        return plain(customer.cellPhone);
    return u"+7 %1 %2 %3 %4"_s.arg(digits.first(3), digits.sliced(3, 3), digits.sliced(6, 2), digits.sliced(8, 2));
}

QString groupedCode(const OrderCode &code)
{
    QString grouped = code.value();
    if (!std::all_of(grouped.cbegin(), grouped.cend(), [](QChar c) { return c.isDigit(); }))
        return theirs(grouped);
    for (qsizetype at = grouped.size() - 3; at > 0; at -= 3)
        grouped.insert(at, u'\u00A0');
    return grouped;
}

} // namespace text

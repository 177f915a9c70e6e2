// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/money.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace text {

namespace {

struct Units {
    Q_DECLARE_TR_FUNCTIONS(Units)
};

// Of the interface's language: money, weights and percentages have the same.
QString decimalMark()
{
    return QLocale().decimalPoint();
}

constexpr QChar noBreakSpace(u'\u00A0');
constexpr QStringView unknown = u"—";

} // namespace

QString number(qint64 value)
{
    QString digits = QString::number(qAbs(value));
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, noBreakSpace);
    return value < 0 ? u'\u2212' + digits : digits;
}

QString percent(int permille)
{
    const QString figure = QString::number(permille / 10) + decimalMark() + QString::number(permille % 10);
    //: A percentage: "3.8 %"; keep the no-break space
    return Units::tr("%1\u00A0%").arg(figure);
}

QString money(Money sum)
{
    const qint64 tiyn = qAbs(sum.tiyn()) % 100;
    QString amount = number(qAbs(sum.tiyn()) / 100);
    if (sum < Money())
        amount.prepend(u'\u2212');
    if (tiyn != 0)
        amount += decimalMark() + u"%1"_s.arg(tiyn, 2, 10, QChar(u'0'));
    return amount + noBreakSpace + u'₸';
}

QString money(std::optional<Money> sum)
{
    return sum ? money(*sum) : unknown.toString();
}

QString weight(Weight mass)
{
    constexpr qint64 gramsInKilogram = 1000;
    if (qAbs(mass.grams) < gramsInKilogram) {
        //: A weight in grams; keep the no-break space
        return Units::tr("%1\u00A0g").arg(mass.grams);
    }
    QString kilograms = number(mass.grams / gramsInKilogram);
    QString rest = u"%1"_s.arg(qAbs(mass.grams) % gramsInKilogram, 3, 10, QChar(u'0'));
    while (rest.endsWith(u'0'))
        rest.chop(1);
    if (!rest.isEmpty())
        kilograms += decimalMark() + rest;
    //: A weight in kilograms; keep the no-break space
    return Units::tr("%1\u00A0kg").arg(kilograms);
}

QString weight(std::optional<Weight> mass)
{
    return mass ? weight(*mass) : unknown.toString();
}

} // namespace text

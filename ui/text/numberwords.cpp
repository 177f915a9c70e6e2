// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/numberwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace text {

namespace {

struct NumberWords {
    Q_DECLARE_TR_FUNCTIONS(NumberWords)
};

constexpr size_t below20 = 20;
using Below20 = std::array<QStringView, below20>;
using Tens = std::array<QStringView, 10>;

constexpr Below20 englishUnits{u"",         u"one",     u"two",     u"three",     u"four",     u"five",    u"six",
                               u"seven",    u"eight",   u"nine",    u"ten",       u"eleven",   u"twelve",  u"thirteen",
                               u"fourteen", u"fifteen", u"sixteen", u"seventeen", u"eighteen", u"nineteen"};
constexpr Tens englishTens{u"",      u"",      u"twenty",  u"thirty", u"forty",
                           u"fifty", u"sixty", u"seventy", u"eighty", u"ninety"};

constexpr Below20 russianUnits{u"",           u"одно",        u"два",        u"три",          u"четыре",
                               u"пять",       u"шесть",       u"семь",       u"восемь",       u"девять",
                               u"десять",     u"одиннадцать", u"двенадцать", u"тринадцать",   u"четырнадцать",
                               u"пятнадцать", u"шестнадцать", u"семнадцать", u"восемнадцать", u"девятнадцать"};
constexpr Tens russianTens{u"",          u"",           u"двадцать",  u"тридцать",    u"сорок",
                           u"пятьдесят", u"шестьдесят", u"семьдесят", u"восемьдесят", u"девяносто"};
constexpr Tens russianHundreds{u"",        u"сто",      u"двести",  u"триста",    u"четыреста",
                               u"пятьсот", u"шестьсот", u"семьсот", u"восемьсот", u"девятьсот"};

constexpr Tens kazakhUnits{u"", u"бір", u"екі", u"үш", u"төрт", u"бес", u"алты", u"жеті", u"сегіз", u"тоғыз"};
constexpr Tens kazakhTens{u"", u"он", u"жиырма", u"отыз", u"қырық", u"елу", u"алпыс", u"жетпіс", u"сексен", u"тоқсан"};

QString joined(std::initializer_list<QStringView> words)
{
    QStringList said;
    for (const QStringView word : words) {
        if (!word.isEmpty())
            said += word.toString();
    }
    return said.join(u' ');
}

QString inEnglish(size_t hundreds, size_t rest)
{
    QString small;
    if (rest < below20)
        small = englishUnits[rest].toString();
    else if (rest % 10 == 0)
        small = englishTens[rest / 10].toString();
    else
        small = u"%1-%2"_s.arg(englishTens[rest / 10], englishUnits[rest % 10]);
    if (hundreds == 0)
        return small;
    return joined({englishUnits[hundreds], u"hundred", rest > 0 ? QStringView(u"and") : QStringView(), small});
}

QString inRussian(size_t hundreds, size_t rest)
{
    if (rest < below20)
        return joined({russianHundreds[hundreds], russianUnits[rest]});
    return joined({russianHundreds[hundreds], russianTens[rest / 10], russianUnits[rest % 10]});
}

QString inKazakh(size_t hundreds, size_t rest)
{
    return joined({hundreds > 1 ? kazakhUnits[hundreds] : QStringView(),
                   hundreds > 0 ? QStringView(u"жүз") : QStringView(), kazakhTens[rest / 10], kazakhUnits[rest % 10]});
}

} // namespace

QString numberInWords(int number, QLocale::Language language)
{
    if (number < 1 || number > 999)
        return QString::number(number);
    const auto hundreds = size_t(number) / 100;
    const auto rest = size_t(number) % 100;
    switch (language) {
    case QLocale::C: // the source texts are English
    case QLocale::English:
        return inEnglish(hundreds, rest);
    case QLocale::Russian:
        return inRussian(hundreds, rest);
    case QLocale::Kazakh:
        return inKazakh(hundreds, rest);
    default:
        return QString::number(number);
    }
}

QString placesInWords(int places)
{
    //: %1 is the number in words: "forty-two places". The forms are those of the number.
    return NumberWords::tr("%1 places", nullptr, places).arg(numberInWords(places, QLocale().language()));
}

} // namespace text

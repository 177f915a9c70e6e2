// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/people.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace training {

namespace {

constexpr QStringView women[]{u"Әсел",      u"Айгүл",    u"Мадина", u"Жансая",  u"Гүлнұр",
                              u"Динара",    u"Қарлығаш", u"Ұлжан",  u"Ольга",   u"Наталья",
                              u"Екатерина", u"Анна",     u"Зарина", u"Томирис", u"Айсұлу"};
constexpr QStringView womensFamilies[]{u"Қожахметова",  u"Нұрланқызы", u"Сейтқали",   u"Омарова",
                                       u"Әбдіқадырова", u"Жұмабекова", u"Ибрагимова", u"Ким",
                                       u"Петрова",      u"Кузнецова",  u"Шевченко",   u"Тілеубергенова-Бекмұхамбетова",
                                       u"Оспанова",     u"Өтегенова"};
constexpr QStringView men[]{u"Нұрсұлтан", u"Ерлан",    u"Әлихан", u"Бауыржан", u"Дәулет",
                            u"Қайрат",    u"Мұхтар",   u"Арман",  u"Сергей",   u"Дмитрий",
                            u"Алексей",   u"Владимир", u"Тимур",  u"Ғалым",    u"Жанболат"};
constexpr QStringView mensFamilies[]{u"Ахметов",    u"Нұрпейісов",    u"Сәрсенбаев", u"Оразбайұлы",  u"Жақсылықов",
                                     u"Төлегенов",  u"Исмаилов",      u"Цой",        u"Иванов",      u"Смирнов",
                                     u"Бондаренко", u"Құдайбергенов", u"Есенғалиев", u"Мырзахметұлы"};

struct Street {
    QStringView town;
    QStringView name;
    double latitude = 0;
    double longitude = 0;
};
constexpr Street streets[]{
    Street{u"Алматы", u"улица Наурызбай батыра", 43.240013, 76.938854},
    Street{u"Алматы", u"проспект Абая", 43.239100, 76.905510},
    Street{u"Алматы", u"улица Қабанбай батыра", 43.246800, 76.945620},
    Street{u"Астана", u"проспект Мәңгілік Ел", 51.089940, 71.416080},
    Street{u"Астана", u"улица Сығанақ", 51.123410, 71.430870},
    Street{u"Шымкент", u"бульвар Кунаева", 42.316400, 69.596500},
    Street{u"Қарағанды", u"проспект Бұқар жырау", 49.807250, 73.085920},
    Street{u"Атырау", u"улица Сәтпаев", 47.094500, 51.923800},
};

template <typename T, size_t n>
const T &oneOf(const T (&all)[n], QRandomGenerator &random)
{
    return all[static_cast<size_t>(random.bounded(int(n)))];
}

QString somePhone(QRandomGenerator &random)
{
    constexpr QStringView prefixes[]{u"701", u"702", u"705", u"707", u"747", u"771", u"775", u"777"};
    const QString ten = oneOf(prefixes, random).toString() + QString::number(1'000'000 + random.bounded(9'000'000));
    // Not always ten digits: a client must not count on it.
    switch (random.bounded(20)) {
    case 0:
        return "+7"_L1 + ten;
    case 1:
        return "7"_L1 + ten;
    default:
        return ten;
    }
}

} // namespace

Person somePerson(QRandomGenerator &random)
{
    if (random.bounded(2) == 0) {
        const QString first = oneOf(women, random).toString();
        const QString last = oneOf(womensFamilies, random).toString();
        return {first, last, somePhone(random)};
    }
    const QString first = oneOf(men, random).toString();
    const QString last = oneOf(mensFamilies, random).toString();
    return {first, last, somePhone(random)};
}

Place somePlace(QRandomGenerator &random)
{
    const Street &street = oneOf(streets, random);
    return {street.town.toString(), street.name.toString(), street.latitude, street.longitude};
}

} // namespace training

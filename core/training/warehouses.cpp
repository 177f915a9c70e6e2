// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/warehouses.h"

using namespace Qt::StringLiterals;

namespace training {

QString Warehouse::pickupPointId() const
{
    return "30000001_"_L1 + code;
}

QString Warehouse::id() const
{
    return QString::fromLatin1(pickupPointId().toLatin1().toBase64());
}

QString Warehouse::formattedAddress() const
{
    return town + ", "_L1 + street + ", "_L1 + house;
}

const std::vector<Warehouse> &warehouses()
{
    static const std::vector<Warehouse> all{
        {u"PP1"_s,
         u"PP1"_s,
         u"улица Каныша Сатпаева"_s,
         u"22/1"_s,
         u"г. Алматы"_s,
         {},
         {},
         u"750000000"_s,
         u"Алматы"_s,
         43.23662559520485,
         76.93337309399296},
        {u"PP2"_s, u"«Алатау» қоймасы"_s, u"Рысқұлов даңғылы"_s, u"103"_s, u"г. Алматы"_s, u"Жетісу ауданы"_s,
         u"корпус 4"_s, u"750000000"_s, u"Алматы"_s, 43.26918, 76.91744},
        {u"PP3"_s,
         u"«Мәңгілік Ел» дүкені"_s,
         u"Мәңгілік Ел даңғылы"_s,
         u"37"_s,
         u"г. Астана"_s,
         u"Есіл ауданы"_s,
         {},
         u"710000000"_s,
         u"Астана"_s,
         51.08512,
         71.41836},
        {u"PP4"_s,
         u"Қоймасы Шымкент — Қарасу, Ж. Тәшенов көшесі бойындағы көтерме сауда орталығы"_s,
         u"улица Жұмабека Тәшенова"_s,
         u"б/н"_s,
         u"г. Шымкент"_s,
         {},
         u"бокс 12"_s,
         u"511010000"_s,
         u"Шымкент"_s,
         42.34911,
         69.54172},
    };
    return all;
}

} // namespace training

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/goods.h"

using namespace Qt::StringLiterals;

namespace training {

namespace {

Good piece(const QString &sku, const QString &code, const QString &name, const QString &brand, const QString &category,
           const QString &title, int tenge, int grams = 0)
{
    return {sku, code, name, brand, category, title, u"PIECES"_s, tenge, grams, false};
}

Good phone(const QString &sku, const QString &code, const QString &name, const QString &brand, int tenge)
{
    return {sku, code, name, brand, u"Master - Smartphones"_s, u"Смартфоны"_s, u"PIECES"_s, tenge, 0, true};
}

Good loose(const QString &sku, const QString &code, const QString &name, const QString &category, const QString &title,
           int tengePerKg)
{
    return {sku, code, name, {}, category, title, u"MEASURABLE"_s, tengePerKg, 1000, false};
}

Good weighed(const QString &sku, const QString &code, const QString &name, const QString &brand,
             const QString &category, const QString &title, int tengePerKg, int grams)
{
    return {sku, code, name, brand, category, title, u"MEASURABLE_PIECES"_s, tengePerKg, grams, false};
}

} // namespace

const std::vector<Good> &goods()
{
    static const std::vector<Good> all{
        piece(u"BSH-TWK3A011"_s, u"3600841"_s, u"Чайник Bosch TWK 3A011 белый"_s, u"Bosch"_s,
              u"Master - Electric kettles"_s, u"Электрочайники"_s, 18990),
        piece(u"ZONT-AV-3401"_s, u"101245870"_s, u"Зонт полуавтомат складной Три Слона 3401 черный"_s, u"Три Слона"_s,
              u"Master - Umbrellas"_s, u"Зонты"_s, 7490),
        phone(u"SM-A155-128-BLK"_s, u"115930742"_s, u"Смартфон Samsung Galaxy A15 6 ГБ/128 ГБ черный"_s, u"Samsung"_s,
              79990),
        phone(u"IP15-128-PNK"_s, u"113137790"_s, u"Смартфон Apple iPhone 15 128Gb розовый"_s, u"Apple"_s, 384970),
        phone(u"RMI-13C-256"_s, u"114605221"_s, u"Смартфон Xiaomi Redmi 13C 8 ГБ/256 ГБ синий"_s, u"Xiaomi"_s, 64990),
        piece(u"JBL-T520BT-W"_s, u"110784416"_s, u"Наушники JBL Tune 520BT белый"_s, u"JBL"_s, u"Master - Headphones"_s,
              u"Наушники"_s, 23490),
        piece(u"PHL-HD9252"_s, u"102903345"_s, u"Аэрогриль Philips HD9252/90 черный"_s, u"Philips"_s,
              u"Master - Air fryers"_s, u"Аэрогрили"_s, 54900),
        piece(u"TFL-C3850502"_s, u"3102958"_s, u"Набор кастрюль Tefal Duetto нержавеющая сталь, 6 предметов"_s,
              u"Tefal"_s, u"Master - Cookware sets"_s, u"Наборы посуды"_s, 62300),
        piece(u"ORK-SAMSA-36"_s, u"108811230"_s, u"Пиала «Өрнек» фарфор 220 мл, 6 шт"_s, u"Өрнек"_s,
              u"Master - Tea bowls"_s, u"Пиалы"_s, 5600),
        piece(u"KRPK-2X3-BOR"_s, u"106541107"_s, u"Ковер «Қошқар мүйіз» 200x300 см бордовый"_s, u"Кілем Әлемі"_s,
              u"Master - Carpets"_s, u"Ковры"_s, 89500),
        piece(u"LEGO-60399"_s, u"112360018"_s, u"Конструктор LEGO City 60399 Зеленая гоночная машина"_s, u"LEGO"_s,
              u"Master - Construction sets"_s, u"Конструкторы"_s, 6990),
        piece(u"PMP-PREM-4"_s, u"4810037"_s, u"Подгузники Pampers Premium Care 4, 9-14 кг, 104 шт"_s, u"Pampers"_s,
              u"Master - Diapers"_s, u"Подгузники"_s, 21350),
        piece(u"ARL-COLOR-6"_s, u"101087755"_s, u"Порошок стиральный Ariel Color 6 кг"_s, u"Ariel"_s,
              u"Master - Washing powders"_s, u"Стиральные порошки"_s, 8240, 6000),
        piece(u"XM-BAND8"_s, u"112000934"_s, u"Фитнес-браслет Xiaomi Smart Band 8 черный"_s, u"Xiaomi"_s,
              u"Master - Fitness bracelets"_s, u"Фитнес-браслеты"_s, 17990),
        piece(u"ASUS-X1504"_s, u"111690248"_s, u"Ноутбук ASUS VivoBook 15 X1504ZA i5-1235U / 16ГБ / 512SSD / DOS"_s,
              u"ASUS"_s, u"Master - Notebooks"_s, u"Ноутбуки"_s, 289990),
        piece(u"LG-55UR78"_s, u"110458693"_s, u"Телевизор LG 55UR78001LJ 140 см"_s, u"LG"_s, u"Master - TVs"_s,
              u"Телевизоры"_s, 249990),
        piece(u"DYS-V15"_s, u"103870562"_s, u"Пылесос Dyson V15 Detect Absolute желтый"_s, u"Dyson"_s,
              u"Master - Vacuum cleaners"_s, u"Пылесосы"_s, 379900),
        piece(u"TETR-48-KL"_s, u"105023366"_s, u"Тетрадь общая А5 48 листов клетка"_s, u"Хатбер"_s,
              u"Master - Exercise notebooks"_s, u"Тетради"_s, 390),
        piece(u"KNG-ABAI-QS"_s, u"104417201"_s, u"Абай Құнанбайұлы: Қара сөздер"_s, u"Атамұра"_s, u"Master - Books"_s,
              u"Книги"_s, 4200),
        piece(u"PIAL-CHAI-250"_s, u"100984413"_s, u"Чай черный Пиала Gold гранулированный 250 г"_s, u"Пиала"_s,
              u"Master - Tea"_s, u"Чай"_s, 1190, 250),
        piece(u"RKHT-SHK-100"_s, u"100760218"_s, u"Шоколад Рахат Казахстанский молочный 100 г"_s, u"Рахат"_s,
              u"Master - Chocolate"_s, u"Шоколад"_s, 650),
        piece(u"KRSS-42-ADI"_s, u"109912544"_s, u"Кроссовки adidas Runfalcon 3.0 черный 42"_s, u"adidas"_s,
              u"Master - Sneakers"_s, u"Кроссовки"_s, 31990),
        piece(u"SHPN-185-TL"_s, u"108333190"_s, u"Шапан мужской велюровый с национальным орнаментом 52"_s,
              u"Айша бибі"_s, u"Master - National clothing"_s, u"Национальная одежда"_s, 45000),
        loose(u"YABL-CHP-PL"_s, u"103403297"_s, u"Фруктовик яблоко черный принц Польша"_s, u"Master - Fruits"_s,
              u"Фрукты"_s, 895),
        loose(u"APRT-ALM"_s, u"103403311"_s, u"Яблоко Апорт Алматы"_s, u"Master - Fruits"_s, u"Фрукты"_s, 1560),
        loose(u"KRTF-KZ"_s, u"103405570"_s, u"Картофель молодой Казахстан"_s, u"Master - Vegetables"_s, u"Овощи"_s,
              310),
        loose(u"BUR-SUHOFR"_s, u"103409002"_s, u"Бауырсақ свежий"_s, u"Master - Bakery"_s, u"Выпечка"_s, 2400),
        weighed(u"KAZY-BEEF"_s, u"104900118"_s, u"Қазы конская варёная, вакуум"_s, u"Бижан"_s,
                u"Master - Meat delicacies"_s, u"Мясные деликатесы"_s, 9805, 780),
        weighed(u"ARBUZ-SHYM"_s, u"103411874"_s, u"Арбуз Шымкент"_s, {}, u"Master - Fruits"_s, u"Фрукты"_s, 240, 6400),
        weighed(u"SYR-GOLL-45"_s, u"102777430"_s, u"Сыр Голландский 45% кусок"_s, u"Natige"_s, u"Master - Cheese"_s,
                u"Сыры"_s, 4355, 430),
    };
    return all;
}

} // namespace training

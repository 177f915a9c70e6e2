// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/fold.h"
#include "core/orders/layouts.h"
#include "core/orders/search.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Order order()
{
    Order order;
    order.code = OrderCode(u"410000013"_s);
    order.customer.firstName = u"Айгүл"_s;
    order.customer.lastName = u"Құдайбергенова-Өмірзақ"_s;
    order.customer.cellPhone = u"7012344567"_s;
    order.waybillNumber = u"KM-0411"_s;
    OrderEntry line;
    line.offerName = u"Телефон Samsung, чёрный"_s;
    line.offerCode = u"SAMSUNG-77"_s;
    order.entries = std::vector{line};
    return order;
}

bool finds(const QString &typed)
{
    const QString key = search::keyOf(order());
    const auto matches = [&key](const search::Query &query) { return search::matches(key, query); };
    return matches(search::queryThatFinds(typed, matches));
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleTypeAndPasteFindsTheOrder_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed : {u"410000013"_s,
                                     u"№410000013"_s,
                                     u"№ 410 000 013"_s,
                                     u"№\u00A0410\u00A0000\u00A0013"_s,
                                     u"№ 410\u2009000\u2009013"_s,
                                     u"410\u202F000\u202F013"_s,
                                     u"410-000-013"_s,
                                     u"410–000–013"_s,
                                     u"Заказ № 410 000 013"_s,
                                     u"заказ: 410000013"_s,
                                     u"Тапсырыс №410000013"_s,
                                     u"order #410000013"_s,
                                     u"#410000013"_s,
                                     u"410000013."_s,
                                     u"«410000013»,"_s,
                                     u"410000013\u200B"_s,
                                     u"\u200E410000013 "_s,
                                     u"410.000.013"_s,
                                     u"  410000013\t"_s,
                                     u"KM-0411"_s,
                                     u"km-0411"_s,
                                     u"КМ-0411"_s,
                                     u"км-0411."_s})
            QTest::newRow(qPrintable(typed)) << typed;
    }
    void whatPeopleTypeAndPasteFindsTheOrder()
    {
        QFETCH(QString, typed);
        QVERIFY(finds(typed));
    }

    void namesAreFoundUnderAnyLayoutAndSpelling_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as written") << u"Айгүл"_s;
        QTest::newRow("with Russian letters") << u"айгуль"_s;
        QTest::newRow("a surname with Russian letters") << u"кудайбергенова"_s;
        QTest::newRow("several Kazakh letters") << u"омирзак"_s;
        QTest::newRow("Russian keys on a US layout") << u"fqu"_s;
        QTest::newRow("Kazakh keys on a US layout") << u"fqu8k"_s;
        QTest::newRow("a surname on a US layout") << u"relfq"_s;
        QTest::newRow("Latin keys on a Russian layout") << u"ыфьыгтп"_s;
        QTest::newRow("Latin keys on a Kazakh layout") << u"ыфьыгтпө.."_s;
        QTest::newRow("a number on a Kazakh layout") << u"ң\"қққққ\"і"_s;
        QTest::newRow("е for ё") << u"черный"_s;
        QTest::newRow("ё for е") << u"тёлёфон"_s;
    }
    void namesAreFoundUnderAnyLayoutAndSpelling()
    {
        QFETCH(QString, typed);
        QVERIFY(finds(typed));
    }

    void whatIsNotThereIsNotFound_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed : {u"410000014"_s, u"№ 410 000 014"_s, u"айгерим"_s, u"KM-0412"_s, u"fqcek"_s,
                                     u"заказ Айгерим"_s, u"234456"_s})
            QTest::newRow(qPrintable(typed)) << typed;
    }
    void whatIsNotThereIsNotFound()
    {
        QFETCH(QString, typed);
        QVERIFY(!finds(typed));
    }

    void anotherLayoutIsReadOnlyWhereTheTypedTextFindsNothing()
    {
        const auto all = [](const search::Query &) { return true; };
        QCOMPARE(search::queryThatFinds(u"ghbdtn"_s, all), search::queryOf(u"ghbdtn"_s));
        const auto none = [](const search::Query &) { return false; };
        QCOMPARE(search::queryThatFinds(u"ghbdtn"_s, none), search::queryOf(u"ghbdtn"_s));
        const auto greeting = [](const search::Query &query) { return query == search::queryOf(u"привет"_s); };
        QCOMPARE(search::queryThatFinds(u"ghbdtn"_s, greeting), search::queryOf(u"привет"_s));
    }

    void theNumberIsTakenOutOfWhatIsAroundIt()
    {
        QCOMPARE(search::numberIn(u"Заказ № 410 000 013."_s), u"410000013"_s);
        QCOMPARE(search::numberIn(u"410-000-013\u200B"_s), u"410000013"_s);
        QCOMPARE(search::numberIn(u" KM-0411 "_s), u"KM-0411"_s);
        QCOMPARE(search::numberIn(u"Айгүл С."_s), u"АйгүлС"_s);
    }

    void theKeysOfTheKazakhDigitsRowAreDigits()
    {
        QString digits;
        for (const QChar c : u"әіңғүұқ"_s)
            digits += layouts::usKeyOf(c);
        QCOMPARE(digits, u"2345890"_s);
        QCOMPARE(layouts::usKeyOf(u'Й'), u'q');
        QCOMPARE(layouts::usKeyOf(u'Z'), u'z');
        QVERIFY(layouts::usKeyOf(u'№').isNull());
        QVERIFY(layouts::usKeyOf(u'€').isNull());
    }

    void foldingKeepsTheLinesOfAKeyApart() { QCOMPARE(search::fold(u"Б\nЯ\u200B"_s), u"б\nя"_s); }
};

TEST_WITHOUT_WINDOWS(SearchTest)
#include "search_test.moc"

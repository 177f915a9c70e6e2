// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "ui/text/money.h"
#include "ui/text/numberwords.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Sums, weights, moments and numbers as people write them.
class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyIsGroupedAndShowsTiynOnlyWhereThereAreAny()
    {
        QCOMPARE(text::money(Money::fromTenge(96'045)), u"96\u00A0045\u00A0₸"_s);
        QCOMPARE(text::money(Money::fromTiyn(9'604'550)), u"96\u00A0045.50\u00A0₸"_s);
        QCOMPARE(text::money(Money::fromTiyn(5)), u"0.05\u00A0₸"_s);
        QCOMPARE(text::money(Money::fromTenge(-1'000)), u"\u22121\u00A0000\u00A0₸"_s);
        QCOMPARE(text::money(Money::fromTenge(123'456'789)), u"123\u00A0456\u00A0789\u00A0₸"_s);
    }

    void everyFigureHasTheLanguagesDecimalMark()
    {
        const QLocale before;
        for (const auto &[locale, mark] : {std::pair(QLocale(QLocale::English, QLocale::UnitedKingdom), u'.'),
                                           std::pair(QLocale(QLocale::Russian, QLocale::Kazakhstan), u','),
                                           std::pair(QLocale(QLocale::Kazakh, QLocale::Kazakhstan), u',')}) {
            QLocale::setDefault(locale);
            QVERIFY(text::money(Money::fromTiyn(150)).startsWith(u"1"_s + QChar(mark)));
            QVERIFY(text::weight(Weight{1500}).startsWith(u"1"_s + QChar(mark)));
            QVERIFY(text::percent(15).startsWith(u"1"_s + QChar(mark)));
        }
        QLocale::setDefault(before);
    }

    void aSumThatIsNotKnownIsADash() { QCOMPARE(text::money(std::nullopt), u"—"_s); }

    void weightTurnsToKilogramsFromAThousandGrams()
    {
        QCOMPARE(text::weight(Weight{250}), u"250\u00A0g"_s);
        QCOMPARE(text::weight(Weight{1000}), u"1\u00A0kg"_s);
        QCOMPARE(text::weight(Weight{1250}), u"1.25\u00A0kg"_s);
        QCOMPARE(text::weight(Weight{12'005}), u"12.005\u00A0kg"_s);
    }

    void aCountdownSaysWhatIsLeftAndWhatIsLate_data()
    {
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<QString>("words");
        QTest::newRow("half an hour") << qint64(35) << u"in 35 min"_s;
        QTest::newRow("later today") << qint64(130) << u"in 2 h 10 min"_s;
        QTest::newRow("full hours") << qint64(180) << u"in 3 h"_s;
        QTest::newRow("now") << qint64(0) << u"due now"_s;
        QTest::newRow("tomorrow") << qint64(31 * 60) << u"tomorrow 16:00"_s;
        QTest::newRow("in a week") << qint64(7 * 24 * 60) << u"30 Nov, 09:00"_s;
        QTest::newRow("a little late") << qint64(-12) << u"12 min late"_s;
        QTest::newRow("hours late") << qint64(-130) << u"2 h late"_s;
        QTest::newRow("most of a day") << qint64(13 * 60 + 29) << u"in 13 h"_s;
        QTest::newRow("days late") << qint64(-3 * 24 * 60 - 5) << u"3 days late"_s;
    }

    void aCountdownSaysWhatIsLeftAndWhatIsLate()
    {
        QFETCH(qint64, minutes);
        QFETCH(QString, words);
        const Instant now = TestClock().now(); // 09:00 in Almaty
        QCOMPARE(text::countdown(now + std::chrono::minutes(minutes), now), words);
    }

    void momentsAreTheMarketplacesClock()
    {
        const Instant now = TestClock().now();
        QCOMPARE(text::moment(now + 5h, now), u"14:00"_s);
        QCOMPARE(text::moment(now + 25h, now), u"tomorrow 10:00"_s);
        QCOMPARE(text::moment(now - 10h, now), u"yesterday 23:00"_s);
        QCOMPARE(text::moment(now - 48h, now), u"21 Nov, 09:00"_s);
        QCOMPARE(text::moment(now - 400 * 24h, now), u"19 Oct 2025, 09:00"_s);
    }

    void ageIsNeverNegative()
    {
        const Instant now = TestClock().now();
        QCOMPARE(text::age(now - 12s, now), u"12 s"_s);
        QCOMPARE(text::age(now - 6min, now), u"6 min"_s);
        QCOMPARE(text::age(now + 1h, now), u"0 s"_s);
    }

    void anAcceptanceThatIsLateIsTheMarketplacesToCancel()
    {
        Order order;
        QVERIFY(text::why(DeadlineKind::Accept, order).contains(u"3 working hours"_s));
        order.express = true;
        QVERIFY(text::why(DeadlineKind::Accept, order).contains(u"Express"_s));
    }

    void numbersOfPlacesAreWrittenOut_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("russian");
        QTest::addColumn<QString>("kazakh");
        QTest::newRow("11") << 11 << u"eleven"_s << u"одиннадцать"_s << u"он бір"_s;
        QTest::newRow("14") << 14 << u"fourteen"_s << u"четырнадцать"_s << u"он төрт"_s;
        QTest::newRow("20") << 20 << u"twenty"_s << u"двадцать"_s << u"жиырма"_s;
        QTest::newRow("21") << 21 << u"twenty-one"_s << u"двадцать одно"_s << u"жиырма бір"_s;
        QTest::newRow("42") << 42 << u"forty-two"_s << u"сорок два"_s << u"қырық екі"_s;
        QTest::newRow("57") << 57 << u"fifty-seven"_s << u"пятьдесят семь"_s << u"елу жеті"_s;
        QTest::newRow("69") << 69 << u"sixty-nine"_s << u"шестьдесят девять"_s << u"алпыс тоғыз"_s;
        QTest::newRow("90") << 90 << u"ninety"_s << u"девяносто"_s << u"тоқсан"_s;
        QTest::newRow("100") << 100 << u"one hundred"_s << u"сто"_s << u"жүз"_s;
        QTest::newRow("111") << 111 << u"one hundred and eleven"_s << u"сто одиннадцать"_s << u"жүз он бір"_s;
        QTest::newRow("205") << 205 << u"two hundred and five"_s << u"двести пять"_s << u"екі жүз бес"_s;
        QTest::newRow("410") << 410 << u"four hundred and ten"_s << u"четыреста десять"_s << u"төрт жүз он"_s;
        QTest::newRow("673") << 673 << u"six hundred and seventy-three"_s << u"шестьсот семьдесят три"_s
                             << u"алты жүз жетпіс үш"_s;
        QTest::newRow("888") << 888 << u"eight hundred and eighty-eight"_s << u"восемьсот восемьдесят восемь"_s
                             << u"сегіз жүз сексен сегіз"_s;
        QTest::newRow("999") << 999 << u"nine hundred and ninety-nine"_s << u"девятьсот девяносто девять"_s
                             << u"тоғыз жүз тоқсан тоғыз"_s;
    }

    void numbersOfPlacesAreWrittenOut()
    {
        QFETCH(int, number);
        QTEST(text::numberInWords(number, QLocale::English), "english");
        QTEST(text::numberInWords(number, QLocale::Russian), "russian");
        QTEST(text::numberInWords(number, QLocale::Kazakh), "kazakh");
    }

    void everyNumberOfPlacesHasWordsOfItsOwn()
    {
        for (const auto language : {QLocale::English, QLocale::Russian, QLocale::Kazakh}) {
            QSet<QString> all;
            for (int number = 11; number <= 999; ++number) {
                const QString words = text::numberInWords(number, language);
                QVERIFY2(!words.isEmpty() && words == words.simplified(), qPrintable(words));
                all.insert(words);
            }
            QCOMPARE(all.size(), 989);
        }
        QCOMPARE(text::numberInWords(1000, QLocale::Russian), u"1000"_s);
    }
};

TEST_WITHOUT_WINDOWS(FiguresTest)
#include "figures_test.moc"

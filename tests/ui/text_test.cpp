// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "core/orders/search.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "ui/text/changewords.h"
#include "ui/text/failures.h"
#include "ui/text/items.h"
#include "ui/text/journalwords.h"
#include "ui/text/money.h"
#include "ui/text/numberwords.h"
#include "ui/text/obstacles.h"
#include "ui/text/people.h"
#include "ui/text/times.h"
#include "ui/text/waybillwords.h"
#include "ui/text/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Customer customer(const QString &first, const QString &last, const QString &phone = {})
{
    Customer customer;
    customer.firstName = first;
    customer.lastName = last;
    customer.cellPhone = phone;
    return customer;
}

OrderEntry entry(const QString &name, qint64 quantity)
{
    OrderEntry entry;
    entry.offerName = name;
    entry.offerCode = u"SKU-"_s + name;
    entry.unitType = UnitType::PIECES;
    entry.quantity = quantity;
    return entry;
}

OrderRecord kettle()
{
    OrderRecord record;
    record.order.code = OrderCode(u"410000123"_s);
    record.order.customer = customer(u"Әсел"_s, u"Қожахметова"_s, u"7012344567"_s);
    record.order.entries = {entry(u"Чайник"_s, 1), entry(u"Зонт"_s, 2)};
    return record;
}

bool finds(const QString &typed)
{
    return search::matches(search::keyOf(kettle().order), search::queryOf(typed));
}

Error rejected(const QString &words)
{
    return {Error::Kind::Rejected, 400, words, {}, {}};
}

} // namespace

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWaybillSaysHowItStands()
    {
        using Kind = WaybillState::Kind;
        const Instant now = TestClock().now();
        WaybillState state{.kind = Kind::BeingMade, .at = now};
        QCOMPARE(text::waybill(state, {}, now), u"waiting for it since 09:00"_s);
        state.slow = true;
        QVERIFY(text::waybill(state, {}, now).contains(u"every refresh"_s));
        QCOMPARE(text::waybill({.kind = Kind::Archived}, u"5100"_s, now), u"5100 · kept here"_s);
        QCOMPARE(text::waybill({.kind = Kind::Archived, .savedAt = now}, u"5100"_s, now),
                 u"5100 · kept here · saved as a PDF 09:00"_s);
        QCOMPARE(text::waybill({.kind = Kind::Archived, .printedAt = now, .savedAt = now + std::chrono::hours(1)},
                               u"5100"_s, now),
                 u"5100 · kept here · printed 09:00 · saved as a PDF 10:00"_s);
        QCOMPARE(text::waybill({}, u"5100"_s, now), u"5100"_s);
    }

    void anAssembledOrderWaitsForItsWaybill()
    {
        OrderRecord record = kettle();
        record.order.state = OrderState::KASPI_DELIVERY;
        record.order.status = OrderStatus::ACCEPTED_BY_MERCHANT;
        QCOMPARE(text::status(record), u"Accepted"_s);
        record.order.assembled = true;
        QCOMPARE(text::status(record), u"Waits for the waybill"_s);
        record.order.waybill = u"https://kaspi.kz/w.pdf"_s;
        QCOMPARE(text::status(record), u"Accepted"_s);
    }

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

    void whatIsWeighedHasItsPriceForAKilogram()
    {
        OrderEntry line = entry(u"Яблоко"_s, 1);
        line.basePrice = Money::fromTenge(1'560);
        QCOMPARE(text::price(line), u"1\u00A0560\u00A0₸"_s);
        for (const UnitType unit : {UnitType::MEASURABLE, UnitType::MEASURABLE_PIECES}) {
            line.unitType = unit;
            QCOMPARE(text::price(line), u"1\u00A0560\u00A0₸/kg"_s);
        }
        line.basePrice.reset();
        QCOMPARE(text::price(line), u"—"_s);
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

    void oneOrderHasItsOwnWordForWhereItStands()
    {
        QCOMPARE(text::nameOfOne(Stage::Returns), u"Return"_s);
        QCOMPARE(text::nameOfOne(Stage::PreOrders), u"Pre-order"_s);
        QCOMPARE(text::nameOfOne(Stage::ToPack), text::name(Stage::ToPack));
    }

    void anUnknownWordIsShownAsItCame()
    {
        QCOMPARE(text::name(Word<OrderStatus>::fromWire(u"LOST_IN_SPACE"_s)), u"LOST_IN_SPACE"_s);
        QCOMPARE(text::name(Word<CancellationReason>::fromWire(u"TIMEOUT_BUYER_PICKUP"_s)), u"TIMEOUT_BUYER_PICKUP"_s);
    }

    void theStatusSaysFirstWhatIsUnderWay()
    {
        OrderRecord record = kettle();
        record.order.status = OrderStatus::ACCEPTED_BY_MERCHANT;
        QCOMPARE(text::status(record), u"Accepted"_s);
        record.pending = PendingChange{Change::Cancel, Outcome::Sent};
        QCOMPARE(text::status(record), u"cancelling…"_s);
        record.pending = PendingChange{Change::Complete, Outcome::Unknown};
        QCOMPARE(text::status(record), u"handed over or not: unknown"_s);
    }

    void theBuyersPhoneIsMaskedUntilAskedFor()
    {
        const Customer buyer = kettle().order.customer;
        QCOMPARE(text::maskedPhone(buyer), u"•• •• 45 67"_s);
        QCOMPARE(text::phone(buyer), u"+7 701 234 45 67"_s);
        QCOMPARE(text::phone(customer({}, {}, u"87012344567"_s)), u"+7 701 234 45 67"_s);
    }

    void aPhoneTheMarketplaceMaskedStaysMasked()
    {
        QCOMPARE(text::maskedPhone(customer({}, {}, u"701*****67"_s)), u"••••"_s);
        QCOMPARE(text::maskedPhone(customer({}, {})), QString());
        QCOMPARE(text::maskedPhone(customer({}, {}, u"0000000000"_s)), QString());
        QCOMPARE(text::phone(customer({}, {}, u"0000000000"_s)), QString());
    }

    void aNameIsShortenedToItsInitial()
    {
        QCOMPARE(text::shortName(customer(u"Әсел"_s, u"Қожахметова"_s)), u"Әсел Қ."_s);
        QCOMPARE(text::shortName(customer(u"Әсел"_s, {})), u"Әсел"_s);
        QCOMPARE(text::shortName(customer({}, {})), u"—"_s);
    }

    void theLinesOfAnOrderFitInOneText()
    {
        QCOMPARE(text::items(kettle().order), u"1\u00A0×\u00A0Чайник, 2\u00A0×\u00A0Зонт"_s);
        QCOMPARE(text::items(Order()), u"…"_s);
    }

    void searchFindsByNumberNameGoodsAndPhoneTail_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing typed") << QString() << true;
        QTest::newRow("the number") << u"410000123"_s << true;
        QTest::newRow("part of the number") << u"0123"_s << true;
        QTest::newRow("the number with spaces") << u"410 000 123"_s << true;
        QTest::newRow("a name in small letters") << u"қожахметова"_s << true;
        QTest::newRow("two words in any order") << u"зонт әсел"_s << true;
        QTest::newRow("the seller's code") << u"sku-чайник"_s << true;
        QTest::newRow("the phone's tail") << u"4567"_s << true;
        QTest::newRow("the whole phone") << u"+7 (701) 234-45-67"_s << true;
        QTest::newRow("the phone with 8") << u"87012344567"_s << true;
        QTest::newRow("the phone's middle") << u"234456"_s << false;
        QTest::newRow("name and tail") << u"әсел 4567"_s << true;
        QTest::newRow("one word of two missing") << u"әсел утюг"_s << false;
    }
    void searchFindsByNumberNameGoodsAndPhoneTail()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        QCOMPARE(finds(typed), found);
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

    void theKnownRefusalsOfAHandOverSayWhatToDo()
    {
        const auto said = [](const QString &words) { return text::changeFailed(Change::Complete, rejected(words)); };
        QCOMPARE(said(u"Security code is not valid. And the order cannot be completed without it"_s).happened,
                 u"The code is not right."_s);
        QVERIFY(said(u"Order is not may complete allowed"_s).whole().contains(u"credit documents"_s));
        QVERIFY(said(u"Order is cancelled, so it can't be completed."_s).whole().contains(u"keep the goods"_s));
    }

    void theSameRefusalOfAnotherChangeSpeaksOfThatChange()
    {
        const auto said = [](Change change, const QString &words) {
            return text::changeFailed(change, rejected(words)).whole();
        };
        const QString cancelled = u"Order is cancelled, so it can't be completed."_s;
        QVERIFY(said(Change::Assemble, cancelled).contains(u"No waybill was formed."_s));
        QVERIFY(said(Change::ReduceLine, cancelled).contains(u"The line stays as it is."_s));
        const QString completed = u"Order already has been completed"_s;
        QVERIFY(said(Change::CorrectWeights, completed).contains(u"The weights stay as they are."_s));
        for (int i = 0; i <= int(Change::ReceiveReturn); ++i) {
            if (Change(i) != Change::Complete && Change(i) != Change::SendCode) {
                QVERIFY(!said(Change(i), cancelled).contains(u"handed over"_s));
                QVERIFY(!said(Change(i), u"Order is not may complete allowed"_s).contains(u"sign"_s));
            }
        }
        QVERIFY(!said(Change::Cancel, cancelled).contains(u"not cancelled"_s));
    }

    void theJournalTellsKnownRefusalsInTheInterfacesWords()
    {
        CommandEntry entry;
        entry.words = u"Security code is not valid. And the order cannot be completed without it"_s;
        QCOMPARE(text::explanation(entry, nullptr), u"The code is not right."_s);
        entry.words = u"Склад закрыт"_s;
        QCOMPARE(text::explanation(entry, nullptr), u"Склад закрыт"_s);
    }

    void goodsByWeightAreCountedOnlyWhereThereAreSeveral()
    {
        OrderEntry apples = entry(u"Яблоко"_s, 1);
        QCOMPARE(text::amount(apples), u"1\u00A0pcs"_s);
        apples.unitType = UnitType::MEASURABLE;
        apples.weight = Weight{12'800};
        QCOMPARE(text::amount(apples), u"12.8\u00A0kg"_s);
        apples.quantity = 3;
        QCOMPARE(text::amount(apples), u"12.8\u00A0kg (×3)"_s);
    }

    void whatMattersMostIsTheFirstOfTheBadges()
    {
        Order order;
        order.paymentMode = PaymentMode::PAY_WITH_CREDIT;
        order.preOrder = true;
        order.express = true;
        order.signatureRequired = true;
        order.returnedToWarehouse = true;
        QCOMPARE(text::shortBadges(order).mid(0, 2), QStringList({u"Back at the warehouse"_s, u"Express"_s}));
        QCOMPARE(text::shortBadges(order).last(), u"Credit"_s);
    }

    void noBadgeSaysWhatTheOrdersPlaceSays()
    {
        Order order;
        order.status = OrderStatus::ACCEPTED_BY_MERCHANT;
        order.state = OrderState::SIGN_REQUIRED;
        order.signatureRequired = true;
        QCOMPARE(text::name(stageOf(order)), u"To sign"_s);
        QVERIFY(text::badges(order).isEmpty());
        order.status = OrderStatus::APPROVED_BY_BANK;
        QCOMPARE(text::name(stageOf(order)), u"New"_s);
        QCOMPARE(text::badges(order), QStringList(u"Documents to sign"_s));
    }

    void anOrderWithoutLinesSaysSo()
    {
        Order order;
        QCOMPARE(text::items(order), u"…"_s);
        order.entries.emplace();
        QCOMPARE(text::items(order), u"no items"_s);
    }

    // One statement: what did not leave this computer has reached nobody.
    void aCodeThatWasNotSentDidNotPerhapsArrive()
    {
        const auto said = [](Error::Kind kind) {
            return text::changeFailed(Change::SendCode, Error{.kind = kind}).whole();
        };
        for (const Error::Kind unsent : {Error::Kind::NotSent, Error::Kind::NoToken, Error::Kind::Insecure,
                                         Error::Kind::Proxy, Error::Kind::RateLimited})
            QVERIFY2(!said(unsent).contains(u"erhaps"_s), qPrintable(said(unsent)));
        QVERIFY(!said(Error::Kind::RateLimited).contains(u"erhaps"_s));
        QVERIFY(said(Error::Kind::Rejected).contains(u"Perhaps"_s));
    }

    void aRefusalWeDoNotKnowIsQuoted()
    {
        const text::Message message = text::changeFailed(Change::Accept, rejected(u"Склад закрыт"_s));
        QVERIFY(message.happened.contains(u"“Склад закрыт”"_s));
        QVERIFY(!message.next.isEmpty());
    }

    void everyFailureSaysWhatHappenedAndWhatToPress_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        for (int kind = 0; kind < int(Error::Kind::Cancelled); ++kind)
            QTest::addRow("kind %d", kind) << Error::Kind(kind);
    }
    void everyFailureSaysWhatHappenedAndWhatToPress()
    {
        QFETCH(Error::Kind, kind);
        Error error;
        error.kind = kind;
        for (const Change change : {Change::Accept, Change::Cancel, Change::SendCode, Change::Complete}) {
            const text::Message message = text::changeFailed(change, error);
            QVERIFY(!message.happened.isEmpty() && !message.meaning.isEmpty() && !message.next.isEmpty());
            QVERIFY(!message.whole().contains(u"went wrong"_s, Qt::CaseInsensitive));
        }
    }

    void whoStandsBetweenUsAndTheMarketplaceIsNamed()
    {
        const auto said = [](Error::Kind kind) {
            return text::readingFailed({.kind = kind, .httpStatus = 403}).happened;
        };
        QVERIFY(said(Error::Kind::Insecure).startsWith(u"No secure connection"_s));
        QVERIFY(said(Error::Kind::Proxy).startsWith(u"A proxy on the way"_s));
        QVERIFY(said(Error::Kind::NotTheApi).startsWith(u"Somebody else than the marketplace answered (403)"_s));
    }

    void aChangeOvertakenByACancellationSaysSo()
    {
        const Error unsent{.kind = Error::Kind::Overtaken, .detail = u"not sent: the order was cancelled meanwhile"_s};
        QCOMPARE(text::changeFailed(Change::Assemble, unsent).next, u"Nothing more to do with it: keep the goods."_s);
    }

    void whatWaitsForItsTurnIsSaidInFewWords()
    {
        QCOMPARE(text::underWay({Change::ReduceLine, Outcome::Waiting}), u"to be reduced"_s);
    }

    void whatHasEndedSaysHow()
    {
        const auto why = [](Obstacle obstacle) { return text::whyNot(Change::Cancel, obstacle); };
        QVERIFY(why(Obstacle::HandedOver).contains(u"handed over"_s));
        QVERIFY(why(Obstacle::Cancelled).contains(u"cancelled"_s));
        QVERIFY(why(Obstacle::Returned).contains(u"returned"_s));
        for (const Obstacle obstacle : {Obstacle::HandedOver, Obstacle::Cancelled, Obstacle::Returned})
            QVERIFY2(!why(obstacle).contains(u" or "_s), qPrintable(why(obstacle)));
    }

    void everyObstacleSaysWhyNot()
    {
        for (int obstacle = int(Obstacle::NotNew); obstacle <= int(Obstacle::UnknownWords); ++obstacle)
            QVERIFY(!text::whyNot(Change::Cancel, Obstacle(obstacle)).isEmpty());
        QVERIFY(text::whyNot(Change::Cancel, Obstacle::None).isEmpty());
    }
};

TEST_WITHOUT_WINDOWS(TextTest)
#include "text_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/search.h"
#include "tests/support/testclock.h"
#include "ui/text/failures.h"
#include "ui/text/items.h"
#include "ui/text/journalwords.h"
#include "ui/text/money.h"
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
        QCOMPARE(text::money(Money::fromTiyn(9'604'550)), u"96\u00A0045,50\u00A0₸"_s);
        QCOMPARE(text::money(Money::fromTiyn(5)), u"0,05\u00A0₸"_s);
        QCOMPARE(text::money(Money::fromTenge(-1'000)), u"\u22121\u00A0000\u00A0₸"_s);
        QCOMPARE(text::money(Money::fromTenge(123'456'789)), u"123\u00A0456\u00A0789\u00A0₸"_s);
    }

    void aSumThatIsNotKnownIsADash() { QCOMPARE(text::money(std::nullopt), u"—"_s); }

    void weightTurnsToKilogramsFromAThousandGrams()
    {
        QCOMPARE(text::weight(Weight{250}), u"250\u00A0g"_s);
        QCOMPARE(text::weight(Weight{1000}), u"1\u00A0kg"_s);
        QCOMPARE(text::weight(Weight{1250}), u"1,25\u00A0kg"_s);
        QCOMPARE(text::weight(Weight{12'005}), u"12,005\u00A0kg"_s);
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
        QTest::newRow("hours late") << qint64(-130) << u"2 h 10 min late"_s;
        QTest::newRow("many hours late") << qint64(-13 * 60 - 29) << u"13 h late"_s;
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
        JournalEntry entry;
        entry.words = u"Security code is not valid. And the order cannot be completed without it"_s;
        QCOMPARE(text::explanation(entry), u"The code is not right."_s);
        entry.words = u"Склад закрыт"_s;
        QCOMPARE(text::explanation(entry), u"Склад закрыт"_s);
    }

    void goodsByWeightAreCountedOnlyWhereThereAreSeveral()
    {
        OrderEntry apples = entry(u"Яблоко"_s, 1);
        QCOMPARE(text::amount(apples), u"1\u00A0pcs"_s);
        apples.unitType = UnitType::MEASURABLE;
        apples.weight = Weight{12'800};
        QCOMPARE(text::amount(apples), u"12,8\u00A0kg"_s);
        apples.quantity = 3;
        QCOMPARE(text::amount(apples), u"12,8\u00A0kg (×3)"_s);
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

    void anOrderWithoutLinesSaysSo()
    {
        Order order;
        QCOMPARE(text::items(order), u"…"_s);
        order.entries.emplace();
        QCOMPARE(text::items(order), u"no items"_s);
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

    void everyObstacleSaysWhyNot()
    {
        for (int obstacle = int(Obstacle::NotNew); obstacle <= int(Obstacle::UnknownWords); ++obstacle)
            QVERIFY(!text::whyNot(Change::Cancel, Obstacle(obstacle)).isEmpty());
        QVERIFY(text::whyNot(Change::Cancel, Obstacle::None).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"

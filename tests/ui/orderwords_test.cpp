// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/search.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "ui/text/changewords.h"
#include "ui/text/items.h"
#include "ui/text/money.h"
#include "ui/text/people.h"
#include "ui/text/waybillwords.h"
#include "ui/text/words.h"

#include <QTest>

using namespace Qt::StringLiterals;

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

} // namespace

// What is said of an order: where it stands, its buyer, its lines, its waybill; and what finds it.
class OrderWordsTest : public QObject
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

    void whatWaitsForItsTurnIsSaidInFewWords()
    {
        QCOMPARE(text::underWay({Change::ReduceLine, Outcome::Waiting}), u"to be reduced"_s);
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

    void anOrderWithoutLinesSaysSo()
    {
        Order order;
        QCOMPARE(text::items(order), u"…"_s);
        order.entries.emplace();
        QCOMPARE(text::items(order), u"no items"_s);
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
};

TEST_WITHOUT_WINDOWS(OrderWordsTest)
#include "orderwords_test.moc"

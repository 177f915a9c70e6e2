// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/words.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Every word of a kind, from the wire and back.
template <typename Enum>
void checkEveryWord(const QStringList &words)
{
    QCOMPARE(size_t(words.size()), wireTable(Enum::Unknown).size());
    for (const QString &text : words) {
        const auto word = Word<Enum>::fromWire(text);
        QVERIFY2(word.value != Enum::Unknown, qPrintable(text));
        QCOMPARE(word.text, text);
        QCOMPARE(wireText(word.value), text);
        QVERIFY(Word<Enum>(word.value) == word);
    }
}

} // namespace

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheWordsOfTheContract()
    {
        checkEveryWord<OrderState>(
            {u"NEW"_s, u"SIGN_REQUIRED"_s, u"PICKUP"_s, u"DELIVERY"_s, u"KASPI_DELIVERY"_s, u"ARCHIVE"_s});
        checkEveryWord<OrderStatus>({u"APPROVED_BY_BANK"_s, u"ACCEPTED_BY_MERCHANT"_s, u"COMPLETED"_s, u"CANCELLED"_s,
                                     u"CANCELLING"_s, u"KASPI_DELIVERY_RETURN_REQUESTED"_s, u"RETURNED"_s,
                                     u"RETURN_ACCEPTED_BY_MERCHANT"_s});
        checkEveryWord<DeliveryMode>(
            {u"DELIVERY_LOCAL"_s, u"DELIVERY_PICKUP"_s, u"DELIVERY_REGIONAL_TODOOR"_s, u"DELIVERY_REGIONAL_PICKUP"_s});
        checkEveryWord<PaymentMode>({u"PAY_WITH_CREDIT"_s, u"PREPAID"_s});
        checkEveryWord<UnitType>({u"PIECES"_s, u"MEASURABLE"_s, u"MEASURABLE_PIECES"_s});
        checkEveryWord<CancellationReason>(
            {u"BUYER_CANCELLATION_BY_MERCHANT"_s, u"BUYER_NOT_REACHABLE"_s, u"MERCHANT_OUT_OF_STOCK"_s});
    }

    void keepsAWordItDoesNotKnow()
    {
        const auto word = Word<OrderStatus>::fromWire(u"HELD_BY_CUSTOMS"_s);
        QVERIFY(word == OrderStatus::Unknown);
        QCOMPARE(word.text, u"HELD_BY_CUSTOMS"_s);
    }

    void tellsTwoUnknownWordsApart()
    {
        QVERIFY(Word<OrderState>::fromWire(u"DRONE"_s) != Word<OrderState>::fromWire(u"LOCKER"_s));
    }

    void doesNotGuessAtAlmostTheSameWord()
    {
        QVERIFY(Word<OrderState>::fromWire(u"new"_s) == OrderState::Unknown);
        QVERIFY(Word<OrderState>::fromWire(u"NEW "_s) == OrderState::Unknown);
        QVERIFY(Word<OrderState>::fromWire(u"Unknown"_s) == OrderState::Unknown);
    }

    void hasNoTextForNoWord()
    {
        QVERIFY(Word<OrderState>() == OrderState::Unknown);
        QCOMPARE(Word<OrderState>().text, QString());
        QCOMPARE(wireText(OrderState::Unknown), QString());
        QVERIFY(Word<OrderState>::fromWire(QString()) == Word<OrderState>());
    }
};

TEST_WITHOUT_WINDOWS(WordsTest)
#include "words_test.moc"

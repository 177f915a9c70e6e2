// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "tests/support/shopfixture.h"
#include "tests/support/testprogram.h"
#include "ui/handover/handoverflow.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Effect;

// Without a window: every stage of the flow's table, against the Training shop over real HTTP.
class HandOverFlowTest : public QObject, private ShopFixture
{
    Q_OBJECT

    using Stage = HandOverFlow::Stage;
    using Step = HandOverFlow::Step;
    using Word = HandOverFlow::Word;

private Q_SLOTS:
    void init()
    {
        beginWith({.orders = 0});
        m_number = m_shop->addOrder({.situation = training::Situation::Pickup, .lines = 1});
        startProgram();
        QVERIFY(m_place->readAll());
        begin();
    }

    void cleanup()
    {
        m_flow.reset();
        endAll();
    }

    void itBeginsOpenAndSendsNothing()
    {
        QCOMPARE(stage(), Stage::Open);
        QVERIFY(says(Word::NothingSent));
        QCOMPARE(next(), Step::SendCode);
        QCOMPARE(entries(), 0);
    }

    void itBeginsWithWhatStandsInTheWay()
    {
        const OrderId unknown(u"nowhere"_s);
        const HandOverFlow flow(unknown, OrderCode(u"1"_s), m_place->runner, m_clock);
        const auto *no = std::get_if<HandOverFlow::NotSubmitted>(&flow.shown().saying);
        QVERIFY(no && no->change == Change::Complete && no->refusal.kind == Refusal::Kind::UnknownOrder);
    }

    void aCodeIsSentAndTheStepAfterItIsHandingOver()
    {
        m_flow->sendCode();
        QCOMPARE(stage(), Stage::SendingCode);
        QVERIFY(says(Word::SendingCode));
        m_flow->sendCode();
        QTRY_VERIFY(says(Word::CodeSent));
        QCOMPARE(stage(), Stage::Open);
        QCOMPARE(next(), Step::HandOver);
        QCOMPARE(m_flow->shown().timesSent, 1);
        QCOMPARE(m_flow->shown().sentAt, std::optional(m_clock.now()));
        QCOMPARE(m_shop->effects(Effect::CodeSent, m_number), 1);
    }

    void noOtherCodeIsAskedForWithinAMinute()
    {
        sendCode();
        m_clock.advance(59s);
        m_flow->sendCode();
        QCOMPARE(entries(), 1);
        m_clock.advance(1s);
        m_flow->sendCode();
        QCOMPARE(entries(), 2);
    }

    void aCodeAskedForWhileDigitsAreOnTheirWayIsRefusedInWords()
    {
        sendCode();
        m_clock.advance(HandOverFlow::coolDown);
        type(code());
        QCOMPARE(stage(), Stage::HandingOver);
        m_flow->sendCode();
        const auto *no = std::get_if<HandOverFlow::NotSubmitted>(&m_flow->shown().saying);
        QVERIFY(no && no->change == Change::SendCode && no->refusal.kind == Refusal::Kind::Busy);
        QCOMPARE(stage(), Stage::HandingOver);
        QTRY_COMPARE(stage(), Stage::Done);
    }

    void enterSendsTheCodeWhereThereAreNoDigits()
    {
        m_flow->enter();
        QCOMPARE(stage(), Stage::SendingCode);
    }

    void aCodeThatWasRefusedWithAnAnswerMayStillHaveCome()
    {
        m_shop->inject({.method = "POST"}, training::faults::refuse(u"Сервис занят"_s));
        m_flow->sendCode();
        QTRY_VERIFY(failed(Change::SendCode));
        QCOMPARE(stage(), Stage::Open);
        QCOMPARE(m_flow->shown().timesSent, 0);
        type(u"1234"_s);
        QCOMPARE(stage(), Stage::HandingOver);
    }

    void aCodeThatNeverLeftIsNoCode()
    {
        m_shop->inject({.method = "POST"}, training::faults::hang(training::Moment::BeforeEffect));
        m_flow->sendCode();
        Q_EMIT m_place->runner.finished(newest(), Outcome::Rejected, {.kind = Error::Kind::Proxy, .httpStatus = 407});
        QVERIFY(failed(Change::SendCode));
        type(u"4821"_s);
        QVERIFY(says(Word::NoCodeSentYet));
        QCOMPARE(entries(), 1);
    }

    void aCodeWhoseAnswerWasLostCountsAsSent()
    {
        m_shop->inject({.method = "POST"}, training::faults::cut(training::Moment::AfterEffect));
        m_flow->sendCode();
        QTRY_VERIFY(says(Word::CodeInDoubt));
        QCOMPARE(stage(), Stage::Open);
        QCOMPARE(m_flow->shown().timesSent, 1);
        QCOMPARE(next(), Step::SendCode);
        type(u"4"_s);
        QCOMPARE(next(), Step::HandOver);
    }

    void noDigitsAreHandedInBeforeACodeWasSent()
    {
        type(u"4821"_s);
        QVERIFY(says(Word::NoCodeSentYet));
        m_clock.advance(2s);
        m_flow->enter();
        m_flow->press();
        QCOMPARE(stage(), Stage::Open);
        QCOMPARE(entries(), 0);
    }

    void aCodeOfEarlierIsHandedIn()
    {
        sendCode();
        begin();
        m_flow->setCodeWasSent();
        QCOMPARE(next(), Step::SendCode);
        type(code());
        QCOMPARE(stage(), Stage::HandingOver);
        QTRY_COMPARE(stage(), Stage::Done);
    }

    void theFourthDigitHandsInAndItsEnterIsItsEcho()
    {
        sendCode();
        m_shop->inject({.method = "POST"}, training::faults::refuse(u"Not now."_s));
        type(code());
        QVERIFY(says(Word::HandingOver));
        QTRY_VERIFY(failed(Change::Complete));
        QCOMPARE(stage(), Stage::Open);
        m_clock.advance(HandOverFlow::echoLasts - 1ms);
        m_flow->enter();
        m_flow->press();
        QCOMPARE(entries(), 2);
        m_clock.advance(1ms);
        m_flow->enter();
        QCOMPARE(stage(), Stage::HandingOver);
        QCOMPARE(entries(), 3);
    }

    void otherDigitsAreNoEcho()
    {
        sendCode();
        m_shop->inject({.method = "POST"}, training::faults::refuse(u"Not now."_s));
        type(u"12345678"_s.first(4));
        QTRY_VERIFY(failed(Change::Complete));
        type(u"12345"_s);
        m_flow->enter();
        QCOMPARE(stage(), Stage::HandingOver);
    }

    void theFourthDigitWaitsWhereItIsToldTo()
    {
        m_flow->setSubmitsAtFourDigits(false);
        sendCode();
        type(code());
        QCOMPARE(stage(), Stage::Open);
        m_flow->enter();
        QTRY_COMPARE(stage(), Stage::Done);
    }

    void handedOverIsTheEndAndTheNextPressCloses()
    {
        const QSignalSpy wantsToClose(m_flow.get(), &HandOverFlow::wantsToClose);
        sendCode();
        type(code());
        QTRY_VERIFY(says(Word::HandedOver));
        QCOMPARE(stage(), Stage::Done);
        m_flow->enter();
        QVERIFY2(wantsToClose.empty(), "the Enter behind the fourth digit has seen nothing yet");
        type(u"1234"_s);
        m_flow->sendCode();
        QCOMPARE(stage(), Stage::Done);
        m_clock.advance(HandOverFlow::echoLasts);
        m_flow->press();
        QCOMPARE(wantsToClose.size(), 1);
        QCOMPARE(m_shop->effects(Effect::Completed, m_number), 1);
    }

    void wrongCodesAreCountedAndTheSameDigitsNotSentAgain()
    {
        sendCode();
        type(wrongCode());
        QTRY_COMPARE(wrongTries(), 1);
        m_clock.advance(2s);
        m_flow->press();
        QVERIFY(says(Word::SameDigits));
        type({});
        type(wrongCode());
        QVERIFY(says(Word::SameDigits));
        QCOMPARE(entries(), 2);
        type(wrongCode(1));
        QTRY_COMPARE(wrongTries(), 2);
        QCOMPARE(stage(), Stage::Open);
    }

    void afterAnotherCodeTheSameDigitsMayBeRight()
    {
        sendCode();
        type(wrongCode());
        QTRY_COMPARE(wrongTries(), 1);
        m_clock.advance(HandOverFlow::coolDown);
        sendCode();
        m_flow->press();
        QCOMPARE(stage(), Stage::HandingOver);
    }

    void aLostAnswerIsInDoubtUntilTheOrderIsSeen()
    {
        sendCode();
        m_shop->inject({.method = "POST", .status = u"COMPLETED"_s},
                       training::faults::cut(training::Moment::AfterEffect));
        const QSignalSpy said(m_flow.get(), &HandOverFlow::said);
        bool wasInDoubt = false;
        connect(m_flow.get(), &HandOverFlow::said, this,
                [&] { wasInDoubt = wasInDoubt || (stage() == Stage::InDoubt && says(Word::InDoubt)); });
        type(code());
        QTRY_COMPARE(stage(), Stage::Done);
        QVERIFY(wasInDoubt);
        QCOMPARE(m_shop->effects(Effect::Completed, m_number), 1);
    }

    void whatIsStillReadIsNotHandedInAgain()
    {
        loseTheAnswer();
        type(code());
        QTRY_COMPARE(stage(), Stage::InDoubt);
        if (says(Word::InDoubt)) { // the readings have not ended
            m_clock.advance(2s);
            m_flow->press();
            QVERIFY(std::holds_alternative<HandOverFlow::NotSubmitted>(m_flow->shown().saying));
            QCOMPARE(stage(), Stage::InDoubt);
        }
        QCOMPARE(entries(), 2);
    }

    void readInVainItMayBeTriedAgain()
    {
        loseTheAnswer();
        type(code());
        QTRY_VERIFY(says(Word::NotSeen));
        QCOMPARE(stage(), Stage::InDoubt);
        QCOMPARE(entries(), 2);
        m_clock.advance(2s);
        m_flow->press();
        QCOMPARE(stage(), Stage::HandingOver);
        QVERIFY2(says(Word::HandingOver), "the end of the one before it is not this one's");
        QTRY_COMPARE(stage(), Stage::Done);
    }

    void readInVainAnotherCodeMayBeSent()
    {
        loseTheAnswer();
        type(code());
        QTRY_VERIFY(says(Word::NotSeen));
        m_clock.advance(HandOverFlow::coolDown);
        sendCode();
        QCOMPARE(stage(), Stage::Open);
        QCOMPARE(m_flow->shown().timesSent, 2);
    }

    void whatIsOnItsWayEndsInTheJournalAfterClosing()
    {
        sendCode();
        type(code());
        const JournalId id = newest();
        const QSignalSpy said(m_flow.get(), &HandOverFlow::said);
        m_flow->close();
        QVERIFY(m_place->waitForOutcome(id, Outcome::Confirmed));
        QCOMPARE(stage(), Stage::Closed);
        QVERIFY(said.empty());
        m_flow->sendCode();
        type(u"1234"_s);
        m_flow->press();
        QCOMPARE(entries(), 2);
    }

    void anotherOrdersEndIsNotThisOnes()
    {
        m_flow->sendCode();
        Q_EMIT m_place->runner.finished(JournalId(newest() + 1), Outcome::Confirmed, {});
        QCOMPARE(stage(), Stage::SendingCode);
        QTRY_VERIFY(says(Word::CodeSent));
    }

private:
    void begin()
    {
        const Order order = m_place->order(m_number)->order;
        m_flow = std::make_unique<HandOverFlow>(order.id, order.code, m_place->runner, m_clock);
    }

    void sendCode()
    {
        m_flow->sendCode();
        QCOMPARE(stage(), Stage::SendingCode);
        QTRY_VERIFY(says(Word::CodeSent));
    }

    void loseTheAnswer()
    {
        sendCode();
        m_shop->inject({.method = "POST", .status = u"COMPLETED"_s},
                       training::faults::cut(training::Moment::BeforeEffect));
    }

    void type(const QString &digits) { m_flow->setDigits(PickupCode(digits)); }
    Stage stage() const { return m_flow->shown().stage; }
    Step next() const { return m_flow->shown().next; }
    bool says(Word word) const
    {
        return m_flow->shown().saying.index() == 0 && std::get<0>(m_flow->shown().saying) == word;
    }
    bool failed(Change change) const
    {
        const auto *no = std::get_if<HandOverFlow::NotDone>(&m_flow->shown().saying);
        return no && no->change == change;
    }
    int wrongTries() const
    {
        const auto *wrong = std::get_if<HandOverFlow::WrongCode>(&m_flow->shown().saying);
        return wrong ? wrong->tries : 0;
    }

    QString code() const { return m_shop->pickupCode(m_number); }
    // Four digits that are not the code; another four for another `salt`.
    QString wrongCode(int salt = 0) const
    {
        QString digits = code();
        digits[0] = QChar(u'0' + (digits[0].digitValue() + 1 + salt) % 10);
        return digits;
    }

    int entries() const { return int(newestCommands(m_place->journal, 10).size()); }
    JournalId newest() const { return newestCommands(m_place->journal, 1).front().id; }

    QString m_number;
    std::unique_ptr<HandOverFlow> m_flow;
};

TEST_WITHOUT_WINDOWS(HandOverFlowTest)
#include "handoverflow_test.moc"

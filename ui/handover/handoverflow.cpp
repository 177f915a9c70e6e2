// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/handoverflow.h"

#include "core/api/knownanswer.h"

#include <algorithm>
#include <utility>

HandOverFlow::HandOverFlow(const OrderId &id, const OrderCode &code, OrderRunner &runner, const Clock &clock,
                           QObject *parent)
    : QObject(parent), m_id(id), m_code(code), m_runner(runner), m_clock(clock)
{
    if (const auto refusal = m_runner.gate().refusalOf(Change::Complete, m_id))
        m_shown.saying = NotSubmitted{Change::Complete, *refusal};
    connect(&m_runner, &OrderRunner::finished, this, &HandOverFlow::onFinished);
    connect(&m_runner, &OrderRunner::becameUnknown, this, &HandOverFlow::onUnknown);
    connect(&m_runner, &OrderRunner::refusalChanged, this, &HandOverFlow::onRefusalChanged);
}

void HandOverFlow::setCodeWasSent()
{
    m_buyersCode = std::max(m_buyersCode, Code::MayHaveCome);
    followNextStep();
}

void HandOverFlow::sendCode()
{
    if (m_shown.stage == Stage::SendingCode || m_shown.stage == Stage::Done || m_shown.stage == Stage::Closed ||
        isResting())
        return;
    // While digits are on their way the gate refuses it, and that is said.
    const auto id = submit(SendCode{m_id, m_code});
    if (!id) {
        say(NotSubmitted{Change::SendCode, id.error()});
        return;
    }
    m_tried.reset();
    go(Stage::SendingCode);
    say(Word::SendingCode);
}

void HandOverFlow::setDigits(PickupCode digits)
{
    if (m_shown.stage == Stage::Done || m_shown.stage == Stage::Closed)
        return;
    m_digits = std::move(digits);
    followNextStep();
    if (m_digits.length() != PickupCode::usualLength || !m_submitsAtFour)
        return;
    handIn();
    m_byFourth = m_digits;
    m_byFourthAt = m_clock.now();
}

void HandOverFlow::enter()
{
    if (m_digits.isEmpty() && m_shown.stage != Stage::Done)
        sendCode();
    else
        press();
}

void HandOverFlow::press()
{
    if (isEcho())
        return;
    if (m_shown.stage == Stage::Done)
        Q_EMIT wantsToClose();
    else
        handIn();
}

void HandOverFlow::close()
{
    m_onItsWay.reset();
    wipe();
    go(Stage::Closed);
}

// However fast the answer to the fourth digit was.
bool HandOverFlow::isEcho() const
{
    const bool isRecent = m_byFourth && m_clock.now() - m_byFourthAt < echoLasts;
    return isRecent && (m_shown.stage == Stage::Done || *m_byFourth == m_digits);
}

bool HandOverFlow::isResting() const
{
    return m_shown.sentAt && m_clock.now() < *m_shown.sentAt + coolDown;
}

void HandOverFlow::handIn()
{
    if (m_shown.stage == Stage::HandingOver || m_shown.stage == Stage::Closed)
        return;
    if (m_buyersCode == Code::NotSent) {
        say(Word::NoCodeSentYet);
        return;
    }
    if (m_refused == m_digits) {
        say(Word::SameDigits);
        return;
    }
    const auto id = submit(CompleteOrder{m_id, m_code, m_digits});
    if (!id) {
        say(NotSubmitted{Change::Complete, id.error()});
        return;
    }
    m_tried = m_digits;
    go(Stage::HandingOver);
    say(Word::HandingOver);
}

OrderRunner::Submitted HandOverFlow::submit(const Command &command)
{
    const auto before = std::exchange(m_onItsWay, std::nullopt);
    auto id = m_runner.submit(command);
    m_onItsWay = id ? std::optional(*id) : before;
    return id;
}

void HandOverFlow::onFinished(JournalId id, Outcome outcome, const Error &error)
{
    if (id != m_onItsWay)
        return;
    m_onItsWay.reset();
    const bool confirmed = outcome == Outcome::Confirmed;
    if (m_shown.stage == Stage::SendingCode)
        confirmed ? onCodeSent() : onCodeNotSent(error);
    else
        confirmed ? onHandedOver() : onNotHandedOver(error);
}

void HandOverFlow::onUnknown(JournalId id)
{
    if (id != m_onItsWay)
        return;
    if (m_shown.stage == Stage::SendingCode) {
        m_onItsWay.reset();
        noteSent(Code::MayHaveCome);
        go(Stage::Open);
        say(Word::CodeInDoubt);
    } else {
        go(Stage::InDoubt);
        say(Word::InDoubt);
    }
}

void HandOverFlow::onRefusalChanged(const OrderId &id)
{
    if (id == m_id && m_shown.stage == Stage::InDoubt && m_onItsWay && !m_runner.gate().refusalOf(Change::Complete, id))
        say(Word::NotSeen);
}

void HandOverFlow::onCodeSent()
{
    noteSent(Code::Sent);
    go(Stage::Open);
    say(Word::CodeSent);
}

void HandOverFlow::onCodeNotSent(const Error &error)
{
    // The code was seen to arrive in spite of an error the server answered.
    if (error.httpStatus > 0 && !isUnsent(error))
        m_buyersCode = std::max(m_buyersCode, Code::MayHaveCome);
    go(Stage::Open);
    say(NotDone{Change::SendCode, error});
}

void HandOverFlow::onHandedOver()
{
    m_digits = PickupCode();
    m_tried.reset();
    m_refused.reset();
    go(Stage::Done);
    say(Word::HandedOver);
}

void HandOverFlow::onNotHandedOver(const Error &error)
{
    const auto tried = std::exchange(m_tried, std::nullopt);
    go(Stage::Open);
    if (knownAnswer(error) == KnownAnswer::WrongCode) {
        m_refused = tried;
        say(WrongCode{error, ++m_wrongTries});
    } else {
        say(NotDone{Change::Complete, error});
    }
}

void HandOverFlow::noteSent(Code code)
{
    m_buyersCode = std::max(m_buyersCode, code);
    m_refused.reset();
    ++m_shown.timesSent;
    m_shown.sentAt = m_clock.now();
}

void HandOverFlow::wipe()
{
    m_digits = PickupCode();
    m_tried.reset();
    m_refused.reset();
    m_byFourth.reset();
}

void HandOverFlow::go(Stage stage)
{
    m_shown.stage = stage;
    followNextStep();
}

void HandOverFlow::followNextStep()
{
    const bool sendsFirst = m_buyersCode == Code::NotSent || (m_buyersCode != Code::Sent && m_digits.isEmpty());
    m_shown.next = sendsFirst && m_shown.stage != Stage::Done ? Step::SendCode : Step::HandOver;
    Q_EMIT changed();
}

void HandOverFlow::say(Saying saying)
{
    m_shown.saying = std::move(saying);
    Q_EMIT said();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/commands/orderrunner.h"
#include "core/commands/pickupcode.h"

#include <QObject>

#include <chrono>
#include <optional>
#include <variant>

// How far the hand-over of one order has come, without a window: it takes what a person does and what the
// OrderRunner tells, and says what is to be shown.
//
//   Stage        what it means                        ends
//   Open         nothing is on its way                sendCode() -> SendingCode, digits handed in -> HandingOver
//   SendingCode  a code was asked for                 whatever comes of it -> Open
//   HandingOver  the digits are on their way          confirmed -> Done, refused -> Open, answer lost -> InDoubt
//   InDoubt      nobody knows, the order is read      seen -> Done, refused -> Open; read in vain: as Open
//   Done         handed over                          press() -> wantsToClose()
//   Closed       all digits are wiped                 what was on its way ends in the journal
//
// The same digits are not handed in again after they were refused, unless another code was sent meanwhile.
// Digits live in PickupCode values only.
class HandOverFlow final : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Open, SendingCode, HandingOver, InDoubt, Done, Closed };
    // The button to press next.
    enum class Step { SendCode, HandOver };

    enum class Word {
        NothingSent,
        SendingCode,
        CodeSent,
        CodeInDoubt, // it may have been sent
        NoCodeSentYet, // not handed in: the buyer has no code that could be told
        SameDigits, // not handed in: these were just refused
        HandingOver,
        InDoubt, // it may be handed over
        NotSeen, // still in doubt; the order was read again and does not show it: it may be tried again
        HandedOver,
    };
    struct NotSubmitted {
        Change change;
        Refusal refusal;
    };
    struct NotDone {
        Change change;
        Error error;
    };
    struct WrongCode {
        Error error;
        int tries; // so far, this one too
    };
    using Saying = std::variant<Word, NotSubmitted, NotDone, WrongCode>;

    struct Shown {
        Stage stage = Stage::Open;
        Step next = Step::SendCode;
        Saying saying = Word::NothingSent;
        // Codes that were sent since this began, or may have been.
        int timesSent = 0;
        std::optional<Instant> sentAt{}; // the last of them
    };

    // After a code was sent none is asked for: how often the marketplace would send another is not
    // documented, so the pause is our own.
    static constexpr std::chrono::seconds coolDown{60};
    // Hands type four digits and Enter: that Enter belongs to what the fourth digit has handed in.
    static constexpr std::chrono::milliseconds echoLasts{1500};

    // `runner` and `clock` have to outlive it.
    HandOverFlow(const OrderId &id, const OrderCode &code, OrderRunner &runner, const Clock &clock,
                 QObject *parent = nullptr);

    const Shown &shown() const { return m_shown; }

    // Whether the fourth digit hands in by itself.
    void setSubmitsAtFourDigits(bool submits) { m_submitsAtFour = submits; }
    // A code was asked for before this began: what the buyer says may be handed in.
    void setCodeWasSent();

    void sendCode();
    // The digits in the field are these now.
    void setDigits(PickupCode digits);
    // Enter in the field: without digits it sends the code.
    void enter();
    // The button "Hand over".
    void press();
    void close();

Q_SIGNALS:
    // shown() is different in something else than what it says.
    void changed();
    // Something is to be said, perhaps once more; after changed().
    void said();
    void wantsToClose();

private:
    // What the buyer has, as far as anyone can tell: it only grows.
    enum class Code { NotSent, MayHaveCome, Sent };

    bool isEcho() const;
    bool isResting() const;
    void handIn();
    // A new change supersedes one that is in doubt, whose end is not this one's.
    OrderRunner::Submitted submit(const Command &command);
    void onFinished(JournalId id, Outcome outcome, const Error &error);
    void onUnknown(JournalId id);
    void onRefusalChanged(const OrderId &id);
    void onCodeSent();
    void onCodeNotSent(const Error &error);
    void onHandedOver();
    void onNotHandedOver(const Error &error);
    void noteSent(Code code);
    void wipe();
    void go(Stage stage);
    void followNextStep();
    void say(Saying saying);

    const OrderId m_id;
    const OrderCode m_code;
    OrderRunner &m_runner;
    const Clock &m_clock;
    bool m_submitsAtFour = true;
    Shown m_shown;
    Code m_buyersCode = Code::NotSent;
    std::optional<JournalId> m_onItsWay; // SendingCode, HandingOver, InDoubt
    PickupCode m_digits; // in the field
    std::optional<PickupCode> m_tried; // HandingOver, InDoubt
    std::optional<PickupCode> m_refused; // no other code was sent since
    std::optional<PickupCode> m_byFourth; // what the fourth digit handed in
    Instant m_byFourthAt{};
    int m_wrongTries = 0;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/commands/commandrunner.h"
#include "core/store/orderstore.h"
#include "ui/style/meaning.h"
#include "ui/text/message.h"

#include <QDialog>

#include <optional>

class Band;
class CodeField;
class GoodsList;
class QCheckBox;
class QLabel;
class QLayout;
class QPushButton;
class QVBoxLayout;
class SeenFirst;
class SendCodeButton;

// Hands an order over: the goods are checked, a code is sent to the buyer's phone, the buyer says
// it, and the code is the confirmation. Opening it sends nothing; closing it while a request is on
// its way does not call that request back, and the journal tells how it ended.
class HandOverDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Timing {
        std::chrono::seconds coolDown{60};
        std::chrono::milliseconds doneShown{2000};
    };

    // `runner`, `settings` and `clock` have to outlive the dialog.
    HandOverDialog(const OrderRecord &record, CommandRunner &runner, Settings &settings, const Clock &clock,
                   Timing timing, QWidget *parent = nullptr);

    const OrderId &orderId() const { return m_order.id; }
    // A code was sent to the buyer before the dialog was opened: what the buyer says may be handed in.
    void setCodeWasSent();
    // The order was read again, perhaps with the lines it did not have.
    void setRecord(const OrderRecord &record);
    // It was there long enough for a key to send the buyer a code.
    bool isSeen() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void done(int result) override;

private:
    QLayout *codeColumn();
    // The button that shines is the one to press next.
    void followNextStep();
    void onDigits(const QString &digits);
    bool isEchoOfFourthDigit() const;
    void onEnter();
    void onPressed();
    void sendCode();
    void complete();
    void onFinished(JournalId id, Outcome outcome, const Error &error);
    void onUnknown(JournalId id);
    void onRefusalChanged(const OrderId &id);
    void onCodeSent();
    void onCodeNotSent(const Error &error);
    void onHandedOver();
    void onNotHandedOver(const Error &error);
    void showImei();
    void say(Meaning meaning, const text::Message &message);

    Order m_order;
    CommandRunner &m_runner;
    Settings &m_settings;
    const Clock &m_clock;
    Timing m_timing;
    std::optional<JournalId> m_sending;
    std::optional<JournalId> m_completing;
    bool m_isUnknown = false; // of m_completing
    bool m_isDone = false;
    bool m_wasSent = false; // the code, since the dialog is open
    bool m_mayHaveCode = false; // the buyer: one was asked for, now or earlier, and may have arrived
    // Refused, and no other code was sent since: sending it again would only burn a try.
    std::optional<PickupCode> m_refused;
    std::optional<PickupCode> m_bySelf; // what the fourth digit submitted
    Instant m_bySelfAt{};
    std::optional<PickupCode> m_tried;
    int m_wrongTries = 0;
    GoodsList *m_goods;
    Band *m_imei;
    SendCodeButton *m_send;
    SeenFirst *m_seenFirst;
    QLabel *m_codeLabel;
    CodeField *m_code;
    QCheckBox *m_atFourth;
    QPushButton *m_handOver;
    Band *m_outcome;
    QVBoxLayout *m_outcomeRow;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/store/orderstore.h"
#include "ui/handover/handoverflow.h"

#include <QDialog>

#include <chrono>

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
// its way does not call that request back, and the journal tells how it ended. What happens when is the
// flow's; this draws it.
class HandOverDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Timing {
        std::chrono::milliseconds doneShown{2000};
    };

    // `runner`, `settings` and `clock` have to outlive the dialog.
    HandOverDialog(const OrderRecord &record, OrderRunner &runner, Settings &settings, const Clock &clock,
                   Timing timing, QWidget *parent = nullptr);

    const OrderId &orderId() const { return m_order.id; }
    // A code was sent to the buyer before the dialog was opened: what the buyer says may be handed in.
    void setCodeWasSent() { m_flow.setCodeWasSent(); }
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
    void showStage();
    void say();
    void showHandedOver();
    void showImei();

    Order m_order;
    Settings &m_settings;
    Timing m_timing;
    HandOverFlow m_flow;
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

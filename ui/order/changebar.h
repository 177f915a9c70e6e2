// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/refusal.h"
#include "core/store/orderstore.h"

#include <QWidget>

#include <functional>
#include <optional>

class Band;
class QBoxLayout;
class QLabel;
class QPushButton;

// Why this change of this order cannot be submitted now; nothing: it can.
using RefusalOf = std::function<std::optional<Refusal>(Change, const OrderId &)>;

// How far the waybill of an assembled order is.
enum class WaybillStep { None, Awaited, ToPrint, Printed };

// The bottom of the order's panel: what is under way or in doubt, the one button the order's stage
// asks for, Cancel far from it (below it where their words are too long), and in words why a button
// cannot be pressed.
class ChangeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeBar(RefusalOf refusalOf, QWidget *parent = nullptr);

    void setRecord(const OrderRecord &record, WaybillStep waybill = WaybillStep::None);
    // The button with the order's next step; nothing if there is none to press now.
    QPushButton *primary() const;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // A person wants this; whether and how to ask for more is the receiver's.
    void changeRequested(Change change, const OrderId &id);
    void checkAgainRequested(const OrderId &id);
    void printRequested(const OrderId &id);
    // What is held is not to be sent.
    void takeBackRequested(const OrderId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeButtons();
    void showPending(const std::optional<PendingChange> &pending);
    void showNext(const OrderRecord &record, WaybillStep waybill);
    void showCancel(const OrderRecord &record);
    QString reason(Change change) const;

    RefusalOf m_refusalOf;
    OrderId m_id;
    std::optional<Change> m_next;
    std::optional<PendingChange> m_pending;
    Band *m_band;
    QPushButton *m_checkAgain;
    QPushButton *m_sendAgain;
    QPushButton *m_takeBack;
    QPushButton *m_nextButton;
    QPushButton *m_print;
    QPushButton *m_cancel;
    QBoxLayout *m_buttons;
    QLabel *m_why;
};

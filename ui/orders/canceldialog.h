// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/sync/shopcancels.h"

#include <QDialog>

#include <optional>

class Band;
class CommentField;
class QPushButton;
class ReasonBox;

// Asks for the reason of a cancellation, and says what it costs. Takes an order, gives one CancelOrder
// by submitted(), or nothing; open it with open(). Keeping the order is the default and what Esc does.
class CancelDialog final : public QDialog
{
    Q_OBJECT

public:
    CancelDialog(const Order &order, const CancelCost &cost, QWidget *parent = nullptr);

    // More of it has become known meanwhile.
    void setCost(const CancelCost &cost);
    // What a person has filled in elsewhere already.
    void fillIn(CancellationReason reason, const QString &comment);

Q_SIGNALS:
    void submitted(const CancelOrder &command);

private:
    // Nothing unless everything is filled in rightly, however it got there.
    std::optional<CancelOrder> command() const;
    void submit();
    void refresh();

    OrderId m_id;
    OrderCode m_code;
    Band *m_cost;
    ReasonBox *m_reason;
    CommentField *m_comment;
    QPushButton *m_cancelOrder;
};

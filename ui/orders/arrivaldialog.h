// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/store/orderrecord.h"
#include "ui/asking/verbdialog.h"

// Asks whether a pre-ordered item really is in the shop: only a person who says so by hand can note
// its arrival, because a false one makes the order late. Gives one ConfirmArrival or nothing.
class ArrivalDialog final : public VerbDialog
{
    Q_OBJECT

public:
    ArrivalDialog(const OrderRecord &record, Instant now, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const ConfirmArrival &command);

protected:
    void carryOut() override { Q_EMIT submitted({m_id, m_code}); }

private:
    OrderId m_id;
    OrderCode m_code;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/store/orderrecord.h"
#include "ui/asking/verbdialog.h"

// Asks whether returned goods are in the shop, with what is known of where the parcel is. Gives one
// ReceiveReturn or nothing.
class ReturnDialog final : public VerbDialog
{
    Q_OBJECT

public:
    ReturnDialog(const OrderRecord &record, Instant now, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const ReceiveReturn &command);

protected:
    void carryOut() override { Q_EMIT submitted({m_id, m_code}); }

private:
    OrderId m_id;
    OrderCode m_code;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lines/linesdialog.h"

#include <vector>

class ReasonBox;

// Fewer of some lines of an order, or none of them: gives a ReduceLine for each line that changes.
class ReduceDialog final : public LinesDialog
{
    Q_OBJECT

public:
    // The order's lines are known.
    explicit ReduceDialog(const Order &order, QWidget *parent = nullptr);

    void fillIn(const std::vector<LineWish> &wishes, CancellationReason reason, const QString &comment) override;

Q_SIGNALS:
    void submitted(const std::vector<ReduceLine> &commands);

protected:
    CancellationReason reason() const override;
    QString missing() const override;
    void submit() override;

private:
    ReasonBox *m_reason;
};

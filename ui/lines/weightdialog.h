// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lines/linesdialog.h"

// Lighter goods than ordered: gives one CorrectWeights for all lines that change.
class WeightDialog final : public LinesDialog
{
    Q_OBJECT

public:
    // The order's lines are known.
    explicit WeightDialog(const Order &order, QWidget *parent = nullptr);

Q_SIGNALS:
    void submitted(const CorrectWeights &command);

protected:
    void submit() override;
};

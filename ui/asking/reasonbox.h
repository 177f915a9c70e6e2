// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/words.h"

#include <QComboBox>

// The three reasons a seller may give; begins with none of them.
class ReasonBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ReasonBox(QWidget *parent = nullptr);

    // Unknown: none is chosen.
    CancellationReason reason() const;
    void setReason(CancellationReason reason);
};

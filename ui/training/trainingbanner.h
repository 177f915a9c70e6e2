// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

// Says at the top of the window that nothing here is real.
class TrainingBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit TrainingBanner(QWidget *parent = nullptr);
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/chip.h"

#include <QLabel>

#include <vector>

// Chips side by side, broken into lines where there is no room. A label, so that screen readers
// read the chips' words.
class ChipRow final : public QLabel
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    void setChips(std::vector<Chip> chips);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // Where each chip stands in a row of this width.
    std::vector<QRect> placed(int width) const;

    std::vector<Chip> m_chips;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

// The buyer's telephone of the Training shop: shows the code that the marketplace's app would show
// them, so that a trainee can practise asking for it.
class BuyerPhone final : public QFrame
{
    Q_OBJECT

public:
    explicit BuyerPhone(QWidget *parent = nullptr);

    void showCode(const QString &orderCode, const QString &buyer, const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_code;
    QLabel *m_order;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/pickupcode.h"

#include <QLineEdit>

// The buyer's code: one line edit, so that keyboards, screen readers and the clipboard find what
// they know, drawn as a box for each digit. Whatever is typed, pasted or set from outside, only its
// digits stay; leading zeros count. More digits than a code can have are no code: none is taken.
class CodeField final : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int usualLength = int(PickupCode::usualLength);

    explicit CodeField(QWidget *parent = nullptr);

    // Empties the field; nothing is left to undo.
    void forget() { setText({}); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    // The digits are different ones now; text() holds nothing else.
    void digitsChanged(const QString &digits);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *) override {}
    void mouseDoubleClickEvent(QMouseEvent *) override { selectAll(); }

private:
    void keepDigits();
    int boxCount() const;
    QRect box(int position) const;

    QString m_digits;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

// Fields that take digits only, in every window: the keys above the letters give them their digits also
// under a layout that has letters there.
class DigitKeys final : public QObject
{
    Q_OBJECT

public:
    explicit DigitKeys(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

// A field for a number or a code: no words are typed there.
bool takesDigits(const QWidget &widget);

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scanner/digitkeys.h"

#include "ui/scanner/physicalkey.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>

namespace {

bool prefersDigits(const QWidget &field)
{
    return field.inputMethodHints().testFlag(Qt::ImhPreferNumbers);
}

} // namespace

DigitKeys::DigitKeys(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool DigitKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto &pressed = static_cast<const QKeyEvent &>(*event);
    const auto &field = static_cast<const QWidget &>(*watched);
    if (pressed.modifiers() != Qt::NoModifier || !(takesDigits(field) || prefersDigits(field)))
        return false;
    const QChar digit = hiddenDigit(pressed);
    if (digit.isNull())
        return false;
    QKeyEvent press(QEvent::KeyPress, digit.unicode(), Qt::NoModifier, QString(digit), pressed.isAutoRepeat());
    QCoreApplication::sendEvent(watched, &press);
    event->setAccepted(press.isAccepted());
    return true;
}

bool takesDigits(const QWidget &widget)
{
    constexpr auto numbers = Qt::ImhDigitsOnly | Qt::ImhFormattedNumbersOnly | Qt::ImhDialableCharactersOnly;
    return qobject_cast<const QAbstractSpinBox *>(&widget) || widget.inputMethodHints().testAnyFlags(numbers);
}

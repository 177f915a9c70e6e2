// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/keyfallback.h"

#include "ui/scanner/physicalkey.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace {

// The key of the shortcut that is printed on this key, under whatever layout; 0 if it types that anyway.
int printedKey(const QKeyEvent &event, Qt::KeyboardModifiers modifiers)
{
    if (!modifiers.testAnyFlags(Qt::ControlModifier | Qt::AltModifier))
        return 0;
    if (const QChar digit = hiddenDigit(event); !digit.isNull() && !(modifiers & Qt::ShiftModifier))
        return digit.unicode();
    // A Latin layout with its letters elsewhere means the letters it types.
    if (event.key() <= 0x7F || event.key() > 0xFFFF)
        return 0;
    const QChar key = usCharacter(event);
    if (key == u'/' && (modifiers & Qt::ShiftModifier))
        return Qt::Key_Question;
    return key.isLetter() ? key.toUpper().unicode() : 0;
}

// A text field keeps Ctrl+Z and its like for itself.
bool isTaken(QWidget &widget, int key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent asked(QEvent::ShortcutOverride, key, modifiers);
    asked.ignore();
    QApplication::sendEvent(&widget, &asked);
    return asked.isAccepted();
}

} // namespace

KeyFallback::KeyFallback(QWidget &window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this);
}

bool KeyFallback::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != &m_window || QApplication::activeModalWidget())
        return false;
    return answer(*widget, *static_cast<const QKeyEvent *>(event));
}

bool KeyFallback::answer(QWidget &widget, const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const int sameKey = printedKey(event, modifiers);
    const int key = sameKey ? sameKey : event.key();
    // "Ctrl+?" is written without the Shift that it takes.
    const auto written = key == Qt::Key_Question ? modifiers & ~Qt::ShiftModifier : modifiers;
    const QKeySequence pressed(QKeyCombination(written, Qt::Key(key)));
    const auto actions = m_window.actions();
    for (QAction *action : actions) {
        if (!action->shortcuts().contains(pressed))
            continue;
        if (isTaken(widget, key, modifiers)) {
            if (!sameKey)
                return false;
            QKeyEvent latinPress(QEvent::KeyPress, key, modifiers);
            QApplication::sendEvent(&widget, &latinPress);
        } else if (!action->isEnabled()) {
            Q_EMIT disabledPressed(action);
        } else if (sameKey) {
            action->trigger();
        } else {
            return false;
        }
        return true;
    }
    return false;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/keyfallback.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace {

// Key by key; the Kazakh layout has its Russian letters in the same places.
constexpr QStringView cyrillic = u"ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ";
constexpr QStringView latin = u"QWERTYUIOPASDFGHJKLZXCVBNM";
static_assert(cyrillic.size() == latin.size());

// A text field keeps Ctrl+Z and its like for itself.
bool isTaken(QWidget &widget, int key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent asked(QEvent::ShortcutOverride, key, modifiers);
    asked.ignore();
    QApplication::sendEvent(&widget, &asked);
    return asked.isAccepted();
}

} // namespace

int latinKey(int key)
{
    if (key <= 0 || key > 0xFFFF)
        return 0;
    const auto place = cyrillic.indexOf(QChar(char16_t(key)).toUpper());
    return place < 0 ? 0 : int(latin[place].unicode());
}

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
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    int key = event.key();
    const int sameKey = modifiers & Qt::ControlModifier ? latinKey(key) : 0;
    if (sameKey)
        key = sameKey;
    const QKeySequence pressed(QKeyCombination(modifiers, Qt::Key(key)));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/seenfirst.h"

#include <QKeyEvent>
#include <QPushButton>

#include <chrono>

namespace {

// Two presses of one hand follow each other faster.
constexpr std::chrono::milliseconds isSeenAfter{400};

} // namespace

SeenFirst::SeenFirst(QWidget &dialog, QPushButton &button) : QObject(&dialog), m_button(button)
{
    dialog.installEventFilter(this);
    button.installEventFilter(this);
}

bool SeenFirst::isSeen() const
{
    return m_shown.isValid() && m_shown.hasExpired(isSeenAfter.count());
}

bool SeenFirst::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_button) {
        if (event->type() == QEvent::Show)
            m_shown.start();
        return false;
    }
    // Shortcut: the button's access key.
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::Shortcut)
        return false;
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(event) : nullptr;
    const bool onlyMoves =
        key && (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab || key->key() == Qt::Key_Escape ||
                key->key() == Qt::Key_Left || key->key() == Qt::Key_Right || key->key() == Qt::Key_Up ||
                key->key() == Qt::Key_Down);
    return !onlyMoves && (!isSeen() || (key && key->isAutoRepeat()));
}

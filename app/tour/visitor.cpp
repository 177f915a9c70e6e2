// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/visitor.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QEventLoop>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

namespace {

constexpr auto blink = std::chrono::milliseconds(20);

void clickAt(QWidget &widget, QPoint place)
{
    const QPointF local = place;
    const QPointF global = widget.mapToGlobal(local);
    QMouseEvent down(QEvent::MouseButtonPress, local, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QMouseEvent up(QEvent::MouseButtonRelease, local, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &down);
    QApplication::sendEvent(&widget, &up);
}

} // namespace

QWidget *Visitor::front() const
{
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog : &m_window;
}

void Visitor::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // Shortcuts are looked up before a key reaches any widget, and only for keys of the system's.
    const QKeySequence pressed(QKeyCombination(modifiers, key));
    const auto actions = front()->actions();
    for (QAction *action : actions) {
        if (action->isEnabled() && action->shortcuts().contains(pressed)) {
            action->trigger();
            settle();
            return;
        }
    }
    QWidget *focused = front()->focusWidget();
    QWidget &target = focused ? *focused : *front();
    const bool isCharacter = key >= Qt::Key_Space && key <= Qt::Key_AsciiTilde && modifiers == Qt::NoModifier;
    const QString text = isCharacter ? QString(QChar(char16_t(key))) : QString();
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(&target, &down);
    QApplication::sendEvent(&target, &up);
    settle();
}

void Visitor::type(const QString &text)
{
    for (const QChar character : text) {
        // The first character may open an editor that takes the others.
        QWidget *focused = front()->focusWidget();
        if (!focused)
            return;
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
        QApplication::sendEvent(focused, &down);
    }
    settle();
}

void Visitor::click(QWidget &widget)
{
    clickAt(widget, widget.rect().center());
    settle();
}

void Visitor::clickRow(QAbstractItemView &view, int row)
{
    view.setFocus(Qt::MouseFocusReason);
    clickAt(*view.viewport(), view.visualRect(view.model()->index(row, 0)).center());
    settle();
}

bool Visitor::waitFor(const std::function<bool()> &condition, std::chrono::seconds limit) const
{
    const QDeadlineTimer deadline(limit);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        settle();
    }
    return true;
}

void Visitor::settle() const
{
    QEventLoop loop;
    QTimer::singleShot(blink, &loop, &QEventLoop::quit);
    loop.exec();
}

QPixmap Visitor::look() const
{
    // What was just shown is laid out and has faded in.
    for (int i = 0; i < 10; ++i)
        settle();
    QPixmap picture = m_window.grab();
    QPainter painter(&picture);
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *widget : windows) {
        if (!widget->isVisible() || !qobject_cast<QDialog *>(widget))
            continue;
        // In the middle, wherever a screen that is not there had room for it.
        QRect place(QPoint(), widget->size());
        place.moveCenter(m_window.rect().center());
        painter.fillRect(m_window.rect(), QColor(0, 0, 0, 60));
        painter.drawPixmap(place.topLeft(), widget->grab());
        painter.setPen(m_window.palette().color(QPalette::Mid));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    return picture;
}

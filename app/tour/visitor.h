// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QString>

#include <chrono>
#include <functional>

class QAbstractItemView;
class QMainWindow;
class QWidget;

// A person at the window who needs no screen: presses keys, clicks, looks, waits. Keys and clicks
// go to the front dialog, else to the window.
class Visitor
{
public:
    explicit Visitor(QMainWindow &window) : m_window(window) {}

    QMainWindow &window() const { return m_window; }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    void click(QWidget &widget);
    void clickRow(QAbstractItemView &view, int row);
    // False if it did not come to be in time.
    bool waitFor(const std::function<bool()> &condition, std::chrono::seconds limit = std::chrono::seconds(20)) const;
    // The window with the dialogs in front of it.
    QPixmap look() const;
    // The front dialog, if it is of this class.
    template <typename Dialog>
    Dialog *dialog() const
    {
        return qobject_cast<Dialog *>(front());
    }

private:
    QWidget *front() const;
    void settle() const;

    QMainWindow &m_window;
};

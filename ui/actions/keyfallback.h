// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QKeyEvent;
class QWidget;

// What Qt's own shortcuts leave unanswered in a window: Ctrl+letter and Alt+digit under a layout that has
// something else on that key (the Kazakh one has letters where the digits are), and the keys of
// actions that are disabled just now. It sees a key only after every shortcut has declined it, so
// nothing becomes ambiguous, and never a character without Ctrl or Alt.
class KeyFallback : public QObject
{
    Q_OBJECT

public:
    // Watches the window's own actions.
    explicit KeyFallback(QWidget &window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    // Its key was pressed while it was disabled: say why not.
    void disabledPressed(QAction *action);

private:
    bool answer(QWidget &widget, const QKeyEvent &event);

    QWidget &m_window;
};

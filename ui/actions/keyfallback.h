// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QKeyEvent;
class QWidget;

// What Qt's own shortcuts leave unanswered in a window: Ctrl+letter on a Russian or Kazakh layout,
// where the letter typed is another one than the shortcut's (the key is the same), and the keys of
// actions that are disabled just now. It sees a key only after every shortcut has declined it, so
// nothing becomes ambiguous, and never a letter without Ctrl.
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

// The Latin letter on the key that types this Cyrillic one, as Qt::Key; 0 if there is none.
int latinKey(int key);

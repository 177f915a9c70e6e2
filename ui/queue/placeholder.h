// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/symbol.h"

#include <QWidget>

class QLabel;
class QPushButton;

// Says in the place of a table's rows why there are none: a picture, what it is, what it means, and
// a button for what can be done about it.
class Placeholder : public QWidget
{
    Q_OBJECT

public:
    explicit Placeholder(QWidget *parent = nullptr);

    // Without words for it the button is not there.
    void say(Symbol symbol, const QString &title, const QString &explanation, const QString &button = {});

Q_SIGNALS:
    void pressed();

private:
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_explanation;
    QPushButton *m_button;
};

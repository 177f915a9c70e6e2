// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

// Where a person types or a scanner writes. Esc empties it; when it is empty, Esc leaves it. Down
// goes to what was found.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

Q_SIGNALS:
    void left();
    void wentDown();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

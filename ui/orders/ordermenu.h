// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class WindowActions;

// What can be done with the chosen orders, at their rows: only what is possible now. Gone once it is closed.
class OrderMenu final : public QMenu
{
    Q_OBJECT

public:
    // `isHeld`: an acceptance of one of them can be taken back.
    OrderMenu(const WindowActions &actions, bool isHeld, QWidget *parent);

Q_SIGNALS:
    void takeBackRequested();
};

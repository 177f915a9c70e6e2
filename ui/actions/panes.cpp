// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/panes.h"

#include <QWidget>

void focusPane(const QList<QWidget *> &panes, int steps)
{
    const QWidget *focused = panes.front()->window()->focusWidget();
    qsizetype current = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (panes[i] == focused || panes[i]->isAncestorOf(focused))
            current = i;
    }
    panes[(current + steps + panes.size()) % panes.size()]->setFocus(Qt::TabFocusReason);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

// Brings the focus to the pane so many steps after the one that has it, round and round. F6.
void focusPane(const QList<QWidget *> &panes, int steps);

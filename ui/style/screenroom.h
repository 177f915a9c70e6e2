// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

// The size a window would like, no higher than its screen has room for: at twice the usual scale a
// screen of 1080 lines is 540 high, and the buttons are at the bottom.
QSize withinScreen(const QWidget &window, const QSize &wanted);

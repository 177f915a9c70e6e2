// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/screenroom.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

QSize withinScreen(const QWidget &window, const QSize &wanted)
{
    constexpr int titleBar = 36; // the system's, about
    return {wanted.width(), std::min(wanted.height(), window.screen()->availableSize().height() - titleBar)};
}

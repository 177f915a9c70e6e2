// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"

#include <QMainWindow>

#include <functional>

// The window before anything stands in it, where it was left the last time.
class WindowFrame : public QMainWindow
{
    Q_OBJECT

public:
    // With something to prepare the window is on the screen first, empty. Reading and building what it shows
    // takes longer than all before; no event is worked on meanwhile, so that what comes next is the whole.
    WindowFrame(Settings &settings, const std::function<void()> &prepare);

    // As it was left the last time; on a first start, or where it would not fit, it fills the screen.
    void showAsLeft();

protected:
    void rememberPlace();

private:
    void paintGround();

    Settings &m_settings;
};

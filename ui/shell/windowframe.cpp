// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowframe.h"

#include <QCoreApplication>
#include <QScreen>
#include <QTimer>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

const QString windowLayout = u"window"_s;

} // namespace

WindowFrame::WindowFrame(Settings &settings, const std::function<void()> &prepare) : m_settings(settings)
{
    resize(1280, 720);
    restoreGeometry(m_settings.layout(windowLayout));
    if (!prepare)
        return;
    showAsLeft();
    paintGround();
    prepare();
}

// What was below shows through a window that nothing was painted in. No key and no other program is heard.
void WindowFrame::paintGround()
{
    constexpr std::chrono::milliseconds longest{50};
    QTimer enough;
    enough.setSingleShot(true);
    enough.start(longest);
    while (!windowHandle()->isExposed() && enough.isActive())
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents | QEventLoop::ExcludeSocketNotifiers |
                                        QEventLoop::WaitForMoreEvents);
    repaint();
}

void WindowFrame::showAsLeft()
{
    const bool isFirst = m_settings.layout(windowLayout).isEmpty();
    // A window that reaches beyond its screen would hide what stands at its edges.
    const bool fits = size() == size().boundedTo(screen()->availableSize());
    if (isFirst || !fits)
        showMaximized();
    else
        show();
}

void WindowFrame::rememberPlace()
{
    m_settings.setLayout(windowLayout, saveGeometry());
}

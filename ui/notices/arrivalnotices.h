// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class Arrivals;
class MessageBar;
class QWidget;

// Says in the message bar that new orders have come, for as long as nobody has looked at them, and
// lets the system point at a window that is not looked at.
class ArrivalNotices final : public QObject
{
    Q_OBJECT

public:
    // `show` brings the new orders up.
    ArrivalNotices(const Arrivals &arrivals, MessageBar &bar, QWidget &window, std::function<void()> show);

private:
    void say();
    void reword();

    const Arrivals &m_arrivals;
    MessageBar &m_bar;
    QWidget &m_window;
    std::function<void()> m_show;
};

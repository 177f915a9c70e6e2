// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>

// How long an event that came at the worst moment waited for its turn: the longest time this
// thread spent between two rounds of its event loop while the object lived.
class LongestBlock
{
public:
    LongestBlock()
    {
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_beat.start(0);
    }

    // What a window may let a person wait while others work: a tenth of a second, and what the
    // computer makes an idle loop wait, which is other programs' doing.
    static std::chrono::milliseconds bearable()
    {
        const LongestBlock idle;
        QEventLoop loop;
        QTimer::singleShot(std::chrono::seconds(2), &loop, &QEventLoop::quit);
        loop.exec();
        constexpr int unlucky = 3;
        return std::chrono::milliseconds(100) + unlucky * idle.longest();
    }

    std::chrono::milliseconds longest() const
    {
        return std::chrono::milliseconds(std::max(m_longest, m_since.elapsed()));
    }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

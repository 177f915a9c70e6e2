// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/following.h"

#include <numeric>
#include <utility>

Following::Following(Look look, IsSeen isSeen, QObject *parent)
    : QObject(parent), m_look(std::move(look)), m_isSeen(std::move(isSeen))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this,
            [this] { m_look(this, [this](const Result<void> &looked) { judge(looked); }); });
}

void Following::begin(std::vector<std::chrono::milliseconds> pauses, Instant now)
{
    m_pauses = std::move(pauses);
    m_next = 0;
    m_until = now + std::accumulate(m_pauses.begin(), m_pauses.end(), std::chrono::milliseconds(0));
    waitForNext();
}

void Following::stop()
{
    m_until.reset();
    m_pause.stop();
}

void Following::waitForNext()
{
    m_pause.start(m_pauses[m_next++]);
}

void Following::judge(const Result<void> &looked)
{
    if (!m_until)
        return; // stopped meanwhile
    if (looked && m_isSeen()) {
        stop();
        Q_EMIT seen();
    } else if (m_next < m_pauses.size()) {
        waitForNext();
    } else {
        stop();
        Q_EMIT ended(looked.has_value());
    }
}

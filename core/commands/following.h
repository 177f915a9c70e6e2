// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

// Looks again and again, with the pauses it is given, until what was wanted is seen or the pauses are used
// up. What it looks at it does not know: an order after a command, an import until it is through.
class Following final : public QObject
{
    Q_OBJECT

public:
    // Looks once, and says later whether it could; not at all once `owner` is gone.
    using Look = std::function<void(QObject *owner, const std::function<void(const Result<void> &)> &looked)>;
    using IsSeen = std::function<bool()>;

    Following(Look look, IsSeen isSeen, QObject *parent = nullptr);

    // The first look comes after the first pause. There is at least one.
    void begin(std::vector<std::chrono::milliseconds> pauses, Instant now);
    // Neither seen() nor ended() comes any more.
    void stop();
    // When the pauses are used up, whatever the looks themselves take; nothing: it does not look.
    const std::optional<Instant> &until() const { return m_until; }

Q_SIGNALS:
    void seen();
    // The last look did not show it, or could not be had.
    void ended(bool wasLooked);

private:
    void waitForNext();
    void judge(const Result<void> &looked);

    Look m_look;
    IsSeen m_isSeen;
    std::vector<std::chrono::milliseconds> m_pauses;
    size_t m_next = 0; // of the pauses
    std::optional<Instant> m_until;
    QTimer m_pause;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QPushButton>
#include <QTimer>

#include <optional>

// Asks for a code to be sent. After one was sent it says when, and until when it rests: how often
// the marketplace would send another is not documented, so the pause is our own.
class SendCodeButton final : public QPushButton
{
    Q_OBJECT

public:
    SendCodeButton(const Clock &clock, std::chrono::seconds coolDown, QWidget *parent = nullptr);

    // Wide enough for whatever it will say: what stands beside it does not move.
    QSize sizeHint() const override;

    void setSending();
    // Nothing was sent: it may be pressed again at once.
    void setNotSent();
    // Sent, or perhaps sent: rests now.
    void setSent();

private:
    void refresh();
    static QString firstWords();
    static QString sendingWords();
    QString restingWords(Instant sentAt, std::chrono::seconds left) const;

    const Clock &m_clock;
    std::chrono::seconds m_coolDown;
    bool m_sending = false;
    int m_timesSent = 0;
    std::optional<Instant> m_sentAt;
    QTimer m_tick;
};

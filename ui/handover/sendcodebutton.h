// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handover/handoverflow.h"

#include <QPushButton>
#include <QTimer>

// Asks for a code to be sent. After one was sent it says when, and until when it rests.
class SendCodeButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit SendCodeButton(const Clock &clock, QWidget *parent = nullptr);

    // Wide enough for whatever it will say: what stands beside it does not move.
    QSize sizeHint() const override;

    void follow(const HandOverFlow::Shown &shown);

private:
    void refresh();
    static QString firstWords();
    static QString sendingWords();
    QString restingWords(Instant sentAt, std::chrono::seconds left) const;

    const Clock &m_clock;
    HandOverFlow::Shown m_shown;
    QTimer m_tick;
};

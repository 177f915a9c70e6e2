// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalfindings.h"

#include <QObject>

class Clock;
class Journal;
class MessageBar;

// Says in the message bar what is wrong with the journal: what is missing or was changed, and, for as
// long as it is so, that it cannot be written.
class JournalNotices final : public QObject
{
    Q_OBJECT

public:
    // All must outlive it.
    JournalNotices(const Journal &journal, const Clock &clock, MessageBar &bar, QObject *parent = nullptr);

private:
    void sayFound(const JournalFinding &finding);
    void sayUnwritten();

    const Journal &m_journal;
    const Clock &m_clock;
    MessageBar &m_bar;
};

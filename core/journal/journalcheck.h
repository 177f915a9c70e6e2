// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalchain.h"
#include "core/journal/journalfindings.h"

#include <QObject>
#include <QTimer>

#include <vector>

class Database;
class JournalHead;

// Holds the journal against its head, at once, and against its chain, a few rows in each turn of
// the event loop. What is found for the first time is written into the journal and told.
class JournalCheck : public QObject
{
    Q_OBJECT

public:
    // All must outlive it; the database is open.
    JournalCheck(Database &database, const JournalHead &head, const Clock &clock, QObject *parent = nullptr);

    // Looks at the head before it returns, and at the rows afterwards. False: what was found could not
    // be written down, and only the head as it is will show it to the next start.
    bool start();

Q_SIGNALS:
    void found(const JournalFinding &finding);
    void ended();

private:
    bool compareWithHead();
    void lookAtNext();
    void end();
    bool note(JournalFinding finding);
    bool isKnown(const JournalFinding &finding) const;
    JournalFinding::Entry entryOf(qint64 commandId) const;

    Database &m_database;
    const JournalHead &m_head;
    const Clock &m_clock;
    JournalChain m_chain;
    JournalChain::Walk m_walk;
    JournalFinding m_changed{.kind = JournalFinding::Kind::Changed};
    std::vector<qint64> m_named; // the commands of m_changed's entries
    QTimer m_nextTurn;
};

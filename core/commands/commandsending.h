// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/journal.h"
#include "core/store/reading.h"

#include <QObject>

class ApiClient;
class CommandRun;
class CommandRuns;
class OrderStore;
class Reconciliation;
struct Echo;

// Sends a command whose time has come, once: the order is read first where the marketplace would do it
// twice (isReadFirst), the journal says Sent before a byte leaves, and the answer is judged. What becomes of
// it afterwards is the Reconciliation's.
class CommandSending : public QObject
{
    Q_OBJECT

public:
    // All of them must outlive it.
    CommandSending(ApiClient &client, OrderStore &store, Journal &journal, ReadingCounter &readings, CommandRuns &runs,
                   Reconciliation &ends);

    void begin(CommandRun &run);

Q_SIGNALS:
    void answered(JournalId id); // or its answer was lost
    // The token was refused (401, 403).
    void tokenRefused();

private:
    bool isStopped(CommandRun &run);
    void readFirst(CommandRun &run);
    void onUnread(CommandRun &run, const Error &error);
    void refuseWhatWaitsTooLong();
    void sendNow(CommandRun &run);
    void onAnswer(CommandRun &run, const Result<Echo> &answer);
    void onRefused(CommandRun &run, const Error &error);

    ApiClient &m_client;
    OrderStore &m_store;
    Journal &m_journal;
    ReadingCounter &m_readings;
    CommandRuns &m_runs;
    Reconciliation &m_ends;
};

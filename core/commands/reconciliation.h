// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/commands/commandruns.h"
#include "core/commands/commandtiming.h"
#include "core/journal/journal.h"
#include "core/store/reading.h"

#include <QObject>

#include <functional>
#include <vector>

class ApiClient;
class OrderStore;

// What becomes of commands that were sent: their orders are read again, with growing pauses, until they
// show it, and how each ended is written down. Any reading, also one that had nothing to do with us, may
// end one that is in doubt.
class Reconciliation : public QObject
{
    Q_OBJECT

public:
    // All of them must outlive it.
    Reconciliation(ApiClient &client, OrderStore &store, Journal &journal, ReadingCounter &readings,
                   const CommandTiming &timing, CommandRuns &runs);

    // The server said yes: the readings tell when the order shows it.
    void followYes(CommandRun &run);
    // Its answer was lost, now or in an earlier run of the program: readings tell, or nobody.
    void followDoubt(CommandRun &run, const QString &words);
    void resume(CommandRun &run);
    // Reads its order once, its lines too if they are what it changes. Nothing is done any more if that
    // alone ended the command.
    void readAgain(CommandRun &run, std::function<void(const Result<void> &read)> done);
    // A person asks: one reading more of every command of this order whose end is looked for.
    void checkAgain(const OrderId &id);

    // It has ended so.
    void settle(CommandRun &run, Outcome outcome, const Error &error = {});
    // The same of many that an earlier run of the program never sent: told together, by whoever asked.
    void settleUnsent(const std::vector<CommandRun *> &runs, const Error &error);
    // A person gave a newer command of the same order.
    void settleSupersededBy(const CommandRun &run);

    bool isSeen(const CommandRun &run) const;
    // Tells the order's row what is under way, or in doubt.
    void show(const OrderId &id);

Q_SIGNALS:
    void finished(JournalId id, Outcome outcome, const Error &error);
    void becameUnknown(JournalId id);
    // Its readings have ended, and the last of them did not show it.
    void lookedInVain(JournalId id);
    void refusalChanged(const OrderId &id);
    // The next command of this order may have its turn.
    void turnPassed(const OrderId &id);

private:
    const std::vector<std::chrono::milliseconds> &pausesOf(const CommandRun &run) const;
    void follow(CommandRun &run);
    void endRow(CommandRun &run, bool wasRead);
    void markUnknown(CommandRun &run, const QString &words);
    void settleWhatRowsShow(int first, int last);
    void settleWhatIsShown(CommandRun &run);
    Journal::Ending endingOf(const CommandRun &run, Outcome outcome, const Error &told);
    void forget(CommandRun &run);

    ApiClient &m_client;
    OrderStore &m_store;
    Journal &m_journal;
    ReadingCounter &m_readings;
    const CommandTiming &m_timing;
    CommandRuns &m_runs;
};

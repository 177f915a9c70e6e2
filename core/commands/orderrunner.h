// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/commands/command.h"
#include "core/commands/commandentry.h"
#include "core/commands/commandruns.h"
#include "core/commands/commandsending.h"
#include "core/commands/commandtiming.h"
#include "core/commands/gate.h"
#include "core/commands/reconciliation.h"
#include "core/journal/journal.h"
#include "core/store/reading.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <deque>
#include <optional>
#include <vector>

class ApiClient;
class OrderStore;

// Carries commands out: rules and single flight, journal, send, reconcile. See CONTRIBUTING.md,
// "A change of an order". Three outcomes: Confirmed, Rejected, Unknown; a command whose answer was
// lost is resolved by reading the order, never by sending again. What the marketplace would do twice
// (isReadFirst) is sent only if the order, read once more, still asks for it.
//
// Life cycle: after submit() returned an id, finished() or becameUnknown() is emitted later (never
// during the call). An Unknown one may still finish when any later reading shows the wanted state.
class OrderRunner : public QObject
{
    Q_OBJECT

public:
    using Timing = CommandTiming;
    using Submitted = tl::expected<JournalId, Refusal>;
    // Of many that go together: the others wait, so that a program that ends leaves few in doubt.
    static constexpr int sentAtOnce = 4;

    OrderRunner(ApiClient &client, OrderStore &store, Journal &journal, ReadingCounter &readings, Timing timing,
                QObject *parent = nullptr);
    ~OrderRunner() override;

    // What is asked before a command is written down.
    const Gate &gate() const { return m_gate; }
    // Accept is held first (Timing::hold), everything else goes at once.
    Submitted submit(const Command &command);
    // One change of many orders: those that are not refused are written down together, before the first of
    // them is sent. An order is named once. The answers are in the order of the commands.
    std::vector<Submitted> submitMany(const std::vector<Command> &commands);
    // Several lines of one order: all of them are written down, or none, and each is a command of its own.
    // It waits until those before it are resolved, goes on whatever became of them, and is not sent if the
    // order, read once more, does not allow it any more.
    tl::expected<std::vector<JournalId>, Refusal> submitInTurn(const std::vector<ReduceLine> &commands);
    // How long an Accept is held.
    std::chrono::milliseconds hold() const { return m_timing.hold; }
    // The last held acceptance that can still be taken back.
    std::optional<JournalId> lastHeld() const { return m_runs.lastHeld(); }
    // The acceptance of this order that can still be taken back.
    std::optional<JournalId> heldOf(const OrderId &id) const { return m_runs.heldOf(id); }
    // How far a command has come whose end is not known yet.
    std::optional<PendingChange> pending(JournalId id) const;
    // What is held, or waits for its turn.
    bool takeBack(JournalId id);

    // To be called at start, before any submit(): orders that an earlier run left a command on take
    // no other.
    void takeUp();
    // To be called once there is a token: what was taken up is read again. What was held, or lines that
    // waited for their turn, come back through askAboutHeld() and wait for an answer; what else had not
    // been sent is not sent any more, see leftUnsent().
    void resume();
    // The answer to askAboutHeld: send it now (or when its turn comes), or take it back.
    void answerHeld(JournalId id, bool send);
    // A person asks: reads the order of an Unknown command again, and asks once more about what was held.
    void checkAgain(const OrderId &id);

Q_SIGNALS:
    void held(JournalId id);
    void finished(JournalId id, Outcome outcome, const Error &error); // a final one
    void becameUnknown(JournalId id);
    // The readings after it have ended without showing it: it may be given again.
    void lookedInVain(JournalId id);
    // What the gate says of this order may be different now.
    void refusalChanged(const OrderId &id);
    void askAboutHeld(const std::vector<CommandEntry> &entries);
    // These were written down by an earlier run of the program, and it ended before they were sent.
    void leftUnsent(const std::vector<CommandEntry> &entries);
    // The token was refused (401, 403) in answer to a command.
    void tokenRefused();

private:
    void ask(const std::vector<JournalId> &held);
    CommandRun *addRun(std::unique_ptr<CommandRun> added);
    void startHold(CommandRun &run);
    void beginNext(const OrderId &id);
    void beginSomeOfMany();
    void noteAnswer(JournalId id);

    OrderStore &m_store;
    Journal &m_journal;
    ReadingCounter &m_readings;
    const Timing m_timing;
    CommandRuns m_runs;
    Reconciliation m_ends;
    CommandSending m_sending;
    Gate m_gate;
    std::deque<JournalId> m_many; // of submitMany(), their turn has not come
    QSet<JournalId> m_manyOnTheirWay;
    std::optional<std::vector<CommandEntry>> m_left; // by an earlier run, until resume(); nothing: not looked yet
};

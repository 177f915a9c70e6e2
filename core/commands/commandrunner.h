// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/commands/command.h"
#include "core/commands/commandruns.h"
#include "core/commands/commandtiming.h"
#include "core/commands/journal.h"
#include "core/orders/rules.h"
#include "core/store/reading.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

class ApiClient;
class OrderStore;
struct Echo;

// Why submit() refused: nothing was written and nothing will be sent.
struct Refusal {
    enum class Kind {
        Rules, // see obstacle
        Busy, // another change of this order runs or is not resolved yet
        NoJournal, // the journal could not be written, see error
        BadCommand, // not well formed, see command.h
        UnknownOrder,
        NoToken, // before the shop's token is there
    };
    Kind kind = Kind::UnknownOrder;
    Obstacle obstacle = Obstacle::None;
    Error error{};
};

// Carries commands out: rules and single flight, journal, send, reconcile. See CONTRIBUTING.md,
// "A change of an order". Three outcomes: Confirmed, Rejected, Unknown; a command whose answer was
// lost is resolved by reading the order, never by sending again. What changes lines is sent only
// if the lines, read once more, still stand as the person saw them.
//
// Life cycle: after submit() returned an id, finished() or becameUnknown() is emitted later (never
// during the call). An Unknown one may still finish when any later reading shows the wanted state.
class CommandRunner : public QObject
{
    Q_OBJECT

public:
    using Timing = CommandTiming;

    CommandRunner(ApiClient &client, OrderStore &store, Journal &journal, ReadingCounter &readings, Timing timing,
                  QObject *parent = nullptr);
    ~CommandRunner() override;

    // Why this change of this order cannot be submitted now; nothing: it can.
    std::optional<Refusal> refusalOf(Change change, const OrderId &id) const;
    // Accept is held first (Timing::hold), everything else goes at once.
    tl::expected<JournalId, Refusal> submit(const Command &command);
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
    // What is held, or waits for its turn.
    bool takeBack(JournalId id);

    // To be called at start, before any submit(): orders that an earlier run left a command on take
    // no other.
    void takeUp();
    // To be called once there is a token: what was taken up is read again. What was held, or waited for
    // its turn, comes back through askAboutHeld() and waits for an answer.
    void resume();
    // The answer to askAboutHeld: send it now (or when its turn comes), or take it back.
    void answerHeld(JournalId id, bool send);
    // A person asks: reads the order of an Unknown command again, and asks once more about what was held.
    void checkAgain(const OrderId &id);

Q_SIGNALS:
    void held(JournalId id);
    void answered(JournalId id); // with yes or no, or in vain: it is not on its way any more
    void finished(JournalId id, Outcome outcome, const Error &error); // a final one
    void becameUnknown(JournalId id);
    // What refusalOf() says of this order may be different now.
    void refusalChanged(const OrderId &id);
    void askAboutHeld(const std::vector<JournalEntry> &entries);
    // The token was refused (401, 403) in answer to a command.
    void tokenRefused();

private:
    void ask(const std::vector<JournalId> &held);
    CommandRun *addRun(std::unique_ptr<CommandRun> added);
    void begin(CommandRun &run);
    void beginNext(const OrderId &id);
    void beginWithLines(CommandRun &run);
    void sendNow(CommandRun &run);
    void onAnswer(CommandRun &run, const Result<Echo> &answer);
    void onTaken(CommandRun &run);
    void confirmByYes(CommandRun &run);
    void onRefused(CommandRun &run, const Error &error);
    void onLost(CommandRun &run, const Error &error);
    void resolve(CommandRun &run);
    const std::vector<std::chrono::milliseconds> &pausesOf(const CommandRun &run) const;
    void reconcile(CommandRun &run, size_t attempt);
    void readAgain(CommandRun &run, std::function<void(bool wasRead)> done);
    void judge(CommandRun &run, size_t attempt, bool wasRead);
    void endRow(CommandRun &run, bool wasRead);
    void markInProgress(CommandRun &run);
    void markUnknown(CommandRun &run, const QString &words);
    void settle(CommandRun &run, Outcome outcome, const Error &error = {});
    void settleWhatRowsShow(int first, int last);
    void settleWhatIsShown(CommandRun &run);
    void settleSupersededBy(const CommandRun &run);
    void forget(CommandRun &run);
    bool isSeen(const CommandRun &run) const;

    ApiClient &m_client;
    OrderStore &m_store;
    Journal &m_journal;
    ReadingCounter &m_readings;
    Timing m_timing;
    CommandRuns m_runs;
    std::optional<std::vector<JournalEntry>> m_left; // by an earlier run, until resume(); nothing: not looked yet
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/reconciliation.h"

#include "core/commands/journalwords.h"
#include "core/commands/overtaken.h"
#include "core/commands/rereading.h"
#include "core/http/apiclient.h"
#include "core/store/orderstore.h"

#include <utility>

using namespace Qt::StringLiterals;

Reconciliation::Reconciliation(ApiClient &client, OrderStore &store, Journal &journal, ReadingCounter &readings,
                               const CommandTiming &timing, CommandRuns &runs)
    : m_client(client), m_store(store), m_journal(journal), m_readings(readings), m_timing(timing), m_runs(runs)
{
    connect(&m_store, &OrderStore::rowsChanged, this, &Reconciliation::settleWhatRowsShow);
}

void Reconciliation::followYes(CommandRun &run)
{
    if (takesTime(run.change)) {
        run.outcome = Outcome::InProgress;
        run.saidYesAt = m_readings.now();
        static_cast<void>(m_journal.setOutcome(run.id, Outcome::InProgress));
    }
    follow(run);
    Q_EMIT refusalChanged(run.orderId);
    show(run.orderId);
}

void Reconciliation::followDoubt(CommandRun &run, const QString &words)
{
    if (!leavesNoTrace(run.change))
        follow(run);
    const JournalId id = run.id;
    markUnknown(run, words);
    // No reading of a living order can tell whether a code was sent; the buyer can.
    if (CommandRun *still = m_runs.find(id); still && leavesNoTrace(still->change))
        endRow(*still, true);
}

void Reconciliation::resume(CommandRun &run)
{
    if (leavesNoTrace(run.change)) {
        endRow(run, true);
        return;
    }
    follow(run);
    show(run.orderId);
}

const std::vector<std::chrono::milliseconds> &Reconciliation::pausesOf(const CommandRun &run) const
{
    if (!takesTime(run.change))
        return m_timing.reconcilePauses;
    return run.outcome == Outcome::InProgress ? m_timing.followPauses : m_timing.lostPauses;
}

void Reconciliation::follow(CommandRun &run)
{
    run.following = new Following([this, &run](QObject *, const auto &looked) { readAgain(run, looked); },
                                  [this, &run] { return isSeen(run); }, &run);
    connect(run.following, &Following::seen, this, [this, &run] { settle(run, Outcome::Confirmed); });
    connect(run.following, &Following::ended, this, [this, &run](bool wasRead) { endRow(run, wasRead); });
    run.following->begin(pausesOf(run), m_readings.now());
}

void Reconciliation::readAgain(CommandRun &run, std::function<void(const Result<void> &)> done)
{
    // Taking the answer may have ended the run (settleWhatRowsShow): then there is nothing left to judge.
    const auto judged = [this, id = run.id, done = std::move(done)](const Result<void> &read) {
        if (m_runs.find(id))
            done(read);
    };
    readOrderAgain(m_client, m_store, m_readings, run.orderId, run.orderCode,
                   changesLines(run.change) ? Lines::ReadToo : Lines::AsTheyCome, &run, judged);
}

void Reconciliation::checkAgain(const OrderId &id)
{
    for (const auto &run : m_runs) {
        if (run->orderId != id || leavesNoTrace(run->change) || !run->isLookedFor())
            continue;
        // One reading more, because a person asked. While the row of readings goes on it is none of them:
        // what comes early proves nothing, however often it is asked for.
        readAgain(*run, [this, &run = *run](const Result<void> &read) {
            if (read && isSeen(run))
                settle(run, Outcome::Confirmed);
            else if (!run.followedUntil())
                endRow(run, read.has_value());
        });
    }
}

// What the last reading of the row did not see did not happen, as far as anyone can tell.
void Reconciliation::endRow(CommandRun &run, bool wasRead)
{
    run.letsOthersGo = wasRead;
    const JournalId id = run.id;
    const OrderId orderId = run.orderId;
    if (run.outcome == Outcome::Unknown)
        show(orderId);
    else
        markUnknown(run, yesButUnseen());
    Q_EMIT refusalChanged(orderId);
    if (CommandRun *still = m_runs.find(id)) {
        if (wasRead && !leavesNoTrace(still->change))
            Q_EMIT lookedInVain(id);
        settleWhatIsShown(*still);
    }
    Q_EMIT turnPassed(orderId);
}

void Reconciliation::markUnknown(CommandRun &run, const QString &words)
{
    run.outcome = Outcome::Unknown;
    static_cast<void>(m_journal.setOutcome(run.id, Outcome::Unknown, words));
    Q_EMIT becameUnknown(run.id);
    Q_EMIT refusalChanged(run.orderId);
    // Last, because it may end the run: a poll may have shown the wanted state before the answer was lost.
    show(run.orderId);
}

void Reconciliation::settle(CommandRun &run, Outcome outcome, const Error &error)
{
    const JournalId id = run.id;
    const OrderId orderId = run.orderId;
    const bool isTold = outcome == Outcome::Rejected || outcome == Outcome::LeftUnknown;
    const Error told = isTold ? error : Error{};
    static_cast<void>(m_journal.setOutcomes({endingOf(run, outcome, told)}));
    forget(run);
    Q_EMIT refusalChanged(orderId);
    Q_EMIT finished(id, outcome, told);
    Q_EMIT turnPassed(orderId);
}

// In one transaction with what it taught about the order: whoever finds the one after a kill finds the other.
Journal::Ending Reconciliation::endingOf(const CommandRun &run, Outcome outcome, const Error &told)
{
    const auto beside = [&store = m_store, id = run.orderId] { return store.writeBeside(id); };
    return {run.id, outcome, journalWords(told), beside};
}

void Reconciliation::settleUnsent(const std::vector<CommandRun *> &runs, const Error &error)
{
    std::vector<Journal::Ending> endings;
    endings.reserve(runs.size());
    for (const CommandRun *run : runs)
        endings.push_back(endingOf(*run, Outcome::Rejected, error));
    static_cast<void>(m_journal.setOutcomes(endings));
    for (CommandRun *run : runs) {
        const OrderId orderId = run->orderId;
        forget(*run);
        Q_EMIT refusalChanged(orderId);
    }
}

void Reconciliation::settleWhatRowsShow(int first, int last)
{
    std::vector<JournalId> open;
    for (const auto &run : m_runs) {
        const int row = m_store.rowOf(run->orderId);
        if (run->isLookedFor() && row >= first && row <= last)
            open.push_back(run->id);
    }
    for (const JournalId id : open) {
        if (CommandRun *run = m_runs.find(id))
            settleWhatIsShown(*run);
    }
}

// The wanted state confirms it. What an order that has ended does not show nobody will ever know.
void Reconciliation::settleWhatIsShown(CommandRun &run)
{
    const OrderRecord *record = m_store.find(run.orderId);
    if (!record || !run.isLookedFor() || !m_runs.find(run.id))
        return;
    if (run.isSeenIn(record->order))
        settle(run, Outcome::Confirmed);
    else if (run.outcome == Outcome::Unknown && run.letsOthersGo && record->stage() == Stage::Archive)
        settle(run, Outcome::LeftUnknown, overtaken(u"the order has ended meanwhile"_s));
}

// Whoever gives a newer command of the order has been shown that an unknown one before it did not happen.
// Of an arrival no reading shows that: it stays in doubt until the order moves, or until it is told anew.
void Reconciliation::settleSupersededBy(const CommandRun &run)
{
    std::vector<JournalId> ended;
    for (const auto &older : m_runs) {
        if (older.get() == &run || older->orderId != run.orderId || leavesNoTrace(older->change))
            continue;
        if (mayNeverShow(older->change) ? older->change == run.change : older->outcome == Outcome::Unknown)
            ended.push_back(older->id);
    }
    for (const JournalId id : ended) {
        CommandRun &older = *m_runs.find(id);
        if (mayNeverShow(older.change))
            settle(older, Outcome::LeftUnknown, overtaken(u"told once more, it had not been seen"_s));
        else
            settle(older, Outcome::Rejected, overtaken(u"read again: it had not happened"_s));
    }
}

void Reconciliation::forget(CommandRun &run)
{
    const OrderId orderId = run.orderId;
    run.hold.stop();
    if (run.following)
        run.following->stop();
    m_runs.remove(run);
    show(orderId);
}

void Reconciliation::show(const OrderId &id)
{
    const CommandRun *shown = m_runs.shownOf(id);
    m_store.setPending(id, shown ? std::optional(shown->pending()) : std::nullopt);
}

bool Reconciliation::isSeen(const CommandRun &run) const
{
    const OrderRecord *record = m_store.find(run.orderId);
    return record && run.isSeenIn(record->order);
}

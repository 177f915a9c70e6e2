// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandrunner.h"

#include "core/api/apiclient.h"
#include "core/api/requests.h"
#include "core/base/logging.h"
#include "core/commands/commandrequest.h"
#include "core/commands/journalwords.h"
#include "core/commands/rereading.h"
#include "core/commands/verdict.h"
#include "core/store/orderstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Error overtaken(const QString &why)
{
    return {.kind = Error::Kind::Overtaken, .detail = why};
}

} // namespace

CommandRunner::CommandRunner(ApiClient &client, OrderStore &store, Journal &journal, ReadingCounter &readings,
                             Timing timing, QObject *parent)
    : QObject(parent), m_client(client), m_store(store), m_journal(journal), m_readings(readings),
      m_timing(std::move(timing))
{
    // Any reading, also one that had nothing to do with us, may resolve what we do not know.
    connect(&m_store, &OrderStore::rowsChanged, this, &CommandRunner::settleWhatRowsShow);
}

CommandRunner::~CommandRunner() = default;

std::optional<Refusal> CommandRunner::refusalOf(Change change, const OrderId &id) const
{
    const OrderRecord *record = m_store.find(id);
    if (!record)
        return Refusal{.kind = Refusal::Kind::UnknownOrder};
    if (m_client.isClosed())
        return Refusal{.kind = Refusal::Kind::NoToken};
    if (m_runs.block(id))
        return Refusal{.kind = Refusal::Kind::Busy};
    const Obstacle obstacle = obstacleTo(change, record->order);
    if (obstacle != Obstacle::None)
        return Refusal{.kind = Refusal::Kind::Rules, .obstacle = obstacle};
    return std::nullopt;
}

tl::expected<JournalId, Refusal> CommandRunner::submit(const Command &command)
{
    if (!isWellFormed(command))
        return tl::unexpected(Refusal{.kind = Refusal::Kind::BadCommand});
    const Change change = changeOf(command);
    const OrderId &orderId = orderIdOf(command);
    if (const auto refusal = refusalOf(change, orderId))
        return tl::unexpected(*refusal);

    const Outcome first = change == Change::Accept ? Outcome::Held : Outcome::Pending;
    const auto id = m_journal.append(command, first);
    if (!id)
        return tl::unexpected(Refusal{.kind = Refusal::Kind::NoJournal, .error = id.error()});

    CommandRun *run = addRun(std::make_unique<CommandRun>(*id, command, first));
    settleSupersededBy(*run);
    if (first == Outcome::Held) {
        run->mayGo = true;
        connect(&run->pause, &QTimer::timeout, this, [this, run] { begin(*run); });
        run->pause.start(m_timing.hold);
        Q_EMIT held(*id);
    } else {
        begin(*run);
    }
    return *id;
}

tl::expected<std::vector<JournalId>, Refusal> CommandRunner::submitInTurn(const std::vector<ReduceLine> &commands)
{
    const auto belongs = [&](const ReduceLine &c) { return c.id == commands.front().id && isWellFormed(c); };
    if (commands.empty() || !std::ranges::all_of(commands, belongs))
        return tl::unexpected(Refusal{.kind = Refusal::Kind::BadCommand});
    const OrderId orderId = commands.front().id;
    if (const auto refusal = refusalOf(Change::ReduceLine, orderId))
        return tl::unexpected(*refusal);

    const auto ids = m_journal.append(std::vector<Command>(commands.begin(), commands.end()), Outcome::Waiting);
    if (!ids)
        return tl::unexpected(Refusal{.kind = Refusal::Kind::NoJournal, .error = ids.error()});
    for (size_t i = 0; i < commands.size(); ++i)
        addRun(std::make_unique<CommandRun>((*ids)[i], commands[i], Outcome::Waiting));
    settleSupersededBy(*m_runs.find(ids->front()));
    for (const JournalId id : *ids)
        m_runs.find(id)->mayGo = true;
    // Nothing ends while it is being submitted.
    QMetaObject::invokeMethod(
        this, [this, orderId] { beginNext(orderId); }, Qt::QueuedConnection);
    return *ids;
}

bool CommandRunner::takeBack(JournalId id)
{
    CommandRun *run = m_runs.find(id);
    if (!run || !isHeldBack(run->outcome))
        return false;
    settle(*run, Outcome::TakenBack);
    return true;
}

void CommandRunner::takeUp()
{
    if (m_left)
        return;
    m_left = m_journal.unfinished();
    for (const JournalEntry &entry : *m_left)
        addRun(std::make_unique<CommandRun>(entry));
}

void CommandRunner::resume()
{
    takeUp();
    for (const JournalEntry &entry : std::exchange(*m_left, {})) {
        CommandRun *run = m_runs.find(entry.id);
        if (!run)
            continue; // ended meanwhile
        if (isHeldBack(entry.outcome))
            continue; // a hold ends in a question, never in sending by itself
        if (entry.outcome != Outcome::Unknown && entry.outcome != Outcome::InProgress)
            markUnknown(*run, u"the program ended before the answer came"_s);
        m_store.commandEnded(run->orderId, m_readings.next());
        resolve(*run);
    }
    QMetaObject::invokeMethod(
        this, [this] { ask(m_runs.leftBehind()); }, Qt::QueuedConnection);
}

void CommandRunner::ask(const std::vector<JournalId> &held)
{
    std::vector<JournalEntry> entries;
    for (const JournalId id : held) {
        if (const auto entry = m_journal.find(id))
            entries.push_back(*entry);
    }
    if (!entries.empty())
        Q_EMIT askAboutHeld(entries);
}

void CommandRunner::answerHeld(JournalId id, bool send)
{
    if (!send) {
        takeBack(id);
        return;
    }
    CommandRun *run = m_runs.find(id);
    if (!run || !isHeldBack(run->outcome))
        return;
    run->mayGo = true;
    if (run->outcome == Outcome::Held)
        begin(*run);
    else
        beginNext(run->orderId);
}

void CommandRunner::checkAgain(const OrderId &id)
{
    ask(m_runs.leftBehind(id));
    for (const auto &run : m_runs) {
        if (run->orderId != id || run->change == Change::SendCode || !run->isLookedFor())
            continue;
        // One reading more, because a person asked. While the row of readings goes on it is none of them:
        // what comes early proves nothing, however often it is asked for.
        readAgain(*run, [this, &run = *run](bool wasRead) {
            if (wasRead && isSeen(run))
                settle(run, Outcome::Confirmed);
            else if (!run.isFollowed)
                endRow(run, wasRead);
        });
    }
}

CommandRun *CommandRunner::addRun(std::unique_ptr<CommandRun> added)
{
    CommandRun *run = m_runs.add(std::move(added));
    m_store.setPending(run->orderId, PendingChange{run->change, run->outcome});
    Q_EMIT refusalChanged(run->orderId);
    return run;
}

void CommandRunner::begin(CommandRun &run)
{
    run.pause.stop();
    run.pause.disconnect(this);
    const OrderRecord *record = m_store.find(run.orderId);
    const Obstacle obstacle = record ? obstacleTo(run.change, record->order) : Obstacle::UnknownWords;
    if (obstacle != Obstacle::None) {
        // The order moved while the command was held; it is not ours to decide any more.
        settle(run, isSeen(run) ? Outcome::Confirmed : Outcome::Rejected,
               overtaken(u"not sent: the order had changed meanwhile"_s));
        return;
    }
    if (isHeldBack(run.outcome)) {
        if (const auto written = m_journal.setOutcome(run.id, Outcome::Pending); !written) {
            settle(run, Outcome::Rejected, written.error());
            return;
        }
        run.outcome = Outcome::Pending;
        m_store.setPending(run.orderId, PendingChange{run.change, Outcome::Pending});
    }
    if (changesLines(run.change))
        beginWithLines(run);
    else
        sendNow(run);
}

void CommandRunner::beginNext(const OrderId &id)
{
    if (CommandRun *next = m_runs.nextInTurn(id))
        begin(*next);
}

void CommandRunner::beginWithLines(CommandRun &run)
{
    const auto sendIfUnmoved = [this, &run](bool wasRead) {
        const OrderRecord *record = m_store.find(run.orderId);
        if (!wasRead || !record)
            settle(run, Outcome::Rejected, overtaken(u"not sent: the lines could not be read again"_s));
        else if (obstacleTo(run.change, record->order) != Obstacle::None)
            settle(run, Outcome::Rejected, overtaken(u"not sent: the order had changed meanwhile"_s));
        else if (!standAsSeen(run.lines, record->order))
            settle(run, Outcome::Rejected, overtaken(u"not sent: the lines had changed meanwhile"_s));
        else
            sendNow(run);
    };
    readAgain(run, sendIfUnmoved);
}

void CommandRunner::sendNow(CommandRun &run)
{
    const Request<Echo> request = requestFor(*run.unsent);
    run.unsent.reset();
    m_client.send(request, Priority::Person, &run, [this, &run](const Result<Echo> &answer) { onAnswer(run, answer); });
    // The request only leaves from the event loop, and the journal knows by now that it may.
    run.outcome = Outcome::Sent;
    static_cast<void>(m_journal.setOutcome(run.id, Outcome::Sent));
    m_store.setPending(run.orderId, PendingChange{run.change, Outcome::Sent});
}

void CommandRunner::onAnswer(CommandRun &run, const Result<Echo> &answer)
{
    m_store.commandEnded(run.orderId, m_readings.next());
    Q_EMIT answered(run.id);
    switch (verdictOf(answer)) {
    case Verdict::Taken:
        onTaken(run);
        break;
    case Verdict::Refused:
        onRefused(run, answer.error());
        break;
    case Verdict::Unknown:
        onLost(run, answer.error());
        break;
    }
}

void CommandRunner::onTaken(CommandRun &run)
{
    if (isDoneByYes(run.change))
        confirmByYes(run);
    else if (takesTime(run.change))
        markInProgress(run);
    else
        reconcile(run, 0);
}

// The row is read again all the same: what the yes changed is to be seen.
void CommandRunner::confirmByYes(CommandRun &run)
{
    if (run.change == Change::SendCode)
        settle(run, Outcome::Confirmed);
    else
        readAgain(run, [this, &run](bool) { settle(run, Outcome::Confirmed); });
}

void CommandRunner::onRefused(CommandRun &run, const Error &error)
{
    if (error.kind == Error::Kind::Unauthorized)
        Q_EMIT tokenRefused();
    if (error.kind != Error::Kind::Rejected || run.change == Change::SendCode) {
        settle(run, Outcome::Rejected, error);
        return;
    }
    // "Already has been completed" is a success: the order itself tells.
    run.refusal = error;
    readAgain(run,
              [this, &run](bool) { settle(run, isSeen(run) ? Outcome::Confirmed : Outcome::Rejected, *run.refusal); });
}

void CommandRunner::onLost(CommandRun &run, const Error &error)
{
    qCWarning(logCommands) << "command" << run.id << "has an unknown outcome:" << error.detail;
    markUnknown(run, journalWords(error));
    resolve(run);
}

void CommandRunner::resolve(CommandRun &run)
{
    if (run.change == Change::SendCode)
        endRow(run, true); // no reading of a living order can tell; the buyer can
    else
        reconcile(run, 0);
}

const std::vector<std::chrono::milliseconds> &CommandRunner::pausesOf(const CommandRun &run) const
{
    return takesTime(run.change) ? m_timing.followPauses : m_timing.reconcilePauses;
}

void CommandRunner::reconcile(CommandRun &run, size_t attempt)
{
    if (m_runs.find(run.id) != &run)
        return; // what was just said of it was enough to end it
    run.isFollowed = true;
    run.pause.disconnect(this);
    connect(&run.pause, &QTimer::timeout, this, [this, &run, attempt] {
        readAgain(run, [this, &run, attempt](bool wasRead) { judge(run, attempt, wasRead); });
    });
    run.pause.start(pausesOf(run)[attempt]);
}

void CommandRunner::readAgain(CommandRun &run, std::function<void(bool)> done)
{
    // Taking the answer may have ended the run (settleWhatRowsShow): then there is nothing left to judge.
    const auto judged = [this, id = run.id, done = std::move(done)](bool wasRead) {
        if (m_runs.find(id))
            done(wasRead);
    };
    readOrderAgain(m_client, m_store, m_readings, run.orderId, run.orderCode,
                   changesLines(run.change) ? Lines::ReadToo : Lines::AsTheyCome, &run, judged);
}

void CommandRunner::judge(CommandRun &run, size_t attempt, bool wasRead)
{
    if (wasRead && isSeen(run)) {
        settle(run, Outcome::Confirmed);
        return;
    }
    if (attempt + 1 < pausesOf(run).size())
        reconcile(run, attempt + 1);
    else
        endRow(run, wasRead);
}

// What the last reading of the row did not see did not happen, as far as anyone can tell.
void CommandRunner::endRow(CommandRun &run, bool wasRead)
{
    run.isFollowed = false;
    run.letsOthersGo = wasRead;
    if (run.outcome != Outcome::Unknown)
        markUnknown(run, u"the server said yes, but the order did not change"_s);
    Q_EMIT refusalChanged(run.orderId);
    settleWhatIsShown(run);
    beginNext(run.orderId);
}

void CommandRunner::markInProgress(CommandRun &run)
{
    run.outcome = Outcome::InProgress;
    static_cast<void>(m_journal.setOutcome(run.id, Outcome::InProgress));
    m_store.setPending(run.orderId, PendingChange{run.change, Outcome::InProgress});
    reconcile(run, 0);
}

void CommandRunner::markUnknown(CommandRun &run, const QString &words)
{
    run.outcome = Outcome::Unknown;
    static_cast<void>(m_journal.setOutcome(run.id, Outcome::Unknown, words));
    Q_EMIT becameUnknown(run.id);
    Q_EMIT refusalChanged(run.orderId);
    // Last, because it may end the run: a poll may have shown the wanted state before the answer was lost.
    m_store.setPending(run.orderId, PendingChange{run.change, Outcome::Unknown});
}

void CommandRunner::settle(CommandRun &run, Outcome outcome, const Error &error)
{
    const JournalId id = run.id;
    const OrderId orderId = run.orderId;
    const bool isTold = outcome == Outcome::Rejected || outcome == Outcome::LeftUnknown;
    const Error told = isTold ? error : Error{};
    // If this cannot be written, the next start finds the command unfinished and reads the order again.
    static_cast<void>(m_journal.setOutcome(id, outcome, journalWords(told)));
    forget(run);
    Q_EMIT refusalChanged(orderId);
    Q_EMIT finished(id, outcome, told);
    beginNext(orderId);
}

void CommandRunner::settleWhatRowsShow(int first, int last)
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
void CommandRunner::settleWhatIsShown(CommandRun &run)
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
void CommandRunner::settleSupersededBy(const CommandRun &run)
{
    std::vector<JournalId> ended;
    for (const auto &older : m_runs) {
        const bool isOlder = older.get() != &run && older->orderId == run.orderId;
        if (isOlder && older->outcome == Outcome::Unknown && older->change != Change::SendCode)
            ended.push_back(older->id);
    }
    for (const JournalId id : ended)
        settle(*m_runs.find(id), Outcome::Rejected, overtaken(u"read again: it had not happened"_s));
}

void CommandRunner::forget(CommandRun &run)
{
    const OrderId orderId = run.orderId;
    run.pause.stop();
    m_runs.remove(run);
    const CommandRun *other = m_runs.firstOf(orderId);
    m_store.setPending(orderId, other ? std::optional(PendingChange{other->change, other->outcome}) : std::nullopt);
}

bool CommandRunner::isSeen(const CommandRun &run) const
{
    const OrderRecord *record = m_store.find(run.orderId);
    return record && run.isSeenIn(record->order);
}

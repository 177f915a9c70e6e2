// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandrunner.h"

#include "core/api/requests.h"
#include "core/base/logging.h"
#include "core/commands/journalwords.h"
#include "core/commands/overtaken.h"
#include "core/commands/verdict.h"
#include "core/http/apiclient.h"
#include "core/store/orderstore.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

Refusal noJournal(const Error &error)
{
    return {.kind = Refusal::Kind::NoJournal, .error = error};
}

// Of a command that goes alone: what can be sent at once is written down as sent, in one go.
Outcome firstOutcome(Change change)
{
    if (isHeldFirst(change))
        return Outcome::Held;
    return isReadFirst(change) ? Outcome::Pending : Outcome::Sent;
}

} // namespace

CommandRunner::CommandRunner(ApiClient &client, OrderStore &store, Journal &journal, ReadingCounter &readings,
                             Timing timing, QObject *parent)
    : QObject(parent), m_client(client), m_store(store), m_journal(journal), m_readings(readings),
      m_timing(std::move(timing)), m_ends(client, store, journal, readings, m_timing, m_runs)
{
    connect(&m_ends, &Reconciliation::finished, this, [this](JournalId id, Outcome outcome, const Error &error) {
        Q_EMIT finished(id, outcome, error);
        noteAnswer(id); // also of what was not sent after all
    });
    connect(&m_ends, &Reconciliation::becameUnknown, this, &CommandRunner::becameUnknown);
    connect(&m_ends, &Reconciliation::lookedInVain, this, &CommandRunner::lookedInVain);
    connect(&m_ends, &Reconciliation::refusalChanged, this, &CommandRunner::refusalChanged);
    connect(&m_ends, &Reconciliation::turnPassed, this, &CommandRunner::beginNext);
    connect(&m_store, &OrderStore::caughtUp, this, &CommandRunner::refusalChanged);
    connect(&m_client, &ApiClient::pauseChanged, this, &CommandRunner::refuseWhatWaitsTooLong);
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
        return Refusal{.kind = m_runs.leftBehind(id).empty() ? Refusal::Kind::Busy : Refusal::Kind::Undecided};
    const Obstacle obstacle = obstacleTo(change, record->order);
    if (obstacle != Obstacle::None)
        return Refusal{.kind = Refusal::Kind::Rules, .obstacle = obstacle};
    if (record->mayBeBehind)
        return Refusal{.kind = Refusal::Kind::NotReadYet};
    return std::nullopt;
}

std::optional<Refusal> CommandRunner::refusalOf(const Command &command) const
{
    if (!isWellFormed(command))
        return Refusal{.kind = Refusal::Kind::BadCommand};
    return refusalOf(changeOf(command), orderIdOf(command));
}

CommandRunner::Submitted CommandRunner::submit(const Command &command)
{
    if (const auto refusal = refusalOf(command))
        return tl::unexpected(*refusal);
    const Outcome first = firstOutcome(changeOf(command));
    const auto id = m_journal.writeUnwritten().and_then([&] { return m_journal.append(intentOf(command), first); });
    if (!id)
        return tl::unexpected(noJournal(id.error()));

    CommandRun *run = addRun(std::make_unique<CommandRun>(*id, command, first));
    m_ends.settleSupersededBy(*run);
    if (first == Outcome::Held)
        startHold(*run);
    else
        begin(*run);
    return *id;
}

std::vector<CommandRunner::Submitted> CommandRunner::submitMany(const std::vector<Command> &commands)
{
    std::vector<Submitted> submitted;
    std::vector<Command> allowed;
    for (const Command &command : commands) {
        const auto refusal = refusalOf(command);
        submitted.push_back(refusal ? Submitted(tl::unexpect, *refusal) : Submitted(JournalId(0)));
        if (!refusal)
            allowed.push_back(command);
    }
    if (allowed.empty())
        return submitted;
    const bool waits = allowed.size() > 1 && !isHeldFirst(changeOf(allowed.front()));
    const Outcome first = waits ? Outcome::Waiting : firstOutcome(changeOf(allowed.front()));
    const auto ids = m_journal.writeUnwritten().and_then([&] { return m_journal.append(intentsOf(allowed), first); });
    size_t next = 0;
    for (Submitted &one : submitted) {
        if (!one)
            continue;
        if (!ids) {
            one = tl::unexpected(noJournal(ids.error()));
            continue;
        }
        one = (*ids)[next];
        CommandRun *run = addRun(std::make_unique<CommandRun>(*one, allowed[next++], first));
        m_ends.settleSupersededBy(*run);
        if (first == Outcome::Held)
            startHold(*run);
        else
            m_many.push_back(run->id);
    }
    // Nothing ends while it is being submitted.
    QMetaObject::invokeMethod(this, &CommandRunner::beginSomeOfMany, Qt::QueuedConnection);
    return submitted;
}

tl::expected<std::vector<JournalId>, Refusal> CommandRunner::submitInTurn(const std::vector<ReduceLine> &commands)
{
    const auto belongs = [&](const ReduceLine &c) { return c.id == commands.front().id && isWellFormed(c); };
    if (commands.empty() || !std::ranges::all_of(commands, belongs))
        return tl::unexpected(Refusal{.kind = Refusal::Kind::BadCommand});
    const OrderId orderId = commands.front().id;
    if (const auto refusal = refusalOf(Change::ReduceLine, orderId))
        return tl::unexpected(*refusal);

    const auto intents = intentsOf(std::vector<Command>(commands.begin(), commands.end()));
    const auto ids = m_journal.writeUnwritten().and_then([&] { return m_journal.append(intents, Outcome::Waiting); });
    if (!ids)
        return tl::unexpected(noJournal(ids.error()));
    for (size_t i = 0; i < commands.size(); ++i)
        addRun(std::make_unique<CommandRun>((*ids)[i], commands[i], Outcome::Waiting));
    m_ends.settleSupersededBy(*m_runs.find(ids->front()));
    for (const JournalId id : *ids)
        m_runs.find(id)->mayGo = true;
    // Nothing ends while it is being submitted.
    QMetaObject::invokeMethod(
        this, [this, orderId] { beginNext(orderId); }, Qt::QueuedConnection);
    return *ids;
}

std::optional<PendingChange> CommandRunner::pending(JournalId id) const
{
    const CommandRun *run = m_runs.find(id);
    return run ? std::optional(run->pending()) : std::nullopt;
}

bool CommandRunner::takeBack(JournalId id)
{
    CommandRun *run = m_runs.find(id);
    if (!run || !isHeldBack(run->outcome))
        return false;
    m_ends.settle(*run, Outcome::TakenBack);
    return true;
}

void CommandRunner::takeUp()
{
    if (m_left)
        return;
    m_left = unfinishedCommands(m_journal);
    for (const CommandEntry &entry : *m_left)
        addRun(std::make_unique<CommandRun>(entry));
}

void CommandRunner::resume()
{
    takeUp();
    std::vector<CommandEntry> unsent;
    std::vector<CommandRun *> neverSent;
    for (const CommandEntry &entry : std::exchange(*m_left, {})) {
        CommandRun *run = m_runs.find(entry.id);
        if (!run || run->isLeftBehind)
            continue; // ended meanwhile; or a person is asked: a hold never ends in sending by itself
        // What has left is in the journal as sent.
        if (isHeldBack(entry.outcome) || entry.outcome == Outcome::Pending) {
            unsent.push_back(entry);
            neverSent.push_back(run);
            continue;
        }
        m_store.commandEnded(run->orderId, m_readings.next());
        if (entry.outcome == Outcome::Sent)
            m_ends.followDoubt(*run, u"the program ended before the answer came"_s);
        else
            m_ends.resume(*run);
    }
    m_ends.settleUnsent(neverSent, overtaken(u"not sent: the program had ended"_s));
    const auto tell = [this, unsent] {
        ask(m_runs.leftBehind());
        if (!unsent.empty())
            Q_EMIT leftUnsent(unsent);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void CommandRunner::ask(const std::vector<JournalId> &held)
{
    std::vector<CommandEntry> entries;
    for (const JournalId id : held) {
        if (const auto entry = findCommand(m_journal, id))
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
    const OrderId orderId = run->orderId;
    run->mayGo = true;
    run->isLeftBehind = false;
    if (run->outcome == Outcome::Held)
        begin(*run);
    else
        beginNext(orderId);
    Q_EMIT refusalChanged(orderId);
}

void CommandRunner::checkAgain(const OrderId &id)
{
    ask(m_runs.leftBehind(id));
    m_ends.checkAgain(id);
}

CommandRun *CommandRunner::addRun(std::unique_ptr<CommandRun> added)
{
    CommandRun *run = m_runs.add(std::move(added));
    m_ends.show(run->orderId);
    Q_EMIT refusalChanged(run->orderId);
    return run;
}

void CommandRunner::startHold(CommandRun &run)
{
    run.mayGo = true;
    connect(&run.pause, &QTimer::timeout, this, [this, &run] { begin(run); });
    run.pause.start(m_timing.hold);
    Q_EMIT held(run.id);
}

void CommandRunner::begin(CommandRun &run)
{
    run.pause.stop();
    run.pause.disconnect(this);
    if (isStopped(run))
        return;
    const OrderRecord *record = m_store.find(run.orderId);
    if (!isReadFirst(run.change) && !record->mayBeBehind) {
        sendNow(run);
        return;
    }
    if (run.outcome != Outcome::Pending) {
        if (const auto written = m_journal.setOutcome(run.id, Outcome::Pending); !written) {
            m_ends.settle(run, Outcome::Rejected, written.error());
            return;
        }
        run.outcome = Outcome::Pending;
        m_ends.show(run.orderId);
    }
    readFirst(run);
}

void CommandRunner::beginNext(const OrderId &id)
{
    if (CommandRun *next = m_runs.nextInTurn(id))
        begin(*next);
}

void CommandRunner::beginSomeOfMany()
{
    while (!m_many.empty() && m_manyOnTheirWay.size() < sentAtOnce) {
        const JournalId id = m_many.front();
        m_many.pop_front();
        CommandRun *run = m_runs.find(id);
        if (!run)
            continue; // taken back
        m_manyOnTheirWay.insert(id);
        begin(*run);
    }
}

void CommandRunner::noteAnswer(JournalId id)
{
    if (m_manyOnTheirWay.remove(id))
        QMetaObject::invokeMethod(this, &CommandRunner::beginSomeOfMany, Qt::QueuedConnection);
}

// The order moved meanwhile, and it is not ours to decide any more: nothing is sent. What would be done
// twice is not called done where somebody else did it.
bool CommandRunner::isStopped(CommandRun &run)
{
    const OrderRecord *record = m_store.find(run.orderId);
    if (record && obstacleTo(run.change, record->order) == Obstacle::None)
        return false;
    const bool isDone = !isReadFirst(run.change) && m_ends.isSeen(run);
    m_ends.settle(run, isDone ? Outcome::Confirmed : Outcome::Rejected,
                  record ? overtakenBy(run.change, record->order)
                         : overtaken(u"not sent: the order had changed meanwhile"_s));
    return true;
}

void CommandRunner::readFirst(CommandRun &run)
{
    if (const auto why = m_client.whyNoWrites()) {
        m_ends.settle(run, Outcome::Rejected, *why);
        return;
    }
    m_ends.readAgain(run, [this, &run](const Result<void> &read) {
        const bool ofLines = changesLines(run.change);
        if (!read) {
            onUnread(run, read.error());
        } else if (!isStopped(run)) {
            if (ofLines && !standAsSeen(run.lines, m_store.find(run.orderId)->order))
                m_ends.settle(run, Outcome::Rejected, overtaken(u"not sent: the lines had changed meanwhile"_s));
            else
                sendNow(run);
        }
    });
}

// The reading failed: nothing is sent, and what stood in its way would have stood in the way of the change.
void CommandRunner::onUnread(CommandRun &run, const Error &error)
{
    const bool isRefused = error.kind == Error::Kind::Unauthorized;
    if (isRefused)
        Q_EMIT tokenRefused();
    const bool tellsWhy = isRefused || (isUnsent(error) && error.kind != Error::Kind::Overtaken);
    const QString what = changesLines(run.change) ? u"not sent: the lines could not be read again"_s
                                                  : u"not sent: the order could not be read again"_s;
    m_ends.settle(run, Outcome::Rejected, tellsWhy ? error : overtaken(what));
}

// The reading before a change waits as long as the change itself would, and no longer.
void CommandRunner::refuseWhatWaitsTooLong()
{
    const auto why = m_client.whyNoWrites();
    if (!why)
        return;
    std::vector<JournalId> waiting;
    for (const auto &run : m_runs) {
        if (run->outcome == Outcome::Pending && run->unsent)
            waiting.push_back(run->id);
    }
    for (const JournalId id : waiting) {
        if (CommandRun *run = m_runs.find(id))
            m_ends.settle(*run, Outcome::Rejected, *why);
    }
}

void CommandRunner::sendNow(CommandRun &run)
{
    // Nothing leaves that the journal does not have as sent: any earlier word proves that it did not.
    if (run.outcome != Outcome::Sent) {
        if (const auto written = m_journal.setOutcome(run.id, Outcome::Sent); !written) {
            m_ends.settle(run, Outcome::Rejected, written.error());
            return;
        }
        run.outcome = Outcome::Sent;
        m_ends.show(run.orderId);
    }
    const Request<Echo> request = requestFor(*run.unsent);
    run.unsent.reset();
    m_client.send(request, Priority::Person, &run, [this, &run](const Result<Echo> &answer) { onAnswer(run, answer); });
}

void CommandRunner::onAnswer(CommandRun &run, const Result<Echo> &answer)
{
    m_store.commandEnded(run.orderId, m_readings.next());
    noteAnswer(run.id);
    switch (verdictOf(answer)) {
    case Verdict::Taken:
        if (leavesNoTrace(run.change))
            m_ends.settle(run, Outcome::Confirmed);
        else
            m_ends.followYes(run);
        break;
    case Verdict::Refused:
        onRefused(run, answer.error());
        break;
    case Verdict::Unknown:
        qCWarning(logCommands) << "command" << run.id << "has an unknown outcome:" << answer.error().detail;
        m_ends.followDoubt(run, journalWords(answer.error()));
        break;
    }
}

void CommandRunner::onRefused(CommandRun &run, const Error &error)
{
    if (error.kind == Error::Kind::Unauthorized)
        Q_EMIT tokenRefused();
    if (error.kind != Error::Kind::Rejected || leavesNoTrace(run.change)) {
        m_ends.settle(run, Outcome::Rejected, error);
        return;
    }
    // "Already has been completed" is a success: the order itself tells.
    run.refusal = error;
    m_ends.readAgain(run, [this, &run](const Result<void> &) {
        const OrderRecord *record = m_store.find(run.orderId);
        if (record && isCancelled(record->order))
            run.refusal->detail = cancelledMeanwhile();
        m_ends.settle(run, m_ends.isSeen(run) ? Outcome::Confirmed : Outcome::Rejected, *run.refusal);
    });
}

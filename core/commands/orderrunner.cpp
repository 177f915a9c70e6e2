// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/orderrunner.h"

#include "core/commands/overtaken.h"
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

OrderRunner::OrderRunner(ApiClient &client, OrderStore &store, Journal &journal, ReadingCounter &readings,
                         Timing timing, QObject *parent)
    : QObject(parent), m_store(store), m_journal(journal), m_readings(readings), m_timing(std::move(timing)),
      m_ends(client, store, journal, readings, m_timing, m_runs),
      m_sending(client, store, journal, readings, m_runs, m_ends), m_gate(client, store, m_runs)
{
    connect(&m_ends, &Reconciliation::finished, this, [this](JournalId id, Outcome outcome, const Error &error) {
        Q_EMIT finished(id, outcome, error);
        noteAnswer(id); // also of what was not sent after all
    });
    connect(&m_ends, &Reconciliation::becameUnknown, this, &OrderRunner::becameUnknown);
    connect(&m_ends, &Reconciliation::lookedInVain, this, &OrderRunner::lookedInVain);
    connect(&m_ends, &Reconciliation::refusalChanged, this, &OrderRunner::refusalChanged);
    connect(&m_ends, &Reconciliation::turnPassed, this, &OrderRunner::beginNext);
    connect(&m_store, &OrderStore::caughtUp, this, &OrderRunner::refusalChanged);
    connect(&m_sending, &CommandSending::answered, this, &OrderRunner::noteAnswer);
    connect(&m_sending, &CommandSending::tokenRefused, this, &OrderRunner::tokenRefused);
}

OrderRunner::~OrderRunner() = default;

OrderRunner::Submitted OrderRunner::submit(const Command &command)
{
    if (const auto refusal = m_gate.refusalOf(command))
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
        m_sending.begin(*run);
    return *id;
}

std::vector<OrderRunner::Submitted> OrderRunner::submitMany(const std::vector<Command> &commands)
{
    std::vector<Submitted> submitted;
    std::vector<Command> allowed;
    for (const Command &command : commands) {
        const auto refusal = m_gate.refusalOf(command);
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
    QMetaObject::invokeMethod(this, &OrderRunner::beginSomeOfMany, Qt::QueuedConnection);
    return submitted;
}

tl::expected<std::vector<JournalId>, Refusal> OrderRunner::submitInTurn(const std::vector<ReduceLine> &commands)
{
    const auto belongs = [&](const ReduceLine &c) { return c.id == commands.front().id && isWellFormed(c); };
    if (commands.empty() || !std::ranges::all_of(commands, belongs))
        return tl::unexpected(Refusal{.kind = Refusal::Kind::BadCommand});
    const OrderId orderId = commands.front().id;
    if (const auto refusal = m_gate.refusalOf(Change::ReduceLine, orderId))
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

std::optional<PendingChange> OrderRunner::pending(JournalId id) const
{
    const CommandRun *run = m_runs.find(id);
    return run ? std::optional(run->pending()) : std::nullopt;
}

bool OrderRunner::takeBack(JournalId id)
{
    CommandRun *run = m_runs.find(id);
    if (!run || !isHeldBack(run->outcome))
        return false;
    m_ends.settle(*run, Outcome::TakenBack);
    return true;
}

void OrderRunner::takeUp()
{
    if (m_left)
        return;
    m_left = unfinishedCommands(m_journal);
    for (const CommandEntry &entry : *m_left)
        addRun(std::make_unique<CommandRun>(entry));
}

void OrderRunner::resume()
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

void OrderRunner::ask(const std::vector<JournalId> &held)
{
    std::vector<CommandEntry> entries;
    for (const JournalId id : held) {
        if (const auto entry = findCommand(m_journal, id))
            entries.push_back(*entry);
    }
    if (!entries.empty())
        Q_EMIT askAboutHeld(entries);
}

void OrderRunner::answerHeld(JournalId id, bool send)
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
        m_sending.begin(*run);
    else
        beginNext(orderId);
    Q_EMIT refusalChanged(orderId);
}

void OrderRunner::checkAgain(const OrderId &id)
{
    ask(m_runs.leftBehind(id));
    m_ends.checkAgain(id);
}

CommandRun *OrderRunner::addRun(std::unique_ptr<CommandRun> added)
{
    CommandRun *run = m_runs.add(std::move(added));
    m_ends.show(run->orderId);
    Q_EMIT refusalChanged(run->orderId);
    return run;
}

void OrderRunner::startHold(CommandRun &run)
{
    run.mayGo = true;
    connect(&run.hold, &QTimer::timeout, this, [this, &run] { m_sending.begin(run); });
    run.hold.start(m_timing.hold);
    Q_EMIT held(run.id);
}

void OrderRunner::beginNext(const OrderId &id)
{
    if (CommandRun *next = m_runs.nextInTurn(id))
        m_sending.begin(*next);
}

void OrderRunner::beginSomeOfMany()
{
    while (!m_many.empty() && m_manyOnTheirWay.size() < sentAtOnce) {
        const JournalId id = m_many.front();
        m_many.pop_front();
        CommandRun *run = m_runs.find(id);
        if (!run)
            continue; // taken back
        m_manyOnTheirWay.insert(id);
        m_sending.begin(*run);
    }
}

void OrderRunner::noteAnswer(JournalId id)
{
    if (m_manyOnTheirWay.remove(id))
        QMetaObject::invokeMethod(this, &OrderRunner::beginSomeOfMany, Qt::QueuedConnection);
}

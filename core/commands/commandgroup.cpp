// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandgroup.h"

#include "core/journal/journal.h"

#include <algorithm>

namespace {

// Whoever looks at 200 members does not look 200 times.
constexpr std::chrono::milliseconds toldTogether{50};

} // namespace

CommandGroup::CommandGroup(const std::vector<Command> &commands, const std::vector<OrderRunner::Submitted> &submitted,
                           OrderRunner &runner, const Journal &journal, QObject *parent)
    : QObject(parent), m_change(changeOf(commands.front())), m_runner(runner)
{
    for (size_t i = 0; i < commands.size(); ++i) {
        const Command &command = commands[i];
        Member member{.orderId = orderIdOf(command), .orderCode = orderCodeOf(command), .lines = linesOf(command)};
        if (const auto &id = submitted[i]) {
            const auto pending = runner.pending(*id);
            member.journalId = *id;
            member.outcome = pending ? pending->outcome : Outcome::Rejected;
        } else {
            member.refusal = id.error();
        }
        add(std::move(member));
    }
    follow(journal);
    if (std::ranges::any_of(m_members, [](const Member &member) { return member.refusal.has_value(); }))
        m_tell.start();
}

CommandGroup::CommandGroup(const std::vector<CommandEntry> &entries, OrderRunner &runner, const Journal &journal,
                           QObject *parent)
    : QObject(parent), m_change(entries.front().change.value()), m_runner(runner)
{
    for (const CommandEntry &entry : entries) {
        // It may have come further since somebody read that entry.
        const auto now = findCommand(journal, entry.id);
        add({.orderId = entry.orderId,
             .orderCode = entry.orderCode,
             .lines = entry.lines,
             .journalId = entry.id,
             .outcome = now ? now->outcome : entry.outcome});
    }
    follow(journal);
}

bool CommandGroup::isOver() const
{
    return std::ranges::none_of(m_members, isRunning, &Member::outcome);
}

void CommandGroup::takeBack()
{
    // The last first: the next in turn must not begin meanwhile.
    for (auto member = m_members.rbegin(); member != m_members.rend(); ++member) {
        if (member->journalId && isHeldBack(member->outcome))
            m_runner.takeBack(*member->journalId);
    }
}

void CommandGroup::add(Member member)
{
    ++m_counts[size_t(member.outcome)];
    if (member.journalId)
        m_byJournalId.insert(*member.journalId, m_members.size());
    m_members.push_back(std::move(member));
}

void CommandGroup::follow(const Journal &journal)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(toldTogether);
    connect(&m_tell, &QTimer::timeout, this, &CommandGroup::changed);
    connect(&journal, &Journal::changed, this, [this](const JournalEntry &entry) {
        // What could not be written at once comes after it was told.
        const auto member = m_byJournalId.constFind(entry.id);
        if (member != m_byJournalId.cend() && m_members[*member].outcome != entry.outcome)
            setOutcome(entry.id, entry.outcome, {}, m_runner.pending(entry.id));
    });
    // The journal keeps words; what is told to people is made of the whole error.
    connect(&m_runner, &OrderRunner::finished, this, [this](JournalId id, Outcome outcome, const Error &error) {
        setOutcome(id, outcome, error, std::nullopt);
    });
    const auto noteDoubt = [this](JournalId id) { setOutcome(id, Outcome::Unknown, {}, m_runner.pending(id)); };
    connect(&m_runner, &OrderRunner::becameUnknown, this, noteDoubt);
    connect(&m_runner, &OrderRunner::lookedInVain, this, noteDoubt);
}

void CommandGroup::setOutcome(JournalId id, Outcome outcome, const Error &error,
                              const std::optional<PendingChange> &doubt)
{
    const auto found = m_byJournalId.constFind(id);
    if (found == m_byJournalId.cend())
        return;
    Member &member = m_members[*found];
    --m_counts[size_t(member.outcome)];
    ++m_counts[size_t(outcome)];
    member.outcome = outcome;
    member.error = error;
    member.doubt = outcome == Outcome::Unknown ? doubt : std::nullopt;
    Q_EMIT memberChanged(int(*found));
    if (!m_tell.isActive())
        m_tell.start();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/batch.h"

#include "core/store/orderstore.h"
#include "ui/text/doubts.h"
#include "ui/text/failures.h"

#include <algorithm>

namespace {

// Whoever looks at 200 rows does not look 200 times.
constexpr std::chrono::milliseconds toldTogether{50};

} // namespace

Batch::Batch(const std::vector<Command> &commands, const OrderStore &store, CommandRunner &runner, Instant now,
             QObject *parent)
    : QObject(parent), m_change(changeOf(commands.front())), m_runner(runner), m_begunAt(now)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(toldTogether);
    connect(&m_tell, &QTimer::timeout, this, &Batch::changed);
    connect(&runner, &CommandRunner::finished, this, [this](JournalId id, Outcome outcome, const Error &error) {
        const bool rejected = outcome == Outcome::Rejected;
        setOutcome(id, outcome, rejected ? text::changeFailed(m_change, error).whole() : QString());
    });
    const auto sayInDoubt = [this](JournalId id) {
        if (const auto pending = m_runner.pending(id))
            setOutcome(id, Outcome::Unknown, text::inDoubt(*pending).whole());
    };
    connect(&runner, &CommandRunner::becameUnknown, this, sayInDoubt);
    connect(&runner, &CommandRunner::lookedInVain, this, sayInDoubt);
    submit(commands);
    connect(&store, &OrderStore::rowsChanged, this,
            [this, &store](int first, int last) { noteTurns(store, first, last); });
}

bool Batch::isOver() const
{
    return count(Outcome::Confirmed) + count(Outcome::Rejected) + count(Outcome::TakenBack) + count(Outcome::Unknown) +
               count(Outcome::LeftUnknown) ==
           int(m_rows.size());
}

std::vector<OrderId> Batch::notDone() const
{
    std::vector<OrderId> ids;
    for (const Row &row : m_rows) {
        if (isNotDone(row.outcome))
            ids.push_back(row.id);
    }
    return ids;
}

void Batch::takeBack()
{
    for (const Row &row : m_rows) {
        if (isHeldBack(row.outcome))
            m_runner.takeBack(*row.journalId);
    }
}

void Batch::submit(const std::vector<Command> &commands)
{
    const auto submitted = m_runner.submitMany(commands);
    for (size_t i = 0; i < commands.size(); ++i) {
        const Command &command = commands[i];
        const auto &id = submitted[i];
        const auto pending = id ? m_runner.pending(*id) : std::nullopt;
        const Outcome outcome = pending ? pending->outcome : Outcome::Rejected;
        m_rows.push_back({orderIdOf(command), orderCodeOf(command), std::nullopt, outcome, {}});
        ++m_counts[size_t(outcome)];
        if (id) {
            m_rows.back().journalId = *id;
            m_byJournalId.insert(*id, i);
        } else {
            setOutcome(m_rows.back(), Outcome::Rejected, text::refused(m_change, id.error()).whole());
        }
    }
}

// The hold, or the wait, is over for whatever is written down as about to be sent.
void Batch::noteTurns(const OrderStore &store, int first, int last)
{
    if (count(Outcome::Held) + count(Outcome::Waiting) == 0)
        return;
    for (Row &row : m_rows) {
        const int at = store.rowOf(row.id);
        if (!isHeldBack(row.outcome) || at < first || at > last)
            continue;
        const auto pending = m_runner.pending(*row.journalId);
        if (pending && !isHeldBack(pending->outcome))
            setOutcome(row, pending->outcome, {});
    }
}

void Batch::setOutcome(JournalId id, Outcome outcome, const QString &words)
{
    const auto found = m_byJournalId.constFind(id);
    if (found != m_byJournalId.cend())
        setOutcome(m_rows[*found], outcome, words);
}

void Batch::setOutcome(Row &row, Outcome outcome, const QString &words)
{
    --m_counts[size_t(row.outcome)];
    ++m_counts[size_t(outcome)];
    row.outcome = outcome;
    row.words = words;
    Q_EMIT rowChanged(int(&row - m_rows.data()));
    if (!m_tell.isActive())
        m_tell.start();
}

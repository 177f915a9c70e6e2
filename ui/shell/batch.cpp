// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/batch.h"

#include "core/store/orderstore.h"
#include "ui/text/failures.h"

#include <algorithm>

namespace {

// Whoever looks at 200 rows does not look 200 times.
constexpr std::chrono::milliseconds toldTogether{50};

} // namespace

Batch::Batch(std::vector<Command> commands, const OrderStore &store, CommandRunner &runner, Instant now,
             QObject *parent)
    : QObject(parent), m_change(changeOf(commands.front())), m_runner(runner), m_begunAt(now),
      m_commands(std::move(commands))
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(toldTogether);
    connect(&m_tell, &QTimer::timeout, this, &Batch::changed);
    connect(&runner, &CommandRunner::finished, this, [this](JournalId id, Outcome outcome, const Error &error) {
        const bool rejected = outcome == Outcome::Rejected;
        setOutcome(id, outcome, rejected ? text::changeFailed(m_change, error).whole() : QString());
        noteAnswer(id); // also of what was not sent after all
    });
    connect(&runner, &CommandRunner::answered, this, &Batch::noteAnswer);
    connect(&runner, &CommandRunner::becameUnknown, this,
            [this](JournalId id) { setOutcome(id, Outcome::Unknown, text::outcomeUnknown(m_change).whole()); });
    connect(&store, &OrderStore::rowsChanged, this,
            [this, &store](int first, int last) { noteEndsOfHold(store, first, last); });

    const Outcome beforeItsTurn = m_change == Change::Accept ? Outcome::Held : Outcome::Pending;
    for (const Command &command : m_commands)
        m_rows.push_back({orderIdOf(command), orderCodeOf(command), std::nullopt, beforeItsTurn, {}});
    m_counts[size_t(beforeItsTurn)] = int(m_rows.size());
    connect(&m_nextTurn, &QTimer::timeout, this, &Batch::submitSome);
    m_nextTurn.start(0);
    submitSome();
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
    for (; m_submitted < m_rows.size(); ++m_submitted)
        setOutcome(m_rows[m_submitted], Outcome::TakenBack, {});
    for (const Row &row : m_rows) {
        if (row.outcome == Outcome::Held)
            m_runner.takeBack(*row.journalId);
    }
}

void Batch::submitSome()
{
    const size_t until = std::min(m_submitted + submittedAtOnce, m_rows.size());
    for (; m_submitted < until && m_unanswered.size() < submittedAtOnce; ++m_submitted)
        submit(m_rows[m_submitted], m_commands[m_submitted]);
    if (m_submitted == m_rows.size() || m_unanswered.size() == submittedAtOnce)
        m_nextTurn.stop();
}

void Batch::submit(Row &row, const Command &command)
{
    const auto submitted = m_runner.submit(command);
    if (submitted) {
        row.journalId = *submitted;
        m_byJournalId.insert(*submitted, m_submitted);
        if (row.outcome != Outcome::Held)
            m_unanswered.insert(*submitted);
    } else {
        setOutcome(row, Outcome::Rejected, text::refused(m_change, submitted.error()).whole());
    }
}

void Batch::noteAnswer(JournalId id)
{
    if (m_unanswered.remove(id) && m_submitted < m_rows.size())
        m_nextTurn.start(0);
}

// The hold is over for whatever is written down as about to be sent.
void Batch::noteEndsOfHold(const OrderStore &store, int first, int last)
{
    if (!isHeld())
        return;
    for (Row &row : m_rows) {
        const int at = store.rowOf(row.id);
        if (row.outcome != Outcome::Held || !row.journalId || at < first || at > last)
            continue;
        const auto &pending = store.at(at).pending;
        if (pending && pending->outcome != Outcome::Held)
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

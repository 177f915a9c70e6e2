// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/linereductions.h"

#include "core/store/orderstore.h"
#include "ui/text/failures.h"
#include "ui/text/items.h"

#include <algorithm>

namespace {

QString titleOf(const EntryId &line, const OrderRecord *record)
{
    if (!record || !record->order.entries)
        return {};
    const auto found = std::ranges::find(*record->order.entries, line, &OrderEntry::id);
    return found == record->order.entries->end() ? QString() : text::title(*found);
}

} // namespace

LineReductions::LineReductions(const std::vector<ReduceLine> &commands, const OrderStore &store, CommandRunner &runner,
                               QObject *parent)
    : QObject(parent), m_runner(runner)
{
    for (const ReduceLine &command : commands)
        m_rows.push_back({.command = command, .title = titleOf(command.line.entry, store.find(command.id))});
    connect(&runner, &CommandRunner::finished, this, [this](JournalId id, Outcome outcome, const Error &error) {
        const bool rejected = outcome == Outcome::Rejected;
        setOutcome(id, outcome, rejected ? text::changeFailed(Change::ReduceLine, error).whole() : QString());
    });
    connect(&runner, &CommandRunner::becameUnknown, this, [this](JournalId id) {
        setOutcome(id, Outcome::Unknown, text::outcomeUnknown(Change::ReduceLine).whole());
    });
    // How far the one under way has come is told by the order's row.
    connect(&store, &OrderStore::rowsChanged, this, [this, &store] {
        const OrderRecord *record = store.find(orderId());
        if (m_next == 0 || !record || !record->pending)
            return;
        const Row &running = m_rows[m_next - 1];
        if (running.journalId && running.outcome && isRunning(*running.outcome) && isRunning(record->pending->outcome))
            setOutcome(*running.journalId, record->pending->outcome, {});
    });
    submitNext();
}

bool LineReductions::has(JournalId id) const
{
    return std::ranges::any_of(m_rows, [id](const Row &row) { return row.journalId == id; });
}

int LineReductions::confirmed() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return row.outcome == Outcome::Confirmed; }));
}

void LineReductions::submitNext()
{
    if (m_next == m_rows.size()) {
        m_isOver = true;
        return;
    }
    Row &row = m_rows[m_next++];
    const auto submitted = m_runner.submit(row.command);
    if (submitted) {
        row.journalId = *submitted;
        row.outcome = Outcome::Pending;
    } else {
        row.outcome = Outcome::Rejected;
        row.words = text::refused(Change::ReduceLine, submitted.error()).whole();
        m_isOver = true;
    }
}

void LineReductions::setOutcome(JournalId id, Outcome outcome, const QString &words)
{
    const auto row = std::ranges::find(m_rows, std::optional(id), &Row::journalId);
    if (row == m_rows.end() || row->outcome == outcome)
        return;
    row->outcome = outcome;
    row->words = words;
    if (!isRunning(outcome) && !m_isOver) {
        if (outcome == Outcome::Confirmed)
            submitNext();
        else
            m_isOver = true;
    }
    Q_EMIT changed();
}

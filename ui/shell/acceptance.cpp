// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/acceptance.h"

#include "core/store/orderstore.h"
#include "ui/text/failures.h"

#include <algorithm>

Acceptance::Acceptance(const std::vector<OrderId> &ids, const OrderStore &store, CommandRunner &runner, Instant now,
                       QObject *parent)
    : QObject(parent), m_runner(runner), m_begunAt(now)
{
    connect(&runner, &CommandRunner::finished, this, [this](JournalId id, Outcome outcome, const Error &error) {
        const bool rejected = outcome == Outcome::Rejected;
        setOutcome(id, outcome, rejected ? text::changeFailed(Change::Accept, error).whole() : QString());
    });
    connect(&runner, &CommandRunner::becameUnknown, this,
            [this](JournalId id) { setOutcome(id, Outcome::Unknown, text::outcomeUnknown(Change::Accept).whole()); });
    // The hold is over for whatever is written down as about to be sent.
    connect(&store, &OrderStore::rowsChanged, this, [this, &store](int first, int last) {
        for (Row &row : m_rows) {
            const int at = store.rowOf(row.id);
            if (row.outcome != Outcome::Held || at < first || at > last)
                continue;
            const auto &pending = store.at(at).pending;
            if (pending && pending->outcome != Outcome::Held)
                setOutcome(*row.journalId, pending->outcome, {});
        }
    });
    for (const OrderId &id : ids) {
        if (const OrderRecord *record = store.find(id))
            m_rows.push_back({id, record->order.code, std::nullopt, Outcome::Rejected, {}});
    }
    for (Row &row : m_rows)
        submit(row);
}

bool Acceptance::has(JournalId id) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [id](const Row &row) { return row.journalId == id; });
}

int Acceptance::count(Outcome outcome) const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [outcome](const Row &row) { return row.outcome == outcome; }));
}

bool Acceptance::isOver() const
{
    return std::none_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return isRunning(row.outcome); });
}

std::vector<OrderId> Acceptance::notAccepted() const
{
    std::vector<OrderId> ids;
    for (const Row &row : m_rows) {
        if (row.outcome == Outcome::Rejected || row.outcome == Outcome::Unknown)
            ids.push_back(row.id);
    }
    return ids;
}

void Acceptance::takeBack()
{
    for (const Row &row : m_rows) {
        if (row.outcome == Outcome::Held)
            m_runner.takeBack(*row.journalId);
    }
}

void Acceptance::submit(Row &row)
{
    const auto submitted = m_runner.submit(AcceptOrder{row.id, row.code});
    if (submitted) {
        row.journalId = *submitted;
        row.outcome = Outcome::Held;
    } else {
        row.words = text::refused(Change::Accept, submitted.error()).whole();
    }
}

void Acceptance::setOutcome(JournalId id, Outcome outcome, const QString &words)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row &r) { return r.journalId == id; });
    if (row == m_rows.end())
        return;
    row->outcome = outcome;
    row->words = words;
    Q_EMIT changed();
}

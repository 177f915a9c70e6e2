// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/linereductions.h"

#include "core/commands/commandentry.h"
#include "core/journal/journal.h"
#include "core/store/orderstore.h"
#include "ui/text/doubts.h"
#include "ui/text/failures.h"
#include "ui/text/journalwords.h"

#include <algorithm>

LineReductions::LineReductions(const std::vector<JournalId> &ids, const Journal &journal, const OrderStore &store,
                               CommandRunner &runner, QObject *parent)
    : QObject(parent), m_runner(runner)
{
    for (const JournalId id : ids) {
        const auto entry = findCommand(journal, id);
        if (!entry || entry->lines.empty())
            continue;
        m_orderCode = entry->orderCode;
        const LineWish &wish = entry->lines.front();
        const OrderRecord *record = store.find(entry->orderId);
        m_rows.push_back({id, wish, text::lineName(wish, record ? &record->order : nullptr), entry->outcome});
    }
    connect(&journal, &Journal::changed, this,
            [this](const JournalEntry &entry) { setOutcome(entry.id, entry.outcome, {}); });
    connect(&runner, &CommandRunner::finished, this, [this](JournalId id, Outcome outcome, const Error &error) {
        const bool rejected = outcome == Outcome::Rejected;
        setOutcome(id, outcome, rejected ? text::changeFailed(Change::ReduceLine, error).whole() : QString());
    });
    const auto sayInDoubt = [this, &runner](JournalId id) {
        if (const auto pending = runner.pending(id))
            setOutcome(id, Outcome::Unknown, text::inDoubt(*pending).whole());
    };
    connect(&runner, &CommandRunner::becameUnknown, this, sayInDoubt);
    connect(&runner, &CommandRunner::lookedInVain, this, sayInDoubt);
}

bool LineReductions::has(JournalId id) const
{
    return std::ranges::find(m_rows, id, &Row::journalId) != m_rows.end();
}

int LineReductions::confirmed() const
{
    return int(std::ranges::count(m_rows, Outcome::Confirmed, &Row::outcome));
}

int LineReductions::waiting() const
{
    return int(std::ranges::count(m_rows, Outcome::Waiting, &Row::outcome));
}

bool LineReductions::isOver() const
{
    return std::ranges::none_of(m_rows, isRunning, &Row::outcome);
}

void LineReductions::takeBackWaiting()
{
    // The last first: the next in turn must not begin meanwhile.
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        if (row->outcome == Outcome::Waiting)
            m_runner.takeBack(row->journalId);
    }
}

void LineReductions::setOutcome(JournalId id, Outcome outcome, const QString &words)
{
    const auto row = std::ranges::find(m_rows, id, &Row::journalId);
    if (row == m_rows.end())
        return;
    row->outcome = outcome;
    row->words = words;
    Q_EMIT changed();
}

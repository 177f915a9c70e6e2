// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalmodel.h"

#include "core/store/orderstore.h"
#include "ui/models/outcomemeaning.h"
#include "ui/text/foreign.h"
#include "ui/text/journalwords.h"
#include "ui/text/rowsentence.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Enough for weeks of a busy shop, and read in a moment.
constexpr int mostEntries = 5000;

} // namespace

JournalModel::JournalModel(const Journal &journal, const OrderStore &store, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_clock(clock), m_entries(newestCommands(journal, mostEntries))
{
    connect(&journal, &Journal::changed, this, &JournalModel::take);
}

void JournalModel::take(const JournalEntry &entry)
{
    const auto row = std::ranges::find(m_entries, entry.id, &CommandEntry::id);
    if (row != m_entries.end()) {
        *row = commandEntry(entry);
        const int at = int(row - m_entries.begin());
        Q_EMIT dataChanged(index(at, int(Column::Outcome)), index(at, int(Column::Words)));
    } else if (m_entries.empty() || entry.id > m_entries.front().id) {
        beginInsertRows({}, 0, 0);
        m_entries.insert(m_entries.begin(), commandEntry(entry));
        endInsertRows();
    }
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString JournalModel::words(const CommandEntry &entry, Column column) const
{
    switch (column) {
    case Column::Time:
        return text::moment(entry.createdAt, m_clock.now());
    case Column::Order:
        return text::theirs(entry.orderCode.value());
    case Column::Action:
        return text::action(entry);
    case Column::Outcome:
        return text::name(entry.outcome);
    case Column::Who:
        return entry.who;
    case Column::Words: {
        const OrderRecord *record = m_store.find(entry.orderId);
        return text::explanation(entry, record ? &record->order : nullptr);
    }
    }
    Q_UNREACHABLE();
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CommandEntry &entry = m_entries[size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(entry, column);
    case ValueRole:
        if (column == Column::Time)
            return toMs(entry.createdAt);
        return column == Column::Order ? entry.orderCode.value() : words(entry, column);
    case MeaningRole:
        return column == Column::Outcome ? QVariant(int(meaningOf(entry.outcome))) : QVariant();
    case Qt::ToolTipRole:
        if (column == Column::Time)
            return text::fullMoment(entry.createdAt);
        if (column == Column::Outcome)
            return text::fullMoment(entry.outcomeAt);
        return column == Column::Words ? QVariant(words(entry, column)) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Column::Time ? text::rowSentence(*this, index.row()) : QVariant();
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Order:
        return tr("Order");
    case Column::Action:
        return tr("Action");
    case Column::Outcome:
        return tr("Outcome");
    case Column::Who:
        //: Header of a column: who did it, as their computer calls them
        return tr("Who");
    case Column::Words:
        //: Header of a column: what was given as a reason, and what the marketplace said
        return tr("Details");
    }
    return {};
}

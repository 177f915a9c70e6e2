// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/assemblemodel.h"

#include "ui/text/items.h"
#include "ui/text/packing.h"
#include "ui/text/people.h"
#include "ui/text/rowsentence.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

AssembleModel::AssembleModel(std::vector<Candidate> candidates, PackingRuleOf ruleOf, QObject *parent)
    : QAbstractTableModel(parent), m_ruleOf(std::move(ruleOf))
{
    // Not the one of std::ranges: clang 14 cannot read g++ 12's.
    std::stable_partition(candidates.begin(), candidates.end(), [](const Candidate &c) { return c.whyNot.isEmpty(); });
    m_rows.reserve(candidates.size());
    for (Candidate &candidate : candidates) {
        m_byId.insert(candidate.order.id, int(m_rows.size()));
        const int places = placesFor(candidate.order, m_ruleOf);
        m_rows.push_back({std::move(candidate.order), std::move(candidate.whyNot), places, false});
    }
}

void AssembleModel::setOrder(const Order &order)
{
    const int at = m_byId.value(order.id, -1);
    if (at < 0 || m_rows[size_t(at)].order == order)
        return;
    Row &row = m_rows[size_t(at)];
    row.order = order;
    if (!row.isTheirs)
        row.places = placesFor(order, m_ruleOf);
    Q_EMIT dataChanged(index(at, 0), index(at, columns - 1));
}

std::vector<AssembleOrder> AssembleModel::commands() const
{
    std::vector<AssembleOrder> commands;
    for (const Row &row : m_rows) {
        if (row.whyNot.isEmpty())
            commands.push_back({row.order.id, row.order.code, row.places});
    }
    return commands;
}

int AssembleModel::count() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return row.whyNot.isEmpty(); }));
}

int AssembleModel::places() const
{
    return std::accumulate(m_rows.begin(), m_rows.end(), 0,
                           [](int sum, const Row &row) { return row.whyNot.isEmpty() ? sum + row.places : sum; });
}

int AssembleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AssembleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AssembleModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::EditRole:
        if (column == Column::Places)
            return row.places;
        [[fallthrough]];
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::AccessibleDescriptionRole:
        return column == Column::Places ? text::rowSentence(*this, index.row()) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Column::Order ? row.order.code.value() : words(row, column);
    case Qt::TextAlignmentRole:
        return QVariant(column == Column::Places ? Qt::AlignRight | Qt::AlignVCenter
                                                 : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString AssembleModel::words(const Row &row, Column column) const
{
    switch (column) {
    case Column::Order:
        return text::groupedCode(row.order.code);
    case Column::Customer:
        return text::shortName(row.order.customer);
    case Column::Items:
        return text::items(row.order);
    case Column::Places:
        return row.whyNot.isEmpty() ? QString::number(row.places) : u"—"_s;
    case Column::Note: {
        if (!row.whyNot.isEmpty())
            return row.whyNot;
        QStringList notes{row.order.preOrder ? tr("Pre-ordered: only with the item in the shop.") : QString(),
                          text::imeiNote(row.order)};
        notes.removeAll(QString());
        return notes.join(u' ');
    }
    }
    Q_UNREACHABLE();
}

QVariant AssembleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && Column(section) == Column::Places)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Order:
        return tr("Order");
    case Column::Customer:
        return tr("Customer");
    case Column::Items:
        return tr("Items");
    case Column::Places:
        return tr("Places");
    case Column::Note:
        //: What to look at, or why an order cannot be assembled
        return tr("Note");
    }
    Q_UNREACHABLE();
}

Qt::ItemFlags AssembleModel::flags(const QModelIndex &index) const
{
    const bool possible = m_rows[size_t(index.row())].whyNot.isEmpty();
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    // The others are read, too, but greyed.
    if (possible)
        flags |= Qt::ItemIsEnabled;
    if (possible && Column(index.column()) == Column::Places)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool AssembleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int places = value.toInt();
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || places < 1 || places > PackingRule::most)
        return false;
    Row &row = m_rows[size_t(index.row())];
    row.isTheirs = row.isTheirs || row.places != places;
    row.places = places;
    Q_EMIT dataChanged(index, index);
    return true;
}

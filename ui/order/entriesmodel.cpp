// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order/entriesmodel.h"

#include "ui/text/items.h"
#include "ui/text/money.h"
#include "ui/text/words.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QVariant valueOf(std::optional<Money> sum)
{
    return sum ? QVariant(sum->tiyn()) : QVariant();
}

QString words(const OrderEntry &entry, EntriesModel::Column column)
{
    using Column = EntriesModel::Column;
    switch (column) {
    case Column::Item:
        return text::title(entry);
    case Column::Quantity:
        return text::quantity(entry);
    case Column::Weight:
        return text::weight(entry.weight);
    case Column::Price:
        return text::money(entry.basePrice);
    case Column::Total:
        return text::money(entry.totalPrice);
    }
    Q_UNREACHABLE();
}

QVariant value(const OrderEntry &entry, EntriesModel::Column column)
{
    using Column = EntriesModel::Column;
    switch (column) {
    case Column::Item:
        return text::title(entry);
    case Column::Quantity:
        return entry.quantity ? QVariant(*entry.quantity) : QVariant();
    case Column::Weight:
        return entry.weight ? QVariant(entry.weight->grams) : QVariant();
    case Column::Price:
        return valueOf(entry.basePrice);
    case Column::Total:
        return valueOf(entry.totalPrice);
    }
    Q_UNREACHABLE();
}

QString toolTip(const OrderEntry &entry)
{
    QStringList lines{text::title(entry), entry.offerCode, text::name(entry.unitType)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

Qt::Alignment alignment(EntriesModel::Column column)
{
    return Qt::AlignVCenter | (column == EntriesModel::Column::Item ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace

void EntriesModel::setEntries(const std::vector<OrderEntry> &entries)
{
    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        if (std::ranges::find(entries, m_entries[size_t(row)].id, &OrderEntry::id) == entries.end()) {
            beginRemoveRows({}, row, row);
            m_entries.erase(m_entries.begin() + row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < int(entries.size()); ++row) {
        const OrderEntry &entry = entries[size_t(row)];
        const int old = rowOf(entry.id, row);
        if (old < 0) {
            beginInsertRows({}, row, row);
            m_entries.insert(m_entries.begin() + row, entry);
            endInsertRows();
            continue;
        }
        if (old != row) {
            beginMoveRows({}, old, old, {}, row);
            std::rotate(m_entries.begin() + row, m_entries.begin() + old, m_entries.begin() + old + 1);
            endMoveRows();
        }
        if (m_entries[size_t(row)] != entry) {
            m_entries[size_t(row)] = entry;
            Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
        }
    }
    // Only lines that came twice can be left over.
    if (m_entries.size() > entries.size()) {
        beginRemoveRows({}, int(entries.size()), int(m_entries.size()) - 1);
        m_entries.resize(entries.size());
        endRemoveRows();
    }
}

std::optional<Money> EntriesModel::total() const
{
    Money sum;
    for (const OrderEntry &entry : m_entries) {
        if (!entry.totalPrice)
            return std::nullopt;
        sum = sum + *entry.totalPrice;
    }
    return sum;
}

int EntriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int EntriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant EntriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OrderEntry &entry = m_entries[size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(entry, column);
    case valueRole:
        return value(entry, column);
    case Qt::TextAlignmentRole:
        return int(alignment(column));
    case Qt::ToolTipRole:
        if (column != Column::Item)
            return {};
        return toolTip(entry);
    default:
        return {};
    }
}

QVariant EntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(alignment(Column(section)));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Item:
        return tr("Item");
    case Column::Quantity:
        return tr("Quantity");
    case Column::Weight:
        return tr("Weight");
    case Column::Price:
        return tr("Price");
    case Column::Total:
        //: What a line costs
        return tr("Total");
    }
    return {};
}

int EntriesModel::rowOf(const EntryId &id, int from) const
{
    const auto found = std::ranges::find(m_entries.begin() + from, m_entries.end(), id, &OrderEntry::id);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

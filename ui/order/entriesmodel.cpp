// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order/entriesmodel.h"

#include "ui/text/items.h"
#include "ui/text/money.h"
#include "ui/text/words.h"

#include <QStringList>

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
        return text::price(entry);
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

// The whole line for who hears it instead of seeing it.
QString spoken(const OrderEntry &entry)
{
    QStringList parts{text::title(entry), text::codes(entry)};
    if (entry.imeiRequired)
        parts += EntriesModel::tr("check the IMEI");
    parts += {text::quantity(entry), text::weight(entry.weight), text::money(entry.totalPrice)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString toolTip(const OrderEntry &entry)
{
    QStringList lines{text::title(entry), text::codes(entry)};
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
    setRows(entries, &OrderEntry::id);
}

std::optional<Money> EntriesModel::total() const
{
    Money sum;
    for (const OrderEntry &entry : rows()) {
        if (!entry.totalPrice)
            return std::nullopt;
        sum = sum + *entry.totalPrice;
    }
    return sum;
}

int EntriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant EntriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OrderEntry &entry = rows()[size_t(index.row())];
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(entry, column);
    case ValueRole:
        return value(entry, column);
    case Qt::TextAlignmentRole:
        return int(alignment(column));
    case Qt::ToolTipRole:
        if (column != Column::Item)
            return {};
        return toolTip(entry);
    case CodesRole:
        return column == Column::Item ? text::codes(entry) : QVariant();
    case ChipRole:
        return column == Column::Item && entry.imeiRequired ? u"IMEI"_s : QVariant();
    case Qt::AccessibleTextRole:
        return column == Column::Item ? spoken(entry) : QVariant();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/reducemodel.h"

#include "core/orders/lineprice.h"
#include "ui/text/items.h"
#include "ui/text/money.h"

using namespace Qt::StringLiterals;

std::optional<qint64> ReduceModel::presentOf(const OrderEntry &entry) const
{
    return entry.quantity;
}

QString ReduceModel::presentWords(const OrderEntry &entry) const
{
    const bool isPiecesByWeight = entry.unitType == UnitType::MEASURABLE_PIECES && entry.weight;
    return isPiecesByWeight ? text::quantity(entry) + u" · "_s + text::weight(entry.weight) : text::amount(entry);
}

QString ReduceModel::problemOf(const OrderEntry &, qint64) const
{
    return {};
}

QString ReduceModel::noteOf(const OrderEntry &entry, std::optional<qint64> wanted) const
{
    if (!entry.quantity)
        return tr("quantity not known");
    if (!wanted)
        return {};
    if (*wanted == 0)
        return tr("→ line removed");
    //: So many units of a line go: "→ cancel 2"
    return tr("→ cancel %1").arg(text::number(*entry.quantity - *wanted));
}

std::optional<Money> ReduceModel::totalOf(const OrderEntry &entry, qint64 wanted) const
{
    return totalWith(entry, wanted);
}

LineWish ReduceModel::wishOf(const OrderEntry &entry, qint64 wanted) const
{
    return {.entry = entry.id,
            .seenQuantity = entry.quantity.value_or(0),
            .seenWeight = entry.weight,
            .keptQuantity = wanted,
            .keptWeight = std::nullopt,
            .title = entry.title(),
            .sku = entry.ownCode()};
}

QString ReduceModel::summaryOf(const OrderEntry &entry, qint64 wanted) const
{
    const QString name = text::title(entry);
    const qint64 present = entry.quantity.value_or(0);
    //: %1 is an item: "Чайник: keep 3 of 5 → cancel 2"
    return tr("%1: keep %2 of %3 → cancel %4")
        .arg(name, text::number(wanted), text::number(present), text::number(present - wanted));
}

QString ReduceModel::header(Column column) const
{
    switch (column) {
    case Column::Item:
        return tr("Item");
    case Column::Price:
        return tr("Price");
    case Column::Present:
        //: How many the buyer ordered
        return tr("Ordered");
    case Column::Wanted:
        //: How many stay in the order
        return tr("Keep");
    case Column::Note:
        //: What becomes of the line
        return tr("Change");
    case Column::Total:
        //: What the line will cost
        return tr("New total");
    }
    Q_UNREACHABLE();
}

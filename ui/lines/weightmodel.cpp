// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/weightmodel.h"

#include "core/orders/lineprice.h"
#include "ui/text/items.h"
#include "ui/text/money.h"

using namespace Qt::StringLiterals;

std::optional<qint64> WeightModel::presentOf(const OrderEntry &entry) const
{
    return isWeighed(entry) && entry.weight && entry.quantity ? std::optional(entry.weight->grams) : std::nullopt;
}

QString WeightModel::presentWords(const OrderEntry &entry) const
{
    return isWeighed(entry) ? text::weight(entry.weight) : text::quantity(entry);
}

QString WeightModel::problemOf(const OrderEntry &entry, qint64 wanted) const
{
    if (wanted == 0 || !entry.minAllowedWeight || wanted >= entry.minAllowedWeight->grams)
        return {};
    //: A weight that is too small: 0 removes the line
    return tr("at least %1, or 0").arg(text::weight(entry.minAllowedWeight));
}

QString WeightModel::noteOf(const OrderEntry &entry, std::optional<qint64> wanted) const
{
    if (!isWeighed(entry))
        return tr("counted by the piece");
    if (!entry.weight || !entry.quantity)
        return tr("weight not known");
    if (!wanted) {
        return entry.minAllowedWeight ? tr("at least %1").arg(text::weight(entry.minAllowedWeight))
                                      : tr("least weight not known");
    }
    if (*wanted == 0)
        return tr("→ line removed");
    //: So much of a line's weight goes: "→ 200 g less"
    return tr("→ %1 less").arg(text::weight(Weight{entry.weight->grams - *wanted}));
}

std::optional<Money> WeightModel::totalOf(const OrderEntry &entry, qint64 wanted) const
{
    return totalAt(entry, Weight{wanted});
}

// A line without weight has no pieces either (see isWellFormed() in core/commands/command.h).
LineWish WeightModel::wishOf(const OrderEntry &entry, qint64 wanted) const
{
    const qint64 units = entry.quantity.value_or(0);
    return {.entry = entry.id,
            .seenQuantity = units,
            .seenWeight = entry.weight,
            .keptQuantity = wanted == 0 ? 0 : units,
            .keptWeight = Weight{wanted},
            .title = entry.title(),
            .sku = entry.ownCode()};
}

QString WeightModel::summaryOf(const OrderEntry &entry, qint64 wanted) const
{
    const qint64 present = entry.weight.value_or(Weight{}).grams;
    //: %1 is an item: "Қазы: 720 g instead of 780 g → 60 g less"
    return tr("%1: %2 instead of %3 → %4 less")
        .arg(text::title(entry), text::weight(Weight{wanted}), text::weight(entry.weight),
             text::weight(Weight{present - wanted}));
}

QString WeightModel::header(Column column) const
{
    switch (column) {
    case Column::Item:
        return tr("Item");
    case Column::Price:
        return tr("Price");
    case Column::Present:
        //: What the line weighs in the order
        return tr("Weight");
    case Column::Wanted:
        return tr("New weight, g");
    case Column::Note:
        //: What becomes of the line
        return tr("Change");
    case Column::Total:
        //: What the line will cost
        return tr("New total");
    }
    Q_UNREACHABLE();
}

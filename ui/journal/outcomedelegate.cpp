// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/outcomedelegate.h"

#include "ui/journal/journalmodel.h"
#include "ui/style/chip.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace {

Chip chipOf(const QModelIndex &index)
{
    const auto meaning = Meaning(index.data(JournalModel::MeaningRole).toInt());
    return {meaning, symbolOf(meaning), index.data().toString()};
}

} // namespace

void OutcomeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    painter->save();
    painter->setFont(textFont(TextSize::Small));
    const QRect inner = option.rect.adjusted(Tokens::innerGap, 0, -Tokens::innerGap, 0);
    const bool selected = option.state & QStyle::State_Selected;
    paintChip(*painter, inner, chipOf(index), selected ? onSelection(option.palette) : option.palette);
    painter->restore();
}

QSize OutcomeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize chip = chipSize(chipOf(index), textFont(TextSize::Small)) + QSize(2 * Tokens::innerGap, 0);
    return chip.expandedTo(QSize(0, QStyledItemDelegate::sizeHint(option, index).height()));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order/timelinedelegate.h"

#include "ui/order/timelinemodel.h"
#include "ui/style/symbol.h"
#include "ui/style/textlines.h"
#include "ui/style/tokens.h"

#include <QPainter>
#include <QTableView>

#include <optional>

namespace {

constexpr int air = 3; // above and below the words
constexpr int mostLines = 4;
constexpr int symbolSide = 14;

QFont whatFont()
{
    return figures(textFont(TextSize::Small));
}

QFont sourceFont()
{
    return textFont(TextSize::Small);
}

Meaning meaningOf(const QModelIndex &index)
{
    return Meaning(index.data(TimelineModel::MeaningRole).toInt());
}

int symbolRoom(const QModelIndex &index)
{
    return meaningOf(index) == Meaning::Neutral ? 0 : symbolSide + Tokens::innerGap;
}

// Where the source begins behind the words of one line; nothing if it has to stand below.
std::optional<int> besideOf(const QModelIndex &index, int width)
{
    const QFontMetrics metrics(whatFont());
    const int behind = metrics.horizontalAdvance(index.data().toString()) + 2 * Tokens::gap;
    const int source = QFontMetrics(sourceFont()).horizontalAdvance(index.data(TimelineModel::SourceRole).toString());
    const bool fits = meaningOf(index) == Meaning::Neutral && behind + source + 1 <= width - 2 * Tokens::cellMargin;
    return fits ? std::optional(behind) : std::nullopt;
}

QStringList whatOf(const QModelIndex &index, int width)
{
    return wrapped(index.data().toString(), whatFont(), width - 2 * Tokens::cellMargin, mostLines);
}

QStringList sourceOf(const QModelIndex &index, int width)
{
    return wrapped(index.data(TimelineModel::SourceRole).toString(), sourceFont(),
                   width - 2 * Tokens::cellMargin - symbolRoom(index), mostLines);
}

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    painter->save();
    QRect place = option.rect.adjusted(Tokens::cellMargin, air, -Tokens::cellMargin, -air);
    if (index.column() == int(TimelineModel::Column::Time)) {
        painter->setPen(secondaryText(option.palette));
        paintLines(*painter, place, {index.data().toString()}, whatFont());
        painter->restore();
        return;
    }
    painter->setPen(option.palette.color(QPalette::Text));
    const int whatHeight = paintLines(*painter, place, whatOf(index, option.rect.width()), whatFont());
    const auto beside = besideOf(index, option.rect.width());
    place.translate(beside.value_or(0), beside ? 0 : whatHeight);
    const Meaning meaning = meaningOf(index);
    const bool isNeutral = meaning == Meaning::Neutral;
    const QColor ink = isNeutral ? secondaryText(option.palette) : textColour(meaning, option.palette);
    if (!isNeutral) {
        const int top = place.top() + (QFontMetrics(sourceFont()).height() - symbolSide) / 2;
        paintSymbol(*painter, QRect(place.left(), top, symbolSide, symbolSide), symbolOf(meaning), ink);
        place.adjust(symbolRoom(index), 0, 0, 0);
    }
    painter->setPen(ink);
    paintLines(*painter, place, sourceOf(index, option.rect.width()), sourceFont());
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() == int(TimelineModel::Column::Time)) {
        const QFontMetrics metrics(whatFont());
        return {metrics.horizontalAdvance(index.data().toString()) + 2 * Tokens::cellMargin + 1,
                metrics.height() + 2 * air};
    }
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const int width = table ? table->columnWidth(index.column()) : option.rect.width();
    const int what = heightOf(whatOf(index, width), whatFont());
    const int source = besideOf(index, width) ? 0 : heightOf(sourceOf(index, width), sourceFont());
    return {width, what + source + 2 * air};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuedelegate.h"

#include "ui/models/orderrow.h"
#include "ui/models/queuemodel.h"
#include "ui/style/symbol.h"
#include "ui/style/textlines.h"
#include "ui/style/tokens.h"
#include "ui/text/money.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int rowHeight = 40;
constexpr int itemMargin = 10;
// Glyphs are not whole pixels wide: without it a name that just fits would be shortened.
constexpr int countSlack = 2;
constexpr int lettersInALine = 18;
constexpr int mostLines = 2;

// How wide a name makes the list: a long one is broken, or its one queue would take the room from every order.
int widthOf(const QString &name, const QFontMetrics &metrics)
{
    int least = metrics.horizontalAdvance(name);
    if (least <= lettersInALine * metrics.averageCharWidth())
        return least;
    for (qsizetype space = name.indexOf(u' '); space > 0; space = name.indexOf(u' ', space + 1)) {
        const int first = metrics.horizontalAdvance(name.first(space));
        least = std::min(least, std::max(first, metrics.horizontalAdvance(name.sliced(space + 1))));
    }
    return least;
}

Symbol symbolOf(const Queue &queue)
{
    return queue.stage ? symbolOf(*queue.stage) : Symbol::Orders;
}

} // namespace

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const Queue &queue = QueueModel::queueAt(index.row());
    const int count = index.data(QueueModel::CountRole).toInt();
    const bool selected = option.state & QStyle::State_Selected;

    painter->save();
    if (selected)
        painter->fillRect(option.rect, selectionTint(palette));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, hoverTint(palette));
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(Tokens::selectionBar, option.rect.height())),
                          accent(palette));
    if (selected && (option.state & QStyle::State_HasFocus)) {
        painter->setPen(QPen(accent(palette), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }

    // What waits for nobody steps back.
    const QColor ink = count > 0 || selected ? palette.color(QPalette::Text) : secondaryText(palette);
    const bool calls = queue.stage == Stage::New && count > 0;
    painter->setFont(figures(textFont(TextSize::Body, calls ? QFont::DemiBold : QFont::Normal)));
    QRect inner = option.rect.adjusted(itemMargin, 0, -itemMargin, 0);
    const int side = Tokens::symbolSize;
    paintSymbol(*painter, QRect(inner.left(), inner.center().y() - side / 2 + 1, side, side), symbolOf(queue),
                calls || selected ? accent(palette) : secondaryText(palette));
    inner.setLeft(inner.left() + side + Tokens::gap);

    const QFontMetrics metrics(painter->font());
    const QString countText = text::number(count);
    const int countWidth = metrics.horizontalAdvance(countText);
    painter->setPen(calls ? accent(palette) : ink);
    painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, countText);
    inner.setRight(inner.right() - countWidth - Tokens::gap);
    painter->setPen(ink);
    const QStringList lines = wrapped(queue.name(), painter->font(), inner.width(), mostLines);
    inner.setTop(inner.center().y() - heightOf(lines, painter->font()) / 2 + 1);
    paintLines(*painter, inner, lines, painter->font());
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool calls = QueueModel::queueAt(index.row()).stage == Stage::New; // see paint()
    const QFontMetrics metrics(textFont(TextSize::Body, calls ? QFont::DemiBold : QFont::Normal));
    const int nameWidth = widthOf(index.data(QueueModel::NameRole).toString(), metrics);
    const int countWidth =
        metrics.horizontalAdvance(text::number(std::max(100, index.data(QueueModel::CountRole).toInt())));
    const int width = 2 * itemMargin + Tokens::symbolSize + 2 * Tokens::gap + nameWidth + countWidth + countSlack;
    return {width, std::max(rowHeight, mostLines * metrics.height() + Tokens::innerGap)};
}

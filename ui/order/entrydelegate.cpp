// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order/entrydelegate.h"

#include "ui/order/entriesmodel.h"
#include "ui/style/chip.h"
#include "ui/style/textlines.h"
#include "ui/style/tokens.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

using Column = EntriesModel::Column;

namespace {

constexpr int mostNameLines = 3;
constexpr int mostCodeLines = 2;
// Wide enough for most names and codes beside the numbers.
constexpr int wideItem = 280;

QFont nameFont()
{
    return textFont(TextSize::Body);
}

QFont numberFont(Column column)
{
    return figures(textFont(TextSize::Small, column == Column::Total ? QFont::DemiBold : QFont::Normal));
}

std::optional<Chip> chipOf(const QModelIndex &index)
{
    const QString words = index.siblingAtColumn(int(Column::Item)).data(EntriesModel::ChipRole).toString();
    return words.isEmpty() ? std::nullopt : std::optional(Chip{Meaning::Near, Symbol::Information, words});
}

} // namespace

// Where the parts of a row stand, from its own top left corner.
struct EntryDelegate::Layout {
    QStringList name;
    QStringList codes;
    QPoint codesAt;
    QRect chip;
    int numbersAt = 0;
    int height = 0;
};

EntryDelegate::EntryDelegate(QTableView *table) : QStyledItemDelegate(table), m_table(*table)
{}

EntryDelegate::Layout EntryDelegate::layoutOf(const QModelIndex &index) const
{
    const QModelIndex item = index.siblingAtColumn(int(Column::Item));
    const int itemWidth = m_table.columnWidth(item.column());
    const int width = m_table.horizontalHeader()->length() - 2 * Tokens::cellMargin;
    const QFont small = figures(textFont(TextSize::Small));
    const int smallHeight = QFontMetrics(small).height();
    const auto chip = chipOf(index);
    const QSize chipRoom = chip ? chipSize(*chip, small) : QSize(0, 0);

    // A table where there is room; else names and codes go across, with the numbers below them.
    const bool isWide = itemWidth >= wideItem;
    const int wordsWidth = isWide ? itemWidth - 2 * Tokens::cellMargin : width;
    Layout layout;
    layout.name = wrapped(item.data().toString(), nameFont(), wordsWidth, mostNameLines);
    const QString codes = item.data(EntriesModel::CodesRole).toString();
    int y = Tokens::innerGap + 2;
    if (isWide)
        layout.numbersAt = y + QFontMetrics(nameFont()).ascent() - QFontMetrics(small).ascent();
    y += heightOf(layout.name, nameFont());
    // The chip before the codes, with the first of them on one line.
    const int beside = chip ? chipRoom.width() + Tokens::gap : 0;
    const int above = chip ? (chipRoom.height() - smallHeight) / 2 : 0;
    layout.chip = {{Tokens::cellMargin, y}, chipRoom};
    layout.codesAt = {Tokens::cellMargin + beside, y + above};
    layout.codes = wrapped(codes, small, wordsWidth - beside, mostCodeLines);
    y += std::max(above + heightOf(layout.codes, small), chipRoom.height());
    if (!isWide) {
        layout.numbersAt = y + 1;
        y += 1 + smallHeight;
    }
    layout.height = y + Tokens::innerGap + 2;
    return layout;
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    const QString words = background.text;
    background.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    const Layout layout = layoutOf(index);
    const auto column = Column(index.column());
    const int left = m_table.columnViewportPosition(int(Column::Item));
    const QPoint corner(left, option.rect.top());
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    const QRect row(corner, QSize(m_table.horizontalHeader()->length(), option.rect.height()));
    painter->setPen(option.palette.color(QPalette::Text));
    paintLines(*painter, row.adjusted(Tokens::cellMargin, Tokens::innerGap + 2, -Tokens::cellMargin, 0), layout.name,
               nameFont());
    painter->setPen(secondaryText(option.palette));
    paintLines(*painter, row.translated(layout.codesAt), layout.codes, figures(textFont(TextSize::Small)));

    if (const auto chip = chipOf(index)) {
        painter->setFont(figures(textFont(TextSize::Small)));
        const bool selected = option.state & QStyle::State_Selected;
        paintChip(*painter, layout.chip.translated(corner), *chip,
                  selected ? onSelection(option.palette) : option.palette);
    }
    if (column != Column::Item) {
        const QFont font = numberFont(column);
        const QRect line(option.rect.left() + Tokens::cellMargin, corner.y() + layout.numbersAt,
                         option.rect.width() - 2 * Tokens::cellMargin, QFontMetrics(font).height());
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, words);
    }
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto column = Column(index.column());
    if (column == Column::Item)
        return {wideItem, layoutOf(index).height};
    const QFontMetrics metrics(numberFont(column));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * Tokens::cellMargin + 1, metrics.height()};
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/orderdelegate.h"

#include "ui/style/chip.h"
#include "ui/style/symbol.h"
#include "ui/style/tokens.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;
using Column = OrderModel::Column;

namespace {

constexpr int margin = 8;
// Glyphs are not whole pixels wide: without it a text that just fits would be shortened.
constexpr int slack = 3;
constexpr int selectionBar = 3;

// How long "12 min late" is differs by half between the languages.
QString lateBy(std::chrono::minutes span)
{
    return text::countdown(Instant() - span, Instant());
}

void drawLine(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

QRect upperHalf(const QRect &rect)
{
    return rect.adjusted(0, 3, 0, -rect.height() / 2);
}

QRect lowerHalf(const QRect &rect)
{
    return rect.adjusted(0, rect.height() / 2, 0, -3);
}

// A line in the body size with a quieter one under it, or alone in the middle.
void drawLines(QPainter &painter, const QRect &rect, const QString &first, const QString &second, QFont::Weight weight,
               const QPalette &palette)
{
    painter.setFont(figures(textFont(TextSize::Body, weight)));
    drawLine(painter, second.isEmpty() ? rect : upperHalf(rect), first);
    if (second.isEmpty())
        return;
    painter.setFont(figures(textFont(TextSize::Small)));
    painter.setPen(secondaryText(palette));
    drawLine(painter, lowerHalf(rect), second);
}

// Rather smaller than shortened: a sum without its last digits is another sum.
void drawTotal(QPainter &painter, const QRect &rect, const QString &total)
{
    painter.setFont(figures(textFont(TextSize::Body, QFont::DemiBold)));
    if (painter.fontMetrics().horizontalAdvance(total) > rect.width())
        painter.setFont(figures(textFont(TextSize::Small, QFont::DemiBold)));
    drawLine(painter, rect, total, Qt::AlignRight);
}

void drawDeadline(QPainter &painter, const QRect &rect, const OrderRow &row, const QPalette &palette)
{
    if (!row.deadline)
        return;
    const QColor ink = textColour(row.deadline->meaning, palette);
    const bool presses = row.deadline->meaning != Meaning::Neutral;
    const int side = Tokens::symbolSize - 2;
    const QRect line = row.deadlineMoment.isEmpty() ? rect : upperHalf(rect);
    if (row.deadline->symbol)
        paintSymbol(painter, QRect(rect.left(), line.center().y() - side / 2 + 1, side, side), *row.deadline->symbol,
                    ink);
    painter.setPen(presses ? ink : palette.color(QPalette::Text));
    drawLines(painter, rect.adjusted(side + Tokens::innerGap, 0, 0, 0), row.deadline->text, row.deadlineMoment,
              presses ? QFont::DemiBold : QFont::Normal, palette);
}

// The frame of the row the keyboard is in runs through all its cells.
void drawRowFocus(QPainter &painter, const QRect &rect, Column column, const QPalette &palette)
{
    const QColor ring = accent(palette);
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), ring);
    painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), ring);
    if (column == Column::Status)
        painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), ring);
}

} // namespace

OrderDelegate::OrderDelegate(const OrderFilter &filter, QObject *parent) : QStyledItemDelegate(parent), m_filter(filter)
{}

void OrderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const OrderRow &row = m_filter.rowAt(index.row());
    const QPalette &palette = option.palette;
    const auto column = Column(index.column());
    const bool selected = option.state & QStyle::State_Selected;
    const QRect rect = option.rect.adjusted(margin, 0, -margin, -1);

    painter->save();
    painter->fillRect(option.rect, selected ? selectionTint(palette) : palette.color(QPalette::Base));
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), hairline(palette));
    if (selected && column == Column::Order)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(selectionBar, option.rect.height())), accent(palette));
    painter->setPen(palette.color(QPalette::Text));

    switch (column) {
    case Column::Order:
        drawLines(*painter, rect, row.groupedCode, {}, QFont::DemiBold, palette);
        break;
    case Column::Customer:
        drawLines(*painter, rect, row.customer, row.customerNote, QFont::Normal, palette);
        break;
    case Column::Items:
        paintItems(*painter, rect, row, palette);
        break;
    case Column::Total:
        drawTotal(*painter, rect, row.total);
        break;
    case Column::Deadline:
        drawDeadline(*painter, rect, row, palette);
        break;
    case Column::Status:
        painter->setFont(textFont(TextSize::Small));
        paintChip(*painter, rect, row.status, palette);
        break;
    }
    // Whether the row is the current one is the view's to say: the option speaks of one cell.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row())
        drawRowFocus(*painter, option.rect, column, palette);
    painter->restore();
}

void OrderDelegate::paintItems(QPainter &painter, const QRect &rect, const OrderRow &row, const QPalette &palette) const
{
    QRect line = row.badges.isEmpty() ? rect : upperHalf(rect);
    painter.setFont(figures(textFont(TextSize::Body)));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString more = row.moreItems > 0 ? u"+%1"_s.arg(row.moreItems) : QString();
    const int moreWidth = more.isEmpty() ? 0 : metrics.horizontalAdvance(more) + slack + Tokens::gap;
    painter.setPen(row.itemsKnown ? palette.color(QPalette::Text) : secondaryText(palette));
    drawLine(painter, line.adjusted(0, 0, -moreWidth, 0), row.firstItem);
    // Right behind the name, where it is seen, also when the name is shortened.
    const int nameWidth = std::min(metrics.horizontalAdvance(row.firstItem), line.width() - moreWidth);
    line.setLeft(line.left() + nameWidth + Tokens::gap);
    painter.setPen(secondaryText(palette));
    drawLine(painter, line, more);

    QRect chips = lowerHalf(rect);
    painter.setFont(textFont(TextSize::Small));
    constexpr int narrowestChip = 56;
    for (const QString &badge : row.badges) {
        if (chips.width() < narrowestChip)
            break;
        const int width = paintChip(painter, chips, {Meaning::Information, std::nullopt, badge}, palette);
        chips.setLeft(chips.left() + width + Tokens::innerGap);
    }
}

int OrderDelegate::rowHeight()
{
    const int lines =
        QFontMetrics(textFont(TextSize::Body)).height() + QFontMetrics(textFont(TextSize::Small)).height();
    return std::max(Tokens::rowHeight, lines + Tokens::innerGap + 2);
}

int OrderDelegate::usualWidth(Column column)
{
    const QFontMetrics body(textFont(TextSize::Body));
    const QFontMetrics bold(textFont(TextSize::Body, QFont::DemiBold));
    const QFontMetrics smallBold(textFont(TextSize::Small, QFont::DemiBold));
    const auto contents = [&] {
        switch (column) {
        case Column::Order:
            return bold.horizontalAdvance(u"410 000 123"_s);
        case Column::Customer:
            return body.horizontalAdvance(u"Гүлбаршын Қ."_s);
        case Column::Items:
            return body.horizontalAdvance(u"Шай жиынтығы, 12 дана"_s);
        case Column::Total:
            return smallBold.horizontalAdvance(u"987 654 321 ₸"_s);
        case Column::Deadline:
            return Tokens::symbolSize + bold.horizontalAdvance(lateBy(std::chrono::minutes(115))) + Tokens::innerGap;
        case Column::Status:
            return chipSize(Chip{Meaning::Neutral, Symbol::Accept, text::name(Word(OrderStatus::APPROVED_BY_BANK))},
                            textFont(TextSize::Small))
                .width();
        }
        Q_UNREACHABLE();
    }();
    return contents + 2 * margin + slack;
}

int OrderDelegate::leastWidth(Column column)
{
    const QFontMetrics body(textFont(TextSize::Body));
    const QFontMetrics bold(textFont(TextSize::Body, QFont::DemiBold));
    switch (column) {
    case Column::Order:
    case Column::Total:
        return usualWidth(column); // a shortened number is a wrong number
    case Column::Customer:
        return body.horizontalAdvance(u"Айсұлу П."_s) + 2 * margin + slack;
    case Column::Items:
        return body.horizontalAdvance(u"Чайник Tefal +2"_s) + 2 * margin + slack;
    case Column::Deadline:
        return Tokens::symbolSize + bold.horizontalAdvance(lateBy(std::chrono::minutes(12))) + 2 * margin + slack;
    case Column::Status:
        return chipSize(Chip{Meaning::Neutral, Symbol::Accept, text::name(Word(OrderStatus::ACCEPTED_BY_MERCHANT))},
                        textFont(TextSize::Small))
                   .width() +
               2 * margin + slack;
    }
    Q_UNREACHABLE();
}

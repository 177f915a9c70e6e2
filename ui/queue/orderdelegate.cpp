// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/orderdelegate.h"

#include "core/base/almaty.h"
#include "ui/style/chip.h"
#include "ui/style/rowfocus.h"
#include "ui/style/symbol.h"
#include "ui/style/tokens.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QHash>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using Column = OrderModel::Column;

namespace {

// Glyphs are not whole pixels wide: without it a text that just fits would be shortened.
constexpr int slack = 3;
constexpr int deadlineSymbol = Tokens::symbolSize - 2;
constexpr int beforeDeadline = deadlineSymbol + Tokens::innerGap;
constexpr std::array allColumns{Column::Order, Column::Customer, Column::Items,
                                Column::Total, Column::Deadline, Column::Status};

// Where there is no room for all, from the first on.
constexpr std::array leftOut{Column::Total, Column::Items, Column::Customer};

int inCell(int contents)
{
    return contents + 2 * Tokens::cellMargin + slack;
}

// Measured once in each font and language, because it is asked for with every cell that is painted.
using Measured = QHash<std::pair<QFont, QLocale>, int>;

int measureOnce(Measured &known, const QFont &font, int (*measure)(const QFontMetrics &))
{
    const std::pair key(font, QLocale());
    const auto found = known.constFind(key);
    return found != known.cend() ? *found : *known.insert(key, measure(QFontMetrics(font)));
}

// Of what a countdown can say; how long "12 min late" is differs by half between the languages.
int widestCountdown(const QFont &font)
{
    static Measured known;
    return measureOnce(known, font, [](const QFontMetrics &metrics) {
        const Instant noon = almatyMidnight(QDate(2028, 11, 28)) + std::chrono::hours(12);
        int widest = 0;
        for (const std::chrono::minutes left :
             {std::chrono::minutes(-48), std::chrono::minutes(-9 * 60 - 48), std::chrono::minutes(-23 * 60),
              std::chrono::minutes(-28 * 24 * 60), std::chrono::minutes(9 * 60 + 48), std::chrono::minutes(22 * 60),
              std::chrono::minutes(20 * 24 * 60)})
            widest = std::max(widest, metrics.horizontalAdvance(text::countdown(noon + left, noon)));
        return widest;
    });
}

// The widest of what an order is most of the time; the rarer ones fit in two lines.
int widestStatus(QSize (*sizeOf)(const Chip &, const QFont &), std::optional<Symbol> symbol)
{
    int widest = 0;
    for (const OrderStatus status :
         {OrderStatus::APPROVED_BY_BANK, OrderStatus::ACCEPTED_BY_MERCHANT, OrderStatus::COMPLETED,
          OrderStatus::CANCELLED, OrderStatus::KASPI_DELIVERY_RETURN_REQUESTED}) {
        const Chip chip{Meaning::Neutral, symbol, text::name(Word(status))};
        widest = std::max(widest, sizeOf(chip, textFont(TextSize::Small)).width());
    }
    return widest;
}

// Of the badges that are never left out, and of the longest that many orders have.
int badgeWidth()
{
    Order order;
    order.paymentMode = PaymentMode::PAY_WITH_CREDIT;
    order.creditTerm = 24;
    order.express = true;
    int widest = 0;
    for (const QString &badge : text::shortBadges(order))
        widest = std::max(widest, chipSize({Meaning::Information, {}, badge}, textFont(TextSize::Small)).width());
    return widest;
}

// Of a day in any month.
int dateWidth()
{
    int widest = 0;
    for (int month = 1; month <= 12; ++month) {
        const QString date = text::date(almatyMidnight(QDate(2028, month, 28)));
        widest = std::max(widest, QFontMetrics(textFont(TextSize::Body)).horizontalAdvance(date));
    }
    return inCell(widest);
}

void drawLine(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

// A cell of two lines: words in the body size above, a note or chips below.
int upperHeight()
{
    return QFontMetrics(textFont(TextSize::Body)).height();
}

int lowerHeight()
{
    return chipSize({}, textFont(TextSize::Small)).height();
}

// As much above as between and below.
int airIn(const QRect &rect)
{
    return (rect.height() - upperHeight() - lowerHeight()) / 3;
}

QRect upperHalf(const QRect &rect)
{
    const int above = airIn(rect);
    return {rect.left(), rect.top() + above, rect.width(), upperHeight()};
}

QRect lowerHalf(const QRect &rect)
{
    const QRect upper = upperHalf(rect);
    return {upper.left(), upper.bottom() + 1 + airIn(rect), upper.width(), lowerHeight()};
}

// One size for all of a column: the body's where everything fits in it, else the small one.
QFont columnFont(int room, int neededInBody, QFont::Weight weight)
{
    return figures(textFont(room < neededInBody ? TextSize::Small : TextSize::Body, weight));
}

int usualTotal(const QFont &font)
{
    static Measured known;
    return measureOnce(known, font, [](const QFontMetrics &metrics) {
        return std::max(metrics.horizontalAdvance(u"987 654 321 ₸"_s), metrics.horizontalAdvance(u"9 876 543,21 ₸"_s));
    });
}

// Under the line in the body size.
void drawNote(QPainter &painter, const QRect &rect, const QString &note, const QPalette &palette)
{
    painter.setFont(figures(textFont(TextSize::Small)));
    painter.setPen(secondaryText(palette));
    drawLine(painter, lowerHalf(rect), note);
}

void drawCustomer(QPainter &painter, const QRect &rect, const OrderRow &row, const QPalette &palette)
{
    painter.setFont(textFont(TextSize::Body));
    drawLine(painter, row.customerNote.isEmpty() ? rect : upperHalf(rect), row.customer);
    drawNote(painter, rect, row.customerNote, palette);
}

void drawNumber(QPainter &painter, const QRect &rect, const OrderRow &row, const QPalette &palette)
{
    painter.setFont(figures(textFont(TextSize::Body, QFont::DemiBold)));
    drawLine(painter, row.arrival.isEmpty() ? rect : upperHalf(rect), row.groupedCode);
    painter.setFont(figures(textFont(TextSize::Small, QFont::DemiBold)));
    painter.setPen(textColour(Meaning::Information, palette));
    drawLine(painter, lowerHalf(rect), row.arrival);
}

void drawTotal(QPainter &painter, const QRect &rect, const OrderRow &row)
{
    painter.setFont(columnFont(rect.width(), usualTotal(textFont(TextSize::Body, QFont::DemiBold)), QFont::DemiBold));
    drawLine(painter, rect, row.total, Qt::AlignRight);
}

// The most important first; of those that find no room it says how many there are.
void drawBadges(QPainter &painter, QRect room, const QStringList &badges, const QPalette &palette)
{
    painter.setFont(textFont(TextSize::Small));
    for (qsizetype i = 0; i < badges.size(); ++i) {
        const Chip chip{Meaning::Information, std::nullopt, badges[i]};
        const qsizetype others = badges.size() - i - 1;
        const QString more = u"+%1"_s.arg(i == 0 ? others : others + 1);
        const int moreWidth = others > 0 ? painter.fontMetrics().horizontalAdvance(more) + Tokens::innerGap : 0;
        // The first one is there in any case, shortened if it must be.
        if (i > 0 && chipSize(chip, painter.font()).width() > room.width() - moreWidth) {
            painter.setPen(secondaryText(palette));
            drawLine(painter, room, more);
            return;
        }
        const QRect place = i == 0 ? room.adjusted(0, 0, -moreWidth, 0) : room;
        room.setLeft(room.left() + paintChip(painter, place, chip, palette) + Tokens::innerGap);
    }
}

void drawItems(QPainter &painter, const QRect &rect, const OrderRow &row, const QPalette &palette)
{
    QRect line = row.shortBadges.isEmpty() ? rect : upperHalf(rect);
    painter.setFont(figures(textFont(TextSize::Body)));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString more = row.moreItems > 0 ? u"+%1"_s.arg(row.moreItems) : QString();
    const int moreWidth = more.isEmpty() ? 0 : metrics.horizontalAdvance(more) + slack + Tokens::gap;
    painter.setPen(row.hasItems ? palette.color(QPalette::Text) : secondaryText(palette));
    drawLine(painter, line.adjusted(0, 0, -moreWidth, 0), row.firstItem);
    // Right behind the name, where it is seen, also when the name is shortened.
    const int nameWidth = std::min(metrics.horizontalAdvance(row.firstItem), line.width() - moreWidth);
    line.setLeft(line.left() + nameWidth + Tokens::gap);
    painter.setPen(secondaryText(palette));
    drawLine(painter, line, more);
    drawBadges(painter, lowerHalf(rect), row.shortBadges, palette);
}

void drawDeadline(QPainter &painter, const QRect &rect, const OrderRow &row, const QPalette &palette)
{
    if (!row.deadline)
        return;
    const QColor ink = textColour(row.deadline->meaning, palette);
    const bool presses = row.deadline->meaning != Meaning::Neutral;
    const int side = deadlineSymbol;
    const QRect line = row.deadlineMoment.isEmpty() ? rect : upperHalf(rect);
    if (row.deadline->symbol)
        paintSymbol(painter, QRect(rect.left(), line.center().y() - side / 2 + 1, side, side), *row.deadline->symbol,
                    ink);
    painter.setPen(presses ? ink : palette.color(QPalette::Text));
    const QFont::Weight weight = presses ? QFont::DemiBold : QFont::Normal;
    const int indent = row.deadline->symbol ? beforeDeadline : 0;
    // A date without a symbol has a column of its own width.
    const int needed = indent > 0 ? indent + widestCountdown(textFont(TextSize::Body, QFont::DemiBold)) : 0;
    painter.setFont(columnFont(rect.width(), needed, weight));
    drawLine(painter, line.adjusted(indent, 0, 0, 0), row.deadline->text);
    drawNote(painter, rect.adjusted(indent, 0, 0, 0), row.deadlineMoment, palette);
}

} // namespace

OrderDelegate::OrderDelegate(RowOf rowOf, IsMixed isMixed, QObject *parent)
    : QStyledItemDelegate(parent), m_rowOf(std::move(rowOf)), m_isMixed(std::move(isMixed))
{}

void OrderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const OrderRow &row = m_rowOf(index.row());
    const auto column = Column(index.column());
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette palette = selected ? onSelection(option.palette) : option.palette;
    const QRect rect = option.rect.adjusted(Tokens::cellMargin, 0, -Tokens::cellMargin, -1);

    painter->save();
    painter->fillRect(option.rect, palette.color(QPalette::Base));
    painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), hairline(palette));
    if (selected && column == Column::Order)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(Tokens::selectionBar, option.rect.height())),
                          accent(palette));
    painter->setPen(palette.color(QPalette::Text));

    switch (column) {
    case Column::Order:
        drawNumber(*painter, rect, row, palette);
        break;
    case Column::Customer:
        drawCustomer(*painter, rect, row, palette);
        break;
    case Column::Items:
        drawItems(*painter, rect, row, palette);
        break;
    case Column::Total:
        drawTotal(*painter, rect, row);
        break;
    case Column::Deadline:
        drawDeadline(*painter, rect, row, palette);
        break;
    case Column::Status:
        painter->setFont(textFont(TextSize::Small));
        paintChip(*painter, rect,
                  m_isMixed() ? row.place : Chip{row.status.meaning, row.status.symbol, row.shortStatus}, palette);
        break;
    }
    paintRowFocus(*painter, option, index);
    painter->restore();
}

int OrderDelegate::rowHeight()
{
    return std::max(Tokens::rowHeight, upperHeight() + lowerHeight() + Tokens::innerGap);
}

void OrderDelegate::fitColumns(QHeaderView &header, int width, Moments moments)
{
    int least = roomForAll(moments);
    for (const Column column : leftOut) {
        header.setSectionHidden(int(column), least > width);
        least -= least > width ? leastWidth(column, moments) : 0;
    }
    std::array<int, allColumns.size()> widths{};
    int missing = -width;
    for (const Column column : allColumns) {
        if (!header.isSectionHidden(int(column)))
            missing += widths[size_t(column)] = usualWidth(column, moments);
    }
    const auto give = [&](Column column, int atLeast) {
        int &present = widths[size_t(column)];
        const int given = std::clamp(missing, 0, std::max(0, present - atLeast));
        present -= given;
        missing -= given;
    };
    give(Column::Total, leastWidth(Column::Total, moments));
    give(Column::Status, inCell(widestStatus(chipSizeInTwoLines, Symbol::Accept)));
    // The goods before the names: most of them are shortened anyway, and stand in the details.
    for (const Column column : {Column::Deadline, Column::Items, Column::Customer, Column::Status})
        give(column, leastWidth(column, moments));
    const Column widest = header.isSectionHidden(int(Column::Items)) ? Column::Status : Column::Items;
    widths[size_t(widest)] += std::max(0, -missing);
    for (const Column column : allColumns) {
        if (!header.isSectionHidden(int(column)))
            header.resizeSection(int(column), widths[size_t(column)]);
    }
}

int OrderDelegate::roomForAll(Moments moments)
{
    int all = 0;
    for (const Column column : allColumns)
        all += leastWidth(column, moments);
    return all;
}

int OrderDelegate::leastWidth(Moments moments)
{
    int least = roomForAll(moments);
    for (const Column column : leftOut)
        least -= leastWidth(column, moments);
    return least;
}

int OrderDelegate::usualWidth(Column column, Moments moments)
{
    if (column == Column::Deadline && moments == Moments::Dates)
        return dateWidth();
    const QFontMetrics body(textFont(TextSize::Body));
    const QFontMetrics bold(textFont(TextSize::Body, QFont::DemiBold));
    const auto contents = [&] {
        switch (column) {
        case Column::Order:
            return bold.horizontalAdvance(u"410 000 123"_s);
        case Column::Customer:
            return body.horizontalAdvance(u"Гүлбаршын Қ."_s);
        case Column::Items:
            return body.horizontalAdvance(u"Шай жиынтығы, 12 дана"_s);
        case Column::Total:
            return usualTotal(textFont(TextSize::Body, QFont::DemiBold));
        case Column::Deadline:
            return beforeDeadline + widestCountdown(textFont(TextSize::Body, QFont::DemiBold));
        case Column::Status:
            return widestStatus(chipSize, Symbol::Accept);
        }
        Q_UNREACHABLE();
    }();
    return inCell(contents);
}

int OrderDelegate::leastWidth(Column column, Moments moments)
{
    // A shortened number or date is a wrong one.
    if (column == Column::Order || (column == Column::Deadline && moments == Moments::Dates))
        return usualWidth(column, moments);
    const QFontMetrics body(textFont(TextSize::Body));
    const QFont smallBold = textFont(TextSize::Small, QFont::DemiBold);
    const auto contents = [&] {
        switch (column) {
        case Column::Order:
            break;
        case Column::Total:
            return usualTotal(smallBold);
        case Column::Customer:
            return std::max(body.horizontalAdvance(u"Қайрат Ж."_s),
                            body.horizontalAdvance(OrderModel::tr("Customer"))); // its heading
        case Column::Items:
            return std::max(body.horizontalAdvance(u"Шай… +2"_s), badgeWidth());
        case Column::Deadline:
            return beforeDeadline + widestCountdown(smallBold);
        case Column::Status:
            return widestStatus(chipSizeInTwoLines, {});
        }
        Q_UNREACHABLE();
    }();
    return std::min(usualWidth(column, moments), inCell(contents));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/calendar.h"

#include "ui/style/symbol.h"
#include "ui/style/tokens.h"

#include <QCalendarWidget>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

void setUpBar(QCalendarWidget &calendar)
{
    auto *bar = calendar.findChild<QWidget *>(u"qt_calendar_navigationbar"_s);
    if (!bar)
        return;
    // The bar and the words on it ask for the selection's two colours.
    QPalette palette = calendar.palette();
    palette.setColor(QPalette::Highlight, palette.color(QPalette::Base));
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    bar->setPalette(palette);
    if (auto *back = bar->findChild<QToolButton *>(u"qt_calendar_prevmonth"_s))
        back->setIcon(icon(Symbol::Back));
    if (auto *forward = bar->findChild<QToolButton *>(u"qt_calendar_nextmonth"_s)) {
        const QPixmap arrow = icon(Symbol::Back).pixmap(2 * Tokens::symbolSize);
        forward->setIcon(QIcon(arrow.transformed(QTransform::fromScale(-1, 1))));
    }
}

} // namespace

QCalendarWidget *makeCalendar(QWidget &field)
{
    auto *calendar = new QCalendarWidget(&field);
    calendar->setWindowFlags(Qt::Popup);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    const QPalette palette = calendar->palette();
    QTextCharFormat days;
    days.setForeground(secondaryText(palette));
    days.setBackground(palette.color(QPalette::Base));
    calendar->setHeaderTextFormat(days);
    QTextCharFormat usual;
    usual.setForeground(palette.color(QPalette::Text));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, usual);
    setUpBar(*calendar);
    return calendar;
}

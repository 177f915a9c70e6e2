// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/datefield.h"

#include "ui/style/calendar.h"
#include "ui/style/symbol.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Day, month and perhaps a year: "1.11", "01/11/26", "01112026".
QStringList partsOf(const QString &typed)
{
    static const QRegularExpression between(u"[^0-9]+"_s);
    QStringList parts = typed.split(between, Qt::SkipEmptyParts);
    if (parts.size() != 1)
        return parts;
    const QString digits = parts.front();
    if (digits.size() != 4 && digits.size() != 6 && digits.size() != 8)
        return {};
    parts = {digits.mid(0, 2), digits.mid(2, 2)};
    if (digits.size() > 4)
        parts += digits.mid(4);
    return parts;
}

} // namespace

QDate dateFrom(const QString &typed, QDate latest)
{
    if (const QDate iso = QDate::fromString(typed.trimmed(), Qt::ISODate); iso.isValid())
        return iso;
    const QStringList parts = partsOf(typed);
    if (parts.size() < 2 || parts.size() > 3)
        return {};
    const int day = parts[0].toInt();
    const int month = parts[1].toInt();
    if (parts.size() == 2) {
        const QDate thisYear(latest.year(), month, day);
        return thisYear <= latest ? thisYear : QDate(latest.year() - 1, month, day);
    }
    constexpr int century = 2000;
    const int year = parts[2].toInt();
    return {parts[2].size() == 2 ? century + year : year, month, day};
}

DateField::DateField(QWidget *parent) : QLineEdit(parent)
{
    //: What can be typed as a date: a day and a month, with a year or without
    setPlaceholderText(tr("day.month.year"));
    QAction *open = addAction(icon(Symbol::PreOrder), TrailingPosition);
    open->setToolTip(tr("Calendar"));
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateField::takeTyped);
}

void DateField::setDate(QDate date)
{
    const QDate within = std::clamp(date, m_earliest, m_latest);
    const bool isAnother = within != m_date;
    m_date = within;
    showDate();
    if (isAnother)
        Q_EMIT dateChanged(m_date);
}

void DateField::setRange(QDate earliest, QDate latest)
{
    m_earliest = earliest;
    m_latest = latest;
    if (m_date.isValid())
        setDate(m_date);
}

void DateField::takeTyped()
{
    const QDate typed = dateFrom(text(), m_latest);
    if (typed.isValid())
        setDate(typed);
    else
        showDate();
}

void DateField::showDate()
{
    //: Format of a date in a field, as QDate::toString() takes it
    setText(m_date.toString(tr("dd.MM.yyyy")));
}

void DateField::openCalendar()
{
    if (!m_calendar) {
        m_calendar = makeCalendar(*this);
        const auto choose = [this](QDate date) {
            m_calendar->hide();
            setDate(date);
        };
        connect(m_calendar, &QCalendarWidget::clicked, this, choose);
        connect(m_calendar, &QCalendarWidget::activated, this, choose);
    }
    takeTyped();
    m_calendar->setDateRange(m_earliest, m_latest);
    m_calendar->setSelectedDate(m_date);
    m_calendar->move(mapToGlobal(rect().bottomLeft()));
    m_calendar->show();
    m_calendar->setFocus();
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool isDown = event->key() == Qt::Key_Down;
    if (event->key() == Qt::Key_F4 || (isDown && event->modifiers().testFlag(Qt::AltModifier))) {
        openCalendar();
    } else if (isDown || event->key() == Qt::Key_Up) {
        takeTyped();
        setDate(m_date.addDays(isDown ? -1 : 1));
        selectAll();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void DateField::mousePressEvent(QMouseEvent *event)
{
    m_wasClickedInto = !hasFocus();
    QLineEdit::mousePressEvent(event);
}

// Who clicks into it means the whole date: the first key replaces it.
void DateField::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (std::exchange(m_wasClickedInto, false) && !hasSelectedText())
        selectAll();
}

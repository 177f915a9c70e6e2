// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

class QCalendarWidget;

// A date that is typed as people write it, or chosen from a calendar: 1.11, 01.11.2026, 011126. What
// is no date gives way to the last one when the field is left.
class DateField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    QDate date() const { return m_date; }
    void setDate(QDate date);
    // Dates beyond become the nearest one within.
    void setRange(QDate earliest, QDate latest);
    // What is typed counts now: an access key leaves the keyboard in the field.
    void takeTyped();

Q_SIGNALS:
    void dateChanged(QDate date);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void showDate();
    void openCalendar();

    QDate m_date;
    QDate m_earliest;
    QDate m_latest;
    QCalendarWidget *m_calendar = nullptr;
    bool m_wasClickedInto = false;
};

// The day that was meant; invalid if none was. Without a year the one nearest before or at `latest`.
QDate dateFrom(const QString &typed, QDate latest);

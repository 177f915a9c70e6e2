// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/readinglog.h"

#include <QWidget>

class DateField;
class QComboBox;
class QPushButton;

// Which list and which days: everything the marketplace's list can be asked for. The days are those
// of the marketplace's clock.
class ArchiveForm final : public QWidget
{
    Q_OBJECT

public:
    // Begins with the archive of the last 30 days.
    explicit ArchiveForm(const Clock &clock, QWidget *parent = nullptr);

    ListRange wanted() const;
    // For a list and days that are read already without a person's asking here.
    void setWanted(const ListRange &wanted);
    // The same list over all days and without filters.
    ListRange everything() const;
    // The button: "Read", "Read again", "Continue".
    void setReadWords(const QString &words);
    void setReadEnabled(bool enabled);

Q_SIGNALS:
    void wantedChanged();
    void readRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildFields();
    void layOut();
    void choosePeriod();
    void onDateChanged();
    QDate today() const;

    const Clock &m_clock;
    QComboBox *m_period;
    DateField *m_from;
    DateField *m_to;
    QComboBox *m_state;
    QComboBox *m_status;
    QComboBox *m_delivery;
    QComboBox *m_documents;
    QPushButton *m_read;
    bool m_setting = false; // fields follow each other: one change is told
};

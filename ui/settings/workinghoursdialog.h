// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/acceptlimits.h"

#include <QDialog>

class Band;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTimeEdit;

// When the shop works: what the time for accepting new orders is counted in.
class WorkingHoursDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit WorkingHoursDialog(const AcceptLimits &limits, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const AcceptLimits &limits);

private:
    void fill(const AcceptLimits &limits);
    void addButtons();
    AcceptLimits limits() const;
    // Why what stands in the fields cannot be saved; empty if it can.
    QString problem() const;
    void refresh();

    QListWidget *m_days;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QLineEdit *m_daysOff;
    QSpinBox *m_express;
    Band *m_band;
    QPushButton *m_save;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandgroup.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QLabel;
class QTableWidget;

// What became of each order of a batch. Follows it while it is open.
class BatchResults final : public QDialog
{
    Q_OBJECT

public:
    explicit BatchResults(std::shared_ptr<const CommandGroup> batch, QWidget *parent = nullptr);

private:
    void showSummary();
    void showRow(int row);
    void hideOrShow(int row);
    // Of the orders it was not done for, or of all of them if it was done for every one.
    void copyNumbers() const;

    std::shared_ptr<const CommandGroup> m_batch;
    QLabel *m_summary;
    QTableWidget *m_table;
    QCheckBox *m_onlyNotDone;
};

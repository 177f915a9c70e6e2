// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lines/linereductions.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QTableWidget;

// What became of each line. Follows the reductions while it is open.
class ReduceResults final : public QDialog
{
    Q_OBJECT

public:
    explicit ReduceResults(std::shared_ptr<LineReductions> reductions, QWidget *parent = nullptr);

private:
    void refresh();

    std::shared_ptr<LineReductions> m_reductions;
    QLabel *m_summary;
    QTableWidget *m_table;
    QPushButton *m_takeBack;
};

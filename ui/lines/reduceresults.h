// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandgroup.h"

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QTableWidget;
class OrderStore;

// What became of each line. Follows the reductions while it is open.
class ReduceResults final : public QDialog
{
    Q_OBJECT

public:
    // Several lines of one order. `store` tells what the lines are called that an earlier version of the program
    // left without a name.
    ReduceResults(std::shared_ptr<CommandGroup> reductions, const OrderStore &store, QWidget *parent = nullptr);

private:
    void refresh();

    std::shared_ptr<CommandGroup> m_reductions;
    const OrderStore &m_store;
    QLabel *m_summary;
    QTableWidget *m_table;
    QPushButton *m_takeBack;
};

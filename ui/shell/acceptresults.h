// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/acceptance.h"

#include <QDialog>

#include <memory>

class QLabel;
class QTableWidget;

// What became of each order of an acceptance. Follows it while it is open.
class AcceptResults final : public QDialog
{
    Q_OBJECT

public:
    explicit AcceptResults(std::shared_ptr<const Acceptance> acceptance, QWidget *parent = nullptr);

private:
    void refresh();
    // Of the orders that were not accepted, or of all of them if every one was.
    void copyNumbers() const;

    std::shared_ptr<const Acceptance> m_acceptance;
    QLabel *m_summary;
    QTableWidget *m_table;
};

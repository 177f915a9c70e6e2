// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "ui/actions/page.h"

class JournalModel;
class OrderStore;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

// The journal as a page: newest first, to be filtered by an order's number and copied from.
class JournalView final : public Page
{
    Q_OBJECT

public:
    // All have to outlive the view.
    JournalView(const Journal &journal, const OrderStore &store, const Clock &clock, QWidget *parent = nullptr);

    // Shows what was done to this order only; an empty code shows all.
    void filterBy(const OrderCode &code);

Q_SIGNALS:
    // A row was activated (Enter, double click).
    void orderActivated(const OrderCode &code);

private:
    void addActions();
    void setUpTable();
    void copySelected() const;
    void refreshEmptyState();
    void showFindings();

    const Journal &m_journal;
    const Clock &m_clock;
    JournalModel *m_model;
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_number;
    QTableView *m_table;
    QLabel *m_empty;
    QLabel *m_findings; // what was found wrong with the journal; hidden while nothing was
};

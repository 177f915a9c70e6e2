// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/orderstore.h"
#include "core/sync/archive.h"
#include "ui/archive/archivemodel.h"

#include <QTimer>
#include <QWidget>

class ArchiveForm;
class ArchiveProgress;
class ArchiveView;
class Placeholder;
class QLabel;
class QLineEdit;

// The archive in the middle of the window: which list and which days, the reading of it, and what
// of it is on this computer, to be searched.
class ArchivePane final : public QWidget
{
    Q_OBJECT

public:
    // All of them have to outlive the pane.
    ArchivePane(Archive &archive, const OrderStore &store, const Clock &clock, QWidget *parent = nullptr);

    ArchiveView &table() { return *m_table; }
    // Top to bottom, for F6.
    QList<QWidget *> panes() const;
    // The table, or the form while there is nothing in it.
    void focusOrders();
    // Of the list and the days looked at, on this computer.
    int total() const { return m_model.total(); }

Q_SIGNALS:
    void totalChanged(int total);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void ask();
    void followStore(const std::vector<int> &rows);
    void describe();
    void describeCount(const std::optional<Instant> &readAt);
    void describeEmptiness(const std::optional<Instant> &readAt);
    void read();
    bool isShownBeingRead() const;
    // By the same words, whatever the days and the filters.
    int foundElsewhere() const;

    Archive &m_archive;
    const OrderStore &m_store;
    const Clock &m_clock;
    ArchiveModel m_model;
    bool m_missed = false; // the store changed while nobody looked
    QTimer m_askLater;
    QTimer m_describeLater;
    ArchiveForm *m_form;
    ArchiveProgress *m_progress;
    QLineEdit *m_find;
    QLabel *m_count;
    ArchiveView *m_table;
    Placeholder *m_empty;
};

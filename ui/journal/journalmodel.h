// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandentry.h"
#include "core/journal/journal.h"

#include <QAbstractTableModel>

#include <vector>

class OrderStore;

// What was asked and how it ended, newest first. Follows the journal row by row, so that selection
// and scroll survive.
class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Order, Action, Outcome, Who, Words };
    static constexpr int columns = int(Column::Words) + 1;
    enum Role {
        ValueRole = Qt::UserRole, // the bare value, to sort and filter by
        MeaningRole, // int(Meaning), of Outcome
    };

    // All have to outlive the model. `store` tells what the lines are called that an earlier version of
    // the program left without a name.
    JournalModel(const Journal &journal, const OrderStore &store, const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take(const JournalEntry &entry);
    QString words(const CommandEntry &entry, Column column) const;

    const OrderStore &m_store;
    const Clock &m_clock;
    std::vector<CommandEntry> m_entries;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandrunner.h"

#include <QObject>
#include <QString>

#include <vector>

class Journal;
class OrderStore;

// What becomes of several lines of one order that were given to the CommandRunner in turn.
class LineReductions final : public QObject
{
    Q_OBJECT

public:
    struct Row {
        JournalId journalId = 0;
        LineWish wish{};
        QString title{}; // what the line is of, by name and code
        Outcome outcome{};
        QString words{}; // why it was not done; empty while all is well
    };

    // At least one, and all of one order.
    LineReductions(const std::vector<JournalId> &ids, const Journal &journal, const OrderStore &store,
                   CommandRunner &runner, QObject *parent = nullptr);

    const OrderCode &orderCode() const { return m_orderCode; }
    const std::vector<Row> &rows() const { return m_rows; }
    bool has(JournalId id) const;
    int confirmed() const;
    // Not sent yet.
    int waiting() const;
    // No outcome is waited for but one that is not known.
    bool isOver() const;
    void takeBackWaiting();

Q_SIGNALS:
    void changed();

private:
    void setOutcome(JournalId id, Outcome outcome, const QString &words);

    CommandRunner &m_runner;
    OrderCode m_orderCode;
    std::vector<Row> m_rows;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandrunner.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

// Several lines of one order made less, one after the other: the order takes one change at a time.
// The next is submitted when the one before is confirmed; after one that was refused, or whose
// outcome is not known, nothing more is sent.
class LineReductions final : public QObject
{
    Q_OBJECT

public:
    struct Row {
        ReduceLine command;
        QString title; // what the line is of
        std::optional<JournalId> journalId{}; // nothing: it was not submitted
        std::optional<Outcome> outcome{}; // nothing: its turn has not come, or never will
        QString words{}; // why it was not done; empty while all is well
    };

    // The first is submitted at once; `changed` comes later. All are of one order.
    LineReductions(const std::vector<ReduceLine> &commands, const OrderStore &store, CommandRunner &runner,
                   QObject *parent = nullptr);

    const OrderCode &orderCode() const { return m_rows.front().command.code; }
    const OrderId &orderId() const { return m_rows.front().command.id; }
    const std::vector<Row> &rows() const { return m_rows; }
    bool has(JournalId id) const;
    int confirmed() const;
    // Nothing more will be sent, and no outcome is waited for but one that is not known.
    bool isOver() const { return m_isOver; }
    // Those whose turn is still to come, and those for which it never will.
    int waiting() const { return m_isOver ? 0 : int(m_rows.size() - m_next); }
    int notSent() const { return m_isOver ? int(m_rows.size() - m_next) : 0; }

Q_SIGNALS:
    void changed();

private:
    void submitNext();
    void setOutcome(JournalId id, Outcome outcome, const QString &words);

    CommandRunner &m_runner;
    std::vector<Row> m_rows;
    size_t m_next = 0;
    bool m_isOver = false;
};

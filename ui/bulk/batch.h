// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandrunner.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QTimer>

#include <array>
#include <optional>
#include <vector>

// One press of a button over one order or many: one change, with an outcome for each order.
class Batch final : public QObject
{
    Q_OBJECT

public:
    struct Row {
        OrderId id;
        OrderCode code;
        std::optional<JournalId> journalId; // nothing: it was refused, and neither written down nor sent
        Outcome outcome;
        QString words; // why it was not done, or what to do about it; empty while all is well
    };

    // The commands are of one change, at least one, and an order is named once. All of them are submitted,
    // see CommandRunner::submitMany(). `changed` comes later.
    Batch(const std::vector<Command> &commands, const OrderStore &store, CommandRunner &runner, Instant now,
          QObject *parent = nullptr);

    Change change() const { return m_change; }
    const std::vector<Row> &rows() const { return m_rows; }
    Instant begunAt() const { return m_begunAt; }
    bool has(JournalId id) const { return m_byJournalId.contains(id); }
    int count(Outcome outcome) const { return m_counts[size_t(outcome)]; }
    bool isHeld() const { return count(Outcome::Held) > 0; }
    // Every row is confirmed, rejected, taken back or unknown.
    bool isOver() const;
    // Nothing will change any more, and everything was told.
    bool isSettled() const { return isOver() && count(Outcome::Unknown) == 0 && !m_tell.isActive(); }
    // Those that a person has to look at again: rejected or unknown.
    std::vector<OrderId> notDone() const;

    // What is held, or waits for its turn, is not sent.
    void takeBack();

Q_SIGNALS:
    void rowChanged(int row);
    // Some rows have changed: once for many that do so together.
    void changed();

private:
    void submit(const std::vector<Command> &commands);
    void noteTurns(const OrderStore &store, int first, int last);
    void setOutcome(Row &row, Outcome outcome, const QString &words);
    void setOutcome(JournalId id, Outcome outcome, const QString &words);

    Change m_change;
    CommandRunner &m_runner;
    Instant m_begunAt;
    std::vector<Row> m_rows;
    std::array<int, size_t(Outcome::TakenBack) + 1> m_counts{};
    QHash<JournalId, size_t> m_byJournalId;
    QTimer m_tell;
};

// Rejected or unknown: worth a second look.
constexpr bool isNotDone(Outcome outcome)
{
    return outcome == Outcome::Rejected || outcome == Outcome::Unknown;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandrunner.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

// One press of Accept over one order or many, with an outcome for each.
class Acceptance final : public QObject
{
    Q_OBJECT

public:
    struct Row {
        OrderId id;
        OrderCode code;
        std::optional<JournalId> journalId; // nothing: it was refused and nothing was sent
        Outcome outcome = Outcome::Rejected;
        QString words; // why it was not accepted, or what to do about it; empty while all is well
    };

    // Submits at once; `changed` comes later.
    Acceptance(const std::vector<OrderId> &ids, const OrderStore &store, CommandRunner &runner, Instant now,
               QObject *parent = nullptr);

    const std::vector<Row> &rows() const { return m_rows; }
    Instant begunAt() const { return m_begunAt; }
    bool has(JournalId id) const;
    int count(Outcome outcome) const;
    bool isHeld() const { return count(Outcome::Held) > 0; }
    // Every row is confirmed, rejected, taken back or unknown.
    bool isOver() const;
    // Those that a person has to look at again.
    std::vector<OrderId> notAccepted() const;

    void takeBack();

Q_SIGNALS:
    void changed();

private:
    void submit(Row &row);
    void setOutcome(JournalId id, Outcome outcome, const QString &words);

    CommandRunner &m_runner;
    Instant m_begunAt;
    std::vector<Row> m_rows;
};

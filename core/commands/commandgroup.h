// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandentry.h"
#include "core/commands/orderrunner.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <array>
#include <optional>
#include <vector>

class Journal;

// Several commands that were given together, each with its outcome: one change of many orders, or of
// several lines of one order.
class CommandGroup final : public QObject
{
    Q_OBJECT

public:
    struct Member {
        OrderId orderId;
        OrderCode orderCode;
        std::vector<LineWish> lines{}; // that it changes
        std::optional<JournalId> journalId{}; // nothing: it was refused, and neither written down nor sent
        Outcome outcome = Outcome::Rejected;
        std::optional<Refusal> refusal{}; // why, if it was refused
        Error error{}; // why it was rejected later
        std::optional<PendingChange> doubt{}; // how far it has come, while nobody knows how it ended
    };

    // As they were submitted just now; at least one, and all of one change.
    CommandGroup(const std::vector<Command> &commands, const std::vector<OrderRunner::Submitted> &submitted,
                 OrderRunner &runner, const Journal &journal, QObject *parent = nullptr);
    // As an earlier run of the program left them.
    CommandGroup(const std::vector<CommandEntry> &entries, OrderRunner &runner, const Journal &journal,
                 QObject *parent = nullptr);

    Change change() const { return m_change; }
    const std::vector<Member> &members() const { return m_members; }
    bool has(JournalId id) const { return m_byJournalId.contains(id); }
    int count(Outcome outcome) const { return m_counts[size_t(outcome)]; }
    // No outcome is waited for but one that is not known.
    bool isOver() const;
    // Nothing will change any more, and everything was told.
    bool isSettled() const { return isOver() && count(Outcome::Unknown) == 0 && !m_tell.isActive(); }
    // What is held, or waits for its turn, is not sent.
    void takeBack();

Q_SIGNALS:
    void memberChanged(int member);
    // Some have changed: told later, once for many that do so together.
    void changed();

private:
    void add(Member member);
    void follow(const Journal &journal);
    void setOutcome(JournalId id, Outcome outcome, const Error &error, const std::optional<PendingChange> &doubt);

    Change m_change;
    OrderRunner &m_runner;
    std::vector<Member> m_members;
    std::array<int, size_t(Outcome::TakenBack) + 1> m_counts{};
    QHash<JournalId, size_t> m_byJournalId;
    QTimer m_tell;
};

// Rejected or unknown: worth a second look.
constexpr bool isNotDone(Outcome outcome)
{
    return outcome == Outcome::Rejected || outcome == Outcome::Unknown;
}

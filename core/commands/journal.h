// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/commands/command.h"
#include "core/orders/change.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class Database;

using JournalId = qint64;

// One command as the journal knows it. A pick-up code is in none of its fields.
struct JournalEntry {
    JournalId id = 0;
    std::optional<Change> change; // nothing: a newer program wrote a word that this one does not know
    QString changeWord; // as it stands in the file
    OrderId orderId;
    OrderCode orderCode;
    CancellationReason reason = CancellationReason::Unknown; // Cancel and ReduceLine
    QString comment; // Cancel, ReduceLine and CorrectWeights
    int places = 0; // Assemble only
    std::vector<LineWish> lines; // ReduceLine and CorrectWeights
    QString who; // empty in journals of earlier versions
    Instant createdAt{};
    Outcome outcome{}; // the last event's
    Instant outcomeAt{};
    QString words; // the server's words, or what reading the order again showed; may be empty
};

// What was asked, when, and how it ended: durable before a byte leaves. An intent is written once
// and its outcomes are appended, never rewritten. Every failure to write is an Error of kind
// Storage, and the caller then sends nothing.
class Journal : public QObject
{
    Q_OBJECT

public:
    // `who` works at this computer: written beside everything that is done here.
    Journal(Database &database, const Clock &clock, QString who, QObject *parent = nullptr);

    // Writes the intent with its first outcome, one of those before any answer.
    Result<JournalId> append(const Command &command, Outcome outcome);
    // The same for several: all of them or none.
    Result<std::vector<JournalId>> append(const std::vector<Command> &commands, Outcome outcome);
    Result<void> setOutcome(JournalId id, Outcome outcome, const QString &words = {});
    // All that `work` writes stands, or nothing of it; signals come once it stands.
    Result<void> together(const std::function<Result<void>()> &work);

    std::optional<JournalEntry> find(JournalId id) const;
    // Newest first, at most `limit`.
    std::vector<JournalEntry> entries(int limit) const;
    // All that was done to one order, oldest first.
    std::vector<JournalEntry> entriesOf(const OrderId &id) const;
    // Those whose outcome is not final, oldest first, but for those whose change is not known here:
    // nobody could tell by reading whether they happened.
    std::vector<JournalEntry> unfinished() const;

Q_SIGNALS:
    void appended(JournalId id);
    void outcomeChanged(JournalId id);

private:
    Result<JournalId> appendIntent(const Command &command);
    Result<void> appendEvent(JournalId id, Outcome outcome, const QString &words);

    Database &m_database;
    const Clock &m_clock;
    QString m_who;
};

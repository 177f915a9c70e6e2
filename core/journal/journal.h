// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/journal/journalentry.h"
#include "core/journal/journalfindings.h"
#include "core/journal/journalhead.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class Database;
class JournalCheck;

// What was asked, when, and how it ended: durable before a byte leaves. An intent is written once
// and its outcomes are appended, never rewritten. Every failure to write is an Error of kind
// Storage, and the caller then sends nothing. It knows nothing of what it keeps: each library says its
// intents in words of its own.
//
// Every row is a link of a chain (core/journal/journalchain.h). The chain's head is written into a
// file beside the database a turn of the event loop after its rows.
class Journal : public QObject
{
    Q_OBJECT

public:
    // `who` works at this computer: written beside everything that is done here.
    Journal(Database &database, const Clock &clock, QString who, QObject *parent = nullptr);
    ~Journal() override;

    // Its last link, beside the database that it is in.
    static QString headFileOf(const QString &databaseFile);

    // To be called at start, before anything is written: is all there that was written, and as it was
    // written? What is found is told by found(), first of what is gone (before it returns), then of the rest.
    void check();
    // What was found at this start and at earlier ones, oldest first.
    std::vector<JournalFinding> findings() const;

    // Writes the intent with its first outcome, one of those before any answer.
    Result<JournalId> append(const Intent &intent, Outcome outcome);
    // The same for several: all of them or none.
    Result<std::vector<JournalId>> append(const std::vector<Intent> &intents, Outcome outcome);
    // What else is to stand with an outcome, written in the same transaction.
    using Beside = std::function<Result<void>()>;
    struct Ending {
        JournalId id;
        Outcome outcome;
        QString words;
        Beside beside;
    };
    // What could not be written is written as soon as it can be, after what happened before it; but for
    // a Pending and a Sent: who is told that this failed sends nothing.
    Result<void> setOutcome(JournalId id, Outcome outcome, const QString &words = {}, const Beside &beside = {});
    // The same of several: all of them, or all of them later.
    Result<void> setOutcomes(const std::vector<Ending> &endings);
    // Tries at once what is not written yet; an Error: it still is not.
    Result<void> writeUnwritten();
    // Why what became of commands is not written yet; nothing while all is.
    const std::optional<Error> &writeError() const { return m_writeError; }

    std::optional<JournalEntry> find(JournalId id) const;
    // Newest first, at most `limit`.
    std::vector<JournalEntry> entries(int limit) const;
    // All that was done to one subject, oldest first.
    std::vector<JournalEntry> entriesOf(const Subject &subject) const;
    // Those about subjects of this kind whose outcome is not final, oldest first.
    std::vector<JournalEntry> unfinished(const QString &kind) const;

Q_SIGNALS:
    // It was written down, or what became of it was; told when that stands in the file.
    void changed(const JournalEntry &entry);
    void writeErrorChanged();
    void found(const JournalFinding &finding);
    void checked(); // all of it

private:
    struct Event {
        JournalId intent;
        Outcome outcome;
        QString words;
        Instant at;
        Beside beside{};
    };
    Result<JournalId> appendIntent(const Intent &intent);
    Result<void> appendEvent(const Event &event);
    Result<void> write(const std::vector<Event> &events);
    void tellChanged(const std::vector<JournalId> &ids);
    void setWriteError(std::optional<Error> error);
    void writeHead();

    Database &m_database;
    const Clock &m_clock;
    QString m_who;
    std::vector<Event> m_unwritten; // in the order they happened
    std::optional<Error> m_writeError;
    QTimer m_tryAgain;
    JournalHead m_head;
    QTimer m_headTurn;
    bool m_isHeadHeld = false; // it shows what could not be written down
    JournalCheck *m_check = nullptr;
};

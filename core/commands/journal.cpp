// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/journal.h"

#include "core/base/logging.h"
#include "core/commands/journaldetails.h"
#include "core/store/database.h"
#include "core/store/sqlfailure.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// The words as they stand in the file: never translated, never renamed.
constexpr std::array changeWords{
    std::pair{Change::Accept, "Accept"_L1},
    std::pair{Change::Cancel, "Cancel"_L1},
    std::pair{Change::SendCode, "SendCode"_L1},
    std::pair{Change::Complete, "Complete"_L1},
    std::pair{Change::Assemble, "Assemble"_L1},
    std::pair{Change::ReduceLine, "ReduceLine"_L1},
    std::pair{Change::CorrectWeights, "CorrectWeights"_L1},
    std::pair{Change::Arrive, "Arrive"_L1},
    std::pair{Change::ReceiveReturn, "ReceiveReturn"_L1},
};

constexpr std::array outcomeWords{
    std::pair{Outcome::Held, "Held"_L1},           std::pair{Outcome::Pending, "Pending"_L1},
    std::pair{Outcome::Sent, "Sent"_L1},           std::pair{Outcome::Confirmed, "Confirmed"_L1},
    std::pair{Outcome::Rejected, "Rejected"_L1},   std::pair{Outcome::Unknown, "Unknown"_L1},
    std::pair{Outcome::TakenBack, "TakenBack"_L1}, std::pair{Outcome::InProgress, "InProgress"_L1},
    std::pair{Outcome::Waiting, "Waiting"_L1},     std::pair{Outcome::LeftUnknown, "LeftUnknown"_L1},
};

QString wordOf(const auto &words, auto value)
{
    return std::ranges::find(words, value, [](const auto &pair) { return pair.first; })->second;
}

auto valueOf(const auto &words, const QString &word)
{
    const auto found = std::ranges::find(words, word, [](const auto &pair) { return pair.second; });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

// A null QString would be stored as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString reasonOf(const Command &command)
{
    if (const auto *cancel = std::get_if<CancelOrder>(&command))
        return wireText(cancel->reason);
    const auto *reduce = std::get_if<ReduceLine>(&command);
    return reduce ? wireText(reduce->reason) : QString();
}

QString commentOf(const Command &command)
{
    if (const auto *cancel = std::get_if<CancelOrder>(&command))
        return cancel->comment;
    if (const auto *reduce = std::get_if<ReduceLine>(&command))
        return reduce->comment;
    const auto *correct = std::get_if<CorrectWeights>(&command);
    return correct ? correct->comment : QString();
}

// Every command with its last event.
constexpr auto selectEntries = R"(
    SELECT c.id, c.change, c.order_id, c.order_code, c.reason, c.comment, c.details, c.who,
           c.created_ms, e.outcome, e.at_ms, e.words
    FROM journal_commands c
    JOIN journal_events e ON e.id = (SELECT max(id) FROM journal_events WHERE command_id = c.id)
)"_L1;

JournalEntry readEntry(const QSqlQuery &query)
{
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    JournalEntry entry;
    entry.id = next().toLongLong();
    entry.changeWord = next().toString();
    entry.change = valueOf(changeWords, entry.changeWord);
    entry.orderId = OrderId(next().toString());
    entry.orderCode = OrderCode(next().toString());
    entry.reason = Word<CancellationReason>::fromWire(next().toString()).value;
    entry.comment = next().toString();
    readJournalDetails(next().toString(), entry);
    entry.who = next().toString();
    entry.createdAt = instantFromMs(next().toLongLong());
    entry.outcome = valueOf(outcomeWords, next().toString()).value_or(Outcome::Unknown);
    entry.outcomeAt = instantFromMs(next().toLongLong());
    entry.words = next().toString();
    return entry;
}

std::vector<JournalEntry> readEntries(QSqlQuery &query)
{
    std::vector<JournalEntry> entries;
    if (!query.exec())
        qCWarning(logCommands) << "the journal cannot be read:" << query.lastError().text();
    while (query.next())
        entries.push_back(readEntry(query));
    return entries;
}

} // namespace

Journal::Journal(Database &database, const Clock &clock, QString who, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock), m_who(std::move(who))
{}

Result<JournalId> Journal::append(const Command &command, Outcome outcome)
{
    return append(std::vector{command}, outcome).map([](const std::vector<JournalId> &ids) { return ids.front(); });
}

Result<std::vector<JournalId>> Journal::append(const std::vector<Command> &commands, Outcome outcome)
{
    std::vector<JournalId> ids;
    const auto written = m_database.transaction([&]() -> Result<void> {
        for (const Command &command : commands) {
            const Result<JournalId> id = appendIntent(command);
            if (!id)
                return Failure(id.error());
            if (const Result<void> event = appendEvent(*id, outcome, u""_s); !event)
                return event;
            ids.push_back(*id);
        }
        return {};
    });
    if (!written)
        return Failure(written.error());
    m_database.whenKept([this, ids] {
        for (const JournalId id : ids)
            Q_EMIT appended(id);
    });
    return ids;
}

Result<void> Journal::together(const std::function<Result<void>()> &work)
{
    return m_database.transaction(work);
}

Result<void> Journal::setOutcome(JournalId id, Outcome outcome, const QString &words)
{
    const auto written = m_database.transaction([&] { return appendEvent(id, outcome, words); });
    if (written)
        m_database.whenKept([this, id] { Q_EMIT outcomeChanged(id); });
    else
        qCCritical(logCommands) << "the journal cannot be written:" << written.error().detail;
    return written;
}

Result<JournalId> Journal::appendIntent(const Command &command)
{
    QSqlQuery query(m_database.connection());
    query.prepare(
        u"INSERT INTO journal_commands (change, order_id, order_code, reason, comment, details, who, created_ms) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(wordOf(changeWords, changeOf(command)));
    query.addBindValue(orderIdOf(command).value());
    query.addBindValue(orderCodeOf(command).value());
    query.addBindValue(notNull(reasonOf(command)));
    query.addBindValue(notNull(commentOf(command)));
    query.addBindValue(journalDetails(command));
    query.addBindValue(notNull(m_who));
    query.addBindValue(toMs(m_clock.now()));
    if (!query.exec())
        return sqlFailure(query.lastError());
    return query.lastInsertId().toLongLong();
}

Result<void> Journal::appendEvent(JournalId id, Outcome outcome, const QString &words)
{
    QSqlQuery query(m_database.connection());
    query.prepare(u"INSERT INTO journal_events (command_id, outcome, at_ms, words) VALUES (?, ?, ?, ?)"_s);
    query.addBindValue(id);
    query.addBindValue(wordOf(outcomeWords, outcome));
    query.addBindValue(toMs(m_clock.now()));
    query.addBindValue(notNull(words));
    if (!query.exec())
        return sqlFailure(query.lastError());
    return {};
}

std::optional<JournalEntry> Journal::find(JournalId id) const
{
    QSqlQuery query(m_database.connection());
    query.prepare(selectEntries + u"WHERE c.id = ?"_s);
    query.addBindValue(id);
    const auto entries = readEntries(query);
    return entries.empty() ? std::nullopt : std::optional(entries.front());
}

std::vector<JournalEntry> Journal::entries(int limit) const
{
    QSqlQuery query(m_database.connection());
    query.prepare(selectEntries + u"ORDER BY c.id DESC LIMIT ?"_s);
    query.addBindValue(limit);
    return readEntries(query);
}

std::vector<JournalEntry> Journal::entriesOf(const OrderId &id) const
{
    QSqlQuery query(m_database.connection());
    query.prepare(selectEntries + u"WHERE c.order_id = ? ORDER BY c.id"_s);
    query.addBindValue(id.value());
    return readEntries(query);
}

std::vector<JournalEntry> Journal::unfinished() const
{
    QSqlQuery query(m_database.connection());
    query.prepare(selectEntries +
                  u"WHERE e.outcome NOT IN ('Confirmed', 'Rejected', 'LeftUnknown', 'TakenBack') ORDER BY c.id"_s);
    auto entries = readEntries(query);
    std::erase_if(entries, [](const JournalEntry &entry) { return !entry.change; });
    return entries;
}

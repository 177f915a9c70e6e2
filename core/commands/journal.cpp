// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/journal.h"

#include "core/base/logging.h"
#include "core/commands/journalcheck.h"
#include "core/commands/journaldetails.h"
#include "core/database/database.h"
#include "core/database/sqlfailure.h"
#include "core/database/statement.h"
#include "core/journal/journalchain.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <array>
#include <utility>

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

// Whoever hears that one of these is not written sends nothing: it is not written later either.
bool isBeforeSending(Outcome outcome)
{
    return outcome == Outcome::Pending || outcome == Outcome::Sent;
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
    : QObject(parent), m_database(database), m_clock(clock), m_who(std::move(who)),
      m_head(headFileOf(database.filePath()))
{
    m_tryAgain.setInterval(std::chrono::seconds(1));
    connect(&m_tryAgain, &QTimer::timeout, this, &Journal::writeUnwritten);
    m_headTurn.setSingleShot(true);
    connect(&m_headTurn, &QTimer::timeout, this, &Journal::writeHead);
}

QString Journal::headFileOf(const QString &databaseFile)
{
    return databaseFile + u".head"_s;
}

Journal::~Journal()
{
    blockSignals(true); // its owner is going
    static_cast<void>(writeUnwritten());
    if (m_headTurn.isActive())
        writeHead();
}

void Journal::check()
{
    if (!m_database.isOpen() || m_check)
        return;
    m_check = new JournalCheck(m_database, m_head, m_clock, this);
    connect(m_check, &JournalCheck::found, this, &Journal::found);
    connect(m_check, &JournalCheck::ended, this, &Journal::checked);
    m_isHeadHeld = !m_check->start();
    m_headTurn.start(0);
}

std::vector<JournalFinding> Journal::findings() const
{
    if (!m_database.isOpen())
        return {};
    return JournalFindings(m_database.connection()).all().value_or(std::vector<JournalFinding>());
}

// In a turn of its own: the rows of one turn share it, and no key waits for another two syncs of the
// disk. A program that is killed before leaves a head that is behind, which is no finding.
void Journal::writeHead()
{
    if (m_isHeadHeld || !m_database.isOpen())
        return;
    const auto written = JournalChain(m_database.connection()).last().and_then([this](const JournalLink &last) {
        return m_head.write(last);
    });
    if (!written) {
        qCWarning(logCommands) << "the journal's head cannot be written:" << written.error().detail;
        return;
    }
    if (!m_database.value(u"journal_head"_s).isEmpty())
        static_cast<void>(m_database.transaction([this] {
            return Statement(m_database.connection(), u"DELETE FROM meta WHERE key = 'journal_head'"_s).run();
        }));
}

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
            if (const Result<void> event = appendEvent({*id, outcome, {}, m_clock.now()}); !event)
                return event;
            ids.push_back(*id);
        }
        return {};
    });
    if (!written)
        return Failure(written.error());
    m_headTurn.start(0);
    m_database.whenKept([this, ids] {
        for (const JournalId id : ids)
            Q_EMIT appended(id);
    });
    return ids;
}

Result<void> Journal::setOutcome(JournalId id, Outcome outcome, const QString &words, const Beside &beside)
{
    return setOutcomes({{id, outcome, words, beside}});
}

Result<void> Journal::setOutcomes(const std::vector<Ending> &endings)
{
    std::vector<Event> events;
    events.reserve(endings.size());
    for (const auto &[id, outcome, words, beside] : endings)
        events.push_back({id, outcome, words, m_clock.now(), beside});
    const bool maySend = std::ranges::any_of(endings, isBeforeSending, &Ending::outcome);
    if (maySend || !m_database.isOpen())
        return writeUnwritten().and_then([&] { return write(events); });
    // What happened before is written before.
    m_unwritten.insert(m_unwritten.end(), events.begin(), events.end());
    return writeUnwritten();
}

Result<void> Journal::writeUnwritten()
{
    if (m_unwritten.empty())
        return {};
    // Taken out first: whoever is told of one may end another.
    const std::vector<Event> events = std::exchange(m_unwritten, {});
    const Result<void> written = write(events);
    if (!written)
        m_unwritten.insert(m_unwritten.begin(), events.begin(), events.end());
    if (m_unwritten.empty())
        m_tryAgain.stop();
    else if (!m_tryAgain.isActive())
        m_tryAgain.start();
    setWriteError(written ? std::nullopt : std::optional(written.error()));
    return written;
}

Result<void> Journal::write(const std::vector<Event> &events)
{
    const auto written = m_database.transaction([&] {
        Result<void> done;
        for (const Event &event : events) {
            if (done)
                done = appendEvent(event);
            if (done && event.beside)
                done = event.beside();
        }
        return done;
    });
    if (!written) {
        qCCritical(logCommands) << "the journal cannot be written:" << written.error().detail;
        return written;
    }
    m_headTurn.start(0);
    m_database.whenKept([this, events] {
        for (const Event &event : events)
            Q_EMIT outcomeChanged(event.command);
    });
    return written;
}

void Journal::setWriteError(std::optional<Error> error)
{
    if (m_writeError == error)
        return;
    m_writeError = std::move(error);
    Q_EMIT writeErrorChanged();
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
    const JournalId id = query.lastInsertId().toLongLong();
    return JournalChain(m_database.connection()).add(JournalRow::CommandRow, id).map([id] { return id; });
}

Result<void> Journal::appendEvent(const Event &event)
{
    Statement insert(m_database.connection(),
                     u"INSERT INTO journal_events (command_id, outcome, at_ms, words) VALUES (?, ?, ?, ?)"_s);
    return insert.run({event.command, wordOf(outcomeWords, event.outcome), toMs(event.at), event.words}).and_then([&] {
        return JournalChain(m_database.connection()).add(JournalRow::EventRow, insert.lastInsertId());
    });
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

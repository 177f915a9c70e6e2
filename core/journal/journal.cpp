// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/base/logging.h"
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/journal/intentwords.h"
#include "core/journal/journalchain.h"
#include "core/journal/journalcheck.h"
#include "core/journal/outcomewords.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Whoever hears that one of these is not written sends nothing: it is not written later either.
bool isBeforeSending(Outcome outcome)
{
    return outcome == Outcome::Pending || outcome == Outcome::Sent;
}

// Every intent with its last event. The subject stands in the columns that the first version made for orders.
constexpr auto selectEntries = R"(
    SELECT c.id, c.change, c.order_id, c.order_code, c.reason, c.comment, c.details, c.who,
           c.created_ms, e.outcome, e.at_ms, e.words
    FROM journal_commands c
    JOIN journal_events e ON e.id = (SELECT max(id) FROM journal_events WHERE command_id = c.id)
)"_L1;

JournalEntry readEntry(const Statement &row)
{
    int column = 0;
    const auto next = [&] { return row.value(column++); };
    JournalEntry entry;
    entry.id = next().toLongLong();
    readWord(next().toString(), entry.intent);
    entry.intent.subject.key = next().toString();
    entry.intent.subject.label = next().toString();
    entry.intent.reason = next().toString();
    entry.intent.comment = next().toString();
    entry.intent.details = next().toString();
    entry.who = next().toString();
    entry.createdAt = instantFromMs(next().toLongLong());
    entry.outcome = outcomeOf(next().toString());
    entry.outcomeAt = instantFromMs(next().toLongLong());
    entry.words = next().toString();
    return entry;
}

std::vector<JournalEntry> readEntries(Statement &select, const QVariantList &values = {})
{
    std::vector<JournalEntry> entries;
    if (const Result<void> done = select.run(values); !done)
        qCWarning(logCommands) << "the journal cannot be read:" << done.error().detail;
    while (select.next())
        entries.push_back(readEntry(select));
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
        static_cast<void>(m_database.setValue(u"journal_head"_s, {}));
}

Result<JournalId> Journal::append(const Intent &intent, Outcome outcome)
{
    return append(std::vector{intent}, outcome).map([](const std::vector<JournalId> &ids) { return ids.front(); });
}

Result<std::vector<JournalId>> Journal::append(const std::vector<Intent> &intents, Outcome outcome)
{
    std::vector<JournalId> ids;
    const auto written = m_database.transaction([&]() -> Result<void> {
        for (const Intent &intent : intents) {
            const Result<JournalId> id = appendIntent(intent);
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
    m_database.whenKept([this, ids] { tellChanged(ids); });
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
    std::vector<JournalId> ids;
    std::ranges::transform(events, std::back_inserter(ids), &Event::intent);
    m_database.whenKept([this, ids] { tellChanged(ids); });
    return written;
}

void Journal::tellChanged(const std::vector<JournalId> &ids)
{
    for (const JournalId id : ids) {
        if (const auto entry = find(id))
            Q_EMIT changed(*entry);
    }
}

void Journal::setWriteError(std::optional<Error> error)
{
    if (m_writeError == error)
        return;
    m_writeError = std::move(error);
    Q_EMIT writeErrorChanged();
}

Result<JournalId> Journal::appendIntent(const Intent &intent)
{
    Statement insert(
        m_database.connection(),
        u"INSERT INTO journal_commands (change, order_id, order_code, reason, comment, details, who, created_ms) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    return insert
        .run({writtenWord(intent), intent.subject.key, intent.subject.label, intent.reason, intent.comment,
              intent.details, m_who, toMs(m_clock.now())})
        .and_then([&]() -> Result<JournalId> {
            const JournalId id = insert.lastInsertId();
            return JournalChain(m_database.connection()).add(JournalRow::CommandRow, id).map([id] { return id; });
        });
}

Result<void> Journal::appendEvent(const Event &event)
{
    Statement insert(m_database.connection(),
                     u"INSERT INTO journal_events (command_id, outcome, at_ms, words) VALUES (?, ?, ?, ?)"_s);
    return insert.run({event.intent, wordOf(event.outcome), toMs(event.at), event.words}).and_then([&] {
        return JournalChain(m_database.connection()).add(JournalRow::EventRow, insert.lastInsertId());
    });
}

std::optional<JournalEntry> Journal::find(JournalId id) const
{
    Statement select(m_database.connection(), selectEntries + u"WHERE c.id = ?"_s);
    const auto entries = readEntries(select, {id});
    return entries.empty() ? std::nullopt : std::optional(entries.front());
}

std::vector<JournalEntry> Journal::entries(int limit) const
{
    Statement select(m_database.connection(), selectEntries + u"ORDER BY c.id DESC LIMIT ?"_s);
    return readEntries(select, {limit});
}

std::vector<JournalEntry> Journal::entriesOf(const Subject &subject) const
{
    Statement select(m_database.connection(),
                     selectEntries + u"WHERE c.order_id = ? AND %1 ORDER BY c.id"_s.arg(ofKind(subject.kind)));
    return readEntries(select, {subject.key});
}

std::vector<JournalEntry> Journal::unfinished(const QString &kind) const
{
    Statement select(m_database.connection(), selectEntries + u"WHERE e.outcome NOT IN (%1) AND %2 ORDER BY c.id"_s.arg(
                                                                  finalOutcomes(), ofKind(kind)));
    return readEntries(select);
}

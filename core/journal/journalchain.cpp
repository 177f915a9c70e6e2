// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalchain.h"

#include "core/database/statement.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// The tables and, in this order, the columns a hash is made of: never changed, or every journal
// would look damaged. A column of a later version needs a kind of row of its own.
struct Kind {
    JournalRow row;
    QLatin1StringView word;
    QLatin1StringView table;
    QLatin1StringView columns; // the first is the id
    int count; // of columns
    int time; // which of them is its time
};

constexpr std::array kinds{
    Kind{JournalRow::CommandRow, "command"_L1, "journal_commands"_L1,
         "id, change, order_id, order_code, reason, comment, details, who, created_ms"_L1, 9, 8},
    Kind{JournalRow::EventRow, "event"_L1, "journal_events"_L1, "id, command_id, outcome, at_ms, words"_L1, 5, 3},
    Kind{JournalRow::FindingRow, "finding"_L1, "journal_findings"_L1, "id, at_ms, finding"_L1, 3, 1},
};

const Kind &kindOf(JournalRow row)
{
    return *std::ranges::find(kinds, row, &Kind::row);
}

// Each part with its length before it: no two rows give the same bytes.
void put(QByteArray &content, const QVariant &value)
{
    const QByteArray bytes = value.toString().toUtf8();
    content += QByteArray::number(bytes.size()) + ':' + bytes;
}

QByteArray hashOf(const QByteArray &before, const JournalLink &link, const Kind &kind, const Statement &row)
{
    QByteArray content = before;
    put(content, link.number);
    put(content, link.commands);
    put(content, QString(kind.word));
    for (int column = 0; column < kind.count; ++column)
        put(content, row.value(column));
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

QString selectRow(const Kind &kind)
{
    return u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(kind.columns, kind.table);
}

constexpr auto linkColumns = "number, commands, at_ms, hash"_L1;

JournalLink linkOf(const Statement &row)
{
    return {row.value(0).toLongLong(), row.value(1).toLongLong(), instantFromMs(row.value(2).toLongLong()),
            row.value(3).toByteArray()};
}

// Adds links one after the other.
class Linker
{
public:
    Linker(const QSqlDatabase &connection, JournalLink last)
        : m_connection(connection), m_last(std::move(last)),
          m_insert(connection, u"INSERT INTO journal_links (number, kind, row_id, commands, at_ms, hash) "
                               "VALUES (?, ?, ?, ?, ?, ?)"_s)
    {}

    Result<void> add(JournalRow which, qint64 id)
    {
        const Kind &kind = kindOf(which);
        // As the database gives it back: what is hashed is what will be compared.
        Statement &row = selectOf(which);
        if (const Result<void> done = row.run({id}); !done)
            return done;
        if (!row.next())
            return Failure(Error{.kind = Error::Kind::Storage, .detail = u"no row of the journal to link"_s});
        JournalLink link{m_last.number + 1,
                         m_last.commands + (which == JournalRow::CommandRow ? 1 : 0),
                         instantFromMs(row.value(kind.time).toLongLong()),
                         {}};
        link.hash = hashOf(m_last.hash, link, kind, row);
        const Result<void> done =
            m_insert.run({link.number, QString(kind.word), id, link.commands, toMs(link.at), link.hash});
        if (done)
            m_last = std::move(link);
        return done;
    }

private:
    Statement &selectOf(JournalRow which)
    {
        auto &select = m_selects[size_t(which)];
        return select ? *select : select.emplace(m_connection, selectRow(kindOf(which)));
    }

    const QSqlDatabase &m_connection;
    JournalLink m_last;
    std::array<std::optional<Statement>, kinds.size()> m_selects; // by JournalRow, prepared when it is first needed
    Statement m_insert;
};

Result<std::vector<qint64>> idsOf(const QSqlDatabase &connection, const QString &sql)
{
    Statement select(connection, sql);
    if (const Result<void> done = select.run(); !done)
        return Failure(done.error());
    std::vector<qint64> ids;
    while (select.next())
        ids.push_back(select.value(0).toLongLong());
    return select.ended().map([&] { return std::move(ids); });
}

} // namespace

Result<void> JournalChain::add(JournalRow row, qint64 id)
{
    return last().and_then([&](const JournalLink &link) { return Linker(m_connection, link).add(row, id); });
}

Result<void> JournalChain::addAll()
{
    const auto before = last();
    if (!before)
        return Failure(before.error());
    const auto commands = idsOf(m_connection, u"SELECT id FROM journal_commands ORDER BY id"_s);
    if (!commands)
        return Failure(commands.error());
    Statement events(m_connection, u"SELECT id, command_id FROM journal_events ORDER BY id"_s);
    if (const Result<void> done = events.run(); !done)
        return done;
    Linker linker(m_connection, *before);
    auto command = commands->begin();
    // A command stands before what became of it, as it was written.
    while (events.next()) {
        for (; command != commands->end() && *command <= events.value(1).toLongLong(); ++command) {
            if (const Result<void> done = linker.add(JournalRow::CommandRow, *command); !done)
                return done;
        }
        if (const Result<void> done = linker.add(JournalRow::EventRow, events.value(0).toLongLong()); !done)
            return done;
    }
    for (; command != commands->end(); ++command) {
        if (const Result<void> done = linker.add(JournalRow::CommandRow, *command); !done)
            return done;
    }
    return events.ended();
}

Result<JournalLink> JournalChain::last() const
{
    Statement select(m_connection, u"SELECT %1 FROM journal_links ORDER BY number DESC LIMIT 1"_s.arg(linkColumns));
    return select.run().and_then([&]() -> Result<JournalLink> {
        const JournalLink link = select.next() ? linkOf(select) : JournalLink();
        return select.ended().map([&] { return link; });
    });
}

Result<std::optional<JournalLink>> JournalChain::find(qint64 number) const
{
    Statement select(m_connection, u"SELECT %1 FROM journal_links WHERE number = ?"_s.arg(linkColumns));
    return select.run({number}).and_then([&]() -> Result<std::optional<JournalLink>> {
        const auto link = select.next() ? std::optional(linkOf(select)) : std::nullopt;
        return select.ended().map([&] { return link; });
    });
}

Result<void> JournalChain::step(Walk &walk, int count) const
{
    walk.faults.clear();
    Statement links(m_connection, u"SELECT %1, kind, row_id FROM journal_links WHERE number > ? "
                                  "ORDER BY number LIMIT ?"_s.arg(linkColumns));
    if (const Result<void> done = links.run({walk.at.number, count}); !done)
        return done;
    std::array rows{Statement(m_connection, selectRow(kinds[0])), Statement(m_connection, selectRow(kinds[1])),
                    Statement(m_connection, selectRow(kinds[2]))};
    int seen = 0;
    for (; links.next(); ++seen) {
        JournalLink link = linkOf(links);
        const auto kind = std::ranges::find(kinds, links.value(4).toString(), &Kind::word);
        const qint64 id = links.value(5).toLongLong();
        Fault fault{.number = link.number};
        bool fits = kind != kinds.end() && link.number == walk.at.number + 1;
        if (kind != kinds.end()) {
            Statement &row = rows[size_t(kind->row)];
            if (const Result<void> done = row.run({id}); !done)
                return done;
            const bool isThere = row.next();
            fits = fits && isThere && link.hash == hashOf(walk.at.hash, link, *kind, row);
            fault.commandId = kind->row == JournalRow::CommandRow            ? id
                              : kind->row == JournalRow::EventRow && isThere ? row.value(1).toLongLong()
                                                                             : 0;
            walk.commands += kind->row == JournalRow::CommandRow ? 1 : 0;
            walk.events += kind->row == JournalRow::EventRow ? 1 : 0;
        }
        if (!fits)
            walk.faults.push_back(fault);
        walk.at = std::move(link);
    }
    walk.isOver = seen < count;
    return links.ended();
}

Result<qint64> JournalChain::unlinked(const Walk &walk) const
{
    Statement count(m_connection, u"SELECT (SELECT count(*) FROM journal_commands) + "
                                  "(SELECT count(*) FROM journal_events)"_s);
    if (const Result<void> done = count.run(); !done)
        return Failure(done.error());
    count.next();
    if (count.value(0).toLongLong() == walk.commands + walk.events)
        return 0;
    Statement strangers(m_connection, uR"(
        SELECT (SELECT count(*) FROM journal_commands WHERE id NOT IN
                   (SELECT row_id FROM journal_links WHERE kind = 'command')) +
               (SELECT count(*) FROM journal_events WHERE id NOT IN
                   (SELECT row_id FROM journal_links WHERE kind = 'event')))"_s);
    if (const Result<void> done = strangers.run(); !done)
        return Failure(done.error());
    strangers.next();
    return strangers.value(0).toLongLong();
}

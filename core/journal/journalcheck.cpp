// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalcheck.h"

#include "core/base/logging.h"
#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/journal/journalhead.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// About 3 ms.
constexpr int rowsAtOnce = 100;
constexpr size_t mostNamed = 5;

// Written by the migration that began the chain, gone once there is a head (see Journal).
bool isHeadAwaited(const Database &database)
{
    return !database.value(u"journal_head"_s).isEmpty();
}

} // namespace

JournalCheck::JournalCheck(Database &database, const JournalHead &head, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_head(head), m_clock(clock), m_chain(database.connection())
{
    connect(&m_nextTurn, &QTimer::timeout, this, &JournalCheck::lookAtNext);
}

bool JournalCheck::start()
{
    m_nextTurn.start(0);
    return compareWithHead();
}

// The head is written after its rows: it may be behind them by however many a kill or a full disk
// kept it from, but never ahead, and it always stands somewhere on the chain.
bool JournalCheck::compareWithHead()
{
    using Kind = JournalFinding::Kind;
    const auto head = m_head.read();
    const auto last = m_chain.last();
    if (!last) {
        qCWarning(logCommands) << "the journal's chain cannot be read:" << last.error().detail;
        return false;
    }
    if (!head)
        return isHeadAwaited(m_database) || note({.kind = Kind::HeadLost});
    if (head->number > last->number) {
        const bool anyLeft = last->number > 0;
        return note({.kind = Kind::Missing,
                     .rows = head->number - last->number,
                     .commands = std::max<qint64>(0, head->commands - last->commands),
                     .from = anyLeft ? std::optional(last->at) : std::nullopt,
                     .to = head->at});
    }
    const auto same = m_chain.find(head->number);
    if (!same) {
        qCWarning(logCommands) << "the journal's chain cannot be read:" << same.error().detail;
        return false;
    }
    const bool stands = head->number == 0 || (*same && (*same)->hash == head->hash);
    return stands || note({.kind = Kind::Replaced, .rows = head->number});
}

void JournalCheck::lookAtNext()
{
    if (const Result<void> looked = m_chain.step(m_walk, rowsAtOnce); !looked) {
        qCWarning(logCommands) << "the journal's chain cannot be read:" << looked.error().detail;
        m_nextTurn.stop();
        Q_EMIT ended();
        return;
    }
    for (const JournalChain::Fault &fault : m_walk.faults) {
        ++m_changed.rows;
        if (std::ranges::find(m_named, fault.commandId) != m_named.end() || m_named.size() == mostNamed)
            continue;
        m_named.push_back(fault.commandId);
        m_changed.entries.push_back(entryOf(fault.commandId));
    }
    if (m_walk.isOver)
        end();
}

void JournalCheck::end()
{
    m_nextTurn.stop();
    if (m_changed.rows > 0)
        note(m_changed);
    const auto unlinked = m_chain.unlinked(m_walk);
    if (unlinked && *unlinked > 0)
        note({.kind = JournalFinding::Kind::Added, .rows = *unlinked});
    Q_EMIT ended();
}

bool JournalCheck::note(JournalFinding finding)
{
    if (isKnown(finding))
        return true;
    finding.foundAt = m_clock.now();
    qCCritical(logCommands) << "the journal is not as it was written: finding" << int(finding.kind) << "of"
                            << finding.rows << "rows";
    const auto written = m_database.transaction([&] { return JournalFindings(m_database.connection()).add(finding); });
    if (!written)
        qCCritical(logCommands) << "this cannot be written down:" << written.error().detail;
    Q_EMIT found(finding);
    return written.has_value();
}

// What is gone is found once, because the head goes on; what is damaged is found at every start.
bool JournalCheck::isKnown(const JournalFinding &finding) const
{
    if (finding.kind != JournalFinding::Kind::Changed && finding.kind != JournalFinding::Kind::Added)
        return false;
    const auto known = JournalFindings(m_database.connection()).all();
    return known && std::ranges::any_of(*known, [&](const JournalFinding &earlier) { return earlier.isSame(finding); });
}

JournalFinding::Entry JournalCheck::entryOf(qint64 commandId) const
{
    Statement select(m_database.connection(), u"SELECT order_code, created_ms FROM journal_commands WHERE id = ?"_s);
    if (!select.run({commandId}) || !select.next())
        return {};
    return {select.value(0).toString(), instantFromMs(select.value(1).toLongLong())};
}

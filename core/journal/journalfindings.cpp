// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalfindings.h"

#include "core/database/statement.h"
#include "core/journal/journalchain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// The words as they stand in the file: never translated, never renamed.
constexpr std::array findingWords{
    std::pair{JournalFinding::Kind::Missing, "Missing"_L1},   std::pair{JournalFinding::Kind::HeadLost, "HeadLost"_L1},
    std::pair{JournalFinding::Kind::Replaced, "Replaced"_L1}, std::pair{JournalFinding::Kind::Changed, "Changed"_L1},
    std::pair{JournalFinding::Kind::Added, "Added"_L1},
};

std::optional<Instant> instant(const QJsonValue &ms)
{
    return ms.isDouble() ? std::optional(instantFromMs(ms.toInteger())) : std::nullopt;
}

QString findingText(const JournalFinding &finding)
{
    const auto word = std::ranges::find(findingWords, finding.kind, [](const auto &pair) { return pair.first; });
    QJsonObject object{
        {u"kind"_s, QString(word->second)}, {u"rows"_s, finding.rows}, {u"commands"_s, finding.commands}};
    if (finding.from)
        object.insert(u"from"_s, toMs(*finding.from));
    if (finding.to)
        object.insert(u"to"_s, toMs(*finding.to));
    QJsonArray entries;
    for (const JournalFinding::Entry &entry : finding.entries)
        entries.append(QJsonObject{{u"order"_s, entry.label}, {u"at"_s, toMs(entry.at)}});
    if (!entries.isEmpty())
        object.insert(u"entries"_s, entries);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<JournalFinding> toFinding(const QString &text, Instant foundAt)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto word = std::ranges::find(findingWords, object["kind"_L1].toString(),
                                        [](const auto &pair) { return QString(pair.second); });
    if (word == findingWords.end())
        return std::nullopt; // of a newer program: none of ours to explain
    JournalFinding finding{.kind = word->first,
                           .foundAt = foundAt,
                           .rows = object["rows"_L1].toInteger(),
                           .commands = object["commands"_L1].toInteger(),
                           .from = instant(object["from"_L1]),
                           .to = instant(object["to"_L1])};
    const QJsonArray entries = object["entries"_L1].toArray();
    for (const QJsonValue &entry : entries)
        finding.entries.push_back({entry["order"_L1].toString(), instantFromMs(entry["at"_L1].toInteger())});
    return finding;
}

} // namespace

bool JournalFinding::isSame(const JournalFinding &other) const
{
    return kind == other.kind && rows == other.rows && commands == other.commands && from == other.from &&
           to == other.to && entries == other.entries;
}

Result<void> JournalFindings::add(const JournalFinding &finding)
{
    Statement insert(m_connection, u"INSERT INTO journal_findings (at_ms, finding) VALUES (?, ?)"_s);
    if (const Result<void> done = insert.run({toMs(finding.foundAt), findingText(finding)}); !done)
        return done;
    return JournalChain(m_connection).add(JournalRow::FindingRow, insert.lastInsertId());
}

Result<std::vector<JournalFinding>> JournalFindings::all() const
{
    Statement select(m_connection, u"SELECT finding, at_ms FROM journal_findings ORDER BY id"_s);
    if (const Result<void> done = select.run(); !done)
        return Failure(done.error());
    std::vector<JournalFinding> findings;
    while (select.next()) {
        if (auto finding = toFinding(select.value(0).toString(), instantFromMs(select.value(1).toLongLong())))
            findings.push_back(std::move(*finding));
    }
    return select.ended().map([&] { return std::move(findings); });
}

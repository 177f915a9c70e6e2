// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"

#include "core/journal/journal.h"
#include "core/store/ordersubject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString reasonOf(const Command &command)
{
    return std::visit(
        [](const auto &c) {
            if constexpr (requires { c.reason; })
                return wireText(c.reason);
            return QString();
        },
        command);
}

QString commentOf(const Command &command)
{
    return std::visit(
        [](const auto &c) {
            if constexpr (requires { c.comment; })
                return c.comment;
            return QString();
        },
        command);
}

QJsonObject written(const LineWish &wish)
{
    QJsonObject line{{u"entry"_s, wish.entry.value()},
                     {u"seenQuantity"_s, wish.seenQuantity},
                     {u"keptQuantity"_s, wish.keptQuantity}};
    if (wish.seenWeight)
        line.insert(u"seenGrams"_s, wish.seenWeight->grams);
    if (wish.keptWeight)
        line.insert(u"keptGrams"_s, wish.keptWeight->grams);
    if (!wish.title.isEmpty())
        line.insert(u"title"_s, wish.title);
    if (!wish.sku.isEmpty())
        line.insert(u"sku"_s, wish.sku);
    return line;
}

std::optional<Weight> weight(const QJsonValue &grams)
{
    return grams.isDouble() ? std::optional(Weight{grams.toInteger()}) : std::nullopt;
}

LineWish read(const QJsonObject &line)
{
    return {.entry = EntryId(line["entry"_L1].toString()),
            .seenQuantity = line["seenQuantity"_L1].toInteger(),
            .seenWeight = weight(line["seenGrams"_L1]),
            .keptQuantity = line["keptQuantity"_L1].toInteger(),
            .keptWeight = weight(line["keptGrams"_L1]),
            .title = line["title"_L1].toString(),
            .sku = line["sku"_L1].toString()};
}

QString detailsOf(const Command &command)
{
    QJsonObject details;
    if (const auto *assemble = std::get_if<AssembleOrder>(&command))
        details.insert(u"places"_s, assemble->places);
    QJsonArray lines;
    for (const LineWish &wish : linesOf(command))
        lines.append(written(wish));
    if (!lines.isEmpty())
        details.insert(u"lines"_s, lines);
    return details.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
}

void readDetails(const QString &details, CommandEntry &entry)
{
    const QJsonObject object = QJsonDocument::fromJson(details.toUtf8()).object();
    entry.places = object["places"_L1].toInt();
    const QJsonArray lines = object["lines"_L1].toArray();
    for (const QJsonValue &line : lines)
        entry.lines.push_back(read(line.toObject()));
}

std::vector<CommandEntry> commandEntries(const std::vector<JournalEntry> &entries)
{
    std::vector<CommandEntry> commands;
    std::ranges::transform(entries, std::back_inserter(commands), commandEntry);
    return commands;
}

} // namespace

CommandEntry commandEntry(const JournalEntry &entry)
{
    const auto &[subject, word, reason, comment, details] = entry.intent;
    CommandEntry command{.id = entry.id,
                         .changeWord = word,
                         .comment = comment,
                         .who = entry.who,
                         .createdAt = entry.createdAt,
                         .outcome = entry.outcome,
                         .outcomeAt = entry.outcomeAt,
                         .words = entry.words};
    if (subject.kind != orderKind)
        return command;
    command.change = changeOf(word);
    command.orderId = OrderId(subject.key);
    command.orderCode = OrderCode(subject.label);
    command.reason = Word<CancellationReason>::fromWire(reason).value;
    readDetails(details, command);
    return command;
}

Intent intentOf(const Command &command)
{
    return {subjectOf(orderIdOf(command), orderCodeOf(command)), journalWord(changeOf(command)), reasonOf(command),
            commentOf(command), detailsOf(command)};
}

std::vector<Intent> intentsOf(const std::vector<Command> &commands)
{
    std::vector<Intent> intents;
    std::ranges::transform(commands, std::back_inserter(intents), intentOf);
    return intents;
}

std::optional<CommandEntry> findCommand(const Journal &journal, JournalId id)
{
    const auto entry = journal.find(id);
    return entry ? std::optional(commandEntry(*entry)) : std::nullopt;
}

std::vector<CommandEntry> newestCommands(const Journal &journal, int limit)
{
    return commandEntries(journal.entries(limit));
}

std::vector<CommandEntry> commandsOf(const Journal &journal, const OrderId &id)
{
    return commandEntries(journal.entriesOf(subjectOf(id)));
}

std::vector<CommandEntry> unfinishedCommands(const Journal &journal)
{
    auto commands = commandEntries(journal.unfinished(orderKind));
    std::erase_if(commands, [](const CommandEntry &command) { return !command.change; });
    return commands;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"

#include "core/journal/journal.h"
#include "core/store/ordersubject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

QString wordOf(Change change)
{
    return std::ranges::find(changeWords, change, [](const auto &pair) { return pair.first; })->second;
}

std::optional<Change> changeOf(const QString &word)
{
    const auto found = std::ranges::find(changeWords, word, [](const auto &pair) { return pair.second; });
    return found == changeWords.end() ? std::nullopt : std::optional(found->first);
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
                         .orderCode = OrderCode(subject.label),
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
    command.reason = Word<CancellationReason>::fromWire(reason).value;
    readDetails(details, command);
    return command;
}

Intent intentOf(const Command &command)
{
    return {subjectOf(orderIdOf(command), orderCodeOf(command)), wordOf(changeOf(command)), reasonOf(command),
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

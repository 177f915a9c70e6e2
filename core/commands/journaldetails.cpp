// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/journaldetails.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

QString journalDetails(const Command &command)
{
    QJsonObject details;
    if (const auto *assemble = std::get_if<AssembleOrder>(&command))
        details.insert(u"places"_s, assemble->places);
    QJsonArray lines;
    for (const LineWish &wish : linesOf(command))
        lines.append(written(wish));
    if (!lines.isEmpty())
        details.insert(u"lines"_s, lines);
    return details.isEmpty() ? u""_s : QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
}

void readJournalDetails(const QString &details, JournalEntry &entry)
{
    const QJsonObject object = QJsonDocument::fromJson(details.toUtf8()).object();
    entry.places = object["places"_L1].toInt();
    const QJsonArray lines = object["lines"_L1].toArray();
    for (const QJsonValue &line : lines)
        entry.lines.push_back(read(line.toObject()));
}

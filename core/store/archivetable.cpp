// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archivetable.h"

#include "core/database/database.h"
#include "core/database/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// A WHERE clause and what its question marks stand for.
struct ArchiveTable::Condition {
    QString sql;
    QVariantList values;

    void demand(const QString &term, const QVariantList &termValues)
    {
        sql += (sql.isEmpty() ? u""_s : u" AND "_s) + term;
        values += termValues;
    }
};

namespace {

// As search::matches() has it.
std::pair<QString, QVariantList> occurs(const QString &word)
{
    const QString tail = search::phoneTail(word);
    if (tail.isEmpty())
        return {u"instr(words, ?) > 0"_s, {word}};
    return {u"(instr(words, ?) > 0 OR substr(phone, -length(?)) = ?)"_s, {word, tail, tail}};
}

} // namespace

ArchiveTable::Condition ArchiveTable::conditionOf(const ArchiveQuery &query)
{
    const ListFilter &list = query.in.list;
    Condition condition;
    condition.demand(u"state = ?"_s, {wireText(list.state)});
    condition.demand(u"creation_ms BETWEEN ? AND ?"_s, {toMs(query.in.range.from), toMs(query.in.range.to)});
    if (list.status)
        condition.demand(u"status = ?"_s, {wireText(*list.status)});
    if (list.deliveryType && list.state != OrderState::PICKUP)
        condition.demand(u"delivery_type = ?"_s, {wireText(*list.deliveryType)});
    if (list.signatureRequired)
        condition.demand(u"signature_required = ?"_s, {*list.signatureRequired});

    Condition words;
    for (const QString &word : query.words.words) {
        const auto [sql, values] = occurs(word);
        words.demand(sql, values);
    }
    if (!query.words.digits.isEmpty() && query.words.words != QStringList{query.words.digits}) {
        const auto [sql, values] = occurs(query.words.digits);
        words = {u"(%1 OR (%2))"_s.arg(sql, words.sql), values + words.values};
    }
    if (!words.sql.isEmpty())
        condition.demand(words.sql, words.values);
    return condition;
}

Result<std::vector<ArchiveRow>> ArchiveTable::page(const ArchiveQuery &query, std::optional<ArchiveKey> after,
                                                   int limit) const
{
    Condition condition = conditionOf(query);
    if (after)
        condition.demand(u"(creation_ms, number) < (?, ?)"_s, {after->creationMs, after->number});
    return rows(condition, limit);
}

Result<std::vector<ArchiveRow>> ArchiveTable::among(const ArchiveQuery &query, const std::vector<OrderId> &ids) const
{
    Condition condition = conditionOf(query);
    QVariantList values;
    for (const OrderId &id : ids)
        values.append(id.value());
    const QString marks = QStringList(qsizetype(ids.size()), u"?"_s).join(u',');
    condition.demand(u"order_id IN (%1)"_s.arg(marks), values);
    return rows(condition, int(ids.size()));
}

Result<std::vector<ArchiveRow>> ArchiveTable::rows(const Condition &condition, int limit) const
{
    Statement select(m_database.connection(), uR"(
        SELECT creation_ms, number, order_id FROM order_search WHERE %1
        ORDER BY creation_ms DESC, number DESC LIMIT ?)"_s.arg(condition.sql));
    if (const Result<void> done = select.run(condition.values + QVariantList{limit}); !done)
        return Failure(done.error());
    std::vector<ArchiveRow> found;
    std::vector<OrderId> ids;
    while (select.next()) {
        found.push_back({{select.value(0).toLongLong(), select.value(1).toLongLong()}, {}});
        ids.emplace_back(select.value(2).toString());
    }
    if (const Result<void> done = select.ended(); !done)
        return Failure(done.error());
    auto records = m_orders.records(ids);
    if (!records)
        return Failure(records.error());
    // One whose document cannot be read any more has no row.
    std::vector<ArchiveRow> complete;
    auto record = records->begin();
    for (size_t i = 0; i < found.size() && record != records->end(); ++i) {
        if (record->order.id == ids[i])
            complete.push_back({found[i].key, std::move(*record++)});
    }
    return complete;
}

Result<int> ArchiveTable::count(const ArchiveQuery &query) const
{
    const Condition condition = conditionOf(query);
    Statement select(m_database.connection(), u"SELECT count(*) FROM order_search WHERE "_s + condition.sql);
    if (const Result<void> done = select.run(condition.values); !done)
        return Failure(done.error());
    const bool told = select.next();
    return select.ended().map([&] { return told ? select.value(0).toInt() : 0; });
}

Result<CancelShare> ArchiveTable::cancelShare(const Window &created) const
{
    const auto word = [](auto value) { return wireText(value); };
    Statement select(m_database.connection(), uR"(
        SELECT count(*), count(CASE WHEN status IN (?, ?) AND cancellation_reason IN (?, ?, ?) THEN 1 END)
        FROM order_search WHERE creation_ms BETWEEN ? AND ?)"_s);
    const Result<void> done = select.run(
        {word(OrderStatus::CANCELLED), word(OrderStatus::CANCELLING),
         word(CancellationReason::BUYER_CANCELLATION_BY_MERCHANT), word(CancellationReason::BUYER_NOT_REACHABLE),
         word(CancellationReason::MERCHANT_OUT_OF_STOCK), toMs(created.from), toMs(created.to)});
    if (!done)
        return Failure(done.error());
    CancelShare share;
    if (select.next())
        share = {.cancelled = select.value(1).toInt(), .all = select.value(0).toInt()};
    return select.ended().map([&] { return share; });
}

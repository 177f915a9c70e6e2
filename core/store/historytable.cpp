// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/historytable.h"

#include "core/database/database.h"
#include "core/database/statement.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// The words as they stand in the file: never translated, never renamed.
constexpr std::array fieldWords{
    std::pair{HistoryField::FirstSeen, "FirstSeen"_L1},
    std::pair{HistoryField::State, "State"_L1},
    std::pair{HistoryField::Status, "Status"_L1},
    std::pair{HistoryField::Total, "Total"_L1},
    std::pair{HistoryField::Assembled, "Assembled"_L1},
    std::pair{HistoryField::WaybillNumber, "WaybillNumber"_L1},
    std::pair{HistoryField::PlannedDeliveryDate, "PlannedDeliveryDate"_L1},
    std::pair{HistoryField::ReservationDate, "ReservationDate"_L1},
    std::pair{HistoryField::CourierTransmissionPlanningDate, "CourierTransmissionPlanningDate"_L1},
    std::pair{HistoryField::CourierTransmissionDate, "CourierTransmissionDate"_L1},
    std::pair{HistoryField::ReturnedToWarehouse, "ReturnedToWarehouse"_L1},
    std::pair{HistoryField::LineQuantity, "LineQuantity"_L1},
    std::pair{HistoryField::LineWeight, "LineWeight"_L1},
};

QString wordOf(HistoryField field)
{
    return std::ranges::find(fieldWords, field, [](const auto &pair) { return pair.first; })->second;
}

} // namespace

void noteHistory(const Order &before, const Order &after, Instant at, std::vector<OrderHappening> &happenings)
{
    if (before.id.isEmpty()) {
        happenings.push_back({after.id, {.at = at, .field = HistoryField::FirstSeen}});
        return;
    }
    for (HistoryEntry &entry : differences(before, after, at))
        happenings.push_back({after.id, std::move(entry)});
}

Result<std::vector<HistoryEntry>> HistoryTable::read(const OrderId &id) const
{
    Statement select(m_database.connection(),
                     u"SELECT at_ms, field, subject, from_value, to_value, sku FROM order_history "
                     "WHERE order_id = ? ORDER BY id"_s);
    if (const Result<void> done = select.run({id.value()}); !done)
        return Failure(done.error());
    std::vector<HistoryEntry> entries;
    while (select.next()) {
        const QString word = select.value(1).toString();
        const auto field = std::ranges::find(fieldWords, word, [](const auto &pair) { return pair.second; });
        // A field of a newer program is none of ours to explain.
        if (field == fieldWords.end())
            continue;
        entries.push_back({instantFromMs(select.value(0).toLongLong()), field->first, select.value(2).toString(),
                           select.value(3).toString(), select.value(4).toString(), select.value(5).toString()});
    }
    return select.ended().map([&] { return std::move(entries); });
}

Result<void> HistoryTable::append(const std::vector<OrderHappening> &happenings)
{
    if (happenings.empty())
        return {};
    Statement insertFirst(m_database.connection(), u"INSERT INTO order_history (order_id, at_ms, field) SELECT ?, ?, ? "
                                                   "WHERE NOT EXISTS (SELECT 1 FROM orders WHERE id = ?)"_s);
    Statement insert(m_database.connection(),
                     u"INSERT INTO order_history (order_id, at_ms, field, subject, from_value, to_value, sku) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    Result<void> done;
    for (const auto &[id, entry] : happenings) {
        if (!done)
            break;
        if (entry.field == HistoryField::FirstSeen)
            done = insertFirst.run({id.value(), toMs(entry.at), wordOf(entry.field), id.value()});
        else
            done = insert.run(
                {id.value(), toMs(entry.at), wordOf(entry.field), entry.subject, entry.from, entry.to, entry.sku});
    }
    return done;
}

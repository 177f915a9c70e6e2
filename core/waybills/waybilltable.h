// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/waybills/archivedwaybill.h"

#include <QSet>

#include <vector>

class Database;

// What of the waybills stands in the database: the SQL of WaybillArchive. Rows are only added; the
// schema forbids the rest. What cannot be read is logged and not found.
class WaybillTable
{
public:
    explicit WaybillTable(Database &database) : m_database(database) {}

    // Its id; `waybill.id` and the prints are not looked at.
    Result<WaybillId> add(const ArchivedWaybill &waybill);
    Result<void> addPrint(WaybillId id, Instant at);
    // Newest first.
    std::vector<ArchivedWaybill> ofOrder(const OrderId &id) const;
    std::optional<ArchivedWaybill> find(WaybillId id) const;
    QSet<QString> fileNames() const;

    // What was seen of an order's link, once for each: the first time counts.
    enum class Sight { Awaited, LinkDead };
    Result<void> addSight(Sight sight, const OrderId &id, const QString &link, Instant at);
    std::optional<Instant> sightAt(Sight sight, const OrderId &id, const QString &link) const;

private:
    Database &m_database;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/waybills/archivedwaybill.h"
#include "core/waybills/vainask.h"

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
    // Where it went: onto paper, or into a PDF.
    enum class Print { Printed, Saved };
    Result<void> addPrint(WaybillId id, Print print, Instant at);
    // Newest first.
    std::vector<ArchivedWaybill> ofOrder(const OrderId &id) const;
    std::optional<ArchivedWaybill> find(WaybillId id) const;
    QSet<QString> fileNames() const;

    // Since when an order waits for its waybill: the first time counts.
    Result<void> addAwaited(const OrderId &id, Instant at);
    std::optional<Instant> awaitedSince(const OrderId &id) const;

    // Asking in vain, one row for an order's waybill number however often its link changes.
    struct KnownAsk {
        VainAsk ask; // without isSameLink
        QByteArray linkHash; // of the link asked last
    };
    Result<void> setVainAsk(const OrderId &id, const QString &number, const KnownAsk &known);
    std::optional<KnownAsk> vainAsk(const OrderId &id, const QString &number) const;

    // What was seen and asked before; waybills and prints stay.
    Result<void> forgetBefore(Instant time);

private:
    Database &m_database;
};

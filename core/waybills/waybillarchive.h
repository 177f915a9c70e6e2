// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/waybills/waybilltable.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

// The waybills of Kaspi Delivery as they were when they could still be had: the marketplace's links
// are short-lived, and dead once the courier has the parcel. A PDF is one file in a folder of its
// own, readable by its owner only, and one row that says where it came from and its hash. Nothing
// of it is ever rewritten; printing adds rows.
//
// The file is written first, whole or not at all, then the row. A program that ended in between
// leaves a file whose name tells whose it is: adopt() finds it.
class WaybillArchive : public QObject
{
    Q_OBJECT

public:
    // `folder` is made when there is something to keep. `database` must outlive the archive and
    // may be closed: then nothing is found, and keeping is an Error.
    WaybillArchive(Database &database, QString folder, const Clock &clock, QObject *parent = nullptr);

    // Keeps what `order.waybill` led to, under the order's waybill number. The same content is not
    // kept twice under one number, nor where one of the numbers is not known; only a file that has
    // vanished or changed is put right. Errors are of kind Storage: no space, no right to write.
    Result<ArchivedWaybill> keep(const Order &order, const QByteArray &pdf);
    // The waybill this order names now, by its number or else by its address, if it is kept and
    // its file still there; also one that only lacked its row.
    std::optional<ArchivedWaybill> adopt(const Order &order);

    // Newest first: an order may have had several numbers.
    std::vector<ArchivedWaybill> ofOrder(const OrderId &id) const { return m_table.ofOrder(id); }
    std::optional<ArchivedWaybill> newest(const OrderId &id) const;
    std::optional<ArchivedWaybill> find(WaybillId id) const { return m_table.find(id); }
    // The PDF, or an Error of kind FileChanged (its detail is the file's name).
    Result<QByteArray> read(const ArchivedWaybill &waybill) const;
    QString filePath(const ArchivedWaybill &waybill) const;

    // It went to a printer. The first time tells Print and Reprint apart.
    Result<void> markPrinted(WaybillId id, Instant when);
    // It went into a PDF, which is not printed yet.
    Result<void> markSaved(WaybillId id, Instant when);

    // Since when this order has been seen assembled and without a link; said the first time, now.
    Instant awaitedSince(const OrderId &id);
    // Asking that gave nothing new, for the number this order names now: remembered, so that it is
    // not done again and again.
    VainAsk vainAsk(const Order &order) const;
    void noteVain(const Order &order, VainAsk::Why why);
    // Waits and vain asks of orders that have ended long ago.
    void forgetOld();

Q_SIGNALS:
    // A waybill of this order was kept, put right or printed.
    void changed(const OrderId &id);

private:
    Result<void> mark(WaybillId id, WaybillTable::Print print, Instant when);
    Result<void> write(const QString &fileName, const QByteArray &pdf) const;
    Result<ArchivedWaybill> enter(const Order &order, const QByteArray &pdf);
    QString pathOf(const QString &fileName) const;
    void lookForUnclaimed();

    WaybillTable m_table;
    Database &m_database;
    QString m_folder;
    const Clock &m_clock;
    // As the table has it; menus ask for hundreds of orders with every reading.
    mutable QHash<OrderId, std::optional<ArchivedWaybill>> m_newest;
    // As the table has it, and what could not be written there; by the order and the number.
    mutable QHash<std::pair<OrderId, QString>, WaybillTable::KnownAsk> m_vain;
    std::optional<QSet<QString>> m_unclaimed; // files without a row; nothing: not looked yet
};

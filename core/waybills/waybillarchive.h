// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/waybills/waybilltable.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <optional>
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

    // Keeps what `order.waybill` led to, under the order's waybill number. The same number and
    // content are not kept twice; only a file that has vanished or changed is put right. Errors are
    // of kind Storage: no space, no right to write.
    Result<ArchivedWaybill> keep(const Order &order, const QByteArray &pdf);
    // Whether the waybill this order names now is kept and its file still there; also one that
    // only lacked its row.
    bool adopt(const Order &order);

    // Newest first: an order may have had several numbers.
    std::vector<ArchivedWaybill> ofOrder(const OrderId &id) const { return m_table.ofOrder(id); }
    std::optional<ArchivedWaybill> newest(const OrderId &id) const;
    // The PDF, or an Error of kind FileChanged (its detail is the file's name).
    Result<QByteArray> read(const ArchivedWaybill &waybill) const;
    QString filePath(const ArchivedWaybill &waybill) const;

    // It went to a printer or into a file. The first time tells Print and Reprint apart.
    Result<void> markPrinted(WaybillId id, Instant when);

    // Since when this order has been seen assembled and without a link; said the first time, now.
    Instant awaitedSince(const OrderId &id);
    // A link that was asked and is dead: remembered, so that it is not asked in vain again.
    bool isDead(const Order &order) const;
    void noteDead(const Order &order);

Q_SIGNALS:
    // A waybill of this order was kept, put right or printed.
    void changed(const OrderId &id);

private:
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
    std::optional<QSet<QString>> m_unclaimed; // files without a row; nothing: not looked yet
};

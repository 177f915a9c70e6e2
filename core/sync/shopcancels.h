// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/orders/cancelshare.h"
#include "core/store/readinglog.h"

#include <QObject>
#include <QTimer>

#include <optional>

class ArchiveReading;
class ArchiveTable;
class OrderStore;

// What cancelling an order does to the shop's share of cancelled orders.
struct CancelCost {
    struct Known {
        CancelShare before{};
        CancelShare after{};

        bool operator==(const Known &) const = default;
    };

    std::optional<Known> share{}; // nothing: not all of the orders it is counted from are known
    int permilleRead = 0; // of those orders, while there is no share
    std::optional<Error> error{}; // why they cannot be read now

    bool operator==(const CancelCost &) const = default;
};

// Knows how many orders of the last 30 days the shop cancelled, by reading of their archive what is not
// known yet: at the start, once the open orders are known, and every day. It waits for other readings of the archive.
class ShopCancels : public QObject
{
    Q_OBJECT

public:
    // `look`: how often to look whether it is time to read.
    ShopCancels(ArchiveReading &archive, const ArchiveTable &table, OrderStore &store, const Clock &clock,
                std::chrono::milliseconds look = std::chrono::minutes(1), QObject *parent = nullptr);

    // From now on it reads when it is time.
    void start();

    // Of the shop cancelling this order now.
    CancelCost costOf(const Order &order);
    // A person wants to know: reads soon, also after a failure or a stop.
    void wantSoon();

Q_SIGNALS:
    void costChanged();

private:
    void look();
    void onArchiveState();
    Window counted() const;
    ListRange wanted() const;
    bool isOurs(const ListRange &read) const;

    ArchiveReading &m_archive;
    const ArchiveTable &m_table;
    OrderStore &m_store;
    const Clock &m_clock;
    QTimer m_look; // runs once started
    bool m_openKnown = false; // the open orders have been read in this run
    bool m_known = false;
    Instant m_nextAt{}; // when to read (again)
    std::optional<Error> m_error; // of the last try
};

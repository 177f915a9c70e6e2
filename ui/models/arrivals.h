// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/orders/order.h"
#include "core/orders/stage.h"

#include <QHash>
#include <QObject>

#include <optional>
#include <vector>

class OrderStore;

// The orders that have come to be accepted since the program knows its queues, and that nobody has
// looked at yet. What the first complete reading brings has not come: it was there.
class Arrivals final : public QObject
{
    Q_OBJECT

public:
    // `store` must outlive it.
    Arrivals(const OrderStore &store, const Clock &clock, QObject *parent = nullptr);

    int count() const { return int(m_unseen.size()); }
    // When it came; nothing for one that has been seen.
    std::optional<Instant> cameAt(const OrderId &id) const;
    // A person looks at it.
    void see(const OrderId &id);

Q_SIGNALS:
    // It has come, or it is not new any more.
    void changed(const OrderId &id);
    // Some have come: once for many that do so together.
    void came();

private:
    void take(int first, int last);
    void forget(const OrderId &id);

    const OrderStore &m_store;
    const Clock &m_clock;
    std::vector<Stage> m_stages; // of the store's rows, as last seen
    QHash<OrderId, Instant> m_unseen;
};

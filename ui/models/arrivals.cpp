// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/arrivals.h"

#include "core/store/orderstore.h"

#include <utility>

Arrivals::Arrivals(const OrderStore &store, const Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
    for (int row = 0; row < store.size(); ++row)
        m_stages.push_back(store.at(row).stage());
    connect(&store, &OrderStore::rowsInserted, this, &Arrivals::take);
    connect(&store, &OrderStore::rowsChanged, this, &Arrivals::take);
}

std::optional<Instant> Arrivals::cameAt(const OrderId &id) const
{
    const auto found = m_unseen.constFind(id);
    return found == m_unseen.cend() ? std::nullopt : std::optional(*found);
}

void Arrivals::see(const OrderId &id)
{
    forget(OrderId(id)); // the caller's may be the one that is kept here
}

void Arrivals::take(int first, int last)
{
    const bool isKnown = m_store.completeAt().has_value();
    bool some = false;
    for (int row = first; row <= last; ++row) {
        const OrderRecord &record = m_store.at(row);
        if (row == int(m_stages.size()))
            m_stages.push_back(Stage::Other); // it has just been inserted
        const Stage before = std::exchange(m_stages[size_t(row)], record.stage());
        const OrderId id = record.order.id;
        if (record.stage() != Stage::New) {
            forget(id);
        } else if (isKnown && before != Stage::New) {
            m_unseen.insert(id, m_clock.now());
            some = true;
            Q_EMIT changed(id);
        }
    }
    if (some)
        Q_EMIT came();
}

void Arrivals::forget(const OrderId &id)
{
    if (m_unseen.remove(id))
        Q_EMIT changed(id);
}

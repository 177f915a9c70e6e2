// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/database.h"
#include "core/shop/shopschema.h"
#include "core/store/orderstore.h"
#include "tests/core/numberedorders.h"
#include "tests/support/testclock.h"

#include <QSignalSpy>

#include <memory>

// A store and what it says of its rows, new for every test function; its closed database stands for no place to
// write.
class StoreRows
{
protected:
    void begin()
    {
        m_readings = std::make_unique<ReadingCounter>(m_clock);
        m_nowhere = std::make_unique<Database>(QStringLiteral("/nowhere/at/all.db"), shopSchema());
        m_store = std::make_unique<OrderStore>(*m_nowhere);
        m_aboutToInsert = std::make_unique<QSignalSpy>(m_store.get(), &OrderStore::rowsAboutToBeInserted);
        m_inserted = std::make_unique<QSignalSpy>(m_store.get(), &OrderStore::rowsInserted);
        m_changed = std::make_unique<QSignalSpy>(m_store.get(), &OrderStore::rowsChanged);
    }

    Reading next() { return m_readings->next(); }

    void forgetSignals()
    {
        m_aboutToInsert->clear();
        m_inserted->clear();
        m_changed->clear();
    }

    qsizetype signalCount() const { return m_aboutToInsert->size() + m_inserted->size() + m_changed->size(); }

    const Order &order(int n) const { return m_store->find(numberedorders::orderNumber(n).id)->order; }

    static OrderEntry entryNamed(const QString &name)
    {
        OrderEntry entry;
        entry.id = EntryId(name);
        entry.offerName = name;
        return entry;
    }

    TestClock m_clock;
    std::unique_ptr<ReadingCounter> m_readings;
    std::unique_ptr<Database> m_nowhere;
    std::unique_ptr<OrderStore> m_store;
    std::unique_ptr<QSignalSpy> m_aboutToInsert;
    std::unique_ptr<QSignalSpy> m_inserted;
    std::unique_ptr<QSignalSpy> m_changed;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/database/database.h"
#include "core/database/statement.h"
#include "core/shop/shopschema.h"
#include "core/store/orderstore.h"
#include "tests/core/numberedorders.h"
#include "tests/support/testclock.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

// What tests of the store's memory share: runs of the program on one file, and orders with all that is kept of one.
namespace storerun {

inline Order orderNumber(int n)
{
    using namespace Qt::StringLiterals;
    Order order = numberedorders::orderNumber(n);
    order.id = OrderId(u"id%1=+/"_s.arg(n));
    order.customer.firstName = u"Әсел"_s;
    order.creationDate = instantFromMs(1'795'000'000'000 + n);
    order.cancellationReason = Word<CancellationReason>::fromWire(u"TIMEOUT_BUYER_PICKUP"_s);
    OrderEntry entry;
    entry.id = EntryId(u"e%1"_s.arg(n));
    entry.offerName = u"Чайник"_s;
    entry.quantity = n;
    order.entries = {entry, entry};
    return order;
}

inline std::vector<Order> ordersUpTo(int count)
{
    return numberedorders::ordersUpTo(count, orderNumber);
}

// One run of the program on the file.
struct Run {
    explicit Run(const QString &path) : database(path, shopSchema()), store(database)
    {
        opened = database.open().and_then([this] { return store.load(); }).has_value();
    }

    QStringList codes() const
    {
        QStringList codes;
        for (int row = 0; row < store.size(); ++row)
            codes << store.at(row).order.code.value();
        return codes;
    }

    QVariant ask(const QString &sql)
    {
        Statement statement(database.connection(), sql);
        return statement.run() && statement.next() ? statement.value(0) : QVariant();
    }

    void run(const QString &sql) { QVERIFY2(Statement(database.connection(), sql).run(), qPrintable(sql)); }

    // What is applied is written in the turns of the event loop that follow, this last.
    bool hasWrittenComplete(Instant at) const
    {
        return database.value(QStringLiteral("complete_ms")) == QString::number(toMs(at));
    }

    // How often this connection has changed a row of any table.
    qint64 writes() { return ask(QStringLiteral("SELECT total_changes()")).toLongLong(); }

    Database database;
    OrderStore store;
    bool opened = false;
};

// A file and a clock, new for every test function. A second Run on the file is the next start, and, while the
// first one still stands, the start after a kill.
class File
{
protected:
    void begin()
    {
        m_clock.set(TestClock().now());
        m_readings = std::make_unique<ReadingCounter>(m_clock);
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("shop.db"));
    }
    Reading next() { return m_readings->next(); }

    TestClock m_clock;
    std::unique_ptr<ReadingCounter> m_readings;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

} // namespace storerun

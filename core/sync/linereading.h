// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/orders/order.h"
#include "core/store/reading.h"

#include <QObject>

#include <vector>

class ApiClient;
class OrderStore;

// Whether the least weight the marketplace takes is asked for too: a request for each weighed line
// whose least weight is not known.
enum class LeastWeights { AsKnown, AskToo };

// Reads the lines of one order for a person who is about to change them, and gives the store what
// came. Ends once, in one of its signals, and deletes itself; deleting it before gives up.
class LineReading final : public QObject
{
    Q_OBJECT

public:
    LineReading(ApiClient &client, OrderStore &store, ReadingCounter &readings, OrderId id, LeastWeights least,
                QObject *owner);

Q_SIGNALS:
    void finished();
    void failed(const Error &error);

private:
    void take(const std::vector<OrderEntry> &lines, LeastWeights least);
    void askLeast(size_t line);
    void endIfComplete();

    ApiClient &m_client;
    OrderStore &m_store;
    const OrderId m_id;
    const Reading m_reading;
    std::vector<OrderEntry> m_lines;
    int m_open = 0; // least weights that are still on their way
};

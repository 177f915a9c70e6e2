// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/rereading.h"

#include "core/api/orderlookup.h"
#include "core/api/requests.h"
#include "core/commands/overtaken.h"
#include "core/store/orderstore.h"

using namespace Qt::StringLiterals;

void readOrderAgain(ApiClient &client, OrderStore &store, ReadingCounter &readings, const OrderId &id,
                    const OrderCode &code, Lines lines, QObject *owner,
                    const std::function<void(const Result<void> &)> &done)
{
    const Reading reading = readings.next();
    const auto takeLines = [&store, id, reading, done](const Result<std::vector<OrderEntry>> &entries) {
        if (entries)
            store.applyEntries(id, *entries, reading);
        done(entries ? Result<void>() : Failure(entries.error()));
    };
    const auto takeOrder = [&client, &store, id, lines, owner, reading, done,
                            takeLines](const Result<std::optional<Order>> &order) {
        const bool wasRead = order && order->has_value();
        if (wasRead)
            store.apply({**order}, reading);
        if (wasRead && lines == Lines::ReadToo)
            client.send(requests::entriesOf(id), Priority::Person, owner, takeLines);
        else if (!order)
            done(Failure(order.error()));
        else
            done(wasRead ? Result<void>() : Failure(overtaken(u"the marketplace does not find the order"_s)));
    };
    lookUpOrder(client, id, code, Priority::Person, owner, takeOrder);
}

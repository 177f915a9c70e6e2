// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/orderlookup.h"

#include "core/api/requests.h"

#include <algorithm>

namespace {

using Done = std::function<void(const Result<std::optional<Order>> &)>;

void lookUpById(ApiClient &client, const OrderId &id, Priority priority, QObject *owner, Done done)
{
    client.send(requests::orderById(id), priority, owner, [id, done = std::move(done)](const Result<Order> &order) {
        if (order && order->id == id)
            done(*order);
        else if (order || order.error().kind == Error::Kind::Rejected)
            done(std::nullopt);
        else
            done(Failure(order.error()));
    });
}

} // namespace

void lookUpOrder(ApiClient &client, const OrderId &id, const OrderCode &code, Priority priority, QObject *owner,
                 Done done)
{
    if (code.isEmpty()) {
        lookUpById(client, id, priority, owner, std::move(done));
        return;
    }
    const auto read = [&client, id, priority, owner, done = std::move(done)](const Result<OrderPage> &page) {
        if (!page && page.error().kind != Error::Kind::Rejected) {
            done(Failure(page.error()));
            return;
        }
        if (page) {
            const auto found = std::ranges::find(page->orders, id, &Order::id);
            if (found != page->orders.end()) {
                done(*found);
                return;
            }
        }
        lookUpById(client, id, priority, owner, done);
    };
    client.send(requests::orderByCode(code), priority, owner, read);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/http/request.h"
#include "core/orders/order.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

class ApiClient;
class Catalogue;
class OrderStore;

// Looks up what the lists do not tell of the lines of the one order a person looks at: product,
// seller's own code, warehouse, and the least weight where weights may still be corrected. What
// the catalogue knows is not asked for again, and what the list carried not at all. Of an order
// that is not looked at any more nothing is asked.
class DetailReading : public QObject
{
    Q_OBJECT

public:
    // Hands that walk through the list ask for nothing: requests begin after `pause`.
    DetailReading(ApiClient &client, OrderStore &store, Catalogue &catalogue, const Clock &clock,
                  std::chrono::milliseconds pause = std::chrono::milliseconds(150), QObject *parent = nullptr);
    ~DetailReading() override;

    // This order is looked at now. Called again for the same one, it asks only for what is newly
    // missing: what failed is tried again when the order is shown anew, or by readAgain().
    void show(const OrderId &id);
    void readAgain();

Q_SIGNALS:
    // Something of this order could not be looked up; what is known stays.
    void failed(const OrderId &id, const Error &error);

private:
    void begin();
    void proceed();
    void fillIn();
    void askFor(const Order &order, const OrderEntry &line);
    template <typename T>
    void ask(const QString &what, const Request<T> &request, std::function<void(const T &)> take);
    void takeProduct(const EntryId &line, const Product &product);
    void takeWarehouse(const EntryId &line, const Warehouse &warehouse);
    void change(const EntryId &line, const std::function<void(OrderEntry &)> &how);

    ApiClient &m_client;
    OrderStore &m_store;
    Catalogue &m_catalogue;
    const Clock &m_clock;
    OrderId m_id;
    std::unique_ptr<QObject> m_requests; // the owner of those for m_id
    QTimer m_pause;
    QSet<QString> m_asked; // for m_id: on their way, or failed
    QSet<QString> m_answered; // in this run, also with "there is none"
};

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/detailreading.h"

#include "core/api/requests.h"
#include "core/base/logging.h"
#include "core/http/apiclient.h"
#include "core/orders/lineprice.h"
#include "core/orders/rules.h"
#include "core/store/catalogue.h"
#include "core/store/orderstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int notFound = 404;

} // namespace

DetailReading::DetailReading(ApiClient &client, OrderStore &store, Catalogue &catalogue, const Clock &clock,
                             std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent), m_client(client), m_store(store), m_catalogue(catalogue), m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &DetailReading::proceed);
}

DetailReading::~DetailReading() = default;

void DetailReading::show(const OrderId &id)
{
    if (id != m_id) {
        m_id = id;
        begin();
    } else if (!m_pause.isActive()) {
        proceed();
    }
}

void DetailReading::readAgain()
{
    begin();
}

void DetailReading::begin()
{
    m_requests = std::make_unique<QObject>();
    m_asked.clear();
    fillIn();
    m_pause.start();
}

void DetailReading::proceed()
{
    fillIn();
    const OrderRecord *record = m_store.find(m_id);
    if (!record || !record->order.entries)
        return;
    for (const OrderEntry &line : *record->order.entries)
        askFor(record->order, line);
}

// From the catalogue: at once, also offline.
void DetailReading::fillIn()
{
    const OrderRecord *record = m_store.find(m_id);
    if (!record || !record->order.entries)
        return;
    std::vector<OrderEntry> lines = *record->order.entries;
    for (OrderEntry &line : lines) {
        if (!line.product.id.isEmpty())
            line.product = m_catalogue.product(line.product.id).value_or(line.product);
        if (!line.warehouse.id.isEmpty())
            line.warehouse = m_catalogue.warehouse(line.warehouse.id).value_or(line.warehouse);
    }
    m_store.learn(m_id, lines);
}

void DetailReading::askFor(const Order &order, const OrderEntry &line)
{
    const EntryId &id = line.id;
    const ProductId &product = line.product.id;
    const WarehouseId &warehouse = line.warehouse.id;
    if (!line.product.isLookedUp()) {
        const QString what = product.isEmpty() ? u"product of "_s + id.value() : u"product "_s + product.value();
        ask<Product>(what, requests::productOf(id), [this, id, product](Product found) {
            // The line may not have named it. If it did, that is the name to find it by next time.
            found.id = product.isEmpty() ? found.id : product;
            takeProduct(id, found);
        });
    } else if (line.ownCode().isEmpty()) {
        ask<MerchantProduct>(u"own "_s + product.value(), requests::merchantProductOf(product),
                             [this, id, whole = line.product](const MerchantProduct &found) {
                                 Product known = whole;
                                 known.merchant = found;
                                 takeProduct(id, known);
                             });
    }
    if (!line.warehouse.isLookedUp()) {
        const auto take = [this, id, warehouse](Warehouse found) {
            found.id = warehouse.isEmpty() ? found.id : warehouse;
            takeWarehouse(id, found);
        };
        if (!warehouse.isEmpty())
            ask<Warehouse>(u"warehouse "_s + warehouse.value(), requests::warehouseById(warehouse), take);
        else if (order.originAddress.isEmpty())
            ask<Warehouse>(u"warehouse of "_s + id.value(), requests::warehouseOf(id), take);
    }
    if (!line.minAllowedWeight && isWeighed(line) && obstacleTo(Change::CorrectWeights, order) == Obstacle::None) {
        // It belongs to a quantity: another one, another question.
        const QString what = u"least weight of "_s + id.value() + u' ' + QString::number(line.quantity.value_or(0));
        ask<OrderEntry>(what, requests::entryById(id), [this, id](const OrderEntry &found) {
            change(id, [&](OrderEntry &asked) { asked.minAllowedWeight = found.minAllowedWeight; });
        });
    }
}

template <typename T>
void DetailReading::ask(const QString &what, const Request<T> &request, std::function<void(const T &)> take)
{
    if (m_asked.contains(what) || m_answered.contains(what))
        return;
    m_asked.insert(what);
    m_client.send(request, Priority::Person, m_requests.get(),
                  [this, what, take = std::move(take)](const Result<T> &found) {
                      if (!found && found.error().httpStatus != notFound) {
                          qCInfo(logSync) << "not looked up:" << found.error().httpStatus << found.error().detail;
                          Q_EMIT failed(m_id, found.error());
                          return;
                      }
                      m_answered.insert(what);
                      if (found)
                          take(*found);
                      proceed();
                  });
}

void DetailReading::takeProduct(const EntryId &line, const Product &product)
{
    m_catalogue.remember(product, m_clock.now());
    change(line, [&](OrderEntry &entry) { entry.product = product; });
}

void DetailReading::takeWarehouse(const EntryId &line, const Warehouse &warehouse)
{
    m_catalogue.remember(warehouse, m_clock.now());
    change(line, [&](OrderEntry &entry) { entry.warehouse = warehouse; });
}

void DetailReading::change(const EntryId &line, const std::function<void(OrderEntry &)> &how)
{
    const OrderRecord *record = m_store.find(m_id);
    if (!record || !record->order.entries)
        return;
    std::vector<OrderEntry> lines = *record->order.entries;
    const auto changed = std::ranges::find(lines, line, &OrderEntry::id);
    if (changed == lines.end())
        return;
    how(*changed);
    m_store.learn(m_id, lines);
}

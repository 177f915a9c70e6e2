// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/shop.h"

#include "app/parts/username.h"
#include "core/base/logging.h"
#include "core/base/settings.h"
#include "core/shop/shopschema.h"

Shop::Shop(const DataDirectory &directory, const Settings &settings, const QUrl &apiUrl, std::chrono::seconds poll,
           const Clock &clock)
    : database(directory.databaseFile(), shopSchema()), store(database, settings.acceptLimits()), packing(database),
      readings(clock), client({.baseUrl = apiUrl}, clock), journal(database, clock, userName()),
      runner(client, store, journal, readings, {}), sync(client, store, readings, clock, {.poll = poll}),
      archive(database, client, store, readings, clock), catalogue(database), detail(client, store, catalogue, clock),
      waybills(database, directory.waybillsFolder(), clock),
      waybillWatch(client, store, waybills, readings, clock, {}, {})
{}

void Shop::open()
{
    opened = database.open().and_then([this] { return store.load(); }).and_then([this] { return packing.load(); });
    qCDebug(logApp) << "started: what is remembered is read";
}

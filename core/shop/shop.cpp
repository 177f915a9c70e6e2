// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/shop.h"

#include "core/base/logging.h"
#include "core/shop/shopdirectory.h"
#include "core/shop/shopschema.h"

Shop::Shop(const ShopDirectory &directory, const Options &options, SecretStore &keychain, const Clock &clock)
    : settings(directory.settingsFile(), directory.earlierSettingsFile()),
      database(directory.databaseFile(), shopSchema()), store(database, settings.acceptLimits()), packing(database),
      readings(clock), client({.baseUrl = options.apiUrl}, clock),
      token(client, keychain, clock, directory.tokenKey(), settings.merchantUid()),
      journal(database, clock, options.userName), runner(client, store, journal, readings, {}),
      sync(client, store, readings, clock, {.poll = options.poll}), archive(database, client, store, readings, clock),
      catalogue(database), detail(client, store, catalogue, clock),
      waybills(database, directory.waybillsFolder(), clock),
      waybillWatch(client, store, waybills, readings, clock, {}, {})
{
    client.closeUntilToken();
}

void Shop::open()
{
    opened = database.open().and_then([this] { return store.load(); }).and_then([this] { return packing.load(); });
    qCDebug(logApp) << "started: what is remembered is read";
}

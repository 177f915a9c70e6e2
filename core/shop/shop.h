// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/orderrunner.h"
#include "core/database/database.h"
#include "core/http/apiclient.h"
#include "core/journal/journal.h"
#include "core/shop/shopsettings.h"
#include "core/shop/shoptoken.h"
#include "core/store/catalogue.h"
#include "core/store/orderstore.h"
#include "core/store/packingrules.h"
#include "core/sync/archive.h"
#include "core/sync/detailreading.h"
#include "core/sync/ordersync.h"
#include "core/waybills/waybillarchive.h"
#include "core/waybills/waybillwatch.h"

#include <QString>
#include <QUrl>

#include <chrono>

class SecretStore;
class ShopDirectory;

// All of core over one shop's directory, in the order it is built; a program may hold several. Without a
// database the orders are still read and shown, but no command can be sent: the journal could not be written.
// Nothing is asked before the token is there.
struct Shop {
    struct Options {
        QUrl apiUrl;
        std::chrono::seconds poll{60};
        QString userName; // who works here, for the journal; may be empty
    };

    Shop(const ShopDirectory &directory, const Options &options, SecretStore &keychain, const Clock &clock);

    // Opens the database and fills store and rules with what it remembers. Takes longer than all that a start
    // does before. To be called once, before anything is asked, sent or shown.
    void open();

    ShopSettings settings;
    Database database;
    OrderStore store;
    PackingRules packing;
    Result<void> opened; // the database, and what it remembered
    ReadingCounter readings;
    ApiClient client;
    ShopToken token;
    Journal journal;
    OrderRunner runner;
    OrderSync sync;
    Archive archive;
    Catalogue catalogue;
    DetailReading detail;
    WaybillArchive waybills;
    WaybillWatch waybillWatch;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/parts/datadirectory.h"
#include "core/api/apiclient.h"
#include "core/commands/commandrunner.h"
#include "core/commands/journal.h"
#include "core/database/database.h"
#include "core/store/catalogue.h"
#include "core/store/orderstore.h"
#include "core/store/packingrules.h"
#include "core/sync/archive.h"
#include "core/sync/detailreading.h"
#include "core/sync/ordersync.h"
#include "core/waybills/waybillarchive.h"
#include "core/waybills/waybillwatch.h"

#include <QUrl>

class Settings;

// All of core over one data directory, in the order it is built. Without a database the orders are still
// read and shown, but no command can be sent: the journal could not be written.
struct Shop {
    Shop(const DataDirectory &directory, const Settings &settings, const QUrl &apiUrl, std::chrono::seconds poll,
         const Clock &clock);

    // Opens the database and fills store and rules with what it remembers. Takes longer than all that a start
    // does before. To be called once, before anything is asked, sent or shown.
    void open();

    Database database;
    OrderStore store;
    PackingRules packing;
    Result<void> opened; // the database, and what it remembered
    ReadingCounter readings;
    ApiClient client;
    Journal journal;
    CommandRunner runner;
    OrderSync sync;
    Archive archive;
    Catalogue catalogue;
    DetailReading detail;
    WaybillArchive waybills;
    WaybillWatch waybillWatch;
};

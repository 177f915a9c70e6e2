// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/archivetable.h"
#include "core/sync/archivereading.h"
#include "core/sync/shopcancels.h"

// The archive, all of it: which lists were read, the orders on the disk, the reading of more, and
// what is counted from them.
struct Archive {
    Archive(Database &database, ApiClient &client, OrderStore &store, ReadingCounter &readings, const Clock &clock)
        : log(database), table(database), reading(client, store, readings, log, clock),
          cancels(reading, table, store, clock)
    {}

    ReadingLog log;
    ArchiveTable table;
    ArchiveReading reading;
    ShopCancels cancels;
};

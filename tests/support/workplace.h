// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/orderrunner.h"
#include "core/database/database.h"
#include "core/http/apiclient.h"
#include "core/journal/journal.h"
#include "core/shop/shopsettings.h"
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

#include <optional>

struct ShopParts;

// The whole core over one data directory, wired as the program wires it, with short pauses. A
// second Workplace on the same directory is the program started again.
class Workplace
{
public:
    struct Options {
        QUrl apiUrl;
        QString token;
        QString directory;
        std::chrono::milliseconds hold{20};
        std::vector<std::chrono::milliseconds> followPauses{
            std::chrono::milliseconds(0), std::chrono::milliseconds(10), std::chrono::milliseconds(20),
            std::chrono::milliseconds(40), std::chrono::milliseconds(80)};
        std::optional<std::vector<std::chrono::milliseconds>> lostPauses{}; // nothing: as followPauses
        std::chrono::milliseconds timeout{400};
        // What reads PDFs; most tests need none, and their PDFs are a few words.
        PdfReader::Options pdf{.program = {}};
        std::chrono::milliseconds poll{std::chrono::hours(1)}; // tests ask for what they want to see
    };

    Workplace(const Options &options, const Clock &clock);

    // Reads everything once, and waits for it.
    bool readAll();
    const OrderRecord *order(const QString &code) const { return store.findByCode(OrderCode(code)); }
    // Waits until the command has an outcome that stays.
    bool waitForOutcome(JournalId id, Outcome outcome) const;
    // Waits until nothing is unresolved but what reading cannot resolve.
    bool waitUntilSettled(std::chrono::milliseconds atMost = std::chrono::seconds(10)) const;

    // As the program's window takes them.
    ShopParts parts();

    // As a person would give it, from the order as it is known; lines lose one piece, or a hundred grams.
    static Command commandFor(Change change, const Order &order, const QString &pickupCode = {});

    ShopSettings settings;
    Database database;
    OrderStore store;
    PackingRules packing;
    ReadingCounter readings;
    ApiClient client;
    Journal journal;
    OrderRunner runner;
    OrderSync sync;
    Archive archive;
    Catalogue catalogue;
    DetailReading detail;
    WaybillArchive waybills;
    WaybillWatch waybillWatch; // asks nothing before its start()
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct Archive;
class DetailReading;
class Journal;
class OrderRunner;
class OrderStore;
class OrderSync;
class PackingRules;
class ShopSettings;
class WaybillArchive;
class WaybillWatch;

// What of core one shop's window works with; all of it outlives the window.
struct ShopParts {
    OrderStore &store;
    OrderRunner &runner;
    Journal &journal;
    OrderSync &sync;
    Archive &archive;
    DetailReading &detail;
    PackingRules &packing;
    WaybillArchive &waybills;
    WaybillWatch &waybillWatch;
    ShopSettings &settings;
};

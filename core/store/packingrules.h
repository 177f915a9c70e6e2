// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/orders/packing.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

class Database;

// How this shop packs its things, by the seller's own code. Kept in the database, all in memory.
class PackingRules
{
public:
    struct Item {
        QString sku;
        QString name; // of the thing when the rule was made, for people
        PackingRule rule;

        bool operator==(const Item &) const = default;
    };

    // `database` must outlive the rules. Closed, there are no rules and none can be made.
    explicit PackingRules(Database &database) : m_database(database) {}

    Result<void> load();
    std::optional<PackingRule> find(const QString &sku) const;
    // By name.
    std::vector<Item> all() const;

    // What could not be written does not count. A rule that is not sensible is an Error, too.
    Result<void> set(const Item &item);
    Result<void> remove(const QString &sku);

private:
    Database &m_database;
    QHash<QString, Item> m_items;
};

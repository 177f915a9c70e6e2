// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/packingrules.h"

#include "core/database/database.h"
#include "core/database/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Result<void> PackingRules::load()
{
    m_items.clear();
    if (!m_database.isOpen())
        return {};
    Statement select(m_database.connection(), u"SELECT sku, name, units, places FROM packing_rules"_s);
    return select.run().and_then([&] {
        while (select.next()) {
            const Item item{select.value(0).toString(),
                            select.value(1).toString(),
                            {select.value(2).toInt(), select.value(3).toInt()}};
            if (item.rule.isSensible())
                m_items.insert(item.sku, item);
        }
        return select.ended();
    });
}

std::optional<PackingRule> PackingRules::find(const QString &sku) const
{
    const auto found = m_items.constFind(sku);
    return found == m_items.cend() ? std::nullopt : std::optional(found->rule);
}

std::vector<PackingRules::Item> PackingRules::all() const
{
    std::vector<Item> items(m_items.cbegin(), m_items.cend());
    std::ranges::sort(items, [](const Item &a, const Item &b) {
        const int byName = QString::localeAwareCompare(a.name, b.name);
        return byName != 0 ? byName < 0 : a.sku < b.sku;
    });
    return items;
}

Result<void> PackingRules::set(const Item &item)
{
    if (item.sku.isEmpty() || !item.rule.isSensible())
        return tl::unexpected(Error{.kind = Error::Kind::Storage, .detail = u"not a packing rule"_s});
    const auto written = m_database.transaction([&] {
        return Statement(m_database.connection(),
                         u"INSERT INTO packing_rules (sku, name, units, places) VALUES (?, ?, ?, ?) "
                         "ON CONFLICT (sku) DO UPDATE SET name = excluded.name, units = excluded.units, "
                         "places = excluded.places"_s)
            .run({item.sku, item.name, item.rule.units, item.rule.places});
    });
    if (written)
        m_items.insert(item.sku, item);
    return written;
}

Result<void> PackingRules::remove(const QString &sku)
{
    const auto written = m_database.transaction(
        [&] { return Statement(m_database.connection(), u"DELETE FROM packing_rules WHERE sku = ?"_s).run({sku}); });
    if (written)
        m_items.remove(sku);
    return written;
}

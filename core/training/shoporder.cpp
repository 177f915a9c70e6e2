// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/shoporder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace training {

ShopOrder::ShopOrder(QString id, QString customerId, QJsonObject attributes, std::vector<ShopEntry> entries)
    : m_id(std::move(id)), m_code(attributes.value("code"_L1).toString()), m_customerId(std::move(customerId)),
      m_attributes(std::move(attributes)), m_entries(std::move(entries)), m_state(text("state")),
      m_creationMs(m_attributes.value("creationDate"_L1).toInteger())
{}

QString ShopOrder::text(const char *attribute) const
{
    return m_attributes.value(QLatin1StringView(attribute)).toString();
}

bool ShopOrder::flag(const char *attribute) const
{
    return m_attributes.value(QLatin1StringView(attribute)).toBool();
}

QJsonValue ShopOrder::delivery(const QString &attribute) const
{
    const QJsonValue nested = m_attributes.value("kaspiDelivery"_L1);
    return nested.isObject() ? nested.toObject().value(attribute) : m_attributes.value(attribute);
}

QString ShopOrder::buyerName() const
{
    const QJsonObject customer = m_attributes.value("customer"_L1).toObject();
    return customer.value("firstName"_L1).toString() + u' ' + customer.value("lastName"_L1).toString();
}

void ShopOrder::set(const QString &path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        m_attributes.insert(path, value);
    } else {
        QJsonObject inner = m_attributes.value(path.first(dot)).toObject();
        inner.insert(path.sliced(dot + 1), value);
        m_attributes.insert(path.first(dot), inner);
    }
    m_state = text("state");
    m_creationMs = m_attributes.value("creationDate"_L1).toInteger();
}

void ShopOrder::setDelivery(const QString &attribute, const QJsonValue &value)
{
    set(m_attributes.value("kaspiDelivery"_L1).isObject() ? "kaspiDelivery."_L1 + attribute : attribute, value);
}

void ShopOrder::archive(const QString &status)
{
    set(u"status"_s, status);
    set(u"state"_s, u"ARCHIVE"_s);
    set(u"customer.cellPhone"_s, u"0000000000"_s);
}

const ShopEntry *ShopOrder::entry(const QString &entryId) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const ShopEntry &entry) { return entry.id == entryId; });
    return found == m_entries.end() ? nullptr : &*found;
}

void ShopOrder::keepOfLine(const QString &entryId, int units, int grams)
{
    const auto line =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const ShopEntry &entry) { return entry.id == entryId; });
    if (line == m_entries.end())
        return;
    if (units == 0)
        m_entries.erase(line);
    else
        line->keep(units, grams);
    qint64 total = 0;
    for (const ShopEntry &entry : m_entries)
        total += entry.totalTiyn();
    set(u"totalPrice"_s, tengeNumber(total));
}

void ShopOrder::wasRead()
{
    for (Postponed &effect : m_postponed)
        --effect.readings;
}

void ShopOrder::applyDue(Instant now)
{
    for (size_t i = 0; i < m_postponed.size();) {
        if (m_postponed[i].readings > 0 || m_postponed[i].at > now) {
            ++i;
            continue;
        }
        const Postponed effect = std::move(m_postponed[i]);
        m_postponed.erase(m_postponed.begin() + static_cast<std::ptrdiff_t>(i));
        effect.apply(*this);
    }
}

} // namespace training

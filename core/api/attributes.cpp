// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/attributes.h"

#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString tidyAddress(const QString &raw)
{
    QStringList parts;
    const QStringList pieces = raw.split(u',');
    for (const QString &piece : pieces) {
        const QString part = piece.simplified();
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

} // namespace

QString Attributes::text(QLatin1StringView name) const
{
    const QJsonValue value = m_object[name];
    if (value.isDouble()) {
        const auto number = integer(name);
        return number ? QString::number(*number) : QString();
    }
    return value.toString().trimmed();
}

Flag Attributes::flag(QLatin1StringView name) const
{
    const QJsonValue value = m_object[name];
    return value.isBool() ? Flag(value.toBool()) : Flag();
}

std::optional<qint64> Attributes::integer(QLatin1StringView name) const
{
    const QJsonValue value = m_object[name];
    constexpr double exact = 9007199254740992.0; // doubles count exactly up to 2^53
    const double number = value.toDouble();
    if (!value.isDouble() || std::fabs(number) > exact || std::trunc(number) != number)
        return std::nullopt;
    return qint64(number);
}

std::optional<Money> Attributes::money(QLatin1StringView name) const
{
    const QJsonValue value = m_object[name];
    return value.isDouble() ? Money::fromTengeNumber(value.toDouble()) : std::nullopt;
}

std::optional<Weight> Attributes::weight(QLatin1StringView name) const
{
    const QJsonValue value = m_object[name];
    constexpr double heaviest = 1e9; // a thousand tonnes
    const double grams = value.toDouble(-1);
    if (!(grams >= 0 && grams <= heaviest))
        return std::nullopt;
    return Weight{std::llround(grams)};
}

std::optional<double> Attributes::degrees(QLatin1StringView name, double limit) const
{
    const QJsonValue value = m_object[name];
    const double degrees = value.toDouble();
    if (!value.isDouble() || !(std::fabs(degrees) <= limit))
        return std::nullopt;
    return degrees;
}

std::optional<Instant> Attributes::instant(QLatin1StringView name) const
{
    using namespace std::chrono;
    static constexpr Instant earliest = sys_days(year(2000) / 1 / 1);
    static constexpr Instant latest = sys_days(year(2100) / 1 / 1);
    const auto ms = integer(name);
    if (!ms || *ms < toMs(earliest) || *ms > toMs(latest))
        return std::nullopt;
    return instantFromMs(*ms);
}

QString Attributes::address(QLatin1StringView name) const
{
    const Attributes parts = object(name);
    const QString formatted = tidyAddress(parts.text("formattedAddress"_L1));
    if (!formatted.isEmpty())
        return formatted;
    return tidyAddress(QStringList{parts.text("town"_L1), parts.text("district"_L1), parts.text("streetName"_L1),
                                   parts.text("streetNumber"_L1), parts.text("building"_L1), parts.text("apartment"_L1)}
                           .join(u','));
}

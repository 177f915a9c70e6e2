// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/base/weight.h"
#include "core/orders/flag.h"
#include "core/orders/words.h"

#include <QJsonObject>
#include <QString>

#include <optional>

// Reads one attribute of a JSON object tolerantly: missing, null, of a wrong type or absurd is
// absent. The one place that knows how the marketplace writes texts, sums and dates.
class Attributes
{
public:
    explicit Attributes(QJsonObject object) : m_object(std::move(object)) {}

    Attributes object(QLatin1StringView name) const { return Attributes(m_object[name].toObject()); }

    // Without stray white space; a number is taken as its digits (order numbers were seen so).
    QString text(QLatin1StringView name) const;
    Flag flag(QLatin1StringView name) const;
    std::optional<qint64> integer(QLatin1StringView name) const;
    std::optional<Money> money(QLatin1StringView name) const;
    std::optional<Weight> weight(QLatin1StringView name) const;
    // A coordinate, between -`limit` and `limit`.
    std::optional<double> degrees(QLatin1StringView name, double limit) const;
    // Milliseconds since the epoch, between 2000 and 2100.
    std::optional<Instant> instant(QLatin1StringView name) const;
    // formattedAddress, else its parts; without stray spaces and empty parts.
    QString address(QLatin1StringView name) const;

    template <typename Enum>
    Word<Enum> word(QLatin1StringView name) const
    {
        return Word<Enum>::fromWire(m_object[name].toString().trimmed());
    }

private:
    QJsonObject m_object;
};

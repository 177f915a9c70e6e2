// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/shopsettings.h"

#include "core/base/ownersonly.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString clockFormat = u"HH:mm"_s;

} // namespace

ShopSettings::ShopSettings(const QString &filePath, const QString &earlierFile)
    : m_settings(ownersOnly(filePath), QSettings::IniFormat)
{
    // In one write, and into a file that says nothing yet: after a kill the next start does it again.
    if (m_settings.allKeys().isEmpty() && QFile::exists(earlierFile))
        takeOver(earlierFile);
}

void ShopSettings::takeOver(const QString &earlierFile)
{
    const QSettings earlier(earlierFile, QSettings::IniFormat);
    for (const auto key : {"shop/name"_L1, "shop/merchantUid"_L1, "hours/days"_L1, "hours/from"_L1, "hours/to"_L1,
                           "hours/daysOff"_L1, "deadlines/expressMinutes"_L1}) {
        if (earlier.contains(key))
            m_settings.setValue(key, earlier.value(key));
    }
    m_settings.sync();
}

QString ShopSettings::shopName() const
{
    return m_settings.value("shop/name"_L1).toString();
}

void ShopSettings::setShopName(const QString &name)
{
    m_settings.setValue("shop/name"_L1, name);
}

QString ShopSettings::merchantUid() const
{
    return m_settings.value("shop/merchantUid"_L1).toString();
}

AcceptLimits ShopSettings::acceptLimits() const
{
    const AcceptLimits usual;
    AcceptLimits limits = usual;
    WorkingHours &hours = limits.hours;
    hours.days.fill(false);
    for (const QString &day : m_settings.value("hours/days"_L1).toStringList()) {
        const int number = day.toInt();
        if (number >= 1 && number <= int(hours.days.size()))
            hours.days[size_t(number - 1)] = true;
    }
    if (std::ranges::find(hours.days, true) == hours.days.end())
        hours.days = usual.hours.days;
    const auto time = [this](QLatin1StringView key, QTime usualTime) {
        const QTime read = QTime::fromString(m_settings.value(key).toString(), clockFormat);
        return read.isValid() ? read : usualTime;
    };
    hours.from = time("hours/from"_L1, usual.hours.from);
    hours.to = time("hours/to"_L1, usual.hours.to);
    for (const QString &day : m_settings.value("hours/daysOff"_L1).toStringList()) {
        if (const QDate date = QDate::fromString(day, Qt::ISODate); date.isValid())
            hours.daysOff.insert(date);
    }
    bool isNumber = false;
    const int express = m_settings.value("deadlines/expressMinutes"_L1).toInt(&isNumber);
    if (isNumber)
        limits.express = std::clamp(std::chrono::minutes(express), AcceptLimits::least, AcceptLimits::most);
    return limits;
}

void ShopSettings::setAcceptLimits(const AcceptLimits &limits)
{
    const WorkingHours &hours = limits.hours;
    QStringList days;
    for (size_t day = 0; day < hours.days.size(); ++day) {
        if (hours.days[day])
            days += QString::number(day + 1);
    }
    QStringList daysOff;
    for (const QDate &day : hours.daysOff)
        daysOff += day.toString(Qt::ISODate);
    m_settings.setValue("hours/days"_L1, days);
    m_settings.setValue("hours/from"_L1, hours.from.toString(clockFormat));
    m_settings.setValue("hours/to"_L1, hours.to.toString(clockFormat));
    m_settings.setValue("hours/daysOff"_L1, daysOff);
    m_settings.setValue("deadlines/expressMinutes"_L1, int(limits.express.count()));
}

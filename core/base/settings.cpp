// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"

#include <QFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const QString clockFormat = u"HH:mm"_s;

// Before QSettings makes it for everybody to read; what it replaces later keeps its rights.
const QString &ownersOnly(const QString &filePath)
{
    constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(filePath);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        file.setPermissions(ownerOnly); // one of an earlier version
    return filePath;
}

} // namespace

Settings::Settings(const QString &filePath) : m_settings(ownersOnly(filePath), QSettings::IniFormat)
{}

QString Settings::shopName() const
{
    return m_settings.value("shop/name"_L1).toString();
}

void Settings::setShopName(const QString &name)
{
    m_settings.setValue("shop/name"_L1, name);
}

QString Settings::merchantUid() const
{
    return m_settings.value("shop/merchantUid"_L1).toString();
}

AcceptLimits Settings::acceptLimits() const
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

void Settings::setAcceptLimits(const AcceptLimits &limits)
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

bool Settings::submitsAtFourDigits() const
{
    return m_settings.value("handover/submitAtFourDigits"_L1, true).toBool();
}

void Settings::setSubmitsAtFourDigits(bool on)
{
    m_settings.setValue("handover/submitAtFourDigits"_L1, on);
}

QString Settings::language() const
{
    return m_settings.value("interface/language"_L1).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings.setValue("interface/language"_L1, language);
}

PrintProfile Settings::printProfile(const QString &kind, const PrintProfile &usual) const
{
    const QString group = "printing/"_L1 + kind + u'/';
    const auto number = [&](QLatin1StringView key, double usualNumber, double least, double most) {
        bool isNumber = false;
        const double value = m_settings.value(group + key).toDouble(&isNumber);
        return isNumber && !std::isnan(value) ? std::clamp(value, least, most) : usualNumber;
    };
    constexpr double narrowest = 25;
    constexpr double longest = 330;
    PrintProfile profile;
    profile.printer = m_settings.value(group + "printer"_L1, usual.printer).toString();
    profile.paper = QSizeF(number("width"_L1, usual.paper.width(), narrowest, longest),
                           number("height"_L1, usual.paper.height(), narrowest, longest));
    profile.dpi = qRound(number("dpi"_L1, usual.dpi, 150, 600));
    profile.copies = qRound(number("copies"_L1, usual.copies, 1, 9));
    return profile;
}

void Settings::setPrintProfile(const QString &kind, const PrintProfile &profile)
{
    const QString group = "printing/"_L1 + kind + u'/';
    m_settings.setValue(group + "printer"_L1, profile.printer);
    m_settings.setValue(group + "width"_L1, profile.paper.width());
    m_settings.setValue(group + "height"_L1, profile.paper.height());
    m_settings.setValue(group + "dpi"_L1, profile.dpi);
    m_settings.setValue(group + "copies"_L1, profile.copies);
}

QString Settings::waybillKind() const
{
    return m_settings.value("printing/waybillKind"_L1).toString();
}

void Settings::setWaybillKind(const QString &kind)
{
    m_settings.setValue("printing/waybillKind"_L1, kind);
}

QByteArray Settings::layout(const QString &name) const
{
    return m_settings.value("layout/"_L1 + name).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &state)
{
    m_settings.setValue("layout/"_L1 + name, state);
}

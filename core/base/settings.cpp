// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Settings::Settings(const QString &filePath) : m_settings(filePath, QSettings::IniFormat)
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

std::chrono::minutes Settings::acceptWithin() const
{
    constexpr int usual = 60;
    constexpr int day = 24 * 60;
    bool isNumber = false;
    const int minutes = m_settings.value("deadlines/acceptMinutes"_L1, usual).toInt(&isNumber);
    return std::chrono::minutes(isNumber ? std::clamp(minutes, 1, day) : usual);
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

QByteArray Settings::layout(const QString &name) const
{
    return m_settings.value("layout/"_L1 + name).toByteArray();
}

void Settings::setLayout(const QString &name, const QByteArray &state)
{
    m_settings.setValue("layout/"_L1 + name, state);
}

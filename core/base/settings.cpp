// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"

#include "core/base/ownersonly.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

Settings::Settings(const QString &filePath) : m_settings(ownersOnly(filePath), QSettings::IniFormat)
{}

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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const QStringList &spoken()
{
    static const QStringList languages{u"en"_s, u"ru"_s, u"kk"_s};
    return languages;
}

QLocale localeOf(const QString &language)
{
    if (language == "ru"_L1)
        return QLocale(QLocale::Russian, QLocale::Kazakhstan);
    if (language == "kk"_L1)
        return QLocale(QLocale::Kazakh, QLocale::Kazakhstan);
    // There is no English of Kazakhstan; this one has 24 hours and the day before the month.
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

QString interfaceLanguage(const QString &asked, const QString &remembered, const QStringList &systemLanguages)
{
    for (const QString &language : QStringList{asked, remembered} + systemLanguages) {
        const QString code = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (spoken().contains(code))
            return code;
    }
    return u"ru"_s;
}

void Language::use(const QString &language)
{
    if (std::exchange(m_inUse, language) == language)
        return; // what was asked for, the settings and the system mostly agree
    QLocale::setDefault(localeOf(language));
    QCoreApplication::removeTranslator(&m_qts);
    QCoreApplication::removeTranslator(&m_ours);
    // Qt ships no Kazakh; we do.
    const QString qts = u"qtbase_"_s + language;
    if (m_qts.load(qts, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) || m_qts.load(u":/i18n/"_s + qts))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(u":/i18n/tapsyrys_"_s + language))
        QCoreApplication::installTranslator(&m_ours);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

// "en", "ru" or "kk": what was asked for on the command line, else the settings', else the first
// of the system's languages that we speak, else Russian.
QString interfaceLanguage(const QString &asked, const QString &remembered, const QStringList &systemLanguages);

// The program's words, Qt's own words, and how numbers and dates are written.
class Language
{
public:
    // Takes the place of the language in use before. To be called while no window is open.
    void use(const QString &language);

private:
    QString m_inUse;
    QTranslator m_ours;
    QTranslator m_qts;
};

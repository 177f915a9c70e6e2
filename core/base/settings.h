// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/printprofile.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

// What the program remembers about this workstation, whatever shop is worked in (see ShopSettings): one
// file of the data directory. A value out of its range reads as the nearest one in it, one that is no value at
// all as the usual one. Never holds a secret; for its owner to read all the same.
class Settings
{
public:
    explicit Settings(const QString &filePath);

    // Submit the hand-over when the fourth digit is typed. The length of a code is not documented.
    bool submitsAtFourDigits() const;
    void setSubmitsAtFourDigits(bool on);
    // Empty: the system's language.
    QString language() const;
    void setLanguage(const QString &language);

    // By the kind of document; `usual` where nothing is remembered.
    PrintProfile printProfile(const QString &kind, const PrintProfile &usual) const;
    void setPrintProfile(const QString &kind, const PrintProfile &profile);
    // The kind in which waybills were printed last; empty: none yet.
    QString waybillKind() const;
    void setWaybillKind(const QString &kind);

    // Window geometry, splitter and header states, by the widget's name.
    QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &state);

private:
    QSettings m_settings;
};

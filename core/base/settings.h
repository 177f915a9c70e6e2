// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/acceptlimits.h"
#include "core/base/printprofile.h"

#include <QByteArray>
#include <QSettings>
#include <QString>

#include <chrono>

// What the program remembers about this workstation, in one file of the data directory. A value
// out of its range reads as the nearest one in it, one that is no value at all as the usual one.
// Never holds a secret; for its owner to read all the same.
class Settings
{
public:
    explicit Settings(const QString &filePath);

    QString shopName() const;
    void setShopName(const QString &name);
    // Sent as X-Merchant-Uid when one account owns several shops; empty: not sent.
    QString merchantUid() const;
    // hours/days (1 is Monday), hours/from and hours/to ("09:00"), hours/daysOff ("2026-12-16"),
    // deadlines/expressMinutes.
    AcceptLimits acceptLimits() const;
    void setAcceptLimits(const AcceptLimits &limits);
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

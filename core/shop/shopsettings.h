// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/acceptlimits.h"

#include <QSettings>
#include <QString>

// What the program remembers about one shop, in a file of the shop's directory; read as Settings are.
class ShopSettings
{
public:
    // Earlier versions knew one shop and kept this among the workstation's settings: a shop without any takes
    // them over from `earlierFile`, where they stay for such a version. Nothing else is read there.
    explicit ShopSettings(const QString &filePath, const QString &earlierFile = {});

    QString shopName() const;
    void setShopName(const QString &name);
    // Sent as X-Merchant-Uid when one account owns several shops; empty: not sent.
    QString merchantUid() const;
    // hours/days (1 is Monday), hours/from and hours/to ("09:00"), hours/daysOff ("2026-12-16"),
    // deadlines/expressMinutes.
    AcceptLimits acceptLimits() const;
    void setAcceptLimits(const AcceptLimits &limits);

private:
    void takeOver(const QString &earlierFile);

    QSettings m_settings;
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/acceptlimits.h"
#include "ui/actions/actionset.h"

class MessageBar;
class QWidget;
class Settings;
class ShopSettings;

// What a person sets: the shop's working hours, the program's language.
class SettingsActions final : public ActionSet
{
    Q_OBJECT

public:
    // Dialogs open over `window`; both settings have to outlive it.
    SettingsActions(ShopSettings &shop, Settings &settings, MessageBar &bar, QWidget &window);

Q_SIGNALS:
    void acceptLimitsChosen(const AcceptLimits &limits);

private:
    void setWorkingHours();

    ShopSettings &m_shop;
    QWidget &m_window;
};

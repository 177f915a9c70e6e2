// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "ui/actions/actionset.h"

class MessageBar;
class QWidget;

// What a person sets: the shop's working hours, the program's language.
class SettingsActions final : public ActionSet
{
    Q_OBJECT

public:
    // Dialogs open over `window`; `settings` has to outlive it.
    SettingsActions(Settings &settings, MessageBar &bar, QWidget &window);

Q_SIGNALS:
    void acceptLimitsChosen(const AcceptLimits &limits);

private:
    void setWorkingHours();

    Settings &m_settings;
    QWidget &m_window;
};

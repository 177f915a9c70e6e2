// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class Settings;

// The languages by their own names; the choice is remembered for the next start.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    // `settings` has to outlive the menu.
    explicit LanguageMenu(Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen();
};

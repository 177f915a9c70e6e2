// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsactions.h"

#include "core/shop/shopsettings.h"
#include "ui/notices/messagebar.h"
#include "ui/settings/languagemenu.h"
#include "ui/settings/workinghoursdialog.h"

#include <QWidget>

using namespace Qt::StringLiterals;

SettingsActions::SettingsActions(ShopSettings &shop, Settings &settings, MessageBar &bar, QWidget &window)
    : ActionSet(&window), m_shop(shop), m_window(window)
{
    add({u"settings.workingHours"_s, tr("Working ho&urs…"), Symbol::Clock, {}, MenuPlace{Menu::Order, 120}, {}},
        [this] { setWorkingHours(); });
    auto *language = new LanguageMenu(settings, &window);
    addMenu(*language, {Menu::View, 160});
    connect(language, &LanguageMenu::chosen, this, [&bar] {
        bar.say({u"language"_s,
                 Meaning::Information,
                 {tr("The language changes when the program is started again."), {}, {}},
                 {},
                 {}});
    });
}

void SettingsActions::setWorkingHours()
{
    auto *dialog = new WorkingHoursDialog(m_shop.acceptLimits(), &m_window);
    connect(dialog, &WorkingHoursDialog::chosen, this, [this](const AcceptLimits &limits) {
        m_shop.setAcceptLimits(limits);
        Q_EMIT acceptLimitsChosen(limits);
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

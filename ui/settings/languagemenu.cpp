// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languagemenu.h"

#include "core/base/settings.h"

#include <QActionGroup>
#include <QLocale>

using namespace Qt::StringLiterals;

LanguageMenu::LanguageMenu(Settings &settings, QWidget *parent) : QMenu(tr("&Language"), parent)
{
    auto *group = new QActionGroup(this);
    for (const auto &[code, name] :
         {std::pair(u"kk"_s, u"Қазақша"_s), {u"ru"_s, u"Русский"_s}, {u"en"_s, u"English"_s}}) {
        QAction *action = addAction(name);
        action->setCheckable(true);
        action->setChecked(QLocale().name().startsWith(code));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, &settings, language = code] {
            settings.setLanguage(language);
            Q_EMIT chosen();
        });
    }
}

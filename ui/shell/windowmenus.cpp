// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmenus.h"

#include "ui/actions/appactions.h"
#include "ui/settings/languagemenu.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace {

struct WindowMenus {
    Q_DECLARE_TR_FUNCTIONS(WindowMenus)
};

} // namespace

void fillMenus(QMenuBar &bar, const AppActions &actions, LanguageMenu &language)
{
    QMenu &order = *bar.addMenu(WindowMenus::tr("&Order"));
    for (const Act act : {Act::Accept, Act::HandOver, Act::Assemble, Act::ReduceLines, Act::CorrectWeights, Act::Cancel,
                          Act::Arrive, Act::ReceiveReturn, Act::PrintWaybill, Act::ReprintWaybill, Act::ShowWaybill,
                          Act::WaybillToFile, Act::CheckAgain, Act::TakeBack, Act::CopyNumber})
        order.addAction(&actions[act]);
    order.addSeparator();
    order.addAction(&actions[Act::PackingRules]);
    order.addAction(&actions[Act::WorkingHours]);
    order.addAction(&actions[Act::PrintSetup]);
    order.addAction(&actions[Act::Quit]);

    QMenu &view = *bar.addMenu(WindowMenus::tr("&View"));
    for (const Act act : {Act::Refresh, Act::ShowOrders, Act::ShowJournal, Act::ShowArchive})
        view.addAction(&actions[act]);
    view.addSeparator();
    view.addAction(&actions[Act::Search]);
    QMenu &queueMenu = *view.addMenu(WindowMenus::tr("&Queue"));
    queueMenu.addActions(actions.queues());
    view.addAction(&actions[Act::NextPane]);
    view.addAction(&actions[Act::PreviousPane]);
    view.addAction(&actions[Act::FullScreen]);
    view.addMenu(&language);

    QMenu &help = *bar.addMenu(WindowMenus::tr("&Help"));
    help.addAction(&actions[Act::Shortcuts]);
    for (QMenu *menu : {&order, &view, &help})
        menu->setToolTipsVisible(true); // why an action is not offered
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/ordermenu.h"

#include "ui/actions/appactions.h"
#include "ui/style/symbol.h"

#include <QAction>

OrderMenu::OrderMenu(const AppActions &actions, bool isHeld, QWidget *parent) : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [this, &actions](std::initializer_list<Act> acts) {
        for (const Act act : acts) {
            if (actions[act].isEnabled())
                addAction(&actions[act]);
        }
        addSeparator();
    };
    if (isHeld) {
        // Of these orders; the one in the menu bar takes back everything that is held.
        QAction *takeBack = addAction(::icon(Symbol::Undo), tr("&Take back"));
        connect(takeBack, &QAction::triggered, this, &OrderMenu::takeBackRequested);
        addSeparator();
    }
    offer({Act::Accept, Act::HandOver, Act::Assemble, Act::Arrive, Act::ReceiveReturn, Act::CheckAgain});
    offer({Act::ReduceLines, Act::CorrectWeights});
    offer({Act::PrintWaybill, Act::ReprintWaybill, Act::ShowWaybill, Act::WaybillToFile});
    offer({Act::CopyNumber});
    offer({Act::Cancel}); // away from what is pressed most
}

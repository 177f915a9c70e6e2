// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/ordermenu.h"

#include "ui/actions/windowactions.h"
#include "ui/style/symbol.h"

#include <QAction>

using namespace Qt::StringLiterals;

OrderMenu::OrderMenu(const WindowActions &actions, bool isHeld, QWidget *parent) : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [this, &actions](std::initializer_list<QString> ids) {
        for (const QString &id : ids) {
            if (actions[id].isEnabled())
                addAction(&actions[id]);
        }
        addSeparator();
    };
    if (isHeld) {
        // Of these orders; the one in the menu bar takes back everything that is held.
        QAction *takeBack = addAction(::icon(Symbol::Undo), tr("&Take back"));
        connect(takeBack, &QAction::triggered, this, &OrderMenu::takeBackRequested);
        addSeparator();
    }
    offer({u"order.accept"_s, u"order.handOver"_s, u"order.assemble"_s, u"order.arrive"_s, u"order.receiveReturn"_s,
           u"order.checkAgain"_s});
    offer({u"order.reduceLines"_s, u"order.correctWeights"_s});
    offer({u"waybill.print"_s, u"waybill.reprint"_s, u"waybill.show"_s, u"waybill.toFile"_s});
    offer({u"order.copyNumber"_s});
    offer({u"order.cancel"_s}); // away from what is pressed most
}

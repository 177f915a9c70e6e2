// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shopnotices.h"

#include "core/commands/commandentry.h"
#include "ui/shell/journalnotices.h"
#include "ui/shell/linedesk.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/orderdesk.h"
#include "ui/shell/outcomenotices.h"
#include "ui/shell/readingnotices.h"
#include "ui/shell/waybilldesk.h"
#include "ui/shell/waybillnotices.h"

#include <QWidget>

void sayWhatHappens(const ShopParts &shop, const Clock &clock, const ActsOnOrders::Desks &desks, MessageBar &bar,
                    QWidget &window)
{
    const auto isShownElsewhere = [desks](const CommandEntry &entry) {
        return desks.orders.shows(entry) || desks.lines.shows(entry);
    };
    const auto print = [desks](const std::vector<OrderId> &ids) { desks.waybills.print(ids); };
    new OutcomeNotices(shop.store, shop.runner, shop.journal, bar, isShownElsewhere, &desks.orders);
    new ReadingNotices(shop.store, shop.sync, shop.runner, shop.journal, bar, &window);
    new WaybillNotices(shop.runner, shop.journal, shop.waybillWatch, bar, print, &window);
    new JournalNotices(shop.journal, clock, bar, &window);
}

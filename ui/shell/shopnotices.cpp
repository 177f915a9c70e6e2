// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shopnotices.h"

#include "ui/lines/linedesk.h"
#include "ui/notices/journalnotices.h"
#include "ui/notices/messagebar.h"
#include "ui/notices/outcomenotices.h"
#include "ui/notices/readingnotices.h"
#include "ui/orders/orderdesk.h"
#include "ui/printing/waybilldesk.h"
#include "ui/printing/waybillnotices.h"

#include <QWidget>

void sayWhatHappens(const ShopParts &shop, const Clock &clock, const ActsOnOrders::Desks &desks, MessageBar &bar,
                    QWidget &window)
{
    const auto isShownElsewhere = [desks](const JournalEntry &entry) {
        return desks.orders.shows(entry) || desks.lines.shows(entry);
    };
    const auto print = [desks](const std::vector<OrderId> &ids) { desks.waybills.print(ids); };
    new OutcomeNotices(shop.store, shop.runner, shop.journal, bar, isShownElsewhere, &desks.orders);
    new ReadingNotices(shop.store, shop.sync, shop.runner, shop.journal, bar, &window);
    new WaybillNotices(shop.runner, shop.journal, shop.waybillWatch, bar, print, &window);
    new JournalNotices(shop.journal, clock, bar, &window);
}

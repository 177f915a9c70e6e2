// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/scannedorders.h"

#include "core/store/orderstore.h"
#include "ui/notices/messagebar.h"
#include "ui/orders/orderspage.h"
#include "ui/scanner/scanrouter.h"
#include "ui/text/people.h"

using namespace Qt::StringLiterals;

ScannedOrders::ScannedOrders(OrdersPage &page, const OrderStore &store, const WindowParts &parts)
    : QObject(&parts.window), m_page(page), m_store(store), m_parts(parts)
{
    connect(&parts.scans, &ScanRouter::scanned, this, &ScannedOrders::find);
}

void ScannedOrders::find(const QString &scanned)
{
    const QString key = u"scan"_s;
    m_parts.messages.takeAway(key);
    if (m_page.find(scanned))
        return;
    const OrderCode code(scanned);
    m_parts.scans.play(ScanRouter::Tone::Unknown);
    m_parts.messages.say({key,
                          Meaning::Near,
                          {tr("№ %1 is not among the orders.").arg(text::groupedCode(code)),
                           tr("It may be another shop's, or a number of something else."),
                           {}},
                          {},
                          {},
                          [this, code] { return m_store.findByCode(code) != nullptr; }});
}

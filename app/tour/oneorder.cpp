// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/oneorder.h"

#include "ui/handover/handoverdialog.h"
#include "ui/order/orderdetail.h"
#include "ui/orders/orderspage.h"

#include <algorithm>

bool meansOneOrder(const QWidget &window)
{
    const auto *page = window.findChild<OrdersPage *>();
    if (!page->isVisibleTo(&window))
        return page->chosen().ids().empty(); // keys mean nothing while another page is looked at
    const auto framed = page->chosen().current();
    const auto chosen = page->chosen().ids();
    if (window.findChild<OrderDetail *>()->orderId() != framed || chosen.empty() == framed.has_value())
        return false;
    const auto *handOver = window.findChild<HandOverDialog *>();
    return (!framed || std::ranges::count(chosen, *framed) == 1) && (!handOver || handOver->orderId() == framed);
}

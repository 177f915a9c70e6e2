// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/windowparts.h"

#include <QObject>

class OrderStore;
class OrdersPage;

// Brings up the order that was scanned, whatever page the scan came to, and says so where there is none.
class ScannedOrders final : public QObject
{
    Q_OBJECT

public:
    // Both have to outlive it.
    ScannedOrders(OrdersPage &page, const OrderStore &store, const WindowParts &parts);

private:
    void find(const QString &scanned);

    OrdersPage &m_page;
    const OrderStore &m_store;
    WindowParts m_parts;
};

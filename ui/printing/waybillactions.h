// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"
#include "ui/actions/actionset.h"

class ChosenOrders;
class WaybillDesk;

// What can be done with the waybills of the chosen orders, and how they are printed.
class WaybillActions final : public ActionSet
{
    Q_OBJECT

public:
    // Both have to outlive it.
    WaybillActions(WaybillDesk &desk, ChosenOrders &chosen, QObject *parent);

private:
    using Orders = std::vector<OrderId>;

    QAction &addForChosen(const ActionDefinition &definition, const std::function<void(const Orders &)> &what);
    void update();

    WaybillDesk &m_desk;
    ChosenOrders &m_chosen;
    QAction *m_print;
    QAction *m_reprint;
    QAction *m_show;
    QAction *m_toFile;
};

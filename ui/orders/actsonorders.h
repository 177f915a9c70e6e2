// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/change.h"
#include "core/orders/order.h"
#include "ui/actions/actionset.h"
#include "ui/actions/windowparts.h"

#include <functional>
#include <vector>

class ChosenOrders;
class LineDesk;
class OrderDesk;
class OrderRunner;
class OrderStore;
class OrdersPage;
class QPoint;
class WaybillDesk;

// Brings a person's acts to the orders they mean: by key, menu, the menu of a row or the panel's
// buttons, always those that are chosen in the list that is looked at. Those that change an order are
// enabled by the rules.
class ActsOnOrders final : public ActionSet
{
    Q_OBJECT

public:
    struct Desks {
        OrderDesk &orders;
        LineDesk &lines;
        WaybillDesk &waybills;
    };

    // All of them have to outlive it.
    ActsOnOrders(OrdersPage &page, Desks desks, const OrderStore &store, OrderRunner &runner, const WindowParts &parts);

private:
    using Orders = std::vector<OrderId>;
    using Perform = std::function<void(const Orders &)>;
    struct Act {
        Change change;
        QAction *action;
        QString noneOfMany; // why it is not offered for many orders; empty: it is done one by one
        Perform perform;
    };

    void addChange(Change change, const ActionDefinition &definition, const Perform &perform,
                   const QString &noneOfMany = {});
    void addChangesOfMany();
    void addChangesOfLines();
    void addOtherChanges();
    void addOthers();
    void connectPage();
    void connectPanel();
    void connectDesks();
    void perform(Change change, const Orders &orders);
    void sayNotMeant();
    void sayWhyNot(const QAction *action);
    void closeMenuOfOthers();
    void update();
    QString whyNotOne(Change change, const Orders &chosen) const;
    QString whyNotMany(const Act &act, const Orders &chosen) const;
    QString whyNotCheck(const Orders &chosen) const;
    void copyNumbers();
    void checkAgain();
    void showMenu(const QPoint &globalPosition);

    OrdersPage &m_page;
    ChosenOrders &m_chosen;
    Desks m_desks;
    const OrderStore &m_store;
    OrderRunner &m_runner;
    WindowParts m_parts;
    std::vector<Act> m_acts;
    QAction *m_checkAgain = nullptr;
    QAction *m_takeBack = nullptr;
    QAction *m_copyNumber = nullptr;
    Orders m_lastChosen; // as last seen
};

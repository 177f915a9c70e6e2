// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/change.h"
#include "core/orders/order.h"

#include <QObject>

#include <functional>
#include <vector>

class AppActions;
class CommandRunner;
class LineDesk;
class MessageBar;
class OrderDesk;
class OrdersPage;
class QAction;
class QPoint;
class QWidget;
class WaybillDesk;
enum class Act;

// Brings a person's acts to the orders they mean: by key, menu, the menu of a row or the panel's
// buttons, always those that are chosen in the list that is looked at.
class ActsOnOrders final : public QObject
{
    Q_OBJECT

public:
    struct Desks {
        OrderDesk &orders;
        LineDesk &lines;
        WaybillDesk &waybills;
    };

    // All of them have to outlive it.
    ActsOnOrders(AppActions &actions, OrdersPage &page, Desks desks, CommandRunner &runner, MessageBar &bar,
                 QWidget &window);

    // The action's key was pressed while it is not offered.
    void sayWhyNot(const QAction *action);

private:
    using Orders = std::vector<OrderId>;

    void connectActions();
    void connectPage();
    void onChosen(Act act, const std::function<void(const Orders &)> &what);
    bool hasJustMovedOn();
    void closeMenuOfOthers();
    void update();
    void copyNumbers();
    void checkAgain();
    void showMenu(const QPoint &globalPosition);
    void perform(Change change, const OrderId &id);

    AppActions &m_actions;
    OrdersPage &m_page;
    Desks m_desks;
    CommandRunner &m_runner;
    MessageBar &m_bar;
    QWidget &m_window;
    Orders m_chosen; // as last seen
};

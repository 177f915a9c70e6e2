// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/outcome.h"
#include "core/orders/change.h"
#include "core/orders/order.h"
#include "core/orders/stage.h"

#include <QSet>

class QWidget;
class Visitor;
struct Shop;

// Takes orders of the shop in hand as who works here would, with a visitor's hands.
class Clerk
{
public:
    // Both outlive it.
    Clerk(Visitor &visitor, const Shop &shop) : m_visitor(visitor), m_shop(shop) {}

    // The first order of this stage that this can be done to and that was not chosen before.
    OrderCode chooseOrder(Stage stage, Change change);
    // As a scanner does it: number, Enter.
    bool bringUp(const OrderCode &code);
    // In the menu, once it is offered; by the action's id.
    bool choose(const QString &id);
    // Nine tenths into the field for the amount that the dialog of lines stands on.
    bool typeLess();
    bool pressPrimary(QWidget &dialog);
    bool waitForOutcome(const OrderCode &code, Change change, Outcome outcome) const;

private:
    Visitor &m_visitor;
    const Shop &m_shop;
    QSet<OrderCode> m_chosen;
};

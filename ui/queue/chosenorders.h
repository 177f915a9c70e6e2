// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class OrderList;

// The orders that an act is for: those that are chosen in the list that a person looks at.
class ChosenOrders final : public QObject
{
    Q_OBJECT

public:
    // Null while no list is looked at.
    using LookedAt = std::function<const OrderList *()>;

    explicit ChosenOrders(LookedAt list, QObject *parent = nullptr);

    // The one that is framed in the list; nothing while none is chosen.
    std::optional<OrderId> current() const;
    // It, and those that are chosen with it.
    std::vector<OrderId> ids() const;
    QStringList numbers() const;
    // Another order has taken the current one's place this very moment: a key or a press that is on its
    // way was not meant for it.
    bool hasJustMovedOn() const;
    // For an act that begins now. False, and notMeant(), where the order has just moved on.
    bool areMeant();

    // Another order is current, or others are chosen.
    void noteChoice();
    void noteMovedOn();
    // Chosen orders have changed, not the choice.
    void noteChange();

Q_SIGNALS:
    // Another order is current, others are chosen, or what may be done with them has changed.
    void changed();
    void notMeant();

private:
    LookedAt m_list;
    QElapsedTimer m_movedOn; // since another order took the current one's place
    QTimer m_changeSoon;
};

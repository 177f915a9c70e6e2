// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/chosenorders.h"

#include "ui/queue/orderlist.h"

#include <utility>

namespace {

// Of 200 chosen orders one changes every few milliseconds while they are assembled; what may be done
// with them all is worked out for many such changes at once.
constexpr std::chrono::milliseconds toldTogether{50};

// An order that takes another one's place has been noticed by then.
constexpr std::chrono::milliseconds isNoticed{400};

} // namespace

ChosenOrders::ChosenOrders(LookedAt list, QObject *parent) : QObject(parent), m_list(std::move(list))
{
    m_changeSoon.setSingleShot(true);
    m_changeSoon.setInterval(toldTogether);
    connect(&m_changeSoon, &QTimer::timeout, this, &ChosenOrders::changed);
}

std::optional<OrderId> ChosenOrders::current() const
{
    const OrderList *list = m_list();
    return list ? list->currentOrder() : std::nullopt;
}

std::vector<OrderId> ChosenOrders::ids() const
{
    const OrderList *list = m_list();
    return list ? list->selectedOrders() : std::vector<OrderId>();
}

QStringList ChosenOrders::numbers() const
{
    const OrderList *list = m_list();
    return list ? list->selectedNumbers() : QStringList();
}

bool ChosenOrders::hasJustMovedOn() const
{
    return m_movedOn.isValid() && !m_movedOn.hasExpired(isNoticed.count());
}

bool ChosenOrders::areMeant()
{
    if (!hasJustMovedOn())
        return true;
    Q_EMIT notMeant();
    return false;
}

void ChosenOrders::noteChoice()
{
    m_movedOn.invalidate();
    Q_EMIT changed();
}

void ChosenOrders::noteMovedOn()
{
    m_movedOn.start();
}

void ChosenOrders::noteChange()
{
    if (!m_changeSoon.isActive())
        m_changeSoon.start();
}

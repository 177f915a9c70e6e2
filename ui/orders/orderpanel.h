// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QWidget>

class Clock;
class DetailReading;
class Journal;
class OrderDetail;
class OrderRunner;
class OrderStore;
class OrderSync;
class QToolButton;
class WaybillWatch;

// The pane on the right: one order as the store has it now. On a narrow window it stands in place of the
// list, and a button leads back there.
class OrderPanel final : public QWidget
{
    Q_OBJECT

public:
    // All have to outlive it.
    OrderPanel(OrderStore &store, const OrderRunner &runner, const Journal &journal, OrderSync &sync,
               DetailReading &detail, const Clock &clock, QWidget *parent = nullptr);

    OrderDetail &detail() const { return *m_detail; }
    void setNarrow(bool isNarrow);
    // From now on the order says how its waybill stands.
    void follow(const WaybillWatch &waybills);
    // What may be done with the order is worked out anew.
    void noteMayChange();

Q_SIGNALS:
    void backRequested();

private:
    void showAgain(const OrderId &id);

    OrderStore &m_store;
    QToolButton *m_back;
    OrderDetail *m_detail;
};

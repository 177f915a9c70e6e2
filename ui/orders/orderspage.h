// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/commands/orderrunner.h"
#include "core/sync/archive.h"
#include "core/sync/detailreading.h"
#include "core/sync/ordersync.h"
#include "ui/actions/page.h"
#include "ui/models/arrivals.h"
#include "ui/models/orderfilter.h"
#include "ui/models/queuemodel.h"
#include "ui/queue/chosenorders.h"

#include <QList>
#include <QTimer>

#include <vector>

class ArchivePane;
class OrderDetail;
class OrderList;
class OrderPane;
class OrderPanel;
class OrdersView;
class QStackedWidget;
class QueueList;
class ThreePanes;
class WaybillWatch;

// Queues, orders, one order: side by side, and on a narrow window the order in place of the list.
class OrdersPage final : public Page
{
    Q_OBJECT

public:
    OrdersPage(OrderStore &store, const OrderRunner &runner, const Journal &journal, OrderSync &sync, Archive &archive,
               DetailReading &detail, Settings &settings, const Clock &clock, QWidget *parent = nullptr);

    ChosenOrders &chosen() { return m_chosen; }
    const ChosenOrders &chosen() const { return m_chosen; }
    // The panel of the current order.
    OrderDetail &detail() const;
    const Arrivals &arrivals() const { return m_arrivals; }

    QList<QWidget *> panes() override;
    // To the orders.
    void takeFocus() override;
    // Selects and opens the order the search means: the one with this very number, or the only hit.
    // The next key goes to the button with the order's next step.
    bool openHit(const QString &typed) override;
    bool isSearched() const override { return true; }
    void setSearch(const QString &typed) override;
    void goDown() override;
    // From the order to the list, from what was searched for to the queue, from the list to the queues.
    bool stepBack() override;
    bool isEmpty() const override;
    int news() const override { return m_arrivals.count(); }
    void rememberLayout() override;

    // Brings the queue up.
    void showQueue(const Queue &queue);
    // Brings an order up and the window to the front. One that is not known is searched for.
    void openOrder(const OrderCode &code);
    // Brings up what has this number, or has it in its words. False if nothing has.
    bool find(const QString &number);
    // Chooses those of them that are open, among all open orders.
    void choose(const std::vector<OrderId> &ids);
    // Of what is chosen, leaves these chosen.
    void narrowTo(const std::vector<OrderId> &ids);
    void deselect(const std::vector<OrderId> &ids);
    // The hand-over's dialog has closed: what was searched for is done, or is not.
    void turnToNextBuyer(bool isDone);
    // What may be done with the order that is shown and with those that are chosen is worked out anew.
    void noteMayChange();

    // From now on the order that is shown says how its waybill stands.
    void follow(const WaybillWatch &waybills);

    void putBelowQueues(QWidget *widget);

Q_SIGNALS:
    // On a chosen row.
    void menuRequested(const QPoint &globalPosition);
    void copyRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool isLookedAt() const;
    void buildPanes();
    void restoreLayout();
    void connectPanes();
    void connectLists();
    OrderList &list() const;
    void setQueue(const Queue &queue);
    void open(const OrderId &id);
    bool bringUp(const OrderId &id);
    void followCurrent();
    void moveOn();
    void showInDetail();
    void showMiddle();
    bool isArchiveShown() const;
    bool isDetailFocused() const;
    void arrange();

    OrderStore &m_store;
    OrderSync &m_sync;
    Settings &m_settings;
    ChosenOrders m_chosen;
    Arrivals m_arrivals;
    OrderModel m_orders;
    OrderFilter m_filter;
    QueueModel m_queues;
    QTimer m_tick;
    bool m_isSearchedFor = false;
    bool m_detailOpen = false; // on a narrow window
    QWidget *m_left;
    QueueList *m_queueList;
    QStackedWidget *m_middle; // the orders of a queue, or the archive
    OrderPane *m_pane;
    ArchivePane *m_archive;
    OrdersView *m_table;
    OrderPanel *m_panel;
    ThreePanes *m_panes;
};

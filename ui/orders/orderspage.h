// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/commands/commandrunner.h"
#include "core/sync/archive.h"
#include "core/sync/detailreading.h"
#include "core/sync/ordersync.h"
#include "ui/models/arrivals.h"
#include "ui/models/orderfilter.h"
#include "ui/models/queuemodel.h"

#include <QElapsedTimer>
#include <QList>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class ArchivePane;
class OrderDetail;
class OrderList;
class OrderPane;
class OrdersView;
class QStackedWidget;
class QToolButton;
class QueueList;
class ThreePanes;
class WaybillWatch;

// Queues, orders, one order: side by side, and on a narrow window the order in place of the list.
class OrdersPage final : public QWidget
{
    Q_OBJECT

public:
    OrdersPage(OrderStore &store, const CommandRunner &runner, const Journal &journal, OrderSync &sync,
               Archive &archive, DetailReading &detail, Settings &settings, const Clock &clock,
               QWidget *parent = nullptr);

    // The order that is framed in the list and shown in the panel; nothing while none is chosen.
    std::optional<OrderId> currentOrder() const;
    // What an action is for: the current order, and those that are chosen with it.
    std::vector<OrderId> chosenOrders() const;
    QStringList chosenNumbers() const;
    // Another order has taken the current one's place this very moment: a key or a press that is on its
    // way was not meant for it.
    bool hasJustMovedOn() const;
    // Left to right, those that are shown now.
    QList<QWidget *> panes() const;
    void focusOrders();
    // From the search: to the first of what was found, or to what is selected there.
    void goDown();

    void setQueue(const Queue &queue);
    void setSearch(const QString &typed);
    // Selects and opens the order the search means: the one with this very number, or the only hit.
    // The next key goes to the button with the order's next step. False if there is none or many.
    bool openHit(const QString &typed);
    // How many orders the search finds.
    int hitCount() const { return m_filter.rowCount(); }
    // Brings the order up, whatever queue and search hide it.
    void open(const OrderId &id);
    // Chooses those of them that are open, among all open orders.
    void choose(const std::vector<OrderId> &ids);
    // Of what is chosen, leaves these chosen.
    void narrowTo(const std::vector<OrderId> &ids);
    void deselect(const std::vector<OrderId> &ids);
    // Esc: from the order to the list, from the list to the queues. False if there is no step left.
    bool stepBack();
    bool isDetailFocused() const;

    Arrivals &arrivals() { return m_arrivals; }
    // What may be done with the order that is shown and with those that are chosen is worked out anew.
    void noteMayChange();

    // From now on the order that is shown says how its waybill stands.
    void follow(const WaybillWatch &waybills);

    void putBelowQueues(QWidget *widget);
    void rememberLayout();

Q_SIGNALS:
    // Another order is current, others are chosen, or what may be done with them has changed.
    void chosenOrdersChanged();
    // On a chosen row.
    void menuRequested(const QPoint &globalPosition);
    void copyRequested();
    void takeBackRequested(const OrderId &id);
    // Only orders with this in them are to be shown.
    void searchRequested(const QString &words);
    void changeRequested(Change change, const OrderId &id);
    void checkAgainRequested(const OrderId &id);
    void printRequested(const OrderId &id);
    void clearSearchRequested();
    void refreshRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool isLookedAt() const;
    void buildPanes();
    void restoreLayout();
    void connectPanes();
    void connectPanel();
    void noteChosenMoved();
    OrderList &list() const;
    bool bringUp(const OrderId &id);
    void followCurrent();
    void moveOn();
    void showAgain(const OrderId &id);
    void showInDetail();
    void showMiddle();
    bool isArchiveShown() const;
    void arrange();

    OrderStore &m_store;
    OrderSync &m_sync;
    Settings &m_settings;
    Arrivals m_arrivals;
    OrderModel m_orders;
    OrderFilter m_filter;
    QueueModel m_queues;
    QTimer m_tick;
    QTimer m_chosenMoved; // orders that are chosen have changed, not the choice
    QElapsedTimer m_movedOn; // since another order took the current one's place
    bool m_detailOpen = false; // on a narrow window
    QWidget *m_left;
    QueueList *m_queueList;
    QStackedWidget *m_middle; // the orders of a queue, or the archive
    OrderPane *m_pane;
    ArchivePane *m_archive;
    OrdersView *m_table;
    QWidget *m_right;
    QToolButton *m_back;
    OrderDetail *m_detail;
    ThreePanes *m_panes;
};

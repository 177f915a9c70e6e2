// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/commands/commandrunner.h"
#include "core/sync/archive.h"
#include "core/sync/detailreading.h"
#include "core/sync/ordersync.h"
#include "ui/models/orderfilter.h"
#include "ui/models/queuemodel.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class ArchivePane;
class OrderDetail;
class OrderPane;
class OrdersView;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QueueList;
class WaybillWatch;

// Queues, orders, one order: side by side, and on a narrow window the order in place of the list.
class OrdersPage final : public QWidget
{
    Q_OBJECT

public:
    OrdersPage(OrderStore &store, const CommandRunner &runner, const Journal &journal, OrderSync &sync,
               Archive &archive, DetailReading &detail, Settings &settings, const Clock &clock,
               QWidget *parent = nullptr);

    // What an action is for: the selected orders, else the one whose details are shown.
    std::vector<OrderId> chosenOrders() const;
    QStringList chosenNumbers() const;
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
    // Leaves these selected that are shown.
    void select(const std::vector<OrderId> &ids);
    void deselect(const std::vector<OrderId> &ids);
    // Esc: from the order to the list, from the list to the queues. False if there is no step left.
    bool stepBack();
    bool isDetailFocused() const;

    // What may be done with the order that is shown and with those that are chosen is worked out anew.
    void noteMayChange();

    // From now on the order that is shown says how its waybill stands, and whether it is to be printed.
    void follow(const WaybillWatch &waybills, std::function<bool(const OrderId &)> isToPrint);

    void putBelowQueues(QWidget *widget);
    void rememberLayout();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenOrdersChanged();
    void changeRequested(Change change, const OrderId &id);
    void checkAgainRequested(const OrderId &id);
    void printRequested(const OrderId &id);
    void clearSearchRequested();
    void refreshRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPanes();
    void restoreLayout();
    void connectPanes();
    void noteChosenMoved();
    void showOrder(const OrderId &id);
    void showSelected();
    void showInDetail(const OrderId &id);
    void showMiddle();
    bool isArchiveShown() const;
    void arrange();

    OrderStore &m_store;
    OrderSync &m_sync;
    Settings &m_settings;
    OrderModel m_orders;
    OrderFilter m_filter;
    QueueModel m_queues;
    QTimer m_tick;
    QTimer m_chosenMoved; // orders that are chosen have changed, not the choice
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
    QSplitter *m_splitter;
    bool m_panesAreTheirs = false; // a person has moved a pane's edge, now or in an earlier run
};

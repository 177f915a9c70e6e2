// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/commands/commandrunner.h"
#include "core/sync/archive.h"
#include "core/sync/ordersync.h"
#include "ui/actions/appactions.h"
#include "ui/actions/keyfallback.h"
#include "ui/printing/printers.h"
#include "ui/shell/shopparts.h"
#include "ui/shell/windowframe.h"

namespace text {
struct Message;
}

class ActsOnOrders;
class BuyerPhone;
class DetailReading;
class JournalView;
class LineDesk;
class MessageBar;
class OrderDesk;
class OrdersPage;
class QStackedWidget;
class ScanRouter;
class SearchField;
class TokenDesk;
class TopBar;
class TrainingBanner;
class WaybillDesk;

// The window: menus, search, connection, the orders or the journal, and the message bar. It shows
// the store and submits commands; where tokens are kept is its owner's to know.
class MainWindow final : public WindowFrame
{
    Q_OBJECT

public:
    // `prepare` fills the parts of the shop, while the window is on the screen already (see WindowFrame);
    // without it they are ready, and the window is shown by its owner.
    MainWindow(const ShopParts &shop, Settings &settings, Printers printers, const Clock &clock,
               const std::function<void()> &prepare = {});
    ~MainWindow() override;

    // There is no token: asks for one beside the orders that are known, or on a page of its own where there
    // are none. What the window shows besides stays within reach.
    void askForToken();
    // What came of the check of a token that was given: it is in use, or why not.
    void takeToken();
    void refuseToken(const text::Message &why);
    void showFirstRun();
    // Begins with them.
    void showOrders();
    void showJournal();
    void showArchive();
    // Brings an order up and the window to the front (--order). Unknown orders are searched for.
    void openOrder(const OrderCode &code);

    // Shows the Training banner and the buyer's phone.
    void setTraining(bool training);
    // The Training shop sent this code to its buyer.
    void showCode(const QString &orderCode, const QString &buyer, const QString &code);

    // For what the owner has to say: no safe storage for the token, a broken database put aside.
    MessageBar &messageBar() { return *m_messages; }

Q_SIGNALS:
    void tokenGiven(const QString &token);
    void tokenTyped(); // by hand, not given yet
    void tokenCheckStopped();
    void trainingRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void buildMenus();
    void connectActions();
    void connectParts();
    void showShopName();
    void showWork(QWidget *page);
    bool isFirstRunShown() const;
    void showTitle();
    QList<QWidget *> panes() const;
    void focusSearch();
    void onSearchEntered();
    void find(const QString &scanned);
    void onLink();

    OrderStore &m_store;
    CommandRunner &m_runner;
    OrderSync &m_sync;
    Settings &m_settings;
    AppActions m_actions;
    KeyFallback m_keys;
    QStackedWidget *m_screens; // first run, or the work
    TopBar *m_top;
    SearchField *m_search; // in it
    TrainingBanner *m_training;
    TokenDesk *m_tokens;
    QStackedWidget *m_pages; // orders, or the journal
    OrdersPage *m_orders;
    JournalView *m_journal;
    BuyerPhone *m_phone;
    MessageBar *m_messages;
    OrderDesk *m_desk;
    LineDesk *m_lines;
    WaybillDesk *m_waybills;
    ActsOnOrders *m_acts;
    ScanRouter *m_scans;
    bool m_saidUnsent = false;
};

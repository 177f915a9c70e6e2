// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "ui/actions/actionset.h"
#include "ui/actions/keyfallback.h"
#include "ui/actions/windowactions.h"
#include "ui/printing/printers.h"
#include "ui/shell/pages.h"
#include "ui/shell/shopparts.h"
#include "ui/shell/windowframe.h"

namespace text {
struct Message;
}

class MessageBar;
class OrderSync;
class Page;
class QStackedWidget;
class ScanRouter;
class SearchField;
class TokenDesk;
class TopBar;

// The frame of every page: menus, search, connection, the page in front, and the message bar. What the pages
// are is listed in Pages; where tokens are kept is the window's owner's to know.
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

    TokenDesk &tokens() { return *m_tokens; }
    Pages &pages() { return *m_pages; }
    // "view.journal", "order.accept": there is one of this name.
    QAction &action(const QString &id) const { return m_actions[id]; }
    // For what the owner has to say: no safe storage for the token, a broken database put aside.
    MessageBar &messageBar() { return *m_messages; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addViewActions();
    void addWindowActions();
    void buildLayout();
    void buildMenus();
    void connectSearch();
    void connectPage(Page &page);
    Page &first() const;
    Page &front() const;
    Page &searched() const;
    void bringUp(Page &page, bool evenEmpty = false);
    void showShopName();
    void showTitle();
    void showShortcuts();
    bool isFirstRunShown() const;
    QList<QWidget *> panes() const;
    void focusSearch();

    OrderSync &m_sync;
    ShopSettings &m_shop;
    Settings &m_settings;
    WindowActions m_actions;
    ActionSet m_frame; // what the window itself offers
    KeyFallback m_keys;
    ScanRouter *m_scans;
    QStackedWidget *m_screens; // first run, or the work
    TopBar *m_top;
    SearchField *m_search; // in it
    TokenDesk *m_tokens;
    QStackedWidget *m_stack; // of the pages
    MessageBar *m_messages;
    Pages *m_pages;
    bool m_saidUnsent = false;
};

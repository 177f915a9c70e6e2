// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/shop/shopsettings.h"
#include "core/sync/ordersync.h"
#include "ui/actions/page.h"
#include "ui/actions/panes.h"
#include "ui/actions/shortcutsheet.h"
#include "ui/notices/messagebar.h"
#include "ui/notices/outcomenotices.h"
#include "ui/queue/searchfield.h"
#include "ui/scanner/digitkeys.h"
#include "ui/scanner/scanrouter.h"
#include "ui/shell/connectionlabel.h"
#include "ui/shell/topbar.h"
#include "ui/style/screenroom.h"
#include "ui/welcome/firstrunpage.h"
#include "ui/welcome/tokendesk.h"

#include <QAction>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *tightColumn(QWidget &widget)
{
    auto *column = new QVBoxLayout(&widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

MainWindow::MainWindow(const ShopParts &shop, Settings &settings, Printers printers, const Clock &clock,
                       const std::function<void()> &prepare)
    : WindowFrame(settings, prepare), m_sync(shop.sync), m_shop(shop.settings), m_settings(settings), m_actions(this),
      m_keys(*this), m_scans(new ScanRouter(this)), m_screens(new QStackedWidget),
      m_top(new TopBar(new ConnectionLabel(shop.sync, shop.store, clock))), m_search(&m_top->search()),
      m_tokens(new TokenDesk(shop.sync, shop.runner, this)), m_stack(new QStackedWidget), m_messages(new MessageBar),
      m_pages(new Pages(shop, settings, std::move(printers), clock, *m_tokens,
                        {m_actions, m_keys, *m_scans, *m_messages, *this}))
{
    new DigitKeys(this);
    addViewActions();
    addWindowActions();
    buildLayout();
    buildMenus();
    connectSearch();
    for (Page *page : m_pages->all())
        connectPage(*page);
    m_tokens->lookAtLink();
    bringUp(first());
}

MainWindow::~MainWindow()
{
    hide(); // as long as whoever hears of it is there
}

void MainWindow::addViewActions()
{
    m_frame.add({u"view.refresh"_s,
                 tr("&Refresh"),
                 Symbol::Refresh,
                 {Qt::Key_F5},
                 MenuPlace{Menu::View, 10},
                 SheetPlace{SheetGroup::Window, 10}},
                [this] { m_sync.refreshDespitePause(); });
    m_frame.add({u"view.search"_s,
                 tr("&Search"),
                 Symbol::Search,
                 {QKeySequence(Qt::CTRL | Qt::Key_F), Qt::Key_F3},
                 MenuPlace{Menu::View, 110},
                 SheetPlace{SheetGroup::Places, 10}},
                [this] { focusSearch(); });
}

void MainWindow::addWindowActions()
{
    const auto inView = [](int row) { return MenuPlace{Menu::View, row}; };
    const auto onSheet = [](int row) { return SheetPlace{SheetGroup::Window, row}; };
    m_frame.add({u"window.nextPane"_s, tr("&Next pane"), {}, {Qt::Key_F6}, inView(130), onSheet(30)},
                [this] { focusPane(panes(), +1); });
    m_frame.add({u"window.previousPane"_s,
                 tr("&Previous pane"),
                 {},
                 {QKeySequence(Qt::SHIFT | Qt::Key_F6)},
                 inView(140),
                 onSheet(40)},
                [this] { focusPane(panes(), -1); });
    m_frame.add({u"window.menuBar"_s, tr("&Menu bar"), {}, {Qt::Key_F10}, {}, onSheet(50)},
                [this] { menuBar()->setActiveAction(menuBar()->actions().front()); });
    m_frame.add({u"window.fullScreen"_s, tr("&Full screen"), {}, {Qt::Key_F11}, inView(150), onSheet(60)},
                [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    m_frame.add({u"window.shortcuts"_s,
                 tr("&Keyboard shortcuts"),
                 Symbol::Keyboard,
                 {Qt::Key_F1, QKeySequence(Qt::CTRL | Qt::Key_Question)},
                 MenuPlace{Menu::Help, 10},
                 onSheet(70)},
                [this] { showShortcuts(); });
    QAction &quit = m_frame.add({u"window.quit"_s,
                                 tr("&Quit"),
                                 {},
                                 {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                                 MenuPlace{Menu::Order, 140},
                                 onSheet(80)},
                                [this] { close(); });
    quit.setMenuRole(QAction::QuitRole);
}

void MainWindow::buildLayout()
{
    for (Page *page : m_pages->all())
        m_stack->addWidget(page);
    auto *work = new QWidget;
    QVBoxLayout *layout = tightColumn(*work);
    layout->addWidget(&m_pages->banner());
    layout->addWidget(m_top);
    layout->addWidget(&m_tokens->panel());
    layout->addWidget(m_stack, 1);
    m_screens->addWidget(work);
    m_screens->addWidget(&m_tokens->page());
    // Whatever is shown, what there is to say is said.
    auto *all = new QWidget;
    QVBoxLayout *above = tightColumn(*all);
    above->addWidget(m_screens, 1);
    above->addWidget(m_messages);
    setCentralWidget(scrolledWhereTooSmall(*all));
}

void MainWindow::buildMenus()
{
    m_actions.add(m_frame);
    for (Page *page : m_pages->all())
        m_actions.add(page->actionSet());
    for (const ActionSet *set : m_pages->actionSets())
        m_actions.add(*set);
    m_actions.fill(*menuBar());
    // A shortcut works wherever the focus is, whether the menu was ever opened or not.
    addActions(m_actions.all());
}

void MainWindow::connectSearch()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        Page &page = searched();
        bringUp(page);
        page.setSearch(typed);
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        // Nothing, or several: the next scan replaces what was typed.
        if (!searched().openHit(m_search->text().trimmed()))
            m_search->selectAll();
    });
    connect(m_search, &SearchField::left, this, [this] { front().takeFocus(); });
    connect(m_search, &SearchField::wentDown, this, [this] { front().goDown(); });
    connect(m_messages, &MessageBar::left, this, [this] { front().takeFocus(); });
}

void MainWindow::connectPage(Page &page)
{
    connect(&page, &Page::wanted, this, [this, &page](bool evenEmpty) { bringUp(page, evenEmpty); });
    connect(&page, &Page::newsChanged, this, &MainWindow::showTitle);
    connect(&page, &Page::searchRequested, m_search, &QLineEdit::setText);
    connect(&page, &Page::clearSearchRequested, m_search, &QLineEdit::clear);
    connect(&page, &Page::searchFocusRequested, this, &MainWindow::focusSearch);
}

Page &MainWindow::first() const
{
    return *m_pages->all().front();
}

Page &MainWindow::front() const
{
    return *static_cast<Page *>(m_stack->currentWidget());
}

// What is typed is for the page in front, or for the first one.
Page &MainWindow::searched() const
{
    return front().isSearched() ? front() : first();
}

// Of a shop without a token and without an order there is nothing to show but where to begin.
void MainWindow::bringUp(Page &page, bool evenEmpty)
{
    if (!evenEmpty && m_tokens->isFirstNeeded() && page.isEmpty()) {
        showFirstRun();
        return;
    }
    showShopName();
    m_screens->setCurrentIndex(0);
    m_stack->setCurrentWidget(&page);
}

void MainWindow::askForToken()
{
    m_tokens->askForFirst();
    if (first().isEmpty())
        showFirstRun();
}

void MainWindow::takeToken()
{
    if (const QString name = m_tokens->page().shopName(); !name.isEmpty())
        m_shop.setShopName(name);
    m_tokens->taken();
    if (isFirstRunShown())
        bringUp(first());
    showShopName();
}

void MainWindow::refuseToken(const text::Message &why)
{
    m_tokens->showFailure(why);
}

bool MainWindow::isFirstRunShown() const
{
    return m_screens->currentWidget() == &m_tokens->page();
}

void MainWindow::showFirstRun()
{
    m_screens->setCurrentWidget(&m_tokens->page());
    m_tokens->page().setFocus();
}

void MainWindow::showShopName()
{
    m_top->setShop(m_shop.shopName());
    showTitle();
}

// Before everything, where the task bar shows it: how much has come that nobody has looked at.
void MainWindow::showTitle()
{
    const QString shop = m_shop.shopName();
    int news = 0;
    for (const Page *page : m_pages->all())
        news += page->news();
    const QString title = shop.isEmpty() ? u"Tapsyrys"_s : shop + u" — Tapsyrys"_s;
    setWindowTitle(news > 0 ? u"(%1) %2"_s.arg(news).arg(title) : title);
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(m_actions, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Who closes the window by hand may believe that everything was sent. A program being ended by the
    // system is not kept waiting.
    const auto unsent = m_pages->unsent();
    if (event->spontaneous() && unsent && !std::exchange(m_saidUnsent, true)) {
        m_messages->say({u"closing"_s, Meaning::Near, *unsent, {}, goodNewsLasts});
        event->ignore();
        return;
    }
    for (Page *page : m_pages->all())
        page->rememberLayout();
    rememberPlace();
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
    } else if (!front().stepBack() && &front() != &first()) {
        bringUp(first());
        first().takeFocus();
    }
}

QList<QWidget *> MainWindow::panes() const
{
    QList<QWidget *> panes;
    if (isFirstRunShown())
        panes = {&m_tokens->page()};
    else
        panes = QList<QWidget *>{m_search} + front().panes();
    if (m_messages->isVisible())
        panes += m_messages;
    return panes;
}

void MainWindow::focusSearch()
{
    bringUp(searched());
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

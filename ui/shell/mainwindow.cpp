// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/store/orderstore.h"
#include "ui/actions/panes.h"
#include "ui/actions/shortcutsheet.h"
#include "ui/journal/journalview.h"
#include "ui/queue/searchfield.h"
#include "ui/scanner/digitkeys.h"
#include "ui/scanner/scanrouter.h"
#include "ui/shell/actsonorders.h"
#include "ui/shell/arrivalnotices.h"
#include "ui/shell/buyerphone.h"
#include "ui/shell/connectionlabel.h"
#include "ui/shell/firstrunpage.h"
#include "ui/shell/languagemenu.h"
#include "ui/shell/linedesk.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/orderdesk.h"
#include "ui/shell/orderspage.h"
#include "ui/shell/outcomenotices.h"
#include "ui/shell/shopnotices.h"
#include "ui/shell/tokendesk.h"
#include "ui/shell/topbar.h"
#include "ui/shell/trainingbanner.h"
#include "ui/shell/waybilldesk.h"
#include "ui/shell/windowmenus.h"
#include "ui/style/screenroom.h"
#include "ui/style/tokens.h"
#include "ui/text/people.h"

#include <QAction>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const ShopParts &shop, Settings &settings, Printers printers, const Clock &clock,
                       const std::function<void()> &prepare)
    : WindowFrame(settings, prepare), m_store(shop.store), m_runner(shop.runner), m_sync(shop.sync),
      m_settings(settings), m_actions(shop.runner, shop.store, this), m_keys(*this), m_screens(new QStackedWidget),
      m_top(new TopBar(new ConnectionLabel(shop.sync, shop.store, clock))), m_search(&m_top->search()),
      m_training(new TrainingBanner), m_tokens(new TokenDesk(this)), m_pages(new QStackedWidget),
      m_orders(
          new OrdersPage(shop.store, shop.runner, shop.journal, shop.sync, shop.archive, shop.detail, settings, clock)),
      m_journal(new JournalView(shop.journal, shop.store, clock)), m_phone(new BuyerPhone), m_messages(new MessageBar),
      m_desk(new OrderDesk(shop.store, shop.runner, shop.journal, shop.archive.cancels, shop.packing, settings, clock,
                           *m_messages, *this)),
      m_lines(new LineDesk(shop.store, shop.runner, shop.journal, shop.sync, *m_messages, *this)),
      m_waybills(new WaybillDesk(shop.store, shop.waybills, shop.waybillWatch, settings, clock, std::move(printers),
                                 *m_messages, *this)),
      m_acts(new ActsOnOrders(m_actions, *m_orders, {*m_desk, *m_lines, *m_waybills}, shop.runner, *m_messages, *this)),
      m_scans(new ScanRouter(this))
{
    new DigitKeys(this);
    sayWhatHappens(shop, clock, {*m_desk, *m_lines, *m_waybills}, *m_messages, *this);
    new ArrivalNotices(m_orders->arrivals(), *m_messages, *this, [this] {
        showOrders();
        m_orders->setQueue({Stage::New});
    });
    buildLayout();
    buildMenus();
    connectActions();
    connectParts();
    onLink();
    m_orders->follow(shop.waybillWatch);
    setTraining(false);
    showOrders();
}

MainWindow::~MainWindow()
{
    hide(); // as long as whoever hears of it is there
}

void MainWindow::buildLayout()
{
    m_orders->putBelowQueues(m_phone);
    m_pages->addWidget(m_orders);
    m_pages->addWidget(m_journal);

    auto *work = new QWidget;
    auto *layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_training);
    layout->addWidget(m_top);
    layout->addWidget(&m_tokens->panel());
    layout->addWidget(m_pages, 1);
    m_screens->addWidget(work);
    m_screens->addWidget(&m_tokens->page());
    // Whatever is shown, what there is to say is said.
    auto *all = new QWidget;
    auto *above = new QVBoxLayout(all);
    above->setContentsMargins(0, 0, 0, 0);
    above->setSpacing(0);
    above->addWidget(m_screens, 1);
    above->addWidget(m_messages);
    setCentralWidget(scrolledWhereTooSmall(*all));
    m_tokens->panel().hide();
}

void MainWindow::buildMenus()
{
    auto *language = new LanguageMenu(m_settings, this);
    connect(language, &LanguageMenu::chosen, this, [this] {
        m_messages->say({u"language"_s,
                         Meaning::Information,
                         {tr("The language changes when the program is started again."), {}, {}},
                         {},
                         {}});
    });
    fillMenus(*menuBar(), m_actions, *language);
    // A shortcut works wherever the focus is, whether the menu was ever opened or not.
    addActions(m_actions.all());
}

void MainWindow::connectActions()
{
    const auto on = [this](Act act, auto &&slot) { connect(&m_actions[act], &QAction::triggered, this, slot); };
    on(Act::PrintSetup, [this] { m_waybills->setUp(); });
    on(Act::PackingRules, [this] { m_desk->showPackingRules(); });
    on(Act::WorkingHours, [this] { m_desk->setWorkingHours(); });
    on(Act::TakeBack, [this] { m_desk->takeBack(); });
    on(Act::Refresh, [this] { m_sync.refreshDespitePause(); });
    on(Act::Search, [this] { focusSearch(); });
    on(Act::ShowOrders, [this] { showOrders(); });
    on(Act::ShowJournal, [this] { showJournal(); });
    on(Act::ShowArchive, [this] { showArchive(); });
    on(Act::NextPane, [this] { focusPane(panes(), +1); });
    on(Act::PreviousPane, [this] { focusPane(panes(), -1); });
    on(Act::MenuBar, [this] { menuBar()->setActiveAction(menuBar()->actions().front()); });
    on(Act::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    on(Act::Shortcuts, [this] {
        auto *sheet = new ShortcutSheet(m_actions, this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
    on(Act::Quit, [this] { close(); });
    const auto &queueActions = m_actions.queues();
    for (int i = 0; i < queueActions.size(); ++i) {
        const Queue &queue = queues[size_t(i)];
        queueActions[i]->setText(queue.name());
        connect(queueActions[i], &QAction::triggered, this, [this, queue] {
            showOrders();
            m_orders->setQueue(queue);
        });
    }
    connect(&m_keys, &KeyFallback::disabledPressed, m_acts, &ActsOnOrders::sayWhyNot);
}

void MainWindow::connectParts()
{
    connect(m_tokens, &TokenDesk::given, this, &MainWindow::tokenGiven);
    connect(m_tokens, &TokenDesk::typed, this, &MainWindow::tokenTyped);
    connect(m_tokens, &TokenDesk::checkStopped, this, &MainWindow::tokenCheckStopped);
    connect(&m_tokens->page(), &FirstRunPage::trainingRequested, this, &MainWindow::trainingRequested);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        showOrders();
        m_orders->setSearch(typed);
    });
    connect(m_search, &QLineEdit::returnPressed, this, &MainWindow::onSearchEntered);
    connect(m_scans, &ScanRouter::scanned, this, &MainWindow::find);
    connect(m_search, &SearchField::left, m_orders, &OrdersPage::focusOrders);
    connect(m_search, &SearchField::wentDown, m_orders, &OrdersPage::goDown);
    connect(m_orders, &OrdersPage::clearSearchRequested, m_search, &QLineEdit::clear);
    connect(m_orders, &OrdersPage::refreshRequested, &m_sync, &OrderSync::refreshDespitePause);
    connect(m_orders, &OrdersPage::searchRequested, m_search, &QLineEdit::setText);
    connect(m_desk, &OrderDesk::notDone, m_orders, &OrdersPage::narrowTo);
    connect(m_desk, &OrderDesk::choiceWanted, this, [this](const std::vector<OrderId> &ids) {
        showOrders();
        m_orders->choose(ids);
    });
    connect(m_desk, &OrderDesk::doneAfterAll, m_orders, &OrdersPage::deselect);
    connect(m_desk, &OrderDesk::entriesWanted, &m_sync, &OrderSync::readEntries);
    connect(m_lines, &LineDesk::cancelWanted, m_desk, &OrderDesk::cancel);
    connect(m_desk, &OrderDesk::handOverClosed, this, [this](bool isDone) {
        // What was searched for is done: the queue it left comes back.
        if (isDone)
            m_search->clear();
        focusSearch();
    });
    connect(&m_orders->arrivals(), &Arrivals::changed, this, &MainWindow::showTitle);
    connect(m_messages, &MessageBar::left, m_orders, &OrdersPage::focusOrders);
    connect(m_journal, &JournalView::orderActivated, this, &MainWindow::openOrder);
    connect(&m_sync, &OrderSync::stateChanged, this, &MainWindow::onLink);
    connect(&m_runner, &CommandRunner::tokenRefused, m_tokens, &TokenDesk::askForAnother);
    connect(m_waybills, &WaybillDesk::changed, m_orders, &OrdersPage::noteMayChange);
}

void MainWindow::askForToken()
{
    m_tokens->askForFirst();
    if (m_store.size() == 0)
        showFirstRun();
    m_orders->noteMayChange();
}

void MainWindow::takeToken()
{
    if (const QString name = m_tokens->page().shopName(); !name.isEmpty())
        m_settings.setShopName(name);
    m_tokens->taken();
    if (isFirstRunShown())
        showOrders();
    showShopName();
    m_orders->noteMayChange();
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
    m_top->setShop(m_settings.shopName());
    showTitle();
}

void MainWindow::showWork(QWidget *page)
{
    showShopName();
    m_screens->setCurrentIndex(0);
    m_pages->setCurrentWidget(page);
}

// Of a shop without a token and without an order there is nothing to show but where to begin.
void MainWindow::showOrders()
{
    if (m_tokens->isFirstNeeded() && m_store.size() == 0)
        showFirstRun();
    else
        showWork(m_orders);
}

// Before everything, where the task bar shows it: how many new orders nobody has looked at.
void MainWindow::showTitle()
{
    const QString shop = m_settings.shopName();
    const int fresh = m_orders->arrivals().count();
    const QString title = shop.isEmpty() ? u"Tapsyrys"_s : shop + u" — Tapsyrys"_s;
    setWindowTitle(fresh > 0 ? u"(%1) %2"_s.arg(fresh).arg(title) : title);
}

void MainWindow::showJournal()
{
    showWork(m_journal);
    m_journal->setFocus();
}

void MainWindow::showArchive()
{
    showWork(m_orders);
    m_orders->setQueue({Stage::Archive});
}

void MainWindow::openOrder(const OrderCode &code)
{
    showOrders();
    if (const OrderRecord *record = m_store.recall(code))
        m_orders->open(OrderId(record->order.id));
    else
        m_search->setText(code.value());
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::setTraining(bool training)
{
    m_training->setVisible(training);
    m_phone->setVisible(training);
}

void MainWindow::showCode(const QString &orderCode, const QString &buyer, const QString &code)
{
    m_phone->showCode(orderCode, buyer, code);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Who closes the window by hand may believe that everything was sent. A program being ended by the
    // system is not kept waiting.
    const auto unsent = m_desk->unsent() ? m_desk->unsent() : m_lines->unsent();
    if (event->spontaneous() && unsent && !std::exchange(m_saidUnsent, true)) {
        m_messages->say({u"closing"_s, Meaning::Near, *unsent, {}, goodNewsLasts});
        event->ignore();
        return;
    }
    m_orders->rememberLayout();
    rememberPlace();
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    // One step each: page, order, search, list.
    if (m_pages->currentWidget() != m_orders) {
        showOrders();
        m_orders->focusOrders();
    } else if (m_search->text().isEmpty() || m_orders->isDetailFocused()) {
        m_orders->stepBack();
    } else {
        m_search->clear();
    }
}

QList<QWidget *> MainWindow::panes() const
{
    QList<QWidget *> panes;
    if (isFirstRunShown())
        panes = {&m_tokens->page()};
    else if (m_pages->currentWidget() == m_orders)
        panes = QList<QWidget *>{m_search} + m_orders->panes();
    else
        panes = {m_search, m_journal};
    if (m_messages->isVisible())
        panes += m_messages;
    return panes;
}

void MainWindow::focusSearch()
{
    showOrders();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MainWindow::onSearchEntered()
{
    if (m_orders->openHit(m_search->text().trimmed()))
        return;
    // Nothing, or several: the next scan replaces what was typed.
    m_search->selectAll();
}

// A scan, whatever page it came to.
void MainWindow::find(const QString &scanned)
{
    const QString key = u"scan"_s;
    const OrderCode code(scanned);
    m_messages->takeAway(key);
    if (m_store.recall(code)) {
        openOrder(code);
        return;
    }
    showOrders();
    if (!isFirstRunShown()) {
        m_search->setText(scanned);
        if (m_orders->openHit(scanned) || m_orders->hitCount() > 0)
            return;
    }
    m_scans->play(ScanRouter::Tone::Unknown);
    m_messages->say({key,
                     Meaning::Near,
                     {tr("№ %1 is not among the orders.").arg(text::groupedCode(code)),
                      tr("It may be another shop's, or a number of something else."),
                      {}},
                     {},
                     {},
                     [this, code] { return m_store.findByCode(code) != nullptr; }});
}

void MainWindow::onLink()
{
    const SyncState::Link link = m_sync.state().link;
    if (link == SyncState::Link::TokenRefused)
        m_tokens->askForAnother();
    else if (link == SyncState::Link::Online)
        m_tokens->stopAsking();
}

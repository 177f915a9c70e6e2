// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderspage.h"

#include "core/store/orderstore.h"
#include "ui/archive/archivepane.h"
#include "ui/archive/archiveview.h"
#include "ui/order/orderdetail.h"
#include "ui/orders/orderpanel.h"
#include "ui/orders/places.h"
#include "ui/orders/threepanes.h"
#include "ui/queue/orderpane.h"
#include "ui/queue/ordersview.h"
#include "ui/queue/queuelist.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// Countdowns speak in minutes; looking more often keeps them from being a minute behind.
constexpr std::chrono::seconds tickEvery{10};

const QString panesLayout = u"panes"_s;
const QString sortingLayout = u"sorting"_s;

} // namespace

OrdersPage::OrdersPage(OrderStore &store, const OrderRunner &runner, const Journal &journal, OrderSync &sync,
                       Archive &archive, DetailReading &detail, Settings &settings, const Clock &clock, QWidget *parent)
    : Page(parent), m_store(store), m_sync(sync), m_settings(settings),
      m_chosen([this] { return isLookedAt() ? &list() : nullptr; }), m_arrivals(store, clock), m_orders(store, clock),
      m_filter(m_orders), m_queues(store), m_left(new QWidget), m_queueList(new QueueList(m_queues)),
      m_middle(new QStackedWidget), m_pane(new OrderPane(m_filter, store, sync, clock)),
      m_archive(new ArchivePane(archive, store, clock)), m_table(&m_pane->table()),
      m_panel(new OrderPanel(store, runner, journal, sync, detail, clock)),
      m_panes(new ThreePanes(m_left, m_middle, m_panel))
{
    m_orders.follow(m_arrivals);
    addPlaces(*this);
    buildPanes();
    connectPanes();
    connectLists();
    connect(&m_arrivals, &Arrivals::changed, this, &Page::newsChanged);
    connect(&store, &OrderStore::rowsChanged, &m_chosen, &ChosenOrders::noteChange);
    connect(&runner, &OrderRunner::refusalChanged, &m_chosen, &ChosenOrders::noteChange);
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, &m_orders, &OrderModel::tick);
    m_tick.start();
}

void OrdersPage::buildPanes()
{
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_queueList, 1);

    connect(m_panes, &ThreePanes::narrowChanged, m_panel, &OrderPanel::setNarrow);
    m_middle->addWidget(m_pane);
    m_middle->addWidget(m_archive);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
    restoreLayout();
}

void OrdersPage::restoreLayout()
{
    m_panes->setWidths(m_settings.layout(panesLayout));
    m_table->horizontalHeader()->restoreState(m_settings.layout(sortingLayout));
    const QHeaderView &header = *m_table->horizontalHeader();
    m_filter.sort(header.sortIndicatorSection(), header.sortIndicatorOrder());
}

void OrdersPage::rememberLayout()
{
    if (const QByteArray widths = m_panes->widths(); !widths.isEmpty())
        m_settings.setLayout(panesLayout, widths);
    m_settings.setLayout(sortingLayout, m_table->horizontalHeader()->saveState());
}

void OrdersPage::connectPanes()
{
    connect(m_queueList, &QueueList::queueChosen, this, [this](const Queue &queue) {
        // A queue is looked at whole: a search over all queues ends with it.
        m_filter.setQueue(queue);
        Q_EMIT clearSearchRequested();
        showMiddle();
    });
    connect(m_queueList, &QueueList::left, this, &OrdersPage::takeFocus);
    connect(m_panel, &OrderPanel::backRequested, this, &OrdersPage::takeFocus);
    connect(m_archive, &ArchivePane::totalChanged, &m_queues, &QueueModel::setArchived);
    m_queues.setArchived(m_archive->total());
    connect(m_pane, &OrderPane::showAllRequested, this, &OrdersPage::clearSearchRequested);
    connect(m_pane, &OrderPane::refreshRequested, &m_sync, &OrderSync::refreshDespitePause);
    connect(m_table, &OrdersView::entriesWanted, &m_sync, &OrderSync::readEntries);
}

void OrdersPage::connectLists()
{
    for (OrderList *orders : {static_cast<OrderList *>(m_table), static_cast<OrderList *>(&m_archive->table())}) {
        connect(orders, &OrderList::choiceChanged, this, [this, orders] {
            if (orders == &list())
                followCurrent();
        });
        connect(orders, &OrderList::currentOrderLeft, this, [this, orders] {
            if (orders == &list())
                moveOn();
        });
        connect(orders, &OrderList::opened, this, &OrdersPage::showInDetail);
        connect(orders, &OrderList::copyRequested, this, &OrdersPage::copyRequested);
        connect(orders, &OrderList::menuRequested, this, &OrdersPage::menuRequested);
    }
}

// The one that is looked at.
OrderList &OrdersPage::list() const
{
    return isArchiveShown() ? static_cast<OrderList &>(m_archive->table()) : *m_table;
}

OrderDetail &OrdersPage::detail() const
{
    return m_panel->detail();
}

// While another page stands in the window, no key means an order of this one.
bool OrdersPage::isLookedAt() const
{
    return isVisibleTo(window());
}

void OrdersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followCurrent();
}

void OrdersPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_chosen.noteChoice();
}

QList<QWidget *> OrdersPage::panes()
{
    QList<QWidget *> panes{m_queueList};
    if (!m_middle->isHidden())
        panes += isArchiveShown() ? m_archive->panes() : QList<QWidget *>{m_table};
    if (!m_panel->isHidden())
        panes += &detail();
    return panes;
}

void OrdersPage::takeFocus()
{
    m_detailOpen = false;
    arrange();
    if (isArchiveShown())
        m_archive->focusOrders();
    else
        m_table->setFocus();
}

void OrdersPage::goDown()
{
    takeFocus();
    list().selectSomething();
}

void OrdersPage::setQueue(const Queue &queue)
{
    m_queueList->setQueue(queue);
    takeFocus();
}

void OrdersPage::showQueue(const Queue &queue)
{
    // The archive is worth looking at where no order is known.
    Q_EMIT wanted(queue.stage == Stage::Archive);
    setQueue(queue);
}

bool OrdersPage::isEmpty() const
{
    return m_store.size() == 0;
}

void OrdersPage::setSearch(const QString &typed)
{
    m_isSearchedFor = !typed.isEmpty();
    m_filter.setSearch(typed);
    if (m_filter.isSearching())
        m_queueList->setNoQueue();
    else
        m_queueList->setQueue(m_filter.queue());
    showMiddle();
    if (!typed.isEmpty() && m_detailOpen) {
        m_detailOpen = false;
        arrange();
    }
}

bool OrdersPage::openHit(const QString &typed)
{
    const OrderRecord *record = m_store.findByCode(OrderCode(search::numberIn(typed)));
    if (!record && m_filter.rowCount() == 1)
        record = &m_filter.recordAt(0);
    if (!record)
        return false;
    open(OrderId(record->order.id));
    return true;
}

void OrdersPage::openOrder(const OrderCode &code)
{
    Q_EMIT wanted();
    if (const OrderRecord *record = m_store.recall(code))
        open(OrderId(record->order.id));
    else
        Q_EMIT searchRequested(code.value());
    window()->setWindowState(window()->windowState() & ~Qt::WindowMinimized);
    window()->raise();
    window()->activateWindow();
}

bool OrdersPage::find(const QString &number)
{
    const OrderCode code(number);
    if (m_store.recall(code)) {
        openOrder(code);
        return true;
    }
    Q_EMIT wanted();
    if (!isLookedAt())
        return false;
    Q_EMIT searchRequested(number);
    return openHit(number) || m_filter.rowCount() > 0;
}

void OrdersPage::open(const OrderId &id)
{
    if (bringUp(id))
        showInDetail();
}

bool OrdersPage::bringUp(const OrderId &id)
{
    if (list().select({id}))
        return true;
    const OrderRecord *record = m_store.recall(id);
    if (!record)
        return false;
    // One that has ended is not sought among the days of the archive.
    if (record->stage() == Stage::Archive) {
        Q_EMIT searchRequested(record->order.code.value());
    } else {
        const Queue queue{record->stage()};
        Q_EMIT clearSearchRequested();
        m_queueList->setQueue(QueueModel::rowOf(queue) < 0 ? Queue() : queue);
    }
    return list().select({id});
}

void OrdersPage::showInDetail()
{
    m_detailOpen = true;
    arrange();
    detail().focusPrimary();
}

void OrdersPage::choose(const std::vector<OrderId> &ids)
{
    Q_EMIT wanted();
    Q_EMIT clearSearchRequested();
    setQueue({});
    m_table->select(ids);
}

void OrdersPage::narrowTo(const std::vector<OrderId> &ids)
{
    list().narrowTo(ids);
}

void OrdersPage::deselect(const std::vector<OrderId> &ids)
{
    // Who looks at one order goes on looking at it.
    if (m_chosen.ids().size() > 1)
        list().deselect(ids);
}

void OrdersPage::turnToNextBuyer(bool isDone)
{
    // The queue that the order left comes back.
    if (isDone)
        Q_EMIT clearSearchRequested();
    Q_EMIT searchFocusRequested();
}

bool OrdersPage::stepBack()
{
    if (m_isSearchedFor && !isDetailFocused()) {
        Q_EMIT clearSearchRequested();
        return true;
    }
    if (isDetailFocused() || m_middle->isHidden()) {
        takeFocus();
        return true;
    }
    if (m_middle->isAncestorOf(window()->focusWidget())) {
        m_queueList->setFocus();
        return true;
    }
    return false;
}

bool OrdersPage::isDetailFocused() const
{
    return m_panel->isAncestorOf(window()->focusWidget());
}

void OrdersPage::noteMayChange()
{
    m_panel->noteMayChange();
    m_chosen.noteChange();
}

void OrdersPage::follow(const WaybillWatch &waybills)
{
    m_panel->follow(waybills);
}

void OrdersPage::putBelowQueues(QWidget *widget)
{
    m_left->layout()->addWidget(widget);
}

// The panel shows what is framed in the list.
void OrdersPage::followCurrent()
{
    const auto current = list().currentOrder();
    const OrderRecord *record = current ? m_store.recall(*current) : nullptr;
    if (record) {
        if (isLookedAt())
            m_arrivals.see(*current);
        detail().showRecord(*record);
    } else {
        detail().clear();
        if (isDetailFocused())
            list().setFocus();
        m_detailOpen = false;
    }
    arrange();
    m_chosen.noteChoice();
}

// The order under the hand has left the list. A key that was meant for it must not press a button of the next.
void OrdersPage::moveOn()
{
    m_chosen.noteMovedOn();
    if (isDetailFocused())
        takeFocus();
    m_detailOpen = false;
    arrange();
}

// A search looks through the queues; the archive has its own.
void OrdersPage::showMiddle()
{
    const bool archive = m_filter.queue().stage == Stage::Archive && !m_filter.isSearching();
    m_middle->setCurrentWidget(archive ? static_cast<QWidget *>(m_archive) : m_pane);
    followCurrent();
}

bool OrdersPage::isArchiveShown() const
{
    return m_middle->currentWidget() == m_archive;
}

void OrdersPage::arrange()
{
    m_panes->setOrder(detail().orderId().has_value(), m_detailOpen);
}

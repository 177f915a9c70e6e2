// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderspage.h"

#include "core/store/orderstore.h"
#include "core/waybills/waybillwatch.h"
#include "ui/archive/archivepane.h"
#include "ui/archive/archiveview.h"
#include "ui/order/orderdetail.h"
#include "ui/orders/threepanes.h"
#include "ui/queue/orderpane.h"
#include "ui/queue/ordersview.h"
#include "ui/queue/queuelist.h"
#include "ui/style/symbol.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Countdowns speak in minutes; looking more often keeps them from being a minute behind.
constexpr std::chrono::seconds tickEvery{10};
// Of 200 chosen orders one changes every few milliseconds while they are assembled; what may be done
// with them all is worked out for many such changes at once.
constexpr std::chrono::milliseconds chosenMoveTogether{50};

const QString panesLayout = u"panes"_s;
const QString sortingLayout = u"sorting"_s;

// An order that takes another one's place has been noticed by then.
constexpr std::chrono::milliseconds isNoticed{400};

} // namespace

OrdersPage::OrdersPage(OrderStore &store, const CommandRunner &runner, const Journal &journal, OrderSync &sync,
                       Archive &archive, DetailReading &detail, Settings &settings, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_store(store), m_sync(sync), m_settings(settings), m_arrivals(store, clock),
      m_orders(store, clock), m_filter(m_orders), m_queues(store), m_left(new QWidget),
      m_queueList(new QueueList(m_queues)), m_middle(new QStackedWidget),
      m_pane(new OrderPane(m_filter, store, sync, clock)), m_archive(new ArchivePane(archive, store, clock)),
      m_table(&m_pane->table()), m_right(new QWidget), m_back(new QToolButton),
      m_detail(new OrderDetail(store, journal, clock,
                               [&runner](Change change, const OrderId &id) { return runner.refusalOf(change, id); })),
      m_panes(new ThreePanes(m_left, m_middle, m_right))
{
    m_orders.follow(m_arrivals);
    buildPanes();
    connectPanes();
    connectPanel();
    connect(m_detail, &OrderDetail::factsWanted, &detail, &DetailReading::show);
    connect(m_detail, &OrderDetail::factsAgainRequested, &detail, &DetailReading::readAgain);
    connect(&detail, &DetailReading::failed, m_detail, &OrderDetail::showFactsFailure);
    connect(&runner, &CommandRunner::refusalChanged, this, &OrdersPage::showAgain);
    connect(&runner, &CommandRunner::refusalChanged, this, &OrdersPage::noteChosenMoved);
    m_chosenMoved.setSingleShot(true);
    m_chosenMoved.setInterval(chosenMoveTogether);
    connect(&m_chosenMoved, &QTimer::timeout, this, &OrdersPage::chosenOrdersChanged);
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

    m_right->setAutoFillBackground(true);
    m_right->setBackgroundRole(QPalette::Base);
    m_back->setText(tr("&Back to the list"));
    m_back->setIcon(icon(Symbol::Back));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins({});
    right->addWidget(m_back, 0, Qt::AlignLeft);
    right->addWidget(m_detail, 1);

    m_back->hide();
    connect(m_panes, &ThreePanes::narrowChanged, m_back, &QWidget::setVisible);
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
    connect(m_queueList, &QueueList::left, this, &OrdersPage::focusOrders);
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
    connect(m_archive, &ArchivePane::totalChanged, &m_queues, &QueueModel::setArchived);
    m_queues.setArchived(m_archive->total());
    connect(m_pane, &OrderPane::showAllRequested, this, &OrdersPage::clearSearchRequested);
    connect(m_pane, &OrderPane::refreshRequested, this, &OrdersPage::refreshRequested);
    connect(m_table, &OrdersView::entriesWanted, &m_sync, &OrderSync::readEntries);
}

void OrdersPage::connectPanel()
{
    connect(m_back, &QToolButton::clicked, this, &OrdersPage::stepBack);
    connect(m_detail, &OrderDetail::changeRequested, this, &OrdersPage::changeRequested);
    connect(m_detail, &OrderDetail::checkAgainRequested, this, &OrdersPage::checkAgainRequested);
    connect(m_detail, &OrderDetail::printRequested, this, &OrdersPage::printRequested);
    connect(m_detail, &OrderDetail::takeBackRequested, this, &OrdersPage::takeBackRequested);
    connect(m_detail, &OrderDetail::entriesWanted, &m_sync, &OrderSync::readEntries);
    connect(&m_sync, &OrderSync::entriesFailed, m_detail, &OrderDetail::showEntriesFailure);
    // The marketplace answers again.
    connect(&m_store, &OrderStore::completeAtChanged, m_detail, &OrderDetail::askAgainForWhatFailed);
    connect(&m_store, &OrderStore::rowsChanged, this, [this](int first, int last) {
        const auto shown = m_detail->orderId();
        const int row = shown ? m_store.rowOf(*shown) : -1;
        if (row >= first && row <= last)
            showAgain(*shown);
        noteChosenMoved();
    });
}

void OrdersPage::noteChosenMoved()
{
    if (!m_chosenMoved.isActive())
        m_chosenMoved.start();
}

// The one that is looked at.
OrderList &OrdersPage::list() const
{
    return isArchiveShown() ? static_cast<OrderList &>(m_archive->table()) : *m_table;
}

std::optional<OrderId> OrdersPage::currentOrder() const
{
    return isLookedAt() ? list().currentOrder() : std::nullopt;
}

std::vector<OrderId> OrdersPage::chosenOrders() const
{
    return isLookedAt() ? list().selectedOrders() : std::vector<OrderId>();
}

QStringList OrdersPage::chosenNumbers() const
{
    return isLookedAt() ? list().selectedNumbers() : QStringList();
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
    Q_EMIT chosenOrdersChanged();
}

bool OrdersPage::hasJustMovedOn() const
{
    return m_movedOn.isValid() && !m_movedOn.hasExpired(isNoticed.count());
}

QList<QWidget *> OrdersPage::panes() const
{
    QList<QWidget *> panes{m_queueList};
    if (!m_middle->isHidden())
        panes += isArchiveShown() ? m_archive->panes() : QList<QWidget *>{m_table};
    if (!m_right->isHidden())
        panes += m_detail;
    return panes;
}

void OrdersPage::focusOrders()
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
    focusOrders();
    list().selectSomething();
}

void OrdersPage::setQueue(const Queue &queue)
{
    m_queueList->setQueue(queue);
    focusOrders();
}

void OrdersPage::setSearch(const QString &typed)
{
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
    m_detail->focusPrimary();
}

void OrdersPage::choose(const std::vector<OrderId> &ids)
{
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
    if (chosenOrders().size() > 1)
        list().deselect(ids);
}

bool OrdersPage::stepBack()
{
    if (isDetailFocused() || m_middle->isHidden()) {
        focusOrders();
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
    return m_right->isAncestorOf(window()->focusWidget());
}

void OrdersPage::noteMayChange()
{
    if (const auto shown = m_detail->orderId())
        showAgain(*shown);
    noteChosenMoved();
}

void OrdersPage::follow(const WaybillWatch &waybills)
{
    m_detail->setWaybillOf([&waybills](const OrderId &id) { return waybills.state(id); });
    connect(&waybills, &WaybillWatch::stateChanged, this, &OrdersPage::showAgain);
}

void OrdersPage::putBelowQueues(QWidget *widget)
{
    m_left->layout()->addWidget(widget);
}

// If it is the one that is shown.
void OrdersPage::showAgain(const OrderId &id)
{
    const OrderRecord *record = m_detail->orderId() == id ? m_store.recall(id) : nullptr;
    if (record)
        m_detail->showRecord(*record);
}

// The panel shows what is framed in the list.
void OrdersPage::followCurrent()
{
    m_movedOn.invalidate();
    const auto current = list().currentOrder();
    const OrderRecord *record = current ? m_store.recall(*current) : nullptr;
    if (record) {
        if (isLookedAt())
            m_arrivals.see(*current);
        m_detail->showRecord(*record);
    } else {
        m_detail->clear();
        if (isDetailFocused())
            list().setFocus();
        m_detailOpen = false;
    }
    arrange();
    Q_EMIT chosenOrdersChanged();
}

// The order under the hand has left the list. A key that was meant for it must not press a button of the next.
void OrdersPage::moveOn()
{
    m_movedOn.start();
    if (isDetailFocused())
        focusOrders();
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
    m_panes->setOrder(m_detail->orderId().has_value(), m_detailOpen);
}

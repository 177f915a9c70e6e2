// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/orderspage.h"

#include "core/store/orderstore.h"
#include "core/waybills/waybillwatch.h"
#include "ui/archive/archivepane.h"
#include "ui/archive/archiveview.h"
#include "ui/order/orderdetail.h"
#include "ui/queue/orderpane.h"
#include "ui/queue/ordersview.h"
#include "ui/queue/queuelist.h"
#include "ui/style/symbol.h"
#include "ui/style/tokens.h"
#include "ui/text/foreign.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowBelow = 1100;
constexpr int widestQueues = 280;
constexpr int narrowestDetail = 344;
constexpr int usualDetail = 364; // a quarter of a wide window, as long as nobody has set another width
constexpr int widestUsualDetail = 480;
// Countdowns speak in minutes; looking more often keeps them from being a minute behind.
constexpr std::chrono::seconds tickEvery{10};
// Of 200 chosen orders one changes every few milliseconds while they are assembled; what may be done
// with them all is worked out for many such changes at once.
constexpr std::chrono::milliseconds chosenMoveTogether{50};

const QString panesLayout = u"panes"_s;
const QString sortingLayout = u"sorting"_s;

int leastWidth(const QWidget &pane)
{
    return std::max(pane.minimumWidth(), pane.minimumSizeHint().width());
}

} // namespace

OrdersPage::OrdersPage(OrderStore &store, const CommandRunner &runner, const Journal &journal, OrderSync &sync,
                       Archive &archive, DetailReading &detail, Settings &settings, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_store(store), m_sync(sync), m_settings(settings), m_orders(store, clock), m_filter(m_orders),
      m_queues(store), m_left(new QWidget), m_queueList(new QueueList(m_queues)), m_middle(new QStackedWidget),
      m_pane(new OrderPane(m_filter, store, sync, clock)), m_archive(new ArchivePane(archive, store, clock)),
      m_table(&m_pane->table()), m_right(new QWidget), m_back(new QToolButton),
      m_detail(new OrderDetail(store, journal, clock,
                               [&runner](Change change, const OrderId &id) { return runner.refusalOf(change, id); })),
      m_splitter(new QSplitter)
{
    buildPanes();
    connectPanes();
    connect(m_detail, &OrderDetail::factsWanted, &detail, &DetailReading::show);
    connect(m_detail, &OrderDetail::factsAgainRequested, &detail, &DetailReading::readAgain);
    connect(&detail, &DetailReading::failed, m_detail, &OrderDetail::showFactsFailure);
    connect(&runner, &CommandRunner::refusalChanged, this, [this](const OrderId &id) {
        if (m_detail->orderId() == id)
            showOrder(id);
        noteChosenMoved();
    });
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
    m_right->setMinimumWidth(narrowestDetail);
    m_back->setText(tr("Back to the list"));
    m_back->setIcon(icon(Symbol::Back));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins({});
    right->addWidget(m_back, 0, Qt::AlignLeft);
    right->addWidget(m_detail, 1);

    m_splitter->addWidget(m_left);
    m_middle->addWidget(m_pane);
    m_middle->addWidget(m_archive);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    for (int i = 0; i < m_splitter->count(); ++i)
        m_splitter->setStretchFactor(i, i == 1 ? 1 : 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    restoreLayout();
    arrange();
}

void OrdersPage::restoreLayout()
{
    m_panesAreTheirs = m_splitter->restoreState(m_settings.layout(panesLayout));
    m_table->horizontalHeader()->restoreState(m_settings.layout(sortingLayout));
    const QHeaderView &header = *m_table->horizontalHeader();
    m_filter.sort(header.sortIndicatorSection(), header.sortIndicatorOrder());
}

void OrdersPage::rememberLayout()
{
    if (m_panesAreTheirs)
        m_settings.setLayout(panesLayout, m_splitter->saveState());
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
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_panesAreTheirs = true; });
    connect(m_table, &OrdersView::selectedOrdersChanged, this, &OrdersPage::showSelected);
    connect(m_table, &OrdersView::opened, this, &OrdersPage::open);
    connect(&m_archive->table(), &ArchiveView::selectedOrdersChanged, this, &OrdersPage::showSelected);
    connect(m_archive, &ArchivePane::totalChanged, &m_queues, &QueueModel::setArchived);
    m_queues.setArchived(m_archive->total());
    connect(&m_archive->table(), &ArchiveView::opened, this, &OrdersPage::showInDetail);
    connect(m_pane, &OrderPane::showAllRequested, this, &OrdersPage::clearSearchRequested);
    connect(m_pane, &OrderPane::refreshRequested, this, &OrdersPage::refreshRequested);
    connect(m_back, &QToolButton::clicked, this, &OrdersPage::stepBack);
    connect(m_detail, &OrderDetail::changeRequested, this, &OrdersPage::changeRequested);
    connect(m_detail, &OrderDetail::checkAgainRequested, this, &OrdersPage::checkAgainRequested);
    connect(m_detail, &OrderDetail::printRequested, this, &OrdersPage::printRequested);
    connect(m_table, &OrdersView::entriesWanted, &m_sync, &OrderSync::readEntries);
    connect(m_detail, &OrderDetail::entriesWanted, &m_sync, &OrderSync::readEntries);
    connect(&m_sync, &OrderSync::entriesFailed, m_detail, &OrderDetail::showEntriesFailure);
    connect(&m_store, &OrderStore::rowsChanged, this, [this](int first, int last) {
        const auto shown = m_detail->orderId();
        const int row = shown ? m_store.rowOf(*shown) : -1;
        if (row >= first && row <= last)
            showOrder(*shown);
        noteChosenMoved();
    });
}

void OrdersPage::noteChosenMoved()
{
    if (!m_chosenMoved.isActive())
        m_chosenMoved.start();
}

std::vector<OrderId> OrdersPage::chosenOrders() const
{
    std::vector<OrderId> selected = isArchiveShown() ? m_archive->table().selectedOrders() : m_table->selectedOrders();
    if (const auto shown = m_detail->orderId(); selected.empty() && shown)
        selected.push_back(*shown);
    return selected;
}

QStringList OrdersPage::chosenNumbers() const
{
    QStringList numbers;
    for (const OrderId &id : chosenOrders()) {
        if (const OrderRecord *record = m_store.recall(id))
            numbers += text::sheetCell(record->order.code.value());
    }
    return numbers;
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
    if (isArchiveShown()) {
        m_archive->focusOrders();
        return;
    }
    // Without a current row the first arrow key would seem to do nothing.
    if (!m_table->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(m_filter.index(0, 0), QItemSelectionModel::NoUpdate);
    m_table->setFocus();
}

void OrdersPage::goDown()
{
    focusOrders();
    if (isArchiveShown()) {
        selectCurrentRow(m_archive->table());
    } else if (m_table->selectedOrders().empty()) {
        m_table->selectionModel()->setCurrentIndex(m_filter.index(0, 0), QItemSelectionModel::NoUpdate);
        selectCurrentRow(*m_table);
    }
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
    const OrderId id = record->order.id;
    select({id});
    open(id);
    return true;
}

void OrdersPage::open(const OrderId &id)
{
    if (!m_filter.indexOf(id).isValid()) {
        Q_EMIT clearSearchRequested();
        if (const OrderRecord *record = m_store.find(id)) {
            const Queue queue{record->stage()};
            m_queueList->setQueue(QueueModel::rowOf(queue) < 0 ? Queue() : queue);
        }
        select({id});
    }
    showInDetail(id);
}

void OrdersPage::showInDetail(const OrderId &id)
{
    showOrder(id);
    m_detailOpen = true;
    arrange();
    m_detail->focusPrimary();
    Q_EMIT chosenOrdersChanged(); // also where it could not be selected
}

void OrdersPage::select(const std::vector<OrderId> &ids)
{
    m_table->select(ids);
}

void OrdersPage::deselect(const std::vector<OrderId> &ids)
{
    // Who looks at one order goes on looking at it.
    if (m_table->selectedOrders().size() > 1)
        m_table->deselect(ids);
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
        showOrder(*shown);
    noteChosenMoved();
}

void OrdersPage::follow(const WaybillWatch &waybills, std::function<bool(const OrderId &)> isToPrint)
{
    m_detail->setIsToPrint(std::move(isToPrint));
    m_detail->setWaybillOf([&waybills](const OrderId &id) { return waybills.state(id); });
    connect(&waybills, &WaybillWatch::stateChanged, this, [this](const OrderId &id) {
        if (m_detail->orderId() == id)
            showOrder(id);
    });
}

void OrdersPage::putBelowQueues(QWidget *widget)
{
    m_left->layout()->addWidget(widget);
}

void OrdersPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    if (!m_panesAreTheirs) {
        const int left = leastWidth(*m_left);
        const int right = std::clamp(width() / 4, usualDetail, widestUsualDetail);
        m_splitter->setSizes({left, width() - left - right, right});
    }
}

void OrdersPage::showOrder(const OrderId &id)
{
    // One of the archive may be on the disk only.
    if (const OrderRecord *record = m_store.recall(id))
        m_detail->showRecord(*record);
}

void OrdersPage::showSelected()
{
    const auto selected = isArchiveShown() ? m_archive->table().selectedOrders() : m_table->selectedOrders();
    // An order that leaves the queue stays shown: a person wants to see what became of it.
    if (selected.size() == 1)
        showOrder(selected.front());
    Q_EMIT chosenOrdersChanged();
}

// A search looks through the queues; the archive has its own.
void OrdersPage::showMiddle()
{
    const bool archive = m_filter.queue().stage == Stage::Archive && !m_filter.isSearching();
    m_middle->setCurrentWidget(archive ? static_cast<QWidget *>(m_archive) : m_pane);
    Q_EMIT chosenOrdersChanged();
}

bool OrdersPage::isArchiveShown() const
{
    return m_middle->currentWidget() == m_archive;
}

// Side by side as long as that fits; a window that is smaller shows the list or the order.
QSize OrdersPage::minimumSizeHint() const
{
    const int beside = std::max(leastWidth(*m_middle), leastWidth(*m_right));
    return {leastWidth(*m_left) + m_splitter->handleWidth() + beside, QWidget::minimumSizeHint().height()};
}

void OrdersPage::arrange()
{
    const int allThree =
        leastWidth(*m_left) + leastWidth(*m_middle) + leastWidth(*m_right) + 2 * m_splitter->handleWidth();
    const bool narrow = width() < std::max(narrowBelow, allThree);
    const int narrowest = m_left->minimumSizeHint().width();
    m_left->setMaximumWidth(narrow ? narrowest : std::max(widestQueues, narrowest));
    m_back->setVisible(narrow);
    m_middle->setVisible(!narrow || !m_detailOpen);
    m_right->setVisible(!narrow || m_detailOpen);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order/orderdetail.h"

#include "core/orders/rules.h"
#include "ui/order/entriesview.h"
#include "ui/order/indented.h"
#include "ui/order/orderfacts.h"
#include "ui/order/orderheader.h"
#include "ui/order/timelinemodel.h"
#include "ui/order/timelineview.h"
#include "ui/style/band.h"
#include "ui/style/tokens.h"
#include "ui/text/items.h"
#include "ui/text/waybillwords.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace {

enum Page { Empty, Order_ };

// The next thing to do with it is to let the goods go.
bool isLeaving(const Order &order)
{
    return obstacleTo(Change::Complete, order) == Obstacle::None ||
           obstacleTo(Change::Assemble, order) == Obstacle::None;
}

QFrame *hairlineFrame()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

OrderDetail::OrderDetail(const OrderStore &store, const Journal &journal, const Clock &clock, RefusalOf refusalOf,
                         QWidget *parent)
    : QGroupBox(parent), m_clock(clock), m_scroll(new QScrollArea), m_pages(new QStackedLayout(this)),
      m_header(new OrderHeader), m_facts(new OrderFacts), m_entries(new EntriesView),
      m_timeline(new TimelineModel(store, journal, clock)), m_timelineView(new TimelineView(m_timeline)),
      m_aboveBottom(hairlineFrame()), m_imei(new Band), m_changes(new ChangeBar(std::move(refusalOf)))
{
    setAccessibleName(tr("Order details"));
    setFlat(true);

    auto *empty = new QLabel(tr("Choose an order to see it here."));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setForegroundRole(QPalette::PlaceholderText);
    m_pages->insertWidget(Empty, empty);
    m_pages->insertWidget(Order_, buildPage());
    connectParts();
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_facts->setNow(m_clock.now());
        m_timeline->tick();
    });
    m_tick.start(std::chrono::seconds(20));
}

QWidget *OrderDetail::buildPage()
{
    auto *content = new QWidget;
    auto *contentColumn = new QVBoxLayout(content);
    contentColumn->setContentsMargins({});
    contentColumn->setSpacing(Tokens::gap);
    contentColumn->addLayout(indented(*m_header));
    contentColumn->addWidget(hairlineFrame());
    contentColumn->addLayout(indented(*m_facts));
    contentColumn->addWidget(hairlineFrame());
    contentColumn->addWidget(m_entries);
    contentColumn->addWidget(hairlineFrame());
    contentColumn->addWidget(m_timelineView);
    contentColumn->addStretch(1);

    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its place is the margin, so that nothing moves when there is something to scroll.
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    const int scrollBar = m_scroll->verticalScrollBar()->sizeHint().width();
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    // The words of tables stand a cell's margin within them: so do all others here.
    column->setContentsMargins(2 * Tokens::gap - Tokens::cellMargin, 2 * Tokens::gap, 2 * Tokens::gap - scrollBar,
                               2 * Tokens::gap);
    column->setSpacing(Tokens::gap);
    column->addWidget(m_scroll, 1);
    auto *bottom = new QVBoxLayout;
    bottom->setContentsMargins(0, 0, scrollBar, 0);
    bottom->addWidget(m_aboveBottom);
    bottom->addLayout(indented(*m_imei));
    bottom->addLayout(indented(*m_changes));
    column->addLayout(bottom);
    return page;
}

void OrderDetail::connectParts()
{
    connect(m_changes, &ChangeBar::changeRequested, this, &OrderDetail::changeRequested);
    connect(m_changes, &ChangeBar::checkAgainRequested, this, &OrderDetail::checkAgainRequested);
    connect(m_changes, &ChangeBar::printRequested, this, &OrderDetail::printRequested);
    connect(m_changes, &ChangeBar::takeBackRequested, this, &OrderDetail::takeBackRequested);
    connect(m_entries, &EntriesView::lineReached, this, [this](const QRect &line) { ensureVisible(*m_entries, line); });
    connect(m_timelineView, &TimelineView::lineReached, this,
            [this](const QRect &line) { ensureVisible(*m_timelineView, line); });
    connect(m_entries, &EntriesView::factsAgainRequested, this, &OrderDetail::factsAgainRequested);
    connect(m_entries, &EntriesView::readAgainRequested, this, [this] {
        m_entriesFailed = false;
        if (m_id)
            Q_EMIT entriesWanted(*m_id);
    });
}

void OrderDetail::showRecord(const OrderRecord &record)
{
    const bool another = m_id != record.order.id;
    m_id = record.order.id;
    // They may be asked for anew after they were known: a sum that moved has made them doubtful.
    if (another || record.order.entries)
        m_entriesAsked = false;
    if (another) {
        m_entriesFailed = false;
        m_entries->hideFactsFailure();
    }
    m_header->setRecord(record);
    m_facts->setRecord(record, m_clock.now());
    m_timeline->setOrder(record.order);
    const QString imei = isLeaving(record.order) ? text::imeiNote(record.order) : QString();
    m_imei->setMessage(Meaning::Near, {imei, {}, {}});
    m_imei->setVisible(!imei.isEmpty());
    m_facts->setWaybill(text::waybill(m_waybillOf(*m_id), record.order.waybillNumber, m_clock.now()));
    // A failure stays until lines come or a person asks again.
    if (record.order.entries || !m_entriesFailed)
        m_entries->setOrder(record.order);
    // A button that cannot be pressed any more must not pass the keyboard on to whatever comes next.
    const bool keyboardWasHere = m_changes->isAncestorOf(window()->focusWidget());
    m_changes->setRecord(record, waybillStep(record));
    m_aboveBottom->setHidden(m_imei->isHidden() && m_changes->isHidden());
    if (keyboardWasHere && !m_changes->isAncestorOf(window()->focusWidget()))
        focusPrimary();
    m_pages->setCurrentIndex(Order_);
    if (!record.order.entries && !std::exchange(m_entriesAsked, true))
        Q_EMIT entriesWanted(record.order.id);
    if (record.order.entries)
        Q_EMIT factsWanted(record.order.id);
}

void OrderDetail::clear()
{
    m_id.reset();
    m_pages->setCurrentIndex(Empty);
}

void OrderDetail::focusPrimary()
{
    QWidget *primary = m_changes->primary();
    (primary ? primary : this)->setFocus(Qt::ShortcutFocusReason);
}

void OrderDetail::showEntriesFailure(const OrderId &id, const Error &error)
{
    if (m_id != id)
        return;
    m_entriesFailed = true;
    m_entries->showFailure(error);
}

void OrderDetail::showFactsFailure(const OrderId &id, const Error &error)
{
    if (m_id == id)
        m_entries->showFactsFailure(error);
}

void OrderDetail::askAgainForWhatFailed()
{
    if (m_id && std::exchange(m_entriesFailed, false))
        Q_EMIT entriesWanted(*m_id);
    if (m_id && m_entries->isFactsFailureShown()) {
        m_entries->hideFactsFailure();
        Q_EMIT factsAgainRequested();
    }
}

WaybillStep OrderDetail::waybillStep(const OrderRecord &record) const
{
    const bool isHere = record.stage() == Stage::ToCourier || record.stage() == Stage::PreOrders;
    if (!isHere || !record.order.isAssembled())
        return WaybillStep::None;
    const WaybillState waybill = m_waybillOf(record.order.id);
    switch (waybill.kind) {
    case WaybillState::Kind::BeingMade:
    case WaybillState::Kind::Fetching:
        return WaybillStep::Awaited;
    case WaybillState::Kind::Archived:
        return waybill.printedAt ? WaybillStep::Printed : WaybillStep::ToPrint;
    default:
        return WaybillStep::None;
    }
}

void OrderDetail::ensureVisible(const QWidget &view, const QRect &line)
{
    const QRect place(view.mapTo(m_scroll->widget(), line.topLeft()), line.size());
    m_scroll->ensureVisible(place.center().x(), place.center().y(), 0, place.height());
}

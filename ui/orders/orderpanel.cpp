// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orderpanel.h"

#include "core/commands/orderrunner.h"
#include "core/store/orderstore.h"
#include "core/sync/detailreading.h"
#include "core/sync/ordersync.h"
#include "core/waybills/waybillwatch.h"
#include "ui/order/orderdetail.h"
#include "ui/style/symbol.h"

#include <QToolButton>
#include <QVBoxLayout>

OrderPanel::OrderPanel(OrderStore &store, const OrderRunner &runner, const Journal &journal, OrderSync &sync,
                       DetailReading &detail, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_store(store), m_back(new QToolButton),
      m_detail(new OrderDetail(store, journal, clock, [&runner](Change change, const OrderId &id) {
          return runner.gate().refusalOf(change, id);
      }))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_back->setText(tr("&Back to the list"));
    m_back->setIcon(icon(Symbol::Back));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_back->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_detail, 1);

    connect(m_back, &QToolButton::clicked, this, &OrderPanel::backRequested);
    connect(m_detail, &OrderDetail::entriesWanted, &sync, &OrderSync::readEntries);
    connect(&sync, &OrderSync::entriesFailed, m_detail, &OrderDetail::showEntriesFailure);
    connect(m_detail, &OrderDetail::factsWanted, &detail, &DetailReading::show);
    connect(m_detail, &OrderDetail::factsAgainRequested, &detail, &DetailReading::readAgain);
    connect(&detail, &DetailReading::failed, m_detail, &OrderDetail::showFactsFailure);
    // The marketplace answers again.
    connect(&store, &OrderStore::completeAtChanged, m_detail, &OrderDetail::askAgainForWhatFailed);
    connect(&runner, &OrderRunner::refusalChanged, this, &OrderPanel::showAgain);
    connect(&store, &OrderStore::rowsChanged, this, [this](int first, int last) {
        const auto shown = m_detail->orderId();
        const int row = shown ? m_store.rowOf(*shown) : -1;
        if (row >= first && row <= last)
            showAgain(*shown);
    });
}

void OrderPanel::setNarrow(bool isNarrow)
{
    m_back->setVisible(isNarrow);
}

void OrderPanel::follow(const WaybillWatch &waybills)
{
    m_detail->setWaybillOf([&waybills](const OrderId &id) { return waybills.state(id); });
    connect(&waybills, &WaybillWatch::stateChanged, this, &OrderPanel::showAgain);
}

void OrderPanel::noteMayChange()
{
    if (const auto shown = m_detail->orderId())
        showAgain(*shown);
}

// If it is the one that is shown.
void OrderPanel::showAgain(const OrderId &id)
{
    const OrderRecord *record = m_detail->orderId() == id ? m_store.recall(id) : nullptr;
    if (record)
        m_detail->showRecord(*record);
}

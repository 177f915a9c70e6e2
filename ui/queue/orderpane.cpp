// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/orderpane.h"

#include "ui/queue/ordersview.h"
#include "ui/style/tokens.h"
#include "ui/text/money.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OrderPane::OrderPane(OrderFilter &filter, const OrderStore &store, const OrderSync &sync, const Clock &clock,
                     QWidget *parent)
    : QWidget(parent), m_filter(filter), m_store(store), m_sync(sync), m_title(new QLabel), m_selected(new QLabel),
      m_hidden(new QPushButton), m_progressText(new QLabel), m_progress(new QProgressBar),
      m_table(new OrdersView(filter)), m_empty(new EmptyState(clock))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(figures(textFont(TextSize::Body, QFont::DemiBold)));
    m_hidden->setFlat(true);
    m_progressText->setFont(figures(textFont(TextSize::Small)));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(Tokens::innerGap);
    m_progress->setAccessibleName(tr("Reading the orders"));

    auto *line = new QHBoxLayout;
    line->setContentsMargins(Tokens::gap, Tokens::innerGap, Tokens::gap, Tokens::innerGap);
    line->setSpacing(Tokens::innerGap);
    line->addStrut(m_hidden->sizeHint().height()); // the same height whether it is there or not
    line->addWidget(m_title);
    line->addWidget(m_selected);
    line->addStretch();
    line->addWidget(m_progressText);
    line->addWidget(m_hidden);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);

    // Many signals in one turn of the event loop make one description.
    m_describeLater.setSingleShot(true);
    m_describeLater.setInterval(0);
    connect(&m_describeLater, &QTimer::timeout, this, &OrderPane::describe);
    const auto later = [this] { m_describeLater.start(); };
    connect(&filter, &QAbstractItemModel::rowsInserted, this, later);
    connect(&filter, &QAbstractItemModel::rowsRemoved, this, later);
    connect(&filter, &OrderFilter::filterChanged, this, later);
    connect(&store, &OrderStore::completeAtChanged, this, later);
    connect(&sync, &OrderSync::stateChanged, this, later);
    connect(m_table, &OrdersView::choiceChanged, this, later);
    connect(m_hidden, &QPushButton::clicked, this, &OrderPane::showAllRequested);
    connect(m_empty, &EmptyState::showAllRequested, this, &OrderPane::showAllRequested);
    connect(m_empty, &EmptyState::refreshRequested, this, &OrderPane::refreshRequested);
    describe();
}

void OrderPane::describe()
{
    const int rows = m_filter.rowCount();
    const QString name = m_filter.isSearching() ? tr("Found in all queues") : m_filter.queue().name();
    m_title->setText(name + u" · "_s + text::number(rows));
    const int selected = int(m_table->selectedOrders().size());
    //: After "Pickup · 23": how many of them are selected
    m_selected->setText(selected > 1 ? u"· "_s + tr("%n selected", nullptr, selected) : QString());

    const int hidden = m_filter.hiddenCount();
    m_hidden->setVisible(hidden > 0);
    //: A button: how many orders of the queue the search hides; pressing it shows them
    m_hidden->setText(tr("hidden b&y the search: %1 · show").arg(text::number(hidden)));

    describeProgress();
    const Emptiness emptiness = emptinessOf(rows, m_filter.isSearching(), m_sync.state(), m_store.completeAt());
    m_empty->show(emptiness, m_filter.queue(), m_filter.search().trimmed(), m_sync.state(), m_store.completeAt());
    // An empty table keeps its header, so that it can be found and sorted all the same.
    m_table->setMaximumHeight(emptiness == Emptiness::NotEmpty ? QWIDGETSIZE_MAX
                                                               : m_table->horizontalHeader()->sizeHint().height());
}

void OrderPane::describeProgress()
{
    const SyncState &state = m_sync.state();
    const bool firstReading = state.reading && !m_store.completeAt();
    m_progress->setVisible(firstReading);
    m_progressText->setVisible(firstReading);
    if (!firstReading)
        return;
    // Without a length yet the bar only shows that something moves.
    m_progress->setRange(0, state.ordersInAll.value_or(0));
    m_progress->setValue(state.ordersRead);
    m_progressText->setText(
        state.ordersInAll ? tr("read %1 of %2").arg(text::number(state.ordersRead), text::number(*state.ordersInAll))
                          : tr("read %1").arg(text::number(state.ordersRead)));
}

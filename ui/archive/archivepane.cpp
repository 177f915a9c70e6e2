// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/archive/archivepane.h"

#include "core/sync/windows.h"
#include "ui/archive/archiveform.h"
#include "ui/archive/archiveprogress.h"
#include "ui/archive/archiveview.h"
#include "ui/queue/placeholder.h"
#include "ui/style/tokens.h"
#include "ui/text/failures.h"
#include "ui/text/money.h"
#include "ui/text/times.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using Phase = ArchiveState::Phase;

namespace {

constexpr auto typingPause = 120ms;

} // namespace

ArchivePane::ArchivePane(Archive &archive, const OrderStore &store, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_archive(archive), m_store(store), m_clock(clock), m_model(archive.table, clock),
      m_form(new ArchiveForm(clock)), m_progress(new ArchiveProgress), m_find(new QLineEdit), m_count(new QLabel),
      m_table(new ArchiveView(m_model)), m_empty(new Placeholder)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_find->setClearButtonEnabled(true);
    m_find->setPlaceholderText(tr("Order, name, phone, SKU"));
    m_find->setAccessibleName(tr("Find in the archive"));
    // What it takes in is said whole.
    m_find->setFixedWidth(m_find->fontMetrics().horizontalAdvance(m_find->placeholderText()) + 4 * Tokens::gap);
    m_count->setFont(figures(textFont(TextSize::Body, QFont::DemiBold)));
    m_count->setWordWrap(true);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(Tokens::gap, Tokens::gap, Tokens::gap, Tokens::gap);
    top->setSpacing(Tokens::gap);
    top->addWidget(m_form);
    top->addWidget(m_progress);
    auto *line = new QHBoxLayout;
    line->addWidget(m_count, 1);
    line->addWidget(m_find);
    top->addLayout(line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    connectParts();
    ask();
}

void ArchivePane::connectParts()
{
    // Many signals in one turn of the event loop make one description.
    m_describeLater.setSingleShot(true);
    m_describeLater.setInterval(0);
    connect(&m_describeLater, &QTimer::timeout, this, &ArchivePane::describe);
    const auto later = [this] { m_describeLater.start(); };
    m_askLater.setSingleShot(true);
    m_askLater.setInterval(typingPause);
    connect(&m_askLater, &QTimer::timeout, this, &ArchivePane::ask);

    connect(m_form, &ArchiveForm::wantedChanged, this, &ArchivePane::ask);
    connect(m_form, &ArchiveForm::readRequested, this, &ArchivePane::read);
    connect(m_progress, &ArchiveProgress::cancelRequested, &m_archive.reading, &ArchiveReading::stop);
    connect(m_find, &QLineEdit::textChanged, &m_askLater, qOverload<>(&QTimer::start));
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        ask();
        focusOrders();
    });
    connect(m_empty, &Placeholder::pressed, this, [this] {
        if (m_find->text().trimmed().isEmpty())
            read();
        else if (foundElsewhere() > 0)
            m_form->setWanted(m_form->everything());
        else
            m_find->clear();
    });
    connect(&m_archive.reading, &ArchiveReading::stateChanged, this, later);
    connect(&m_archive.reading, &ArchiveReading::ordersRead, &m_model, &ArchiveModel::take);
    connect(&m_model, &ArchiveModel::totalChanged, this, [this, later] {
        if (m_model.query().words.isEmpty())
            Q_EMIT totalChanged(m_model.total());
        later();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, later);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(&m_store, &OrderStore::rowsWritten, this, &ArchivePane::followStore);
}

QList<QWidget *> ArchivePane::panes() const
{
    return {m_form, m_find, m_table};
}

void ArchivePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_missed)
        ask();
}

void ArchivePane::focusOrders()
{
    if (m_model.rowCount() > 0)
        m_table->setFocus();
    else
        m_form->setFocus();
}

// What is on the disk is shown at once, whether it has just been read or long ago.
void ArchivePane::ask()
{
    m_askLater.stop();
    m_missed = false;
    const ListRange wanted = m_form->wanted();
    m_model.setQuery({wanted, search::queryThatFinds(m_find->text().trimmed(), [&](const search::Query &query) {
                          return m_archive.table.count({wanted, query}).value_or(0) > 0;
                      })});
    m_table->scrollToTop();
    describe();
}

void ArchivePane::followStore(const std::vector<int> &rows)
{
    if (isVisible() && !m_missed) {
        std::vector<OrderId> ids;
        ids.reserve(rows.size());
        for (const int row : rows)
            ids.push_back(m_store.at(row).order.id);
        m_model.take(ids);
        return;
    }
    m_missed = true;
    // The list of queues says how many there are, whoever looks.
    if (std::ranges::any_of(rows, [this](int row) { return m_store.at(row).stage() == Stage::Archive; }))
        m_askLater.start();
}

void ArchivePane::read()
{
    m_archive.reading.start(m_form->wanted());
}

bool ArchivePane::isShownBeingRead() const
{
    return m_archive.reading.isReading() && m_archive.reading.state().wanted == m_form->wanted();
}

void ArchivePane::describe()
{
    const ListRange wanted = m_form->wanted();
    const ArchiveState &state = m_archive.reading.state();
    const bool isShown = state.wanted == wanted;
    m_progress->show(state, isShown);
    const bool goesOn = isShown && (state.phase == Phase::Stopped || state.phase == Phase::Failed);
    m_form->setReadEnabled(!isShownBeingRead());

    const auto reads = m_archive.log.windowsOf(wanted.list);
    const auto readAt = reads ? windows::readAt(wanted.range, *reads) : std::nullopt;
    if (goesOn) {
        //: Button: goes on reading the archive where it stopped
        m_form->setReadWords(tr("&Continue"));
    } else {
        //: Button: reads a list of orders from the marketplace
        m_form->setReadWords(readAt ? tr("&Read again") : tr("&Read"));
    }
    describeCount(readAt);
    describeEmptiness(readAt);
}

void ArchivePane::describeCount(const std::optional<Instant> &readAt)
{
    const QString orders = tr("%1 orders", "count", m_model.total()).arg(text::number(m_model.total()));
    if (readAt) {
        //: "1 240 orders, read 14:02"
        m_count->setText(tr("%1, read %2").arg(orders, text::moment(*readAt, m_clock.now())));
    } else if (m_model.total() > 0) {
        //: %1 is "1 240 orders"
        m_count->setText(tr("%1 on this computer; not all of these days have been read").arg(orders));
    } else {
        m_count->clear();
    }
}

int ArchivePane::foundElsewhere() const
{
    return m_archive.table.count({m_form->everything(), m_model.query().words}).value_or(0);
}

// Four kinds of nothing: none there, hidden by the search, found on other days only, and not known.
void ArchivePane::describeEmptiness(const std::optional<Instant> &readAt)
{
    const bool empty = m_model.rowCount() == 0;
    // An empty table keeps its header, so that it can be found all the same.
    m_table->setMaximumHeight(empty ? m_table->horizontalHeader()->sizeHint().height() : QWIDGETSIZE_MAX);
    m_empty->setVisible(empty);
    if (!empty)
        return;
    const QString typed = m_find->text().trimmed();
    if (m_model.error()) {
        const text::Message message = text::readingFailed(*m_model.error());
        m_empty->say(Symbol::Late, message.happened, message.next);
    } else if (const int elsewhere = typed.isEmpty() ? 0 : foundElsewhere(); elsewhere > 0) {
        m_empty->say(Symbol::Search, tr("No order matches “%1” here").arg(typed),
                     //: Orders that a search would find, were it not for the days and filters that are chosen
                     tr("%n orders on this computer match on other days or without the filters.", nullptr, elsewhere),
                     tr("Show them"));
    } else if (!typed.isEmpty()) {
        m_empty->say(Symbol::Search, tr("No order matches “%1”").arg(typed),
                     readAt ? tr("All orders of this list and these days were searched.")
                            : tr("Not all of these days have been read: it may be among those that have not."),
                     tr("Cl&ear the search"));
    } else if (isShownBeingRead()) {
        m_empty->say(Symbol::Refresh, tr("Reading the orders…"), tr("They appear here as they come."));
    } else if (readAt) {
        m_empty->say(Symbol::Archive, tr("No orders in this list on these days"),
                     tr("Last check: %1").arg(text::moment(*readAt, m_clock.now())));
    } else {
        m_empty->say(Symbol::Unknown, tr("These days have not been read yet"),
                     tr("Whether there are orders cannot be known before. You can work on while they are read."),
                     tr("Read &now"));
    }
}

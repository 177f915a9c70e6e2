// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order/entriesview.h"

#include "ui/order/entriesmodel.h"
#include "ui/order/entrydelegate.h"
#include "ui/order/indented.h"
#include "ui/order/wholetable.h"
#include "ui/style/band.h"
#include "ui/style/tokens.h"
#include "ui/text/failures.h"
#include "ui/text/money.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

EntriesView::EntriesView(QWidget *parent)
    : QWidget(parent), m_model(new EntriesModel(this)), m_table(new WholeTable), m_instead(new QLabel),
      m_mismatch(new Band), m_failure(new Band), m_factsFailure(new Band)
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Entries"));
    // Five columns in a narrow panel.
    m_table->setFont(figures(textFont(TextSize::Small)));
    m_table->setItemDelegate(new EntryDelegate(m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(int(EntriesModel::Column::Item), QHeaderView::Stretch);
    const QAbstractItemModel &model = *m_model;
    const QString item = model.headerData(int(EntriesModel::Column::Item), Qt::Horizontal).toString();
    header->setMinimumSectionSize(header->fontMetrics().horizontalAdvance(item) + 2 * Tokens::cellMargin);
    connect(m_table, &WholeTable::lineReached, this, [this](const QRect &line) {
        Q_EMIT lineReached({m_table->mapTo(this, line.topLeft()), line.size()});
    });

    m_instead->setForegroundRole(QPalette::PlaceholderText);
    m_instead->setWordWrap(true);
    QPushButton *again = m_failure->addButton(tr("&Read again"));
    connect(again, &QPushButton::clicked, this, [this] {
        setState(State::Reading);
        Q_EMIT readAgainRequested();
    });

    QPushButton *factsAgain = m_factsFailure->addButton(tr("Rea&d again"));
    connect(factsAgain, &QPushButton::clicked, this, [this] {
        hideFactsFailure();
        Q_EMIT factsAgainRequested();
    });
    m_factsFailure->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Tokens::innerGap);
    column->addWidget(m_table);
    column->addLayout(indented(*m_mismatch));
    column->addLayout(indented(*m_factsFailure));
    column->addLayout(indented(*m_instead));
    column->addLayout(indented(*m_failure));
    setState(State::Reading);
}

void EntriesView::setOrder(const Order &order)
{
    m_model->setEntries(order.entries.value_or(std::vector<OrderEntry>()));
    setState(!order.entries ? State::Reading : order.entries->empty() ? State::None : State::Known);
    const auto isWeighed = [](const OrderEntry &entry) { return entry.weight.has_value(); };
    m_anyWeighed = order.entries && std::ranges::any_of(*order.entries, isWeighed);
    fitSections();
    compareWith(order);
}

void EntriesView::fitSections()
{
    using Column = EntriesModel::Column;
    // The panel is narrow: without weights the room is the names'.
    m_table->setColumnHidden(int(Column::Weight), !m_anyWeighed);
    m_table->setColumnHidden(int(Column::Price), false);
    int needed = m_table->horizontalHeader()->minimumSectionSize();
    for (const Column column : {Column::Quantity, Column::Weight, Column::Price, Column::Total}) {
        m_table->resizeColumnToContents(int(column));
        needed += m_table->columnWidth(int(column));
    }
    // Millions of weighed goods: what one of them costs is the least of it.
    m_table->setColumnHidden(int(Column::Price), needed > width());
    m_table->fitHeight();
}

void EntriesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSections();
}

void EntriesView::showFailure(const Error &error)
{
    text::Message message = text::readingFailed(error);
    message.meaning = tr("The lines of this order are not known, so do not hand it over by this list.");
    m_failure->setMessage(Meaning::Near, message);
    setState(State::Failed);
}

void EntriesView::showFactsFailure(const Error &error)
{
    text::Message message = text::readingFailed(error);
    message.meaning = tr("Brands, codes or least weights of some lines are not known. Names, quantities and sums are.");
    m_factsFailure->setMessage(Meaning::Neutral, message);
    m_factsFailure->show();
}

void EntriesView::hideFactsFailure()
{
    m_factsFailure->hide();
}

bool EntriesView::isFactsFailureShown() const
{
    return !m_factsFailure->isHidden();
}

void EntriesView::setState(State state)
{
    m_table->setVisible(state == State::Known);
    m_instead->setVisible(state == State::Reading || state == State::None);
    m_instead->setText(state == State::None ? tr("The marketplace names no lines of this order.")
                                            : tr("Reading the lines of this order…"));
    m_failure->setVisible(state == State::Failed);
    m_mismatch->hide();
}

void EntriesView::compareWith(const Order &order)
{
    const std::optional<Money> lines = m_model->total();
    if (!order.entries || order.entries->empty() || !lines || !order.totalPrice || *lines == *order.totalPrice)
        return;
    // Some orders count the delivery into their sum.
    if (order.deliveryCost && *lines + *order.deliveryCost == *order.totalPrice)
        return;
    m_mismatch->setMessage(Meaning::Near, {tr("The lines add up to %1, but the marketplace gives %2 for the order.")
                                               .arg(text::money(lines), text::money(order.totalPrice)),
                                           {},
                                           tr("Refresh, and trust the seller's cabinet.")});
    m_mismatch->show();
}

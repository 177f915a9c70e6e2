// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order/wholetable.h"

#include "ui/style/tokens.h"

#include <QHeaderView>

WholeTable::WholeTable(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    // Tab leaves the table; the arrows walk in it.
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(Tokens::gap); // as high as their words
    horizontalHeader()->setHighlightSections(false);

    // When all columns have got their new widths: rows measured in between come out too low.
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &WholeTable::fitHeight);
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_fit, qOverload<>(&QTimer::start));
}

void WholeTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &WholeTable::fitHeight);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &WholeTable::fitHeight);
    connect(model, &QAbstractItemModel::rowsMoved, this, &WholeTable::fitHeight);
    connect(model, &QAbstractItemModel::dataChanged, this, &WholeTable::fitHeight);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &line) {
        const QRect place = visualRect(line);
        Q_EMIT lineReached({viewport()->mapTo(this, place.topLeft()), place.size()});
    });
}

void WholeTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitHeight();
}

void WholeTable::fitHeight()
{
    // Not resizeRowsToContents(), which leaves room for the hidden header's own labels.
    for (int row = 0; row < model()->rowCount(); ++row)
        setRowHeight(row, sizeHintForRow(row));
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    setFixedHeight(header + verticalHeader()->length());
}

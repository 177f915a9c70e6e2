// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order/timelineview.h"

#include "ui/order/indented.h"
#include "ui/order/timelinedelegate.h"
#include "ui/order/timelinemodel.h"
#include "ui/order/wholetable.h"
#include "ui/style/tokens.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

TimelineView::TimelineView(TimelineModel *model, QWidget *parent) : QWidget(parent)
{
    model->setParent(this);
    auto *heading = new QLabel(tr("&Timeline"));
    heading->setForegroundRole(QPalette::PlaceholderText);
    auto *table = new WholeTable;
    heading->setBuddy(table);
    table->setAccessibleName(tr("Timeline"));
    table->setItemDelegate(new TimelineDelegate(table));
    table->setModel(model);
    // Two columns that explain themselves; screen readers still hear their names.
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(int(TimelineModel::Column::Time), QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(int(TimelineModel::Column::Event), QHeaderView::Stretch);
    table->fitHeight();
    connect(table, &WholeTable::lineReached, this, [this, table](const QRect &line) {
        Q_EMIT lineReached({table->mapTo(this, line.topLeft()), line.size()});
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Tokens::innerGap);
    column->addLayout(indented(*heading));
    column->addWidget(table);
}

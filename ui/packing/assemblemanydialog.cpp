// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/assemblemanydialog.h"

#include "ui/packing/placesdelegate.h"
#include "ui/style/roomydelegate.h"
#include "ui/style/tokens.h"
#include "ui/text/packing.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AssembleManyDialog::AssembleManyDialog(std::vector<AssembleModel::Candidate> candidates, PackingRuleOf ruleOf,
                                       QWidget *parent)
    : PlacesDialog({tr("Assemble"), {}, tr("Assemble"), tr("&Not now")}, Symbol::Pack, parent),
      m_model(std::move(candidates), std::move(ruleOf)), m_summary(new QLabel), m_table(new QTableView)
{
    m_summary->setFont(figures(textFont(TextSize::Body, QFont::DemiBold)));
    m_summary->setWordWrap(true);
    setUpTable();
    body().addWidget(m_summary);
    body().addWidget(m_table, 1);
    body().addWidget(consequence(text::afterAssembling()));
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &AssembleManyDialog::showCounts);
    showCounts();
    resize(960, 600);
    m_table->setFocus();
}

void AssembleManyDialog::setUpTable()
{
    using Column = AssembleModel::Column;
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Orders"));
    m_table->setItemDelegate(new RoomyDelegate(Tokens::rowHeight, m_table));
    auto *places = new PlacesDelegate(m_table);
    m_table->setItemDelegateForColumn(int(Column::Places), places);
    // One number after the other, without a look at the keys.
    connect(places, &PlacesDelegate::entered, this, [this] {
        const QModelIndex below = m_table->currentIndex().siblingAtRow(m_table->currentIndex().row() + 1);
        if (below.flags().testFlag(Qt::ItemIsEditable))
            m_table->setCurrentIndex(below);
    });
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    QHeaderView &header = *m_table->horizontalHeader();
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setHighlightSections(false);
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(int(Column::Items), QHeaderView::Stretch);
    // Few have a note: it takes its lines rather than the room of the items.
    constexpr int noteWidth = 260;
    header.setSectionResizeMode(int(Column::Note), QHeaderView::Fixed);
    header.resizeSection(int(Column::Note), noteWidth);
    connect(&header, &QHeaderView::sectionResized, m_table, &QTableView::resizeRowsToContents, Qt::QueuedConnection);
    // The first number that may be changed has the keyboard.
    for (int row = 0; row < m_model.rowCount() && !m_table->currentIndex().isValid(); ++row) {
        const QModelIndex number = m_model.index(row, int(Column::Places));
        if (m_model.flags(number).testFlag(Qt::ItemIsEditable))
            m_table->setCurrentIndex(number);
    }
}

void AssembleManyDialog::showCounts()
{
    const int orders = m_model.count();
    const int left = m_model.rowCount() - orders;
    QString words = tr("%n orders", nullptr, orders) + u" · "_s + tr("%n places", nullptr, m_model.places());
    if (left > 0)
        words += u" · "_s + tr("%n cannot be assembled", nullptr, left);
    m_summary->setText(words);
    //: Button; %1 is how many orders
    verb().setText(tr("&Assemble (%1)").arg(orders));
    verb().setEnabled(orders > 0);
}

void AssembleManyDialog::goToPlaces()
{
    m_table->setFocus();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/packingrulesdialog.h"

#include "ui/packing/ruleeditor.h"
#include "ui/style/roomydelegate.h"
#include "ui/style/screenroom.h"
#include "ui/style/tokens.h"
#include "ui/text/foreign.h"
#include "ui/text/packing.h"
#include "ui/text/rowsentence.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

PackingRulesDialog::PackingRulesDialog(PackingRules &rules, QWidget *parent)
    : QDialog(parent), m_rules(rules),
      m_empty(new QLabel(tr("There are no rules yet. A rule is made where an order is assembled."))),
      m_table(new QTableWidget(0, Rule + 1)), m_editor(new RuleEditor(rules))
{
    setWindowTitle(tr("Packing rules"));
    setAccessibleName(windowTitle());
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_table->setAccessibleName(windowTitle());
    //: The seller's own code of a thing
    m_table->setHorizontalHeaderLabels({tr("Item"), tr("Code"), tr("Rule")});
    m_table->setItemDelegate(new RoomyDelegate(Tokens::rowHeight, m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    QHeaderView &header = *m_table->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(Item, QHeaderView::Stretch);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setHighlightSections(false);
    connect(&header, &QHeaderView::sectionResized, m_table, &QTableView::resizeRowsToContents, Qt::QueuedConnection);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap);
    column->setSpacing(2 * Tokens::gap);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_editor);
    column->addWidget(buttons);
    resize(640, 460);
    keepWithinScreen(*this);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &QTableWidget::currentCellChanged, this, &PackingRulesDialog::showThing);
    connect(m_editor, &RuleEditor::rulesChanged, this, &PackingRulesDialog::showRules);
    showRules();
    m_table->setFocus();
}

void PackingRulesDialog::showRules()
{
    m_items = m_rules.all();
    const int current = std::max(m_table->currentRow(), 0);
    m_table->setRowCount(int(m_items.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const PackingRules::Item &item = m_items[size_t(row)];
        m_table->setItem(row, Item, new QTableWidgetItem(text::theirs(item.name)));
        m_table->setItem(row, Code, new QTableWidgetItem(text::theirs(item.sku)));
        m_table->setItem(row, Rule, new QTableWidgetItem(text::packingRule(item.rule)));
        m_table->item(row, Item)->setData(Qt::AccessibleDescriptionRole, text::rowSentence(*m_table->model(), row));
    }
    m_table->resizeRowsToContents();
    const bool any = !m_items.empty();
    m_empty->setVisible(!any);
    m_table->setVisible(any);
    m_editor->setVisible(any);
    if (any)
        m_table->setCurrentCell(std::min(current, m_table->rowCount() - 1), Item);
    showThing();
}

void PackingRulesDialog::showThing()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= int(m_items.size()))
        m_editor->setThing({}, {});
    else
        m_editor->setThing(m_items[size_t(row)].sku, m_items[size_t(row)].name);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/batchresults.h"

#include "ui/bulk/batchwords.h"
#include "ui/models/outcomemeaning.h"
#include "ui/style/codedelegate.h"
#include "ui/style/roomydelegate.h"
#include "ui/style/screenroom.h"
#include "ui/style/symbol.h"
#include "ui/style/tokens.h"
#include "ui/text/foreign.h"
#include "ui/text/groupwords.h"
#include "ui/text/people.h"
#include "ui/text/rowsentence.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

BatchResults::BatchResults(std::shared_ptr<const CommandGroup> batch, QWidget *parent)
    : QDialog(parent), m_batch(std::move(batch)), m_summary(new QLabel), m_table(new QTableWidget(0, 2)),
      m_onlyNotDone(new QCheckBox(tr("&Only those not done")))
{
    setWindowTitle(batchTitle(m_batch->change()));
    m_summary->setFont(figures(textFont(TextSize::Body, QFont::DemiBold)));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Order"), tr("Outcome")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setItemDelegate(new RoomyDelegate(Tokens::rowHeight, m_table));
    m_table->setItemDelegateForColumn(0, new CodeDelegate(m_table));
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("Copy &numbers"), QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &BatchResults::copyNumbers);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap);
    layout->setSpacing(2 * Tokens::gap);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_onlyNotDone);
    layout->addLayout(top);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    resize(760, 480);
    keepWithinScreen(*this);

    m_table->setRowCount(int(m_batch->members().size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        showRow(row);
    m_table->resizeRowsToContents();
    m_table->setCurrentCell(0, 0);
    m_table->setFocus();
    showSummary();
    connect(m_batch.get(), &CommandGroup::changed, this, &BatchResults::showSummary);
    connect(m_batch.get(), &CommandGroup::memberChanged, this, [this](int row) {
        showRow(row);
        m_table->resizeRowToContents(row);
    });
    connect(m_onlyNotDone, &QCheckBox::toggled, this, [this] {
        for (int row = 0; row < m_table->rowCount(); ++row)
            hideOrShow(row);
    });
}

void BatchResults::showSummary()
{
    m_summary->setText(batchSummary(*m_batch));
}

void BatchResults::showRow(int row)
{
    const CommandGroup::Member &shown = m_batch->members()[size_t(row)];
    const Meaning meaning = meaningOf(shown.outcome);
    const QColor ink = textColour(meaning, palette());
    const QSize iconSize(Tokens::symbolSize, Tokens::symbolSize);
    const QString outcome = text::name(shown.outcome);
    const QString words = text::whyNotDone(m_batch->change(), shown);
    auto *cell = new QTableWidgetItem(words.isEmpty() ? outcome : outcome + u": "_s + words);
    cell->setIcon(inColour(icon(symbolOf(meaning)), iconSize, devicePixelRatioF(), ink));
    cell->setForeground(ink);
    auto *number = new QTableWidgetItem(text::groupedCode(shown.orderCode));
    number->setData(Qt::AccessibleTextRole, shown.orderCode.value());
    m_table->setItem(row, 0, number);
    m_table->setItem(row, 1, cell);
    number->setData(Qt::AccessibleDescriptionRole, text::rowSentence(*m_table->model(), row));
    hideOrShow(row);
}

void BatchResults::hideOrShow(int row)
{
    m_table->setRowHidden(row, m_onlyNotDone->isChecked() && !isNotDone(m_batch->members()[size_t(row)].outcome));
}

void BatchResults::copyNumbers() const
{
    const auto &members = m_batch->members();
    const bool all = std::ranges::none_of(members, isNotDone, &CommandGroup::Member::outcome);
    QStringList numbers;
    for (const CommandGroup::Member &member : members) {
        if (all || isNotDone(member.outcome))
            numbers += text::sheetCell(member.orderCode.value());
    }
    QApplication::clipboard()->setText(numbers.join(u'\n'));
}

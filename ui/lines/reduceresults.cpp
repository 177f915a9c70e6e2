// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/reduceresults.h"

#include "ui/models/outcomemeaning.h"
#include "ui/style/roomydelegate.h"
#include "ui/style/screenroom.h"
#include "ui/style/symbol.h"
#include "ui/style/tokens.h"
#include "ui/text/journalwords.h"
#include "ui/text/people.h"
#include "ui/text/rowsentence.h"
#include "ui/text/words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Why it is not sent yet: only what became of those before it lets it go.
QString waitingWords(const LineReductions &reductions)
{
    const bool inDoubt = std::ranges::find(reductions.rows(), Outcome::Unknown, &LineReductions::Row::outcome) !=
                         reductions.rows().end();
    return inDoubt ? ReduceResults::tr("Waiting until it is known what became of the line before it.")
                   : ReduceResults::tr("Waiting for the line before it.");
}

QString outcomeWords(const LineReductions::Row &row, const LineReductions &reductions)
{
    if (row.outcome == Outcome::Waiting)
        return waitingWords(reductions);
    const QString outcome = text::name(row.outcome);
    return row.words.isEmpty() ? outcome : outcome + u": "_s + row.words;
}

} // namespace

ReduceResults::ReduceResults(std::shared_ptr<LineReductions> reductions, QWidget *parent)
    : QDialog(parent), m_reductions(std::move(reductions)), m_summary(new QLabel), m_table(new QTableWidget(0, 3)),
      //: Of lines that wait for those before them: they are not to be sent
      m_takeBack(new QPushButton(tr("&Take back what waits")))
{
    setWindowTitle(tr("Reduced lines"));
    setAccessibleName(windowTitle());
    m_summary->setFont(figures(textFont(TextSize::Body, QFont::DemiBold)));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Item"), tr("Change"), tr("Outcome")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setItemDelegate(new RoomyDelegate(Tokens::rowHeight, m_table));
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_takeBack, QDialogButtonBox::ActionRole);
    m_takeBack->setAccessibleName(tr("Take back what waits"));
    m_takeBack->setAutoDefault(false);
    connect(m_takeBack, &QPushButton::clicked, m_reductions.get(), &LineReductions::takeBackWaiting);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap);
    layout->setSpacing(2 * Tokens::gap);
    layout->addWidget(m_summary);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    resize(760, 420);
    keepWithinScreen(*this);
    connect(m_reductions.get(), &LineReductions::changed, this, &ReduceResults::refresh);
    refresh();
    m_table->setCurrentCell(0, 0);
    m_table->setFocus();
}

void ReduceResults::refresh()
{
    const auto &rows = m_reductions->rows();
    //: %1 is "410 000 123"; %2 of %3 lines
    m_summary->setText(tr("№ %1: %2 of %3 lines reduced")
                           .arg(text::groupedCode(m_reductions->orderCode()))
                           .arg(m_reductions->confirmed())
                           .arg(rows.size()));
    m_table->setRowCount(int(rows.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const LineReductions::Row &row = rows[size_t(i)];
        const Meaning meaning = meaningOf(row.outcome);
        const QColor ink = textColour(meaning, palette());
        const QSize iconSize(Tokens::symbolSize, Tokens::symbolSize);
        auto *outcome = new QTableWidgetItem(outcomeWords(row, *m_reductions));
        outcome->setIcon(inColour(icon(symbolOf(meaning)), iconSize, devicePixelRatioF(), ink));
        outcome->setForeground(ink);
        m_table->setItem(i, 0, new QTableWidgetItem(row.title));
        m_table->setItem(i, 1, new QTableWidgetItem(text::lineChange(row.wish)));
        m_table->setItem(i, 2, outcome);
        m_table->item(i, 0)->setData(Qt::AccessibleDescriptionRole, text::rowSentence(*m_table->model(), i));
    }
    m_table->resizeRowsToContents();
    m_takeBack->setEnabled(m_reductions->waiting() > 0);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/reduceresults.h"

#include "core/store/orderstore.h"
#include "ui/models/outcomemeaning.h"
#include "ui/style/roomydelegate.h"
#include "ui/style/screenroom.h"
#include "ui/style/symbol.h"
#include "ui/style/tokens.h"
#include "ui/text/groupwords.h"
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

using namespace Qt::StringLiterals;

namespace {

// Why it is not sent yet: only what became of those before it lets it go.
QString waitingWords(const CommandGroup &reductions)
{
    return reductions.count(Outcome::Unknown) > 0
               ? ReduceResults::tr("Waiting until it is known what became of the line before it.")
               : ReduceResults::tr("Waiting for the line before it.");
}

QString outcomeWords(const CommandGroup::Member &row, const CommandGroup &reductions)
{
    if (row.outcome == Outcome::Waiting)
        return waitingWords(reductions);
    const QString outcome = text::name(row.outcome);
    const QString words = text::whyNotDone(reductions.change(), row);
    return words.isEmpty() ? outcome : outcome + u": "_s + words;
}

} // namespace

ReduceResults::ReduceResults(std::shared_ptr<CommandGroup> reductions, const OrderStore &store, QWidget *parent)
    : QDialog(parent), m_reductions(std::move(reductions)), m_store(store), m_summary(new QLabel),
      m_table(new QTableWidget(0, 3)),
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
    connect(m_takeBack, &QPushButton::clicked, m_reductions.get(), &CommandGroup::takeBack);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap);
    layout->setSpacing(2 * Tokens::gap);
    layout->addWidget(m_summary);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    resize(760, 420);
    keepWithinScreen(*this);
    connect(m_reductions.get(), &CommandGroup::memberChanged, this, &ReduceResults::refresh);
    refresh();
    m_table->setCurrentCell(0, 0);
    m_table->setFocus();
}

void ReduceResults::refresh()
{
    const auto &rows = m_reductions->members();
    //: %1 is "410 000 123"; %2 of %3 lines
    m_summary->setText(tr("№ %1: %2 of %3 lines reduced")
                           .arg(text::groupedCode(rows.front().orderCode))
                           .arg(m_reductions->count(Outcome::Confirmed))
                           .arg(rows.size()));
    const OrderRecord *record = m_store.find(rows.front().orderId);
    m_table->setRowCount(int(rows.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const CommandGroup::Member &row = rows[size_t(i)];
        const LineWish wish = row.lines.empty() ? LineWish() : row.lines.front();
        const Meaning meaning = meaningOf(row.outcome);
        const QColor ink = textColour(meaning, palette());
        const QSize iconSize(Tokens::symbolSize, Tokens::symbolSize);
        auto *outcome = new QTableWidgetItem(outcomeWords(row, *m_reductions));
        outcome->setIcon(inColour(icon(symbolOf(meaning)), iconSize, devicePixelRatioF(), ink));
        outcome->setForeground(ink);
        m_table->setItem(i, 0, new QTableWidgetItem(text::lineName(wish, record ? &record->order : nullptr)));
        m_table->setItem(i, 1, new QTableWidgetItem(text::lineChange(wish)));
        m_table->setItem(i, 2, outcome);
        m_table->item(i, 0)->setData(Qt::AccessibleDescriptionRole, text::rowSentence(*m_table->model(), i));
    }
    m_table->resizeRowsToContents();
    m_takeBack->setEnabled(m_reductions->count(Outcome::Waiting) > 0);
}

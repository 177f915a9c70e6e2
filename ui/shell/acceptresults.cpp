// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/acceptresults.h"

#include "ui/style/roomydelegate.h"
#include "ui/style/symbol.h"
#include "ui/style/tokens.h"
#include "ui/text/people.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

Meaning meaningOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Confirmed:
        return Meaning::Done;
    case Outcome::Rejected:
        return Meaning::Late;
    case Outcome::Unknown:
        return Meaning::Unknown;
    case Outcome::Held:
    case Outcome::Pending:
    case Outcome::Sent:
    case Outcome::InProgress:
    case Outcome::TakenBack:
        return Meaning::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace

AcceptResults::AcceptResults(std::shared_ptr<const Acceptance> acceptance, QWidget *parent)
    : QDialog(parent), m_acceptance(std::move(acceptance)), m_summary(new QLabel), m_table(new QTableWidget(0, 2))
{
    setWindowTitle(tr("Accepted orders"));
    m_summary->setFont(textFont(TextSize::Body, QFont::DemiBold));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({tr("Order"), tr("Outcome")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setItemDelegate(new RoomyDelegate(Tokens::rowHeight, m_table));
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table, &QTableView::resizeRowsToContents,
            Qt::QueuedConnection);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("Copy &numbers"), QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, &AcceptResults::copyNumbers);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap);
    layout->addWidget(m_summary);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    resize(640, 420);
    connect(m_acceptance.get(), &Acceptance::changed, this, &AcceptResults::refresh);
    refresh();
}

void AcceptResults::refresh()
{
    const auto &rows = m_acceptance->rows();
    //: %1 of %2 orders
    m_summary->setText(tr("%1 of %2 accepted").arg(m_acceptance->count(Outcome::Confirmed)).arg(rows.size()));
    m_table->setRowCount(int(rows.size()));
    for (int i = 0; i < int(rows.size()); ++i) {
        const Acceptance::Row &row = rows[size_t(i)];
        m_table->setItem(i, 0, new QTableWidgetItem(row.code.value()));
        const QString outcome = text::name(row.outcome);
        auto *cell = new QTableWidgetItem(row.words.isEmpty() ? outcome : outcome + u": "_s + row.words);
        cell->setIcon(icon(symbolOf(meaningOf(row.outcome))));
        cell->setForeground(textColour(meaningOf(row.outcome), palette()));
        m_table->setItem(i, 1, cell);
    }
    m_table->resizeRowsToContents();
}

void AcceptResults::copyNumbers() const
{
    const auto notAccepted = m_acceptance->notAccepted();
    QStringList numbers;
    for (const Acceptance::Row &row : m_acceptance->rows()) {
        if (notAccepted.empty() || row.outcome == Outcome::Rejected || row.outcome == Outcome::Unknown)
            numbers += row.code.value();
    }
    QApplication::clipboard()->setText(numbers.join(u'\n'));
}

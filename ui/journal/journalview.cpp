// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journalview.h"

#include "core/orders/search.h"
#include "ui/journal/journalmodel.h"
#include "ui/journal/outcomedelegate.h"
#include "ui/style/codedelegate.h"
#include "ui/style/symbol.h"
#include "ui/style/tokens.h"
#include "ui/text/changewords.h"
#include "ui/text/findingwords.h"
#include "ui/text/foreign.h"
#include "ui/text/people.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

int widestAction(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const Change change : allChanges)
        widest = std::max(widest, metrics.horizontalAdvance(text::name(change)));
    return widest;
}

} // namespace

JournalView::JournalView(const Journal &journal, const OrderStore &store, const Clock &clock, QWidget *parent)
    : Page(parent), m_journal(journal), m_clock(clock), m_model(new JournalModel(journal, store, clock, this)),
      m_filter(new QSortFilterProxyModel(this)), m_number(new QLineEdit), m_table(new QTableView), m_empty(new QLabel),
      m_findings(new QLabel)
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(int(JournalModel::Column::Order));
    m_filter->setFilterRole(JournalModel::ValueRole);
    setUpTable();
    setFocusProxy(m_table);
    addActions();

    auto *label = new QLabel(tr("Order &number"));
    label->setBuddy(m_number);
    m_number->setClearButtonEnabled(true);
    m_number->setInputMethodHints(Qt::ImhPreferNumbers); // digits under any layout
    m_number->setPlaceholderText(tr("All orders"));
    m_number->setMaximumWidth(240);
    auto *copy = new QPushButton(icon(Symbol::Copy), tr("&Copy rows"));
    copy->setToolTip(tr("Copies the selected rows, or all of them if none is selected"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    m_findings->setWordWrap(true);
    m_findings->setTextFormat(Qt::PlainText);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_number);
    top->addStretch();
    top->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap);
    column->setSpacing(Tokens::gap);
    column->addWidget(m_findings);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);

    connect(m_number, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_filter->setFilterFixedString(search::numberIn(typed));
        refreshEmptyState();
    });
    connect(copy, &QPushButton::clicked, this, &JournalView::copySelected);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &JournalView::refreshEmptyState);
    connect(&journal, &Journal::found, this, &JournalView::showFindings);
    showFindings();
    refreshEmptyState();
}

void JournalView::addActions()
{
    actionSet().add({u"view.journal"_s,
                     tr("&Journal"),
                     Symbol::Journal,
                     {QKeySequence(Qt::CTRL | Qt::Key_J)},
                     MenuPlace{Menu::View, 40},
                     SheetPlace{SheetGroup::Places, 30}},
                    [this] {
                        Q_EMIT wanted();
                        takeFocus();
                    });
}

void JournalView::showFindings()
{
    constexpr qsizetype most = 3; // the newest: the rest would leave no room for the journal
    const auto findings = m_journal.findings();
    QStringList lines;
    for (auto finding = findings.rbegin(); finding != findings.rend() && lines.size() < most; ++finding)
        lines += text::fullMoment(finding->foundAt) + u": "_s + text::found(*finding, m_clock.now()).whole();
    m_findings->setText(lines.join(u'\n'));
    m_findings->setVisible(!lines.isEmpty());
    QPalette inks = palette();
    inks.setColor(QPalette::WindowText, textColour(Meaning::Late, inks));
    m_findings->setPalette(inks);
}

void JournalView::setUpTable()
{
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Journal"));
    m_table->setItemDelegateForColumn(int(JournalModel::Column::Order), new CodeDelegate(this));
    m_table->setItemDelegateForColumn(int(JournalModel::Column::Outcome), new OutcomeDelegate(this));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QTableView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Tokens::rowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    const int letter = m_table->fontMetrics().averageCharWidth();
    for (const auto &[column, letters] : {std::pair(JournalModel::Column::Time, 20),
                                          {JournalModel::Column::Outcome, 25},
                                          {JournalModel::Column::Who, 16}})
        header->resizeSection(int(column), letters * letter);
    const QString number = text::groupedCode(OrderCode(u"410000000"_s));
    header->resizeSection(int(JournalModel::Column::Order),
                          m_table->fontMetrics().horizontalAdvance(number) + 3 * Tokens::gap);
    header->resizeSection(int(JournalModel::Column::Action), widestAction(m_table->fontMetrics()) + 2 * Tokens::gap);

    auto *copy = new QAction(tr("Copy rows"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &JournalView::copySelected);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const QModelIndex order = index.siblingAtColumn(int(JournalModel::Column::Order));
        Q_EMIT orderActivated(OrderCode(order.data(JournalModel::ValueRole).toString()));
    });
}

void JournalView::filterBy(const OrderCode &code)
{
    m_number->setText(code.value());
}

void JournalView::copySelected() const
{
    QStringList lines;
    const bool any = m_table->selectionModel()->hasSelection();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (any && !m_table->selectionModel()->isRowSelected(row, {}))
            continue;
        QStringList cells;
        for (int column = 0; column < m_filter->columnCount(); ++column)
            cells += m_filter->index(row, column).data().toString();
        lines += text::sheetRow(cells);
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void JournalView::refreshEmptyState()
{
    const bool empty = m_filter->rowCount() == 0;
    // An empty table keeps its header, so that it can be found all the same.
    const int headerOnly = m_table->horizontalHeader()->sizeHint().height() + m_table->frameWidth();
    m_table->setMaximumHeight(empty ? headerOnly : QWIDGETSIZE_MAX);
    m_empty->setVisible(empty);
    m_empty->setText(m_model->rowCount() == 0
                         ? tr("Nothing has been done yet. Whatever you do with an order is written here.")
                         : tr("Nothing was done to an order with this number. Clear the field to see all."));
}

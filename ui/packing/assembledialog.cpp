// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/assembledialog.h"

#include "ui/asking/orderline.h"
#include "ui/models/orderrow.h"
#include "ui/packing/ruleeditor.h"
#include "ui/style/band.h"
#include "ui/style/chiprow.h"
#include "ui/style/roomydelegate.h"
#include "ui/style/tokens.h"
#include "ui/text/items.h"
#include "ui/text/packing.h"
#include "ui/text/rowsentence.h"
#include "ui/text/times.h"
#include "ui/text/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

PackingRuleOf ruleOf(const PackingRules &rules)
{
    return [&rules](const QString &sku) { return rules.find(sku); };
}

QTableWidgetItem *cell(const QString &words, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter)
{
    auto *cell = new QTableWidgetItem(words);
    cell->setTextAlignment(alignment);
    return cell;
}

ChipRow *deadlineChip(const Deadline &deadline, Instant now)
{
    const Meaning meaning = meaningOf(deadline, now);
    // Far away the countdown is the moment itself: once is enough.
    QStringList when{text::moment(deadline.at, now), text::countdown(deadline.at, now)};
    when.removeDuplicates();
    auto *row = new ChipRow;
    row->setChips({{meaning, symbolOf(meaning), text::name(deadline.kind) + u": "_s + when.join(u" · "_s)}});
    return row;
}

} // namespace

AssembleDialog::AssembleDialog(const OrderRecord &record, PackingRules &rules, Instant now, QWidget *parent)
    : PlacesDialog({tr("Assemble"), tr("&Assemble"), tr("Assemble"), tr("&Not now")}, Symbol::Pack, parent),
      m_order(record.order), m_rules(rules), m_look(new Band), m_lines(new QTableWidget(0, Places + 1)),
      m_editor(new RuleEditor(rules)), m_places(new QSpinBox), m_why(new QLabel)
{
    body().addWidget(orderLine(m_order));
    if (record.deadline)
        body().addWidget(deadlineChip(*record.deadline, now));
    body().addWidget(m_look);
    body().addWidget(linesPart(), 1);
    body().addLayout(placesRow());
    body().addWidget(consequence(text::afterAssembling()));

    connect(m_lines, &QTableWidget::currentCellChanged, this, &AssembleDialog::showThing);
    connect(m_editor, &RuleEditor::rulesChanged, this, [this] {
        m_placesAreTheirs = false; // who states a rule wants it followed
        showLines();
    });
    connect(m_places, &QSpinBox::valueChanged, this, [this] { m_placesAreTheirs = true; });
    showLines();
    // As high as the lines need, within a window of the smallest size.
    constexpr QSize smallest(720, 440);
    constexpr int highest = 660;
    const int rows = m_lines->rowCount() * (Tokens::rowHeight + Tokens::gap);
    resize(smallest.width(), std::min(highest, smallest.height() + rows));
    goToPlaces();
}

QWidget *AssembleDialog::linesPart()
{
    m_lines->setAccessibleName(tr("Lines"));
    m_lines->setHorizontalHeaderLabels({tr("Item"), tr("Quantity"), tr("Rule"), tr("Places")});
    for (const Column column : {Quantity, Places})
        m_lines->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_lines->setItemDelegate(new RoomyDelegate(Tokens::rowHeight, m_lines));
    m_lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lines->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_lines->setSelectionMode(QAbstractItemView::SingleSelection);
    m_lines->setTabKeyNavigation(false);
    m_lines->setShowGrid(false);
    m_lines->verticalHeader()->hide();
    QHeaderView &header = *m_lines->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(Item, QHeaderView::Stretch);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header.setHighlightSections(false);
    connect(&header, &QHeaderView::sectionResized, m_lines, &QTableView::resizeRowsToContents, Qt::QueuedConnection);

    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(Tokens::gap);
    column->addWidget(m_lines, 1);
    column->addWidget(m_editor);
    return part;
}

QLayout *AssembleDialog::placesRow()
{
    m_places->setRange(1, PackingRule::most);
    m_places->setAccessibleName(tr("Places"));
    m_places->setFont(figures(textFont(TextSize::Title, QFont::DemiBold)));
    m_why->setWordWrap(true);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    //: How many parcels an order is packed into; each gets a label of its own
    auto *label = new QLabel(tr("&Places"));
    label->setBuddy(m_places);
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::gap);
    row->addWidget(label);
    row->addWidget(m_places);
    row->addWidget(m_why, 1);
    return row;
}

void AssembleDialog::setOrder(const Order &order)
{
    if (m_order == order)
        return;
    m_order = order;
    showLines();
}

void AssembleDialog::showLines()
{
    const auto lines = m_order.entries.value_or(std::vector<OrderEntry>());
    const int current = std::max(m_lines->currentRow(), 0);
    m_lines->setRowCount(int(lines.size()));
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const OrderEntry &line = lines[size_t(row)];
        const auto rule = m_rules.find(line.ownCode());
        const auto places = placesFor(line, ruleOf(m_rules));
        m_lines->setItem(row, Item, cell(text::title(line)));
        m_lines->setItem(row, Quantity, cell(text::amount(line), Qt::AlignRight | Qt::AlignVCenter));
        //: Of a thing without a packing rule
        m_lines->setItem(row, Rule, cell(rule ? text::packingRule(*rule) : tr("no rule")));
        m_lines->setItem(row, Places,
                         cell(places ? QString::number(*places) : u"—"_s, Qt::AlignRight | Qt::AlignVCenter));
        m_lines->item(row, Item)->setData(Qt::AccessibleDescriptionRole, text::rowSentence(*m_lines->model(), row));
    }
    m_lines->resizeRowsToContents();
    if (!lines.empty())
        m_lines->setCurrentCell(std::min(current, m_lines->rowCount() - 1), Item);
    showThing();

    const QString imei = text::imeiNote(m_order);
    const QString preOrder = m_order.preOrder ? tr("Pre-ordered: assemble only with the item in the shop.") : QString();
    m_look->setVisible(m_order.preOrder || !imei.isEmpty());
    m_look->setMessage(Meaning::Near,
                       {preOrder.isEmpty() ? imei : preOrder, preOrder.isEmpty() ? QString() : imei, {}});
    followRules();
}

void AssembleDialog::showThing()
{
    const int row = m_lines->currentRow();
    if (row < 0 || !m_order.entries || row >= int(m_order.entries->size())) {
        m_editor->setThing({}, {});
        return;
    }
    const OrderEntry &line = (*m_order.entries)[size_t(row)];
    m_editor->setThing(line.ownCode(), text::title(line));
}

void AssembleDialog::followRules()
{
    const auto lines = m_order.entries.value_or(std::vector<OrderEntry>());
    const auto hasRule = [this](const OrderEntry &line) { return m_rules.find(line.ownCode()).has_value(); };
    if (!m_order.entries)
        m_why->setText(tr("The lines are not read yet: count the places yourself."));
    else if (std::ranges::none_of(lines, hasRule))
        m_why->setText(tr("Rule: what has no rule goes into one place."));
    else if (lines.size() == 1)
        m_why->setText(tr("Rule: %1.").arg(text::packingRule(*m_rules.find(lines.front().ownCode()))));
    else if (std::ranges::all_of(lines, hasRule))
        m_why->setText(tr("Rule: the places of the lines together."));
    else
        m_why->setText(tr("Rule: the places of the lines together, and one for what has no rule."));
    if (m_placesAreTheirs)
        return;
    const QSignalBlocker notTheirs(m_places);
    m_places->setValue(placesFor(m_order, ruleOf(m_rules)));
}

std::vector<AssembleOrder> AssembleDialog::commands() const
{
    return {{m_order.id, m_order.code, m_places->value()}};
}

void AssembleDialog::goToPlaces()
{
    m_places->setFocus();
    m_places->selectAll();
}

void AssembleDialog::carryOut()
{
    Q_EMIT submitted(commands().front());
}

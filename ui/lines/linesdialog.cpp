// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/linesdialog.h"

#include "core/orders/rules.h"
#include "ui/asking/commentfield.h"
#include "ui/asking/orderline.h"
#include "ui/lines/linesmodel.h"
#include "ui/lines/linestable.h"
#include "ui/style/applystyle.h"
#include "ui/style/band.h"
#include "ui/style/fieldlabel.h"
#include "ui/style/tokens.h"
#include "ui/text/message.h"
#include "ui/text/money.h"
#include "ui/text/obstacles.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString totalsWords(const LinesModel &model)
{
    const auto before = model.totalBefore();
    const auto after = model.totalAfter();
    if (model.wishes().empty()) {
        //: What the lines of an order cost together
        return LinesDialog::tr("Total: %1").arg(text::money(before));
    }
    // Of amounts that cannot be there is no sum.
    const bool counted = model.isReady() || model.leavesNothing();
    const QString then = after || !counted ? text::money(after) : LinesDialog::tr("the marketplace recalculates it");
    //: What the lines of an order cost together, now and then
    return LinesDialog::tr("Total: %1 → %2").arg(text::money(before), then);
}

} // namespace

LinesDialog::LinesDialog(const Words &words, Symbol symbol, Change change, const Order &order, LinesModel *model,
                         QWidget *parent)
    : VerbDialog(words, symbol, parent), m_words(words), m_symbol(symbol), m_change(change), m_order(order),
      m_model(model), m_orderLine(orderLine(order)), m_table(new LinesTable(model)), m_moved(new Band),
      m_looked(m_moved->addButton(tr("I have &looked"))), m_summary(new QLabel), m_totals(new QLabel),
      m_form(new QFormLayout), m_comment(new CommentField)
{
    m_model->setParent(this);
    m_model->setEntries(order.entries.value_or(std::vector<OrderEntry>()));
    buildLayout();
    connect(m_looked, &QPushButton::clicked, this, [this] {
        m_lookAgain = false;
        m_table->setFocus();
        refresh();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LinesDialog::refresh);
    connect(m_comment, &CommentField::changed, this, &LinesDialog::refresh);
    connect(m_table, &LinesTable::done, this,
            [this] { m_form->itemAt(0, QFormLayout::FieldRole)->widget()->setFocus(); });
    m_table->setFocus();
    m_table->goToFirst();
}

void LinesDialog::buildLayout()
{
    m_moved->hide();
    m_summary->setWordWrap(true);
    // Always as high as a long one: the table above keeps its height while amounts are typed.
    m_summary->setMinimumHeight(2 * m_summary->fontMetrics().lineSpacing());
    m_summary->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_summary->setTextFormat(Qt::PlainText);
    m_totals->setFont(figures(textFont(TextSize::Body, QFont::DemiBold)));
    m_totals->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_comment->setLines(2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(m_comment->label(), m_comment);

    auto *outcome = new QHBoxLayout;
    outcome->setSpacing(2 * Tokens::gap);
    outcome->addWidget(m_summary, 1);
    outcome->addWidget(m_totals);
    body().addWidget(m_orderLine);
    body().addWidget(m_moved);
    body().addWidget(m_table, 1);
    body().addLayout(outcome);
    body().addLayout(m_form);

    // The buttons were there first, but come last.
    setTabOrder(m_table, m_comment);
    setTabOrder(m_comment, &verb());
    setTabOrder(&verb(), &harmless());

    // As high as the lines need, within a window of the smallest size.
    constexpr QSize smallest(960, 420);
    constexpr int highest = 640;
    const int rows = m_model->rowCount() * (Tokens::rowHeight + Tokens::gap);
    resize(smallest.width(), std::min(highest, smallest.height() + rows));
}

void LinesDialog::addField(const QString &label, QWidget *field)
{
    m_form->insertRow(m_form->rowCount() - 1, fieldLabel(label, *field), field);
    setTabOrder(m_table, field);
    setTabOrder(field, m_comment);
    refresh();
}

void LinesDialog::fillIn(const std::vector<LineWish> &wishes, CancellationReason, const QString &comment)
{
    m_model->fillIn(wishes);
    m_comment->setText(comment);
}

void LinesDialog::setOrder(const Order &order)
{
    m_order = order;
    m_orderLine->setText(orderWords(order));
    if (order.entries) {
        const QStringList moves = m_model->setEntries(*order.entries);
        if (!moves.isEmpty()) {
            m_lookAgain = true;
            showMoves(moves);
        }
    }
    refresh();
}

void LinesDialog::showMoves(const QStringList &moves)
{
    constexpr int mostNamed = 4;
    QString named = moves.mid(0, mostNamed).join(u"; "_s);
    if (moves.size() > mostNamed) {
        //: Ends a list of lines that moved
        named += u"; "_s + tr("%n more", nullptr, int(moves.size()) - mostNamed);
    }
    m_moved->setMessage(Meaning::Near, {tr("The lines have changed meanwhile."), named + u'.',
                                        tr("Look at the amounts again; what you typed is still there.")});
}

std::vector<LineWish> LinesDialog::wishes() const
{
    return m_model->wishes();
}

QString LinesDialog::comment() const
{
    return m_comment->text();
}

QString LinesDialog::obstacle() const
{
    const Obstacle obstacle = obstacleTo(m_change, m_order);
    if (obstacle != Obstacle::None)
        return text::whyNot(m_change, obstacle);
    if (!m_order.entries)
        return tr("The order has changed; its lines are being read again.");
    if (m_lookAgain)
        return tr("The lines have changed: look at them again first.");
    if (m_comment->isTooLong())
        return tr("The comment is too long.");
    if (m_model->leavesNothing())
        return {};
    if (!m_model->isReady())
        return m_model->summary();
    return missing();
}

void LinesDialog::refresh()
{
    const QString why = obstacle();
    const bool nothingLeft = m_model->leavesNothing();
    const bool notNow = obstacleTo(m_change, m_order) != Obstacle::None || !m_order.entries;
    m_looked->setVisible(!notNow); // there is nothing to look at once the lines can no longer change
    if (notNow)
        m_moved->setMessage(Meaning::Near, {why, tr("Nothing is sent."), {}});
    m_moved->setVisible(notNow || m_lookAgain);
    m_summary->setText(nothingLeft ? tr("Nothing would be left: that cancels the whole order.") : m_model->summary());
    m_totals->setText(totalsWords(*m_model));
    verb().setText(nothingLeft ? tr("Cancel &order…") : m_words.verb);
    verb().setAccessibleName(nothingLeft ? tr("Cancel order…") : m_words.verbName);
    verb().setIcon(icon(nothingLeft ? Symbol::Cancel : m_symbol));
    setPrimary(verb(), !nothingLeft); // what destroys an order does not shine
    verb().setEnabled(why.isEmpty());
    verb().setToolTip(why);
}

// Whoever presses the button, by whatever means: only what can be sent closes the dialog.
void LinesDialog::accept()
{
    if (obstacle().isEmpty())
        QDialog::accept();
    else
        refresh();
}

void LinesDialog::carryOut()
{
    if (!obstacle().isEmpty() || std::exchange(m_isGiven, true))
        return;
    if (m_model->leavesNothing())
        Q_EMIT cancelWanted(reason(), comment());
    else
        submit();
}

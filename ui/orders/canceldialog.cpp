// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/canceldialog.h"

#include "ui/asking/commentfield.h"
#include "ui/asking/orderline.h"
#include "ui/asking/reasonbox.h"
#include "ui/asking/seenfirst.h"
#include "ui/style/band.h"
#include "ui/style/fieldlabel.h"
#include "ui/style/screenroom.h"
#include "ui/style/symbol.h"
#include "ui/style/tokens.h"
#include "ui/text/failures.h"
#include "ui/text/money.h"
#include "ui/text/people.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

Band *consequences()
{
    auto *band = new Band;
    band->setMessage(Meaning::Near, {CancelDialog::tr("A cancelled order cannot be brought back."),
                                     CancelDialog::tr("The buyer is told at once and gets the money back."),
                                     {}});
    return band;
}

// One point before the limit it is time to think.
constexpr int nearPermille = CancelShare::limitPermille - 10;

// The colour goes by the figure that is shown, so that "5.0 %" is never less than the limit.
Meaning meaningOf(const CancelShare &share)
{
    if (share.permille() >= CancelShare::limitPermille)
        return Meaning::Late;
    return share.permille() >= nearPermille ? Meaning::Near : Meaning::Information;
}

text::Message costWords(const CancelCost &cost)
{
    const QString limit = CancelDialog::tr("Above 5 % the marketplace takes the shop off sale for 7 days.");
    if (cost.share) {
        const auto &[before, after] = *cost.share;
        //: Shares of orders: "3.8 % → 4.4 %", without and with the cancellation this dialog is about
        return {
            CancelDialog::tr("Cancelled by the shop in the last 30 days: %1 → %2 with this one.")
                .arg(text::percent(before.permille()), text::percent(after.permille())),
            //: How many orders the percentages are of
            CancelDialog::tr("%1 of %2 orders so far.").arg(text::number(before.cancelled), text::number(before.all)),
            limit};
    }
    if (cost.error)
        return {CancelDialog::tr("How much the shop has cancelled in the last 30 days is not known now."),
                text::readingFailed(*cost.error).happened, limit};
    return {CancelDialog::tr("How much the shop has cancelled in the last 30 days is still being read: %1.")
                .arg(text::percent(cost.permilleRead)),
            {},
            limit};
}

} // namespace

CancelDialog::CancelDialog(const Order &order, const CancelCost &cost, QWidget *parent)
    : QDialog(parent), m_id(order.id), m_code(order.code), m_cost(new Band), m_reason(new ReasonBox),
      m_comment(new CommentField), m_cancelOrder(new QPushButton)
{
    setWindowTitle(tr("Cancel order"));
    setAccessibleName(tr("Cancel order"));

    //: Button of the dialog; %1 is the order's number
    m_cancelOrder->setText(tr("Cancel &order № %1").arg(text::groupedCode(order.code)));
    m_cancelOrder->setAccessibleName(tr("Cancel order"));
    m_cancelOrder->setIcon(icon(Symbol::Cancel));
    m_cancelOrder->setAutoDefault(false);
    auto *keep = new QPushButton(tr("&Keep order"));
    keep->setAccessibleName(tr("Keep order"));
    keep->setDefault(true);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(fieldLabel(tr("&Reason"), *m_reason), m_reason);
    form->addRow(m_comment->label(), m_comment);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancelOrder);
    buttons->addStretch();
    buttons->addWidget(keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap);
    column->setSpacing(2 * Tokens::gap);
    column->addWidget(orderLine(order));
    column->addWidget(consequences());
    column->addWidget(m_cost);
    column->addLayout(form);
    column->addLayout(buttons);
    setCost(cost);
    constexpr int comfortableWidth = 520;
    // Wrapped words take less height the wider they are: only now it is known how much.
    resize(comfortableWidth, column->heightForWidth(comfortableWidth));
    keepWithinScreen(*this);

    connect(m_reason, &QComboBox::currentIndexChanged, this, &CancelDialog::refresh);
    connect(m_comment, &CommentField::changed, this, &CancelDialog::refresh);
    connect(m_cancelOrder, &QPushButton::clicked, this, &CancelDialog::submit);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    new SeenFirst(*this, *m_cancelOrder);
    m_reason->setFocus();
    refresh();
}

void CancelDialog::setCost(const CancelCost &cost)
{
    m_cost->setMessage(cost.share ? meaningOf(cost.share->after) : Meaning::Information, costWords(cost));
}

void CancelDialog::fillIn(CancellationReason reason, const QString &comment)
{
    m_reason->setReason(reason);
    m_comment->setText(comment);
}

std::optional<CancelOrder> CancelDialog::command() const
{
    if (m_reason->reason() == CancellationReason::Unknown || m_comment->isTooLong())
        return std::nullopt;
    return CancelOrder{m_id, m_code, m_reason->reason(), m_comment->text()};
}

void CancelDialog::submit()
{
    const std::optional<CancelOrder> wanted = command();
    if (!wanted)
        return;
    accept();
    Q_EMIT submitted(*wanted);
}

void CancelDialog::refresh()
{
    m_cancelOrder->setEnabled(command().has_value());
    const bool noReason = m_reason->reason() == CancellationReason::Unknown;
    m_cancelOrder->setToolTip(noReason ? tr("Choose a reason first.") : QString());
}

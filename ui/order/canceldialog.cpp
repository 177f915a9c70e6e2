// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order/canceldialog.h"

#include "ui/order/band.h"
#include "ui/style/symbol.h"
#include "ui/style/tokens.h"
#include "ui/text/money.h"
#include "ui/text/people.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array reasons{CancellationReason::BUYER_CANCELLATION_BY_MERCHANT,
                             CancellationReason::BUYER_NOT_REACHABLE, CancellationReason::MERCHANT_OUT_OF_STOCK};

Band *consequences()
{
    auto *band = new Band;
    band->setMessage(
        Meaning::Near,
        {CancelDialog::tr("A cancelled order cannot be brought back."),
         CancelDialog::tr("The buyer is told at once and gets the money back."),
         CancelDialog::tr("It counts against the shop: above 5 % of orders cancelled, the marketplace takes "
                          "the shop off sale for 7 days.")});
    return band;
}

QLabel *orderLine(const Order &order)
{
    auto *label = new QLabel(QStringList{CancelDialog::tr("№ %1").arg(text::groupedCode(order.code)),
                                         text::shortName(order.customer), text::money(order.totalPrice)}
                                 .join(u" · "_s));
    label->setTextFormat(Qt::PlainText);
    label->setFont(figures(textFont(TextSize::Body, QFont::DemiBold)));
    return label;
}

} // namespace

CancelDialog::CancelDialog(const Order &order, QWidget *parent)
    : QDialog(parent), m_id(order.id), m_code(order.code), m_reason(new QComboBox), m_comment(new QPlainTextEdit),
      m_counter(new QLabel), m_cancelOrder(new QPushButton)
{
    setWindowTitle(tr("Cancel order"));
    setAccessibleName(tr("Cancel order"));

    m_reason->setPlaceholderText(tr("Choose a reason"));
    for (const CancellationReason reason : reasons)
        m_reason->addItem(text::name(Word(reason)), int(reason));
    m_reason->setCurrentIndex(-1);
    m_comment->setTabChangesFocus(true);
    m_comment->setPlaceholderText(tr("For the marketplace; may stay empty"));
    m_comment->setAccessibleName(tr("Comment"));
    constexpr int lines = 4;
    m_comment->setFixedHeight(lines * m_comment->fontMetrics().lineSpacing() + 2 * Tokens::gap);
    m_counter->setForegroundRole(QPalette::PlaceholderText);
    m_counter->setFont(figures(textFont(TextSize::Small)));
    m_counter->setAlignment(Qt::AlignRight);

    //: Button of the dialog; %1 is the order's number
    m_cancelOrder->setText(tr("Cancel &order № %1").arg(order.code.value()));
    m_cancelOrder->setAccessibleName(tr("Cancel order"));
    m_cancelOrder->setIcon(icon(Symbol::Cancel));
    m_cancelOrder->setAutoDefault(false);
    auto *keep = new QPushButton(tr("&Keep order"));
    keep->setAccessibleName(tr("Keep order"));
    keep->setDefault(true);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Reason"), m_reason);
    auto *comment = new QVBoxLayout;
    comment->setSpacing(2);
    comment->addWidget(m_comment);
    comment->addWidget(m_counter);
    auto *commentLabel = new QLabel(tr("Co&mment"));
    commentLabel->setBuddy(m_comment);
    form->addRow(commentLabel, comment);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancelOrder);
    buttons->addStretch();
    buttons->addWidget(keep);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap);
    column->setSpacing(2 * Tokens::gap);
    column->addWidget(orderLine(order));
    column->addWidget(consequences());
    column->addLayout(form);
    column->addLayout(buttons);
    constexpr int comfortableWidth = 520;
    // Wrapped words take less height the wider they are: only now it is known how much.
    resize(comfortableWidth, column->heightForWidth(comfortableWidth));

    connect(m_reason, &QComboBox::currentIndexChanged, this, &CancelDialog::refresh);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &CancelDialog::keepToLimit);
    connect(m_cancelOrder, &QPushButton::clicked, this, &CancelDialog::submit);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    m_reason->setFocus();
    refresh();
}

std::optional<CancelOrder> CancelDialog::command() const
{
    const QString comment = m_comment->toPlainText();
    if (m_reason->currentIndex() < 0 || comment.size() > longestComment)
        return std::nullopt;
    return CancelOrder{m_id, m_code, CancellationReason(m_reason->currentData().toInt()), comment.trimmed()};
}

void CancelDialog::submit()
{
    const std::optional<CancelOrder> wanted = command();
    if (!wanted)
        return;
    accept();
    Q_EMIT submitted(*wanted);
}

void CancelDialog::keepToLimit()
{
    const int excess = int(m_comment->toPlainText().size()) - longestComment;
    if (excess > 0) {
        // What was typed or pasted last stands before the cursor; set from outside, it stands at 0.
        QTextCursor cursor = m_comment->textCursor();
        if (cursor.position() < excess)
            cursor.movePosition(QTextCursor::End);
        cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, excess);
        cursor.removeSelectedText();
        return; // removing came back here
    }
    refresh();
}

void CancelDialog::refresh()
{
    const int length = int(m_comment->toPlainText().size());
    //: How long a comment is and may be
    m_counter->setText(tr("%1/%2").arg(length).arg(longestComment));
    m_cancelOrder->setEnabled(command().has_value());
    m_cancelOrder->setToolTip(m_reason->currentIndex() < 0 ? tr("Choose a reason first.") : QString());
}

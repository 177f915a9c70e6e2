// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/order/orderheader.h"

#include "core/orders/rules.h"
#include "ui/models/orderrow.h"
#include "ui/style/chiprow.h"
#include "ui/style/symbol.h"
#include "ui/style/tokens.h"
#include "ui/text/people.h"
#include "ui/text/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

bool saysHowItEnded(const Order &order)
{
    const Obstacle ended = obstacleTo(Change::Cancel, order);
    return ended == Obstacle::HandedOver || ended == Obstacle::Cancelled || ended == Obstacle::Returned;
}

// Where it stands; how it ended, once it has.
Chip standingChip(const OrderRecord &record)
{
    if (saysHowItEnded(record.order)) {
        OrderRecord ended;
        ended.order.status = record.order.status;
        return statusChip(ended);
    }
    return {Meaning::Information, symbolOf(record.stage()), text::nameOfOne(record.stage())};
}

QLabel *copyableLabel(const QFont &font)
{
    auto *label = new QLabel;
    label->setFont(font);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QToolButton *copyButton(const QString &what)
{
    auto *button = new QToolButton;
    button->setIcon(icon(Symbol::Copy));
    button->setAutoRaise(true);
    button->setAccessibleName(what);
    button->setToolTip(what);
    return button;
}

} // namespace

OrderHeader::OrderHeader(QWidget *parent)
    : QWidget(parent), m_number(copyableLabel(figures(textFont(TextSize::Title, QFont::DemiBold)))),
      m_stage(new ChipRow), m_copyNumber(copyButton(tr("Copy order number"))),
      m_buyer(copyableLabel(textFont(TextSize::Body, QFont::DemiBold))),
      m_phone(copyableLabel(figures(textFont(TextSize::Body)))), m_reveal(new QToolButton),
      m_copyPhone(copyButton(tr("Copy phone number"))), m_badges(new ChipRow)
{
    connect(m_copyNumber, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_code.value()); });
    connect(m_copyPhone, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(text::phone(m_customer)); });
    m_reveal->setCheckable(true);
    m_reveal->setAutoRaise(true);
    m_reveal->setToolTip(tr("Show the whole phone number"));
    connect(m_reveal, &QToolButton::toggled, this, &OrderHeader::showPhone);
    m_buyer->setWordWrap(true);

    auto *numberRow = new QHBoxLayout;
    numberRow->setSpacing(Tokens::innerGap);
    numberRow->addWidget(m_number);
    numberRow->addWidget(m_copyNumber);
    numberRow->addStretch();
    numberRow->addWidget(m_stage, 0, Qt::AlignVCenter);
    m_stage->setMinimumWidth(1); // see placeStage()
    auto *phoneRow = new QHBoxLayout;
    phoneRow->setSpacing(Tokens::innerGap);
    phoneRow->addWidget(m_phone);
    phoneRow->addWidget(m_reveal);
    phoneRow->addWidget(m_copyPhone);
    phoneRow->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Tokens::innerGap);
    column->addLayout(numberRow);
    column->addWidget(m_buyer);
    column->addLayout(phoneRow);
    column->addWidget(m_badges);
}

void OrderHeader::setRecord(const OrderRecord &record)
{
    const Order &order = record.order;
    if (order.id != m_id)
        m_reveal->setChecked(false);
    m_id = order.id;
    m_code = order.code;
    m_customer = order.customer;
    //: The number of an order
    m_number->setText(tr("№ %1").arg(text::groupedCode(order.code)));
    m_stageChip = standingChip(record);
    m_badgeWords = text::badges(order);
    m_buyer->setText(text::fullName(order.customer));
    placeStage();
    showPhone();
}

void OrderHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeStage();
}

// At the end of the number's line where there is room for all of it, else before the badges.
void OrderHeader::placeStage()
{
    const int needed = m_number->sizeHint().width() + m_copyNumber->sizeHint().width() +
                       chipSize(m_stageChip, m_stage->font()).width() + 3 * Tokens::innerGap;
    const bool isBeside = needed <= width();
    m_stage->setChips(isBeside ? std::vector{m_stageChip} : std::vector<Chip>());
    std::vector<Chip> badges;
    if (!isBeside)
        badges.push_back(m_stageChip);
    for (const QString &badge : m_badgeWords)
        badges.push_back({Meaning::Neutral, std::nullopt, badge});
    m_badges->setChips(std::move(badges));
}

void OrderHeader::showPhone()
{
    const bool revealed = m_reveal->isChecked();
    m_phone->setText(revealed ? text::phone(m_customer) : text::maskedPhone(m_customer));
    //: Button beside a masked phone number
    m_reveal->setText(revealed ? tr("Hi&de") : tr("Sho&w"));
    const bool any = !m_phone->text().isEmpty();
    m_phone->setVisible(any);
    m_reveal->setVisible(any);
    m_copyPhone->setVisible(any);
}

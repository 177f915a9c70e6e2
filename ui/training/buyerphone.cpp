// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/buyerphone.h"

#include "core/orders/order.h"
#include "ui/style/tokens.h"
#include "ui/text/foreign.h"
#include "ui/text/people.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BuyerPhone::BuyerPhone(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(tr("The buyer's phone"))), m_code(new QLabel), m_order(new QLabel)
{
    setAccessibleName(m_title->text());
    m_title->setFont(textFont(TextSize::Small, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_code->setFont(figures(textFont(TextSize::Code, QFont::DemiBold)));
    m_code->setAlignment(Qt::AlignCenter);
    m_order->setFont(textFont(TextSize::Small));
    m_order->setWordWrap(true);
    m_order->setText(tr("When you send a code, it appears here."));
    m_code->hide();
    auto *layout = new QVBoxLayout(this);
    constexpr int edge = 2 * Tokens::gap + Tokens::innerGap;
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(Tokens::innerGap);
    layout->addWidget(m_title);
    layout->addWidget(m_code);
    layout->addWidget(m_order);
}

void BuyerPhone::showCode(const QString &orderCode, const QString &buyer, const QString &code)
{
    m_code->setText(code);
    //: What the buyer's app shows, for screen readers
    m_code->setAccessibleName(tr("The buyer's app shows %1").arg(code));
    m_code->show();
    m_order->setText(u"№ %1\n%2"_s.arg(text::groupedCode(OrderCode(orderCode)), text::theirs(buyer)));
}

void BuyerPhone::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(QPen(secondaryText(palette()), 1.5));
    constexpr int corner = 12;
    painter.drawRoundedRect(QRectF(rect()).adjusted(8, 8, -8, -8), corner, corner);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/band.h"

#include "ui/style/symbol.h"
#include "ui/style/tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace {

QLabel *wrappedLabel(const QFont &font)
{
    auto *label = new QLabel;
    label->setFont(font);
    label->setWordWrap(true);
    // Server words are shown as they are, never as mark-up.
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

Band::Band(QWidget *parent)
    : QFrame(parent), m_symbolSide(Tokens::symbolSize),
      m_happened(wrappedLabel(textFont(TextSize::Body, QFont::DemiBold))),
      m_rest(wrappedLabel(textFont(TextSize::Body))), m_buttons(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    constexpr int left = 2 * Tokens::gap + Tokens::symbolSize;
    column->setContentsMargins(left, Tokens::gap, Tokens::gap, Tokens::gap);
    column->setSpacing(Tokens::innerGap);
    column->addWidget(m_happened);
    column->addWidget(m_rest);
    column->addLayout(m_buttons);
    m_buttons->setContentsMargins({});
    m_buttons->setSpacing(Tokens::gap);
    m_buttons->addStretch();
    m_rest->hide();
}

void Band::setMessage(Meaning meaning, const text::Message &message)
{
    if (meaning == m_meaning && message == m_message)
        return;
    m_meaning = meaning;
    m_message = message;
    m_happened->setText(message.happened);
    const QString rest = text::Message{{}, message.meaning, message.next}.whole();
    m_rest->setText(rest);
    m_rest->setVisible(!rest.isEmpty());
    update();
    QAccessibleEvent event(m_happened, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Band::setLarge()
{
    const QFont words = textFont(TextSize::Code, QFont::DemiBold);
    m_symbolSide = QFontMetrics(words).capHeight();
    m_happened->setFont(words);
    m_rest->setFont(figures(textFont(TextSize::Title)));
    layout()->setContentsMargins(4 * Tokens::gap + m_symbolSide, 2 * Tokens::gap, 2 * Tokens::gap, 2 * Tokens::gap);
}

QPushButton *Band::addButton(const QString &words)
{
    auto *button = new QPushButton(words);
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

QSize Band::minimumSizeHint() const
{
    int widest = std::max(m_happened->minimumSizeHint().width(), m_rest->minimumSizeHint().width());
    for (const QPushButton *button : findChildren<QPushButton *>())
        widest = std::max(widest, button->minimumSizeHint().width());
    const QMargins around = layout()->contentsMargins();
    return {around.left() + widest + around.right(), QFrame::minimumSizeHint().height()};
}

bool Band::event(QEvent *event)
{
    // Another width, or another button is there.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrangeButtons();
    return QFrame::event(event);
}

// Buttons that do not fit beside one another stand below one another.
void Band::arrangeButtons()
{
    int wide = 0;
    for (const QPushButton *button : findChildren<QPushButton *>())
        wide += button->isHidden() ? 0 : button->sizeHint().width() + m_buttons->spacing();
    const bool fits = wide <= contentsRect().width() - layout()->contentsMargins().left() -
                                  layout()->contentsMargins().right() + m_buttons->spacing();
    m_buttons->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void Band::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = textColourOnTint(m_meaning, palette());
    painter.setPen(isHighContrast(palette()) ? QPen(ink) : QPen(Qt::NoPen));
    painter.setBrush(tint(m_meaning, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Tokens::cardRadius, Tokens::cardRadius);
    const int top = layout()->contentsMargins().top() + (m_happened->fontMetrics().height() - m_symbolSide) / 2;
    const int left = (layout()->contentsMargins().left() - m_symbolSide) / 2;
    const QRect place(left, top, m_symbolSide, m_symbolSide);
    // The hourglass is a deadline's.
    paintSymbol(painter, place, m_meaning == Meaning::Near ? Symbol::Information : symbolOf(m_meaning), ink);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handover/codefield.h"

#include "ui/style/tokens.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The length of a code is not documented: four is what buyers are sent, more is not refused.
constexpr int longest = 8;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

} // namespace

CodeField::CodeField(QWidget *parent) : QLineEdit(parent)
{
    setFont(figures(textFont(TextSize::Code, QFont::DemiBold)));
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    connect(this, &QLineEdit::textChanged, this, &CodeField::keepDigits);
}

void CodeField::keepDigits()
{
    QString digits = digitsOf(text());
    // Cut to its beginning, an order's number that was pasted would look like a code.
    if (digits.size() > longest)
        digits = m_digits;
    if (digits != text()) {
        setText(digits); // comes back here
        return;
    }
    updateGeometry();
    if (digits == m_digits)
        return;
    m_digits = digits;
    Q_EMIT digitsChanged(digits);
}

int CodeField::boxCount() const
{
    return std::max<int>(usualLength, int(text().size()));
}

QRect CodeField::box(int position) const
{
    const QFontMetrics metrics(font());
    const QSize size(metrics.horizontalAdvance(u'0') + 3 * Tokens::gap, metrics.height() + Tokens::gap);
    return {QPoint(2 + position * (size.width() + Tokens::gap), 2), size};
}

QSize CodeField::sizeHint() const
{
    const QRect last = box(boxCount() - 1);
    return {last.right() + 3, last.bottom() + 3};
}

void CodeField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const QString digits = text();
    // The box that takes the next digit; the last one once all are full.
    const int current = std::min(cursorPosition(), boxCount() - 1);
    for (int i = 0; i < boxCount(); ++i) {
        const bool selected = hasSelectedText() && i >= selectionStart() && i < selectionEnd();
        const bool marked = hasFocus() && (selected || (!hasSelectedText() && i == current));
        painter.setPen(marked ? QPen(accent(palette()), 2) : QPen(secondaryText(palette()), 1));
        painter.setBrush(selected && hasFocus() ? selectionTint(palette()) : palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(box(i)).adjusted(0.5, 0.5, -0.5, -0.5), Tokens::fieldRadius,
                                Tokens::fieldRadius);
        if (i < digits.size()) {
            painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
            painter.drawText(box(i), Qt::AlignCenter, digits.at(i));
        }
    }
}

void CodeField::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    int position = 0;
    while (position < text().size() && event->position().x() > box(position).right())
        ++position;
    setCursorPosition(position);
}

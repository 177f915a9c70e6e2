// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/chip.h"

#include "ui/style/tokens.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace {

constexpr int padding = 6;

int symbolSide(const QFontMetrics &metrics)
{
    return metrics.height();
}

} // namespace

QSize chipSize(const Chip &chip, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int symbolWidth = chip.symbol ? symbolSide(metrics) + Tokens::innerGap : 0;
    // Rounded up, or a text that just fits would be shortened.
    const int textWidth = int(std::ceil(QFontMetricsF(font).horizontalAdvance(chip.text))) + 1;
    return {2 * padding + symbolWidth + textWidth, metrics.height() + 4};
}

int paintChip(QPainter &painter, const QRect &rect, const Chip &chip, const QPalette &palette)
{
    const QFontMetrics metrics(painter.font());
    const QSize wanted = chipSize(chip, painter.font());
    QRect box(rect.topLeft(), QSize(std::min(wanted.width(), rect.width()), wanted.height()));
    box.moveTop(rect.center().y() - box.height() / 2);

    const QColor ink = textColourOnTint(chip.meaning, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isHighContrast(palette) ? QPen(ink) : QPen(Qt::NoPen));
    painter.setBrush(tint(chip.meaning, palette));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Tokens::fieldRadius, Tokens::fieldRadius);

    QRect inner = box.adjusted(padding, 0, -padding, 0);
    if (chip.symbol) {
        const int side = symbolSide(metrics);
        paintSymbol(painter, QRect(inner.left(), inner.center().y() - side / 2 + 1, side, side), *chip.symbol, ink);
        inner.setLeft(inner.left() + side + Tokens::innerGap);
    }
    painter.setPen(ink);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(chip.text, Qt::ElideRight, inner.width()));
    painter.restore();
    return box.width();
}

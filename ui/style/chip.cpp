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

// Rounded up, or a text that just fits would be shortened.
int textWidth(const QString &text, const QFont &font)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
}

int widthAround(const Chip &chip, const QFontMetrics &metrics)
{
    return 2 * padding + (chip.symbol ? symbolSide(metrics) + Tokens::innerGap : 0);
}

// Broken between words where the longer line is the shortest.
QStringList inTwoLines(const QString &text, const QFont &font)
{
    QStringList best{text};
    int bestWidth = textWidth(text, font);
    for (qsizetype space = text.indexOf(u' '); space > 0; space = text.indexOf(u' ', space + 1)) {
        const QStringList lines{text.left(space), text.mid(space + 1)};
        const int width = std::max(textWidth(lines[0], font), textWidth(lines[1], font));
        if (width < bestWidth) {
            best = lines;
            bestWidth = width;
        }
    }
    return best;
}

} // namespace

QSize chipSize(const Chip &chip, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {widthAround(chip, metrics) + textWidth(chip.text, font), metrics.height() + 4};
}

QSize chipSizeInTwoLines(const Chip &chip, const QFont &font)
{
    const QFontMetrics metrics(font);
    const QStringList lines = inTwoLines(chip.text, font);
    int widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, textWidth(line, font));
    return {widthAround(chip, metrics) + widest, int(lines.size()) * metrics.height() + 4};
}

int paintChip(QPainter &painter, const QRect &rect, const Chip &chip, const QPalette &palette)
{
    const QFontMetrics metrics(painter.font());
    QStringList lines{chip.text};
    QSize wanted = chipSize(chip, painter.font());
    if (const QSize higher = chipSizeInTwoLines(chip, painter.font());
        wanted.width() > rect.width() && higher.height() <= rect.height()) {
        wanted = higher;
        lines = inTwoLines(chip.text, painter.font());
    }
    if (chip.symbol && wanted.width() > rect.width())
        return paintChip(painter, rect, {chip.meaning, std::nullopt, chip.text}, palette);
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
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, inner.width());
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, lines.join(u'\n'));
    painter.restore();
    return box.width();
}

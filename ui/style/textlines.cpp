// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/textlines.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

QStringList wrapped(const QString &text, const QFont &font, int width, int most)
{
    if (text.isEmpty())
        return {};
    const QFontMetrics metrics(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, metrics.averageCharWidth()));
        if (lines.size() + 1 == most) {
            lines += metrics.elidedText(text.sliced(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines += text.sliced(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

int heightOf(const QStringList &lines, const QFont &font)
{
    return int(lines.size()) * QFontMetrics(font).height();
}

int paintLines(QPainter &painter, const QRect &rect, const QStringList &lines, const QFont &font)
{
    painter.setFont(font);
    const int height = painter.fontMetrics().height();
    QRect place(rect.left(), rect.top(), rect.width(), height);
    for (const QString &line : lines) {
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
        place.translate(0, height);
    }
    return heightOf(lines, font);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

#include <cmath>

// Waybills as the marketplace makes them, for tests: an A4 page for every place, the label in its
// top-left quarter, instructions in the rest.
namespace waybillpdf {

inline constexpr double inch = 25.4; // mm
inline constexpr double barWidth = 0.33; // mm, a usual bar code
inline constexpr QRectF bars{15, 30, 60 * barWidth * 2, 25}; // mm

// In mm; the words are outlines, so that no two ways of drawing letters are compared.
inline void drawLabel(QPainter &painter, const QString &words)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    QPainterPath frame;
    frame.addRect(QRectF(4, 4, 97, 140));
    frame.addRect(QRectF(5, 5, 95, 138));
    painter.drawPath(frame);
    for (int i = 0; i < 60; ++i)
        painter.drawRect(QRectF(bars.left() + i * 2 * barWidth, bars.top(), barWidth, bars.height()));
    QPainterPath path;
    constexpr int letters = 10; // mm
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(letters);
    font.setHintingPreference(QFont::PreferNoHinting);
    path.addText(12, 90, font, words);
    painter.drawPath(path);
    painter.drawRect(QRectF(80, 120, 15, 15)); // down on the right: which way up it is
}

// The words of the labels, one a page.
inline void write(const QString &filePath, const QStringList &labels)
{
    QPdfWriter writer(filePath);
    constexpr int dpi = 1200;
    writer.setResolution(dpi);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(dpi / inch, dpi / inch);
    for (const QString &label : labels) {
        if (&label != &labels.front())
            writer.newPage();
        drawLabel(painter, label);
        painter.fillRect(QRectF(115, 10, 85, 130), Qt::red);
        painter.fillRect(QRectF(10, 160, 190, 120), Qt::darkGray);
    }
}

} // namespace waybillpdf

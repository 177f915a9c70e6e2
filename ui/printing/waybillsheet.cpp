// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/waybillsheet.h"

#include "ui/printing/ink.h"

#include <QPainter>
#include <QPdfDocument>
#include <QTransform>

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double pointsPerInch = 72;

QSizeF pageSize(const WaybillPage &page) // mm
{
    return page.document->pagePointSize(page.page) * (millimetresPerInch / pointsPerInch);
}

// The top-left part of a page, `part` mm large, drawn on `dots`; null if the page cannot be drawn.
QImage drawPart(const WaybillPage &page, const QSizeF &part, const QSize &dots)
{
    const QSizeF whole = pageSize(page);
    if (whole.isEmpty())
        return {};
    QPdfDocumentRenderOptions options;
    options.setScaledSize(QSize(qRound(dots.width() * whole.width() / part.width()),
                                qRound(dots.height() * whole.height() / part.height())));
    options.setScaledClipRect(QRect(QPoint(), dots));
    return page.document->render(page.page, dots, options).convertedTo(QImage::Format_ARGB32);
}

// Qt Pdf makes thin bars up to a dot wider, which closes the gaps of a bar code at 203 dpi. Drawn
// three times as fine and put together again, the bars are as wide as they should be.
QImage drawLabel(const WaybillPage &page, const QSizeF &part, const QSize &dots)
{
    constexpr int fine = 3;
    constexpr qint64 mostFinePixels = 32'000'000; // 128 MB; a larger label has wider bars
    const qint64 finePixels = qint64(dots.width()) * dots.height() * fine * fine;
    const int oversampling = finePixels <= mostFinePixels ? fine : 1;
    const QImage drawn = drawPart(page, part, dots * oversampling);
    return drawn.isNull() ? QImage() : inBlackAndWhite(drawn, oversampling);
}

// A page that is smaller than the quarter, as of a waybill that is a label already, is taken whole.
QSizeF labelPart(const WaybillPage &page)
{
    return pageSize(page).boundedTo(labelSize);
}

QPoint dotAt(const QPointF &millimetres, int dpi)
{
    return (millimetres * (dpi / millimetresPerInch)).toPoint();
}

// Where a page comes to lie on its sheet, and the image that lies there.
struct Piece {
    QPoint at; // dots
    QImage image;
};

Piece pieceOf(const WaybillPage &page, int position, WaybillLayout layout, const QSizeF &paper, int dpi)
{
    switch (layout) {
    case WaybillLayout::A4: {
        const QSizeF whole = pageSize(page);
        // As it is, in its own size; only what is larger than the paper is made to fit.
        const QSizeF taken = whole.boundedTo(paper) == whole ? whole : whole.scaled(paper, Qt::KeepAspectRatio);
        return {{}, drawPart(page, whole, dotsOf(taken, dpi))};
    }
    case WaybillLayout::Label: {
        const QSizeF part = labelPart(page);
        const auto [rect, turned] = fitted(part, paper);
        const QSize dots = dotsOf(rect.size(), dpi);
        const QImage label = drawLabel(page, part, turned ? dots.transposed() : dots);
        constexpr int quarterTurn = 90;
        return {dotAt(rect.topLeft(), dpi), turned ? label.transformed(QTransform().rotate(quarterTurn)) : label};
    }
    case WaybillLayout::FourUp: {
        const QSizeF part = labelPart(page);
        const int row = position / 2;
        const int column = position % 2;
        const QPointF corner(column * labelSize.width(), row * labelSize.height());
        return {dotAt(corner, dpi), drawLabel(page, part, dotsOf(part, dpi))};
    }
    }
    Q_UNREACHABLE();
}

} // namespace

QSize dotsOf(const QSizeF &millimetres, int dpi)
{
    return (millimetres * (dpi / millimetresPerInch)).toSize();
}

QList<QList<WaybillPage>> sheetsOf(const QList<WaybillPage> &pages, WaybillLayout layout)
{
    const qsizetype onOne = layout == WaybillLayout::FourUp ? 4 : 1;
    QList<QList<WaybillPage>> sheets;
    for (qsizetype i = 0; i < pages.size(); i += onOne)
        sheets.append(pages.mid(i, onOne));
    return sheets;
}

DrawnSheet drawSheet(const QList<WaybillPage> &sheet, WaybillLayout layout, const QSizeF &paper, int dpi)
{
    const bool coloured = layout == WaybillLayout::A4;
    DrawnSheet drawn{QImage(dotsOf(paper, dpi), coloured ? QImage::Format_RGB32 : QImage::Format_Grayscale8), {}};
    drawn.image.fill(Qt::white);
    QPainter painter(&drawn.image);
    for (int position = 0; position < sheet.size(); ++position) {
        const Piece piece = pieceOf(sheet[position], position, layout, paper, dpi);
        if (piece.image.isNull())
            drawn.unreadable.append(sheet[position]);
        else
            painter.drawImage(piece.at, piece.image);
    }
    painter.end();
    if (!coloured)
        drawn.image.convertTo(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
    return drawn;
}

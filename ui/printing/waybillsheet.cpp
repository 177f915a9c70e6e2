// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/waybillsheet.h"

#include "ui/printing/pagepicture.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>

namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double pointsPerInch = 72;

// The top-left part of a page, `part` mm large, on so many dots.
PdfCut partOf(const WaybillPage &page, const QSizeF &part, const QSize &dots, int oversampling)
{
    const QSize drawn = dots * std::max(1, oversampling);
    const QSize scaled(qRound(drawn.width() * page.size.width() / part.width()),
                       qRound(drawn.height() * page.size.height() / part.height()));
    return {.page = page.page, .scaled = scaled, .clip = QRect(QPoint(), dots), .oversampling = oversampling};
}

// Qt Pdf makes thin bars up to a dot wider, which closes the gaps of a bar code at 203 dpi. Drawn
// three times as fine and put together again, the bars are as wide as they should be.
PdfCut labelOf(const WaybillPage &page, const QSizeF &part, const QSize &dots)
{
    constexpr int fine = 3;
    constexpr qint64 mostFinePixels = 32'000'000; // 128 MB; a larger label has wider bars
    const qint64 finePixels = qint64(dots.width()) * dots.height() * fine * fine;
    return partOf(page, part, dots, finePixels <= mostFinePixels ? fine : 1);
}

// A page that is smaller than the quarter, as of a waybill that is a label already, is taken whole.
QSizeF labelPart(const WaybillPage &page)
{
    return page.size.boundedTo(labelSize);
}

QPoint dotAt(const QPointF &millimetres, int dpi)
{
    return (millimetres * (dpi / millimetresPerInch)).toPoint();
}

WaybillSheet::Piece pieceOf(const WaybillPage &page, int position, WaybillLayout layout, const QSizeF &paper, int dpi)
{
    switch (layout) {
    case WaybillLayout::A4: {
        // As it is, in its own size; only what is larger than the paper is made to fit.
        const bool fits = page.size.boundedTo(paper) == page.size;
        const QSizeF taken = fits ? page.size : page.size.scaled(paper, Qt::KeepAspectRatio);
        return {page, partOf(page, page.size, dotsOf(taken, dpi), 0), {}};
    }
    case WaybillLayout::Label: {
        const QSizeF part = labelPart(page);
        const auto [rect, turned] = fitted(part, paper);
        const QSize dots = dotsOf(rect.size(), dpi);
        return {page, labelOf(page, part, turned ? dots.transposed() : dots), dotAt(rect.topLeft(), dpi), turned};
    }
    case WaybillLayout::FourUp: {
        const QSizeF part = labelPart(page);
        const int row = position / 2;
        const int column = position % 2;
        const QPointF corner(column * labelSize.width(), row * labelSize.height());
        return {page, labelOf(page, part, dotsOf(part, dpi)), dotAt(corner, dpi)};
    }
    }
    Q_UNREACHABLE();
}

} // namespace

QSize dotsOf(const QSizeF &millimetres, int dpi)
{
    return (millimetres * (dpi / millimetresPerInch)).toSize();
}

QList<WaybillPage> pagesOf(qsizetype document, const QList<QSizeF> &points)
{
    QList<WaybillPage> pages;
    for (int page = 0; page < points.size(); ++page)
        pages.append({document, page, points[page] * (millimetresPerInch / pointsPerInch)});
    return pages;
}

QList<QList<WaybillPage>> sheetsOf(const QList<WaybillPage> &pages, WaybillLayout layout)
{
    const qsizetype onOne = layout == WaybillLayout::FourUp ? 4 : 1;
    QList<QList<WaybillPage>> sheets;
    for (qsizetype i = 0; i < pages.size(); i += onOne)
        sheets.append(pages.mid(i, onOne));
    return sheets;
}

WaybillSheet::WaybillSheet(const QList<WaybillPage> &pages, WaybillLayout layout, const QSizeF &paper, int dpi)
    : m_image(dotsOf(paper, dpi), layout == WaybillLayout::A4 ? QImage::Format_RGB32 : QImage::Format_Grayscale8)
{
    m_image.fill(Qt::white);
    for (int position = 0; position < pages.size(); ++position)
        m_pieces.append(pieceOf(pages[position], position, layout, paper, dpi));
}

void WaybillSheet::put(const Piece &piece, const PdfPicture &picture)
{
    constexpr int quarterTurn = 90;
    const QImage image = imageOf(picture);
    QPainter(&m_image).drawImage(piece.at, piece.turned ? image.transformed(QTransform().rotate(quarterTurn)) : image);
    m_isEmpty = false;
}

QImage WaybillSheet::image() const
{
    if (m_image.format() == QImage::Format_RGB32)
        return m_image;
    return m_image.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
}

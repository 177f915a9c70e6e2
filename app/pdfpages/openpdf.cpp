// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdfpages/openpdf.h"

#include "app/pdfpages/ink.h"

#include <QPainter>

namespace {

constexpr int mostOversampling = 5;

bool isSensible(const PdfCut &cut, int pages)
{
    constexpr int longest = 100'000; // dots
    const qint64 parts = qint64(qMax(1, cut.oversampling)) * qMax(1, cut.oversampling);
    return cut.page >= 0 && cut.page < pages && !cut.scaled.isEmpty() && !cut.clip.isEmpty() && cut.clip.x() >= 0 &&
           cut.clip.y() >= 0 && cut.oversampling >= 0 && cut.oversampling <= mostOversampling &&
           cut.scaled.boundedTo(QSize(longest, longest)) == cut.scaled &&
           qint64(cut.clip.width()) * cut.clip.height() * parts <= PdfCut::mostDots;
}

// What Qt Pdf leaves transparent is paper.
QImage onPaper(QImage drawn)
{
    QPainter painter(&drawn);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOver);
    painter.fillRect(drawn.rect(), Qt::white);
    painter.end();
    return drawn;
}

} // namespace

pdftalk::Answer OpenPdf::open(const QByteArray &pdf)
{
    m_document.reset();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_document = std::make_unique<QPdfDocument>();
    m_document->load(&m_bytes);
    const int pages = m_document->pageCount();
    if (m_document->error() != QPdfDocument::Error::None || pages <= 0)
        return pdftalk::Unreadable();
    if (pages > m_mostPages)
        return pdftalk::TooMuch();
    pdftalk::Opened opened;
    for (int page = 0; page < pages; ++page)
        opened.pages.append(m_document->pagePointSize(page));
    return opened;
}

QImage OpenPdf::draw(const PdfCut &cut) const
{
    if (!m_document || !isSensible(cut, m_document->pageCount()))
        return {};
    const int fine = qMax(1, cut.oversampling);
    QPdfDocumentRenderOptions options;
    options.setScaledSize(cut.scaled);
    options.setScaledClipRect(QRect(cut.clip.topLeft() * fine, cut.clip.size() * fine));
    QImage drawn = m_document->render(cut.page, cut.clip.size() * fine, options).convertedTo(QImage::Format_ARGB32);
    if (drawn.isNull())
        return {};
    return cut.oversampling > 0 ? inBlackAndWhite(drawn, fine) : onPaper(std::move(drawn));
}

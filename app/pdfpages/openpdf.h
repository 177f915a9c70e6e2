// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdftalk.h"

#include <QBuffer>
#include <QImage>
#include <QPdfDocument>

#include <memory>

// The document that is open now.
class OpenPdf
{
public:
    explicit OpenPdf(int mostPages) : m_mostPages(mostPages) {}

    // Opened, Unreadable, or TooMuch.
    pdftalk::Answer open(const QByteArray &pdf);
    // As PdfPicture has it; null if the page cannot be drawn so.
    QImage draw(const PdfCut &cut) const;

private:
    int m_mostPages;
    QBuffer m_bytes; // read from for as long as the document is open
    std::unique_ptr<QPdfDocument> m_document;
};

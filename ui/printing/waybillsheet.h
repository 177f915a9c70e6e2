// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfpicture.h"
#include "ui/printing/waybilllayout.h"

#include <QImage>
#include <QList>
#include <QPoint>

// One page of a waybill: one place of the order.
struct WaybillPage {
    qsizetype document = 0; // which of those that are printed
    int page = 0; // from 0
    QSizeF size{}; // mm

    bool operator==(const WaybillPage &) const = default;
};

// The pages of one document whose sizes are told in points.
QList<WaybillPage> pagesOf(qsizetype document, const QList<QSizeF> &points);
// The pages in the order given, cut into those that share a sheet.
QList<QList<WaybillPage>> sheetsOf(const QList<WaybillPage> &pages, WaybillLayout layout);

// A sheet as the printer is to put it on paper, dot by dot: first it says what it needs of the
// pages, then it takes their pictures. Labels are black and white, without a grey dot, as thermal
// printers need them; A4 pages keep their colours.
class WaybillSheet
{
public:
    struct Piece {
        WaybillPage page;
        PdfCut cut; // what is to be drawn of the page
        QPoint at; // dots, where it comes to lie
        bool turned = false; // by a quarter
    };

    // `paper` is in mm.
    WaybillSheet(const QList<WaybillPage> &pages, WaybillLayout layout, const QSizeF &paper, int dpi);

    const QList<Piece> &pieces() const { return m_pieces; }
    void put(const Piece &piece, const PdfPicture &picture);
    // Nothing was put on it.
    bool isEmpty() const { return m_isEmpty; }
    // What was not put on it stays empty.
    QImage image() const;

private:
    QList<Piece> m_pieces;
    QImage m_image;
    bool m_isEmpty = true;
};

// Dots on a paper of this size in mm.
QSize dotsOf(const QSizeF &millimetres, int dpi);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/waybilllayout.h"

#include <QImage>
#include <QList>

class QPdfDocument;

// One page of a waybill: one place of the order. The document has to outlive it.
struct WaybillPage {
    QPdfDocument *document = nullptr;
    int page = 0; // from 0

    bool operator==(const WaybillPage &) const = default;
};

// The pages in the order given, cut into those that share a sheet.
QList<QList<WaybillPage>> sheetsOf(const QList<WaybillPage> &pages, WaybillLayout layout);

// A sheet as the printer is to put it on paper, dot by dot. `paper` is in mm.
struct DrawnSheet {
    QImage image;
    QList<WaybillPage> unreadable; // their places stay empty
};

// Labels are black and white, without a grey dot, as thermal printers need them; A4 pages keep
// their colours.
DrawnSheet drawSheet(const QList<WaybillPage> &sheet, WaybillLayout layout, const QSizeF &paper, int dpi);

// Dots on a paper of this size in mm.
QSize dotsOf(const QSizeF &millimetres, int dpi);

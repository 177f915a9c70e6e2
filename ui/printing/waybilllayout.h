// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/printprofile.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <array>

// How waybills come onto paper. The marketplace makes an A4 page for every place (parcel); the
// label fills its top-left quarter, 105 x 148.5 mm, and must not be printed smaller than on
// 105 x 74 mm, one label a place (help pages, "Waybill of Kaspi Delivery").
enum class WaybillLayout {
    A4, // the pages as they are
    Label, // each label on a page of the label printer's
    FourUp, // four labels to an A4 sheet, in their own size
};

inline constexpr std::array waybillLayouts{WaybillLayout::A4, WaybillLayout::Label, WaybillLayout::FourUp};

// All in mm.
inline constexpr QSizeF a4{210, 297};
inline constexpr QSizeF labelSize{105, 148.5};

// The name under which the workstation's settings keep this layout's printer and paper.
QString settingsKey(WaybillLayout layout);
WaybillLayout layoutOfKey(const QString &key); // A4 for what is no key
PrintProfile usualProfile(WaybillLayout layout);

// Only labels have a choice of paper.
QSizeF paperFor(WaybillLayout layout, const QSizeF &chosen);

// Where something of this size (mm) comes to lie on the paper: as large as it fits, in its own
// proportions, in the middle, turned by a quarter where that makes it larger.
struct Place {
    QRectF rect; // mm on the paper
    bool turned = false;
};
Place fitted(const QSizeF &size, const QSizeF &paper);

// The marketplace takes a label of this paper.
bool isLargeEnough(const QSizeF &labelPaper);

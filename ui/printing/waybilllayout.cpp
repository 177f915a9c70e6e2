// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/waybilllayout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF usualLabelPaper{100, 150};
constexpr int usualThermalDpi = 203;
// Half of the label's area: what the label measures on 105 x 74 mm.
constexpr QSizeF smallestLabel{74, 105};

} // namespace

QString settingsKey(WaybillLayout layout)
{
    switch (layout) {
    case WaybillLayout::A4:
        return u"waybillA4"_s;
    case WaybillLayout::Label:
        return u"waybillLabel"_s;
    case WaybillLayout::FourUp:
        return u"waybillFourUp"_s;
    }
    Q_UNREACHABLE();
}

WaybillLayout layoutOfKey(const QString &key)
{
    const auto *found = std::ranges::find(waybillLayouts, key, settingsKey);
    return found == waybillLayouts.end() ? WaybillLayout::A4 : *found;
}

PrintProfile usualProfile(WaybillLayout layout)
{
    if (layout == WaybillLayout::Label)
        return {.paper = usualLabelPaper, .dpi = usualThermalDpi};
    return {};
}

QSizeF paperFor(WaybillLayout layout, const QSizeF &chosen)
{
    return layout == WaybillLayout::Label ? chosen : a4;
}

Place fitted(const QSizeF &size, const QSizeF &paper)
{
    const QSizeF upright = size.scaled(paper, Qt::KeepAspectRatio);
    const QSizeF lying = size.transposed().scaled(paper, Qt::KeepAspectRatio);
    // A hair's gain, as on a square, is no reason to turn.
    constexpr double worthTurning = 1.01;
    const bool turned = lying.height() > upright.width() * worthTurning;
    const QSizeF taken = turned ? lying : upright;
    return {QRectF(QPointF((paper.width() - taken.width()) / 2, (paper.height() - taken.height()) / 2), taken), turned};
}

bool isLargeEnough(const QSizeF &labelPaper)
{
    const QRectF place = fitted(labelSize, labelPaper).rect;
    const double shorter = std::min(place.width(), place.height());
    const double longer = std::max(place.width(), place.height());
    constexpr double cut = 1; // mm that label rolls are cut to
    return shorter >= smallestLabel.width() - cut && longer >= smallestLabel.height() - cut;
}

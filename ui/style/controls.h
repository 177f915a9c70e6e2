// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;

// How buttons, fields and bars are painted, in the palette of their option; AppStyle says when.
namespace controls {

inline constexpr int arrowSide = 14; // of what shows an order of sorting, or steps

void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, qreal width = 1);
void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintField(QPainter &painter, const QStyleOption &option);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option);
// One of a spin box's two buttons.
void paintStep(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &button, bool up);
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);
void paintHeader(QPainter &painter, const QStyleOption &option);
// Beside the words of a header.
void paintSortArrow(QPainter &painter, const QStyleOptionHeader &header);
void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option);

} // namespace controls

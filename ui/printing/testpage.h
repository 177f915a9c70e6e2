// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSizeF>

// A page to hold a ruler against: marks at the edges of the paper (mm), a square of a known size
// where there is room for it, and bars one to four dots wide.
QImage testPage(const QSizeF &paper, int dpi);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

// The image in black and white, 1 bit a dot, its sides divided by `oversampling`. A dot is ink where
// most of it is; whatever is clearly darker than paper counts, so that grey words stay and pale
// backgrounds go. What is transparent is paper.
// `image` is ARGB32, as Qt Pdf draws. An odd `oversampling` knows no ties.
QImage inBlackAndWhite(const QImage &image, int oversampling);

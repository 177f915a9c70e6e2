// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/pdfpicture.h"

#include <QImage>

// The picture as an image over the same bytes: black on white, or in colour.
QImage imageOf(const PdfPicture &picture);

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pdfpages/ink.h"

#include <vector>

namespace {

bool isInk(QRgb pixel)
{
    constexpr int white = 255;
    constexpr int leastDarkness = white / 4;
    return qAlpha(pixel) * (white - qGray(pixel)) > leastDarkness * white;
}

} // namespace

QImage inBlackAndWhite(const QImage &image, int oversampling)
{
    Q_ASSERT(image.format() == QImage::Format_ARGB32 && oversampling > 0);
    QImage result(image.size() / oversampling, QImage::Format_Mono);
    result.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    result.fill(0);
    const int half = oversampling * oversampling / 2;
    const auto columns = size_t(result.width());
    std::vector<int> inked(columns); // of each dot of a row, how many of its parts
    for (int y = 0; y < result.height(); ++y) {
        std::ranges::fill(inked, 0);
        for (int part = 0; part < oversampling; ++part) {
            const auto *pixel = reinterpret_cast<const QRgb *>(image.constScanLine(y * oversampling + part));
            for (size_t x = 0; x < columns; ++x) {
                for (int i = 0; i < oversampling; ++i)
                    inked[x] += isInk(*pixel++) ? 1 : 0;
            }
        }
        uchar *row = result.scanLine(y);
        for (size_t x = 0; x < columns; ++x) {
            constexpr uchar leftmost = 0x80;
            if (inked[x] > half)
                row[x / 8] |= uchar(leftmost >> (x % 8));
        }
    }
    return result;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pagepicture.h"

#include <memory>

QImage imageOf(const PdfPicture &picture)
{
    auto kept = std::make_unique<QByteArray>(picture.dots);
    const auto *dots = reinterpret_cast<const uchar *>(kept->constData());
    QImage image(
        dots, picture.size.width(), picture.size.height(),
        qsizetype(PdfPicture::rowBytes(picture.size.width(), picture.isInk)),
        picture.isInk ? QImage::Format_Mono : QImage::Format_RGB32,
        [](void *bytes) { delete static_cast<QByteArray *>(bytes); }, kept.release());
    if (picture.isInk)
        image.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    return image;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRect>
#include <QSize>

// What is wanted of a PDF: one page as dots, or a part of it.
struct PdfCut {
    // An answer takes 4 bytes a dot; the reader refuses more dots than these.
    static constexpr qint64 mostDots = 48'000'000;

    int page = 0; // from 0
    QSize scaled{}; // the whole page, in dots as fine as they are drawn: a bar code bears no rounding
    QRect clip{}; // in dots of the picture, counted from the top-left corner; beyond the page is paper
    // 0: in colour. Else in black and white, drawn so many times as fine and put together again.
    int oversampling = 0;

    bool operator==(const PdfCut &) const = default;
};

// Dots, row by row from the top.
struct PdfPicture {
    QSize size;
    bool isInk = false; // 1 bit a dot from the left, 1 is ink; else 4 bytes a dot, 0xffRRGGBB
    QByteArray dots;

    // A row begins at a multiple of 4 bytes.
    static constexpr qint64 rowBytes(int width, bool isInk)
    {
        constexpr int bits = 32;
        return (qint64(width) * (isInk ? 1 : bits) + bits - 1) / bits * 4;
    }
};

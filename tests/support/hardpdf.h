// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

// PDFs that are whole files and made to exhaust whoever opens them.
namespace hardpdf {

inline QByteArray file(const QList<QByteArray> &objects)
{
    QByteArray bytes = "%PDF-1.4\n";
    QByteArray offsets;
    for (qsizetype number = 0; number < objects.size(); ++number) {
        offsets += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(number + 1) + " 0 obj\n" + objects[number] + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    const QByteArray tableAt = QByteArray::number(bytes.size());
    return bytes + "xref\n0 " + size + "\n0000000000 65535 f \n" + offsets + "trailer\n<< /Size " + size +
           " /Root 1 0 R >>\nstartxref\n" + tableAt + "\n%%EOF\n";
}

// Its page tree points at itself: looking for the pages never ends.
inline QByteArray pageTreeLoop()
{
    return file({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [ 3 0 R 3 0 R ] /Count 1000 >>",
                 "<< /Type /Pages /Parent 2 0 R /Kids [ 2 0 R 2 0 R ] /Count 1000 >>"});
}

// One gigabyte of spaces, in deflate's own words: a space, then "the same 258 times" (13 bits)
// four million times. A second compression makes a few kilobytes of them.
inline QByteArray flateBomb()
{
    constexpr int times = 1 << 22;
    // The head of the block, the space and so many repeats as fill whole bytes, the lowest bit first.
    const QByteArray same = "1100010100000";
    QByteArray bits = "110" + QByteArray("01010000");
    for (int i = 0; i < 3 * 8; ++i)
        bits += same;
    QByteArray packed;
    for (qsizetype i = 0; i + 8 <= bits.size(); i += 8) {
        int byte = 0;
        for (int bit = 0; bit < 8; ++bit)
            byte |= (bits[i + bit] - '0') << bit;
        packed += char(byte);
    }
    const QByteArray deflated = "\x78\x9c" + packed.first(2) + packed.sliced(2, same.size()).repeated(times / 8);
    const QByteArray twice = qCompress(deflated).sliced(4); // Qt puts the length before it
    return file({"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>",
                 "<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 595 842 ] /Contents 4 0 R /Resources << >> >>",
                 "<< /Filter [ /FlateDecode /FlateDecode ] /Length " + QByteArray::number(twice.size()) +
                     " >>\nstream\n" + twice + "\nendstream"});
}

} // namespace hardpdf

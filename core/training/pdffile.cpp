// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/pdffile.h"

namespace training {

namespace {

QByteArray numbers(std::initializer_list<double> values)
{
    QByteArray text;
    for (const double value : values)
        text += QByteArray::number(value, 'f', 2) + ' ';
    return text;
}

} // namespace

void PdfFile::frame(double x, double y, double width, double height)
{
    m_pages.last() += numbers({x, y, width, height}) + "re S\n";
}

void PdfFile::box(double x, double y, double width, double height)
{
    m_pages.last() += numbers({x, y, width, height}) + "re f\n";
}

void PdfFile::line(double x1, double y1, double x2, double y2)
{
    m_pages.last() += numbers({x1, y1}) + "m " + numbers({x2, y2}) + "l S\n";
}

void PdfFile::words(double x, double y, double size, const QByteArray &latin)
{
    QByteArray escaped = latin;
    escaped.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
    m_pages.last() += "BT /F1 " + numbers({size}) + "Tf " + numbers({x, y}) + "Td (" + escaped + ") Tj ET\n";
}

QByteArray PdfFile::bytes() const
{
    // Objects 1 to 3: catalog, pages, font; then two for every page.
    QByteArray kids;
    for (qsizetype page = 0; page < m_pages.size(); ++page)
        kids += QByteArray::number(4 + 2 * page) + " 0 R ";
    QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [ " + kids + "] /Count " + QByteArray::number(m_pages.size()) + " >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    };
    for (qsizetype page = 0; page < m_pages.size(); ++page) {
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 " + numbers({pageWidth, pageHeight}) +
                       "] /Resources << /Font << /F1 3 0 R >> >> /Contents " + QByteArray::number(5 + 2 * page) +
                       " 0 R >>");
        objects.append("<< /Length " + QByteArray::number(m_pages[page].size()) + " >>\nstream\n" + m_pages[page] +
                       "endstream");
    }

    // The four bytes beyond ASCII tell mail programs and the like that this is no text.
    QByteArray file = "%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";
    QByteArray offsets;
    for (qsizetype number = 0; number < objects.size(); ++number) {
        offsets += QByteArray::number(file.size()).rightJustified(10, '0') + " 00000 n \n";
        file += QByteArray::number(number + 1) + " 0 obj\n" + objects[number] + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    const QByteArray tableAt = QByteArray::number(file.size());
    file += "xref\n0 " + size + "\n0000000000 65535 f \n" + offsets;
    return file + "trailer\n<< /Size " + size + " /Root 1 0 R >>\nstartxref\n" + tableAt + "\n%%EOF\n";
}

} // namespace training

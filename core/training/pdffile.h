// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace training {

// A PDF of A4 pages with lines, filled boxes and words in Helvetica, written by hand: the core has
// no Qt Gui. Points, from the lower left corner of the page.
class PdfFile
{
public:
    static constexpr double pageWidth = 595.28;
    static constexpr double pageHeight = 841.89;

    // What is drawn next goes on this page.
    void newPage() { m_pages.append(QByteArray()); }
    void frame(double x, double y, double width, double height);
    void box(double x, double y, double width, double height);
    void line(double x1, double y1, double x2, double y2);
    // Latin letters only: the built-in fonts have no others.
    void words(double x, double y, double size, const QByteArray &latin);

    QByteArray bytes() const;

private:
    QList<QByteArray> m_pages; // their content streams
};

} // namespace training

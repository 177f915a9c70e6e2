// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/waybillpage.h"

#include "core/training/pdffile.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace training {

namespace {

// The built-in fonts have Latin letters only: towns are written as the Kazakh Latin alphabet does.
QByteArray inLatin(const QString &cyrillic)
{
    static const QHash<QChar, QByteArray> letters{
        {u'а', "a"}, {u'ә', "a"},  {u'б', "b"},  {u'в', "v"}, {u'г', "g"},  {u'ғ', "g"},  {u'д', "d"},
        {u'е', "e"}, {u'ё', "yo"}, {u'ж', "zh"}, {u'з', "z"}, {u'и', "i"},  {u'й', "i"},  {u'к', "k"},
        {u'қ', "q"}, {u'л', "l"},  {u'м', "m"},  {u'н', "n"}, {u'ң', "n"},  {u'о', "o"},  {u'ө', "o"},
        {u'п', "p"}, {u'р', "r"},  {u'с', "s"},  {u'т', "t"}, {u'у', "u"},  {u'ұ', "u"},  {u'ү', "u"},
        {u'ф', "f"}, {u'х', "h"},  {u'һ', "h"},  {u'ц', "c"}, {u'ч', "ch"}, {u'ш', "sh"}, {u'щ', "sh"},
        {u'ъ', ""},  {u'ы', "y"},  {u'і', "i"},  {u'ь', ""},  {u'э', "e"},  {u'ю', "yu"}, {u'я', "ya"},
    };
    QByteArray latin;
    for (const QChar letter : cyrillic.toLower())
        latin += letters.contains(letter) ? letters.value(letter) : QByteArray(1, letter.toLatin1());
    return latin.toUpper();
}

// "Interleaved 2 of 5", which readers of parcels know: pairs of digits, the first in the bars and
// the second in the gaps between them; two of five are wide.
void drawBars(PdfFile &pdf, double x, double y, double height, const QByteArray &digits)
{
    static constexpr std::array wide{"00110", "10001", "01001", "11000", "00101",
                                     "10100", "01100", "00011", "10010", "01010"};
    constexpr double narrow = 1.6;
    constexpr double thick = 4;
    const auto bar = [&](bool isWide) {
        pdf.box(x, y, isWide ? thick : narrow, height);
        x += isWide ? thick : narrow;
    };
    const auto gap = [&](bool isWide) { x += isWide ? thick : narrow; };
    for (int i = 0; i < 2; ++i) {
        bar(false);
        gap(false);
    }
    const QByteArray even = digits.size() % 2 == 0 ? digits : '0' + digits;
    for (qsizetype i = 0; i + 1 < even.size(); i += 2) {
        const char *const bars = wide[static_cast<size_t>(even[i] - '0')];
        const char *const gaps = wide[static_cast<size_t>(even[i + 1] - '0')];
        for (int part = 0; part < 5; ++part) {
            bar(bars[part] == '1');
            gap(gaps[part] == '1');
        }
    }
    bar(true);
    gap(false);
    bar(false);
}

void drawLabel(PdfFile &pdf, const WaybillWords &words, int place)
{
    constexpr double margin = 14;
    constexpr double left = margin + 14;
    constexpr double right = PdfFile::pageWidth / 2 - margin;
    constexpr double bottom = PdfFile::pageHeight / 2 + margin;
    constexpr double top = PdfFile::pageHeight - margin;
    pdf.frame(margin, bottom, right - margin, top - bottom);
    pdf.words(left, top - 34, 15, "TRAINING SHOP DELIVERY");
    pdf.line(margin, top - 50, right, top - 50);
    pdf.words(left, top - 72, 9, "WAYBILL");
    pdf.words(left, top - 102, 28, words.number.toLatin1());
    drawBars(pdf, left, top - 204, 84, words.number.toLatin1());
    pdf.line(margin, top - 222, right, top - 222);
    pdf.words(left, top - 242, 9, "ORDER");
    pdf.words(left, top - 266, 20, words.orderCode.toLatin1());
    pdf.words(left, top - 292, 9, "TO");
    pdf.words(left, top - 316, 20, inLatin(words.town));
    pdf.line(margin, top - 334, right, top - 334);
    pdf.words(left, top - 370, 24, "PLACE " + QByteArray::number(place) + " OF " + QByteArray::number(words.places));
}

} // namespace

QByteArray waybillPdf(const WaybillWords &words)
{
    PdfFile pdf;
    for (int place = 1; place <= words.places; ++place) {
        pdf.newPage();
        drawLabel(pdf, words, place);
    }
    return pdf.bytes();
}

} // namespace training

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/testpage.h"

#include "ui/printing/printwords.h"
#include "ui/printing/waybillsheet.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct TestPage {
    Q_DECLARE_TR_FUNCTIONS(TestPage)
};

constexpr double margin = 9; // mm, clear of the marks
constexpr double square = 50; // mm

// A mark every mm, longer ones every 5 and 10, along all four edges.
void drawRuler(QPainter &painter, const QSize &page, double dotsPerMm)
{
    const auto markLength = [dotsPerMm](int mm) {
        constexpr int tens = 10;
        constexpr int fives = 5;
        return qRound(dotsPerMm * (mm % tens == 0 ? 6 : mm % fives == 0 ? 4 : 2));
    };
    for (int mm = 0; qRound(mm * dotsPerMm) < page.width(); ++mm) {
        const int x = qRound(mm * dotsPerMm);
        painter.drawLine(x, 0, x, markLength(mm));
        painter.drawLine(x, page.height() - 1, x, page.height() - 1 - markLength(mm));
    }
    for (int mm = 0; qRound(mm * dotsPerMm) < page.height(); ++mm) {
        const int y = qRound(mm * dotsPerMm);
        painter.drawLine(0, y, markLength(mm), y);
        painter.drawLine(page.width() - 1, y, page.width() - 1 - markLength(mm), y);
    }
}

// Bars and gaps of one to four dots: where they run together, the printer is not driven dot by dot.
void drawBars(QPainter &painter, const QRect &rect)
{
    constexpr int widest = 4;
    const int group = rect.width() / widest;
    for (int dots = 1; dots <= widest; ++dots) {
        const int left = rect.left() + (dots - 1) * group;
        for (int x = left; x + dots < left + group * 4 / 5; x += 2 * dots)
            painter.fillRect(x, rect.top(), dots, rect.height(), Qt::black);
    }
}

} // namespace

QImage testPage(const QSizeF &paper, int dpi)
{
    constexpr double inch = 25.4;
    const double dotsPerMm = dpi / inch;
    const auto dots = [dotsPerMm](double mm) { return qRound(mm * dotsPerMm); };
    QImage page(dotsOf(paper, dpi), QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setPen(QPen(Qt::black, std::max(1, dots(0.15))));
    drawRuler(painter, page.size(), dotsPerMm);

    QFont font(painter.font());
    font.setPixelSize(dots(3.5));
    painter.setFont(font);
    const QRect inside = page.rect().adjusted(dots(margin), dots(margin), -dots(margin), -dots(margin));
    const bool hasSquare = inside.width() >= dots(square) && inside.height() >= dots(square) + dots(30);
    QStringList words{printwords::size(paper), TestPage::tr("%1 dots per inch").arg(dpi)};
    if (hasSquare)
        words.append(TestPage::tr("The square's sides measure 50 mm."));
    const QRect said = painter.boundingRect(inside, Qt::AlignTop | Qt::TextWordWrap, words.join(u'\n'));
    painter.drawText(inside, Qt::AlignTop | Qt::TextWordWrap, words.join(u'\n'));
    const QRect bars(inside.left(), said.bottom() + dots(3), std::min(inside.width(), dots(80)), dots(8));
    drawBars(painter, bars.intersected(inside));
    if (hasSquare)
        painter.drawRect(inside.left(), bars.bottom() + dots(4), dots(square), dots(square));
    painter.end();
    return page.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
}

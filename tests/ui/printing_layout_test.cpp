// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdfreader.h"
#include "tests/support/testprogram.h"
#include "tests/ui/waybillpdf.h"
#include "ui/printing/waybillsheet.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr QRgb black = qRgb(0, 0, 0);

// Where the expected picture has ink near a dot: edges may lie a dot apart, but no farther.
bool hasNear(const QImage &image, int x, int y, QRgb colour)
{
    for (int dy = -1; dy <= 1; ++dy) {
        for (int dx = -1; dx <= 1; ++dx) {
            if (image.valid(x + dx, y + dy) && image.pixel(x + dx, y + dy) == colour)
                return true;
        }
    }
    return false;
}

// A drawn sheet against the expected one; where they differ is red in a picture kept in
// PICTURES_DIR, or in the temporary directory.
int differences(const QImage &drawn, const QImage &expected, const QString &name)
{
    if (drawn.size() != expected.size())
        return -1;
    QImage shown = drawn.convertToFormat(QImage::Format_RGB32);
    int found = 0;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x) {
            if (!hasNear(expected, x, y, drawn.pixel(x, y)) || !hasNear(drawn, x, y, expected.pixel(x, y))) {
                ++found;
                shown.setPixel(x, y, qRgb(255, 0, 0));
            }
        }
    }
    const QString kept = qEnvironmentVariable("PICTURES_DIR", found > 0 ? QDir::tempPath() : QString());
    if (!kept.isEmpty()) {
        shown.save(kept + u'/' + name + u".png"_s);
        if (found > 0)
            qInfo().noquote() << found << "dots differ:" << kept + u'/' + name + u".png"_s;
    }
    return found;
}

} // namespace

// What the printer gets, dot by dot, against pages that the test draws by itself.
class PrintingLayoutTest : public QObject
{
    Q_OBJECT

private:
    PdfReader m_reader{PdfReader::Options()};
    QList<QByteArray> m_pdfs; // one page, three pages
    QList<WaybillPage> m_one;
    QList<WaybillPage> m_three;

    static QByteArray pdfOf(const QStringList &labels)
    {
        const QTemporaryDir directory;
        waybillpdf::write(directory.filePath(u"waybill.pdf"_s), labels);
        QFile file(directory.filePath(u"waybill.pdf"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QList<WaybillPage> measured(qsizetype document)
    {
        std::optional<QList<WaybillPage>> pages;
        m_reader.measure(m_pdfs[document], [&](const PdfReader::Pages &sizes) {
            pages = pagesOf(document, sizes.value_or(QList<QSizeF>()));
        });
        [&pages] { QTRY_VERIFY_WITH_TIMEOUT(pages, 30'000); }();
        return pages.value_or(QList<WaybillPage>());
    }

    // The sheet with all of its pieces that can be drawn.
    QImage drawn(const QList<WaybillPage> &pages, WaybillLayout layout, const QSizeF &paper, int dpi)
    {
        WaybillSheet sheet(pages, layout, paper, dpi);
        qsizetype answers = 0;
        for (const WaybillSheet::Piece &piece : sheet.pieces()) {
            m_reader.draw(m_pdfs[piece.page.document], piece.cut,
                          [&sheet, &answers, piece](const PdfReader::Picture &picture) {
                              ++answers;
                              if (picture)
                                  sheet.put(piece, *picture);
                          });
        }
        [&] { QTRY_COMPARE_WITH_TIMEOUT(answers, sheet.pieces().size(), 60'000); }();
        return sheet.image();
    }

    // White paper of this size, its painter in mm.
    static QImage paper(const QSizeF &millimetres, int dpi)
    {
        QImage image((millimetres * (dpi / waybillpdf::inch)).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        return image;
    }

    static void paint(QImage &image, int dpi, const QTransform &placed, const QString &words)
    {
        QPainter painter(&image);
        painter.setTransform(placed * QTransform::fromScale(dpi / waybillpdf::inch, dpi / waybillpdf::inch));
        waybillpdf::drawLabel(painter, words);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_pdfs = {pdfOf({u"410 1/1"_s}), pdfOf({u"520 1/3"_s, u"520 2/3"_s, u"520 3/3"_s})};
        m_one = measured(0);
        m_three = measured(1);
        QCOMPARE(m_one.size(), 1);
        QCOMPARE(m_three.size(), 3);
    }

    void theLabelIsCroppedAndFitted_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<QTransform>("placed");
        // The label is 105 x 148.5 mm; each row says where its corner comes to lie and how large it is.
        const QTransform narrow = QTransform::fromScale(100.0 / 105, 100.0 / 105);
        QTest::newRow("100 x 150") << QSizeF(100, 150) << narrow * QTransform::fromTranslate(0, 4.286);
        QTest::newRow("its own size") << QSizeF(105, 148.5) << QTransform();
        const QTransform small = QTransform::fromScale(75.0 / 105, 75.0 / 105);
        QTest::newRow("75 x 120") << QSizeF(75, 120) << small * QTransform::fromTranslate(0, 6.964);
        const QTransform half = QTransform::fromScale(74.0 / 105, 74.0 / 105);
        QTest::newRow("the smallest, lying")
            << QSizeF(105, 74) << half * QTransform(0, 1, -1, 0, 0, 0) * QTransform::fromTranslate(104.829, 0);
    }

    void theLabelIsCroppedAndFitted()
    {
        QFETCH(QSizeF, size);
        QFETCH(QTransform, placed);
        for (const int dpi : {203, 300}) {
            const QImage sheet = drawn(m_one, WaybillLayout::Label, size, dpi);
            QImage expected = paper(size, dpi);
            paint(expected, dpi, placed, u"410 1/1"_s);
            const QString name = u"label-%1-%2"_s.arg(QString::fromLatin1(QTest::currentDataTag())).arg(dpi);
            QCOMPARE(differences(sheet, expected, name), 0);
        }
    }

    void fourLabelsOfSeveralWaybillsShareASheetInOrder()
    {
        const QList<WaybillPage> pages{m_three[0], m_one[0], m_three[1], m_three[2], m_one[0]};
        const QList<QList<WaybillPage>> sheets = sheetsOf(pages, WaybillLayout::FourUp);
        QCOMPARE(sheets.size(), 2);
        const QStringList words{u"520 1/3"_s, u"410 1/1"_s, u"520 2/3"_s, u"520 3/3"_s, u"410 1/1"_s};
        const QPointF corners[]{{0, 0}, {105, 0}, {0, 148.5}, {105, 148.5}};
        for (const int dpi : {203, 300}) {
            for (int sheet = 0; sheet < 2; ++sheet) {
                const QImage image = drawn(sheets[sheet], WaybillLayout::FourUp, {210, 297}, dpi);
                QImage expected = paper({210, 297}, dpi);
                for (int i = 0; i < 4 && sheet * 4 + i < words.size(); ++i)
                    paint(expected, dpi, QTransform::fromTranslate(corners[i].x(), corners[i].y()),
                          words[sheet * 4 + i]);
                QCOMPARE(differences(image, expected, u"fourup-%1-%2"_s.arg(sheet).arg(dpi)), 0);
            }
        }
    }

    void anA4PageStaysAsItIs()
    {
        for (const int dpi : {203, 300}) {
            const QImage sheet = drawn(m_one, WaybillLayout::A4, {210, 297}, dpi);
            QImage expected = paper({210, 297}, dpi);
            paint(expected, dpi, {}, u"410 1/1"_s);
            QPainter painter(&expected);
            painter.scale(dpi / waybillpdf::inch, dpi / waybillpdf::inch);
            painter.fillRect(QRectF(115, 10, 85, 130), Qt::red);
            painter.fillRect(QRectF(10, 160, 190, 120), Qt::darkGray);
            painter.end();
            const auto at = [dpi](double x, double y) { return (QPointF(x, y) * (dpi / waybillpdf::inch)).toPoint(); };
            for (const QPoint &point : {at(4.5, 50), at(50, 50), at(150, 50), at(105, 200), at(109, 50), at(207, 290)})
                QCOMPARE(sheet.pixelColor(point), expected.pixelColor(point));
            QCOMPARE(sheet.size(), expected.size());
        }
    }

    // 203 dots an inch leave 2.6 dots for a bar: a bar code whose bars grow into its gaps is not read.
    void barsAreAsWideAsTheirGaps()
    {
        for (const int dpi : {203, 300}) {
            const QImage label = drawn(m_one, WaybillLayout::Label, {105, 148.5}, dpi);
            QCOMPARE(label.depth(), 1); // no grey
            const double scale = dpi / waybillpdf::inch;
            const QRectF bars = waybillpdf::bars;
            const int left = qRound(bars.left() * scale);
            const int width = qRound(bars.width() * scale);
            int ink = 0;
            int edges = 0;
            for (int x = left; x < left + width; ++x) {
                const bool isInk = label.pixel(x, qRound(bars.center().y() * scale)) == black;
                const bool wasInk = label.pixel(x - 1, qRound(bars.center().y() * scale)) == black;
                ink += isInk ? 1 : 0;
                edges += isInk && !wasInk ? 1 : 0;
            }
            QCOMPARE(edges, 60);
            QVERIFY2(std::abs(double(ink) / width - 0.5) < 0.02, qPrintable(QString::number(double(ink) / width)));
        }
    }

    void paperSmallerThanTheMarketplaceAllowsIsKnown()
    {
        QVERIFY(isLargeEnough({105, 74}));
        QVERIFY(isLargeEnough({75, 120}));
        QVERIFY(isLargeEnough({100, 150}));
        QVERIFY(!isLargeEnough({58, 120}));
        QVERIFY(!isLargeEnough({100, 60}));
    }

    void aPageThatIsNotThereLeavesItsPlaceEmpty()
    {
        WaybillPage missing = m_one.front();
        missing.page = 7;
        const QImage sheet = drawn({missing, m_one.front()}, WaybillLayout::FourUp, {210, 297}, 203);
        QImage expected = paper({210, 297}, 203);
        paint(expected, 203, QTransform::fromTranslate(105, 0), u"410 1/1"_s);
        QCOMPARE(differences(sheet, expected, u"missing"_s), 0);
    }
};

TEST_WITH_WINDOWS(PrintingLayoutTest)
#include "printing_layout_test.moc"

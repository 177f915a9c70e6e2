// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/hardpdf.h"
#include "tests/support/longestblock.h"
#include "tests/support/testprogram.h"
#include "tests/ui/waybillpdf.h"
#include "ui/printing/printrun.h"
#include "ui/printing/printwords.h"

#include <QDir>
#include <QPdfDocument>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = PrintOutcome::Kind;

class PrintingRunTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    Printers m_printers;

    QString path(const QString &name) const { return m_directory->filePath(name); }

    PrintDocument document(const QString &number) const { return {number, path(number + u".pdf"_s)}; }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    // To the printer that is there, on 100 x 150 mm labels.
    static PrintChoice onLabels(int dpi = 203) { return {WaybillLayout::Label, {u"Zebra"_s, {100, 150}, dpi, 1}, {}}; }

    PrintChoice intoFile(PrintChoice choice, const QString &name) const
    {
        choice.profile.printer.clear();
        choice.filePath = path(name);
        return choice;
    }

    PrintReport run(const QList<PrintDocument> &documents, const PrintChoice &choice,
                    const PdfReader::Options &reading = {}) const
    {
        PrintRun run(documents, choice, m_printers, reading);
        std::optional<PrintReport> report;
        connect(&run, &PrintRun::finished, &run, [&report](const PrintReport &given) { report = given; });
        run.start();
        [&report] { QTRY_VERIFY_WITH_TIMEOUT(report, 60'000); }();
        return report.value_or(PrintReport());
    }

    // The label of a waybill of one place, on 100 x 150 mm.
    QImage labelOf(const QString &number, int dpi) const
    {
        QFile file(document(number).filePath);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray pdf = file.readAll();
        PdfReader reader({});
        std::optional<QImage> label;
        reader.measure(pdf, [&](const PdfReader::Pages &pages) {
            auto sheet =
                std::make_shared<WaybillSheet>(pagesOf(0, *pages), WaybillLayout::Label, QSizeF(100, 150), dpi);
            const WaybillSheet::Piece piece = sheet->pieces().front();
            reader.draw(pdf, piece.cut, [&label, sheet, piece](const PdfReader::Picture &picture) {
                sheet->put(piece, *picture);
                label = sheet->image();
            });
        });
        [&label] { QTRY_VERIFY_WITH_TIMEOUT(label, 30'000); }();
        return label.value_or(QImage());
    }

    static QList<Kind> kinds(const PrintReport &report)
    {
        QList<Kind> kinds;
        for (const PrintOutcome &outcome : report.outcomes)
            kinds.append(outcome.kind);
        return kinds;
    }

    // What a PDF shows, in black and white.
    QImage shown(const QString &name, int page, const QSize &dots) const
    {
        QPdfDocument pdf;
        pdf.load(path(name));
        QImage image(dots, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter(&image).drawImage(0, 0, pdf.render(page, dots));
        return image.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::ThresholdDither);
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        waybillpdf::write(path(u"410.pdf"_s), {u"410 1/1"_s});
        waybillpdf::write(path(u"520.pdf"_s), {u"520 1/3"_s, u"520 2/3"_s, u"520 3/3"_s});
        // One printer, that prints into a file.
        m_printers = {.names = [] { return QStringList{u"Zebra"_s}; },
                      .open = [this](const QString &name) -> std::unique_ptr<QPrinter> {
                          if (name != "Zebra"_L1)
                              return nullptr;
                          auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
                          printer->setOutputFileName(path(u"paper.pdf"_s));
                          return printer;
                      }};
    }

    void aBatchIsOneJobInTheOrderGiven()
    {
        const PrintReport report = run({document(u"520"_s), document(u"410"_s)}, onLabels());
        QCOMPARE(kinds(report), (QList{Kind::Printed, Kind::Printed}));
        QCOMPARE(printwords::count(report.outcomes), u"2 waybills, 4 labels"_s);
        QPdfDocument paper;
        QCOMPARE(paper.load(path(u"paper.pdf"_s)), QPdfDocument::Error::None);
        QCOMPARE(paper.pageCount(), 4);
        QCOMPARE(paper.metaData(QPdfDocument::MetaDataField::Title).toString(), u"2 waybills"_s);
    }

    void everyDotReachesThePaperAsItWasDrawn_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::newRow("203 dpi") << 203;
        QTest::newRow("300 dpi") << 300;
    }

    void everyDotReachesThePaperAsItWasDrawn()
    {
        QFETCH(int, dpi);
        run({document(u"410"_s)}, onLabels(dpi));
        const QImage drawn = labelOf(u"410"_s, dpi);
        // A PDF's page is measured in whole points: the picture fills it but for a dot or two.
        QPdfDocument paper;
        paper.load(path(u"paper.pdf"_s));
        const QSize page = (paper.pagePointSize(0) * dpi / 72.0).toSize();
        const QImage printed = shown(u"paper.pdf"_s, 0, page);
        int equal = 0;
        int compared = 0;
        for (int y = 0; y < std::min(page.height(), drawn.height()); ++y) {
            for (int x = 0; x < std::min(page.width(), drawn.width()); ++x) {
                ++compared;
                equal += printed.pixel(x, y) == drawn.pixel(x, y) ? 1 : 0;
            }
        }
        QVERIFY2(equal > compared * 0.99, qPrintable(u"%1 of %2"_s.arg(equal).arg(compared)));
    }

    void printingToAFileGivesThePagesOfTheLayout_data()
    {
        QTest::addColumn<WaybillLayout>("layout");
        QTest::addColumn<int>("pages");
        QTest::addColumn<QSizeF>("size");
        QTest::newRow("A4") << WaybillLayout::A4 << 4 << QSizeF(210, 297);
        QTest::newRow("label") << WaybillLayout::Label << 4 << QSizeF(75, 120);
        QTest::newRow("four up") << WaybillLayout::FourUp << 1 << QSizeF(210, 297);
    }

    void printingToAFileGivesThePagesOfTheLayout()
    {
        QFETCH(WaybillLayout, layout);
        PrintChoice choice = intoFile(onLabels(), u"out.pdf"_s);
        choice.layout = layout;
        choice.profile.paper = {75, 120};
        const PrintReport report = run({document(u"520"_s), document(u"410"_s)}, choice);
        QVERIFY(!report.trouble);
        QCOMPARE(printwords::report(report).happened,
                 u"Saved as “%1”: 2 waybills, 4 labels."_s.arg(QDir::toNativeSeparators(path(u"out.pdf"_s))));
        QPdfDocument file;
        QCOMPARE(file.load(path(u"out.pdf"_s)), QPdfDocument::Error::None);
        QTEST(file.pageCount(), "pages");
        QFile bytes(path(u"out.pdf"_s));
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QVERIFY(!bytes.readAll().contains("DCTDecode")); // no JPEG, whose edges are soft
        QFETCH(QSizeF, size);
        const QSizeF printed = file.pagePointSize(0) * waybillpdf::inch / 72;
        QVERIFY(std::abs(printed.width() - size.width()) < 0.3 && std::abs(printed.height() - size.height()) < 0.3);
    }

    void aMissingPrinterIsASentence()
    {
        PrintChoice choice = onLabels();
        choice.profile.printer = u"Old Brother"_s;
        const PrintReport report = run({document(u"410"_s)}, choice);
        QCOMPARE(kinds(report), QList{Kind::NotPrinted});
        QCOMPARE(printwords::report(report).whole(),
                 u"The printer “Old Brother” is not available. Choose another or print to file."_s);
    }

    void anUnwritableFileIsASentenceAndLeavesWhatWasThere()
    {
        write(u"plain"_s, "not a folder");
        const PrintReport report = run({document(u"410"_s)}, intoFile(onLabels(), u"plain/out.pdf"_s));
        QCOMPARE(kinds(report), QList{Kind::NotPrinted});
        const QString words = printwords::report(report).whole();
        QVERIFY2(words.contains(u"out.pdf” cannot be written: "_s), qPrintable(words));
        QVERIFY2(words.endsWith(u"Choose another place."_s), qPrintable(words));
    }

    void brokenDocumentsAreSaidAndTheOthersPrinted()
    {
        write(u"620.pdf"_s, "%PDF-1.4 and then nothing");
        const PrintReport report =
            run({document(u"620"_s), document(u"410"_s), document(u"730"_s)}, intoFile(onLabels(), u"out.pdf"_s));
        QCOMPARE(kinds(report), (QList{Kind::Unreadable, Kind::Saved, Kind::Unreadable}));
        const text::Message words = printwords::report(report);
        QVERIFY(words.happened.endsWith(u": 1 waybills, 1 labels."_s));
        QCOMPARE(words.meaning, u"Could not be read: № 620, № 730."_s);
    }

    void whereNothingCanBeReadNoFileIsWritten()
    {
        write(u"620.pdf"_s, "");
        write(u"out.pdf"_s, "what was there");
        const PrintReport report = run({document(u"620"_s)}, intoFile(onLabels(), u"out.pdf"_s));
        QCOMPARE(kinds(report), QList{Kind::Unreadable});
        QCOMPARE(printwords::report(report).happened, u"Nothing was saved."_s);
        QFile file(path(u"out.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "what was there");
    }

    void whatIsMadeToExhaustCostsItselfOnlyAndTheWindowAnswers()
    {
        write(u"620.pdf"_s, hardpdf::pageTreeLoop());
        write(u"730.pdf"_s, hardpdf::flateBomb());
        const auto bearable = LongestBlock::bearable();
        const LongestBlock block;
        const PrintReport report = run({document(u"620"_s), document(u"410"_s), document(u"730"_s), document(u"520"_s)},
                                       onLabels(), {.time = 3s});
        QVERIFY2(block.longest() < bearable, qPrintable(QString::number(block.longest().count())));
        QCOMPARE(kinds(report), (QList{Kind::TooMuch, Kind::Printed, Kind::TooMuch, Kind::Printed}));
        const text::Message words = printwords::report(report);
        QCOMPARE(words.happened, u"Sent to the printer “Zebra”: 2 waybills, 4 labels."_s);
        QCOMPARE(words.meaning, u"Stopped, for needing too much time or memory: № 620, № 730."_s);
        QPdfDocument paper;
        QCOMPARE(paper.load(path(u"paper.pdf"_s)), QPdfDocument::Error::None);
        QCOMPARE(paper.pageCount(), 4);
    }

    void withoutTheReaderNothingIsPrintedAndItIsSaid()
    {
        const PrintReport report = run({document(u"410"_s)}, onLabels(), {.program = u"/nowhere/tapsyrys-pdf"_s});
        QCOMPARE(kinds(report), QList{Kind::NotPrinted});
        QVERIFY(printwords::report(report).whole().contains(QDir::toNativeSeparators(u"/nowhere/tapsyrys-pdf"_s)));
    }

    void aPdfSavedIsNotPrinted()
    {
        QCOMPARE(kinds(run({document(u"410"_s)}, onLabels())), QList{Kind::Printed});
        QCOMPARE(kinds(run({document(u"410"_s)}, intoFile(onLabels(), u"out.pdf"_s))), QList{Kind::Saved});
        QCOMPARE(printwords::stopped(onLabels()).happened, u"Stopped: nothing was printed."_s);
        QCOMPARE(printwords::stopped(intoFile(onLabels(), u"out.pdf"_s)).happened, u"Stopped: nothing was saved."_s);
    }

    void aRunThatIsDeletedWritesNothing()
    {
        auto run =
            std::make_unique<PrintRun>(QList{document(u"520"_s)}, intoFile(onLabels(), u"out.pdf"_s), m_printers);
        const QSignalSpy progressed(run.get(), &PrintRun::progressed);
        run->start();
        QTRY_COMPARE_WITH_TIMEOUT(progressed.size(), 1, 30'000);
        run.reset();
        QVERIFY(!QFile::exists(path(u"out.pdf"_s)));
        QCOMPARE(QDir(m_directory->path()).entryList({u"out*"_s}, QDir::Files | QDir::Hidden), QStringList());
    }

    // A sheet a turn: the longest wait is that of drawing one, not of the job.
    void theEventLoopTurnsBetweenSheets()
    {
        QList<PrintDocument> documents;
        for (int i = 0; i < 12; ++i)
            documents.append(document(u"520"_s));
        QElapsedTimer whole;
        whole.start();
        const LongestBlock block;
        run(documents, intoFile(onLabels(), u"out.pdf"_s));
        QVERIFY2(block.longest().count() < whole.elapsed() / 6,
                 qPrintable(u"%1 of %2 ms"_s.arg(block.longest().count()).arg(whole.elapsed())));
    }

    void theArchiveIsNeverTheFileWrittenTo()
    {
        const PrintReport report = run({document(u"410"_s)}, intoFile(onLabels(), u"410.pdf"_s));
        QCOMPARE(kinds(report), QList{Kind::NotPrinted});
        QVERIFY(printwords::report(report).happened.endsWith(u"410.pdf” is the archived waybill itself."_s));
        QPdfDocument archived;
        QCOMPARE(archived.load(path(u"410.pdf"_s)), QPdfDocument::Error::None);
    }

    void printingOnlyReadsTheArchive()
    {
        QFile::setPermissions(path(u"520.pdf"_s), QFile::ReadOwner);
        QFile archived(path(u"520.pdf"_s));
        QVERIFY(archived.open(QIODevice::ReadOnly));
        const QByteArray before = archived.readAll();
        run({document(u"520"_s)}, onLabels());
        archived.seek(0);
        QCOMPARE(archived.readAll(), before);
    }
};

TEST_WITH_WINDOWS(PrintingRunTest)
#include "printing_run_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "tests/support/hardpdf.h"
#include "tests/support/longestblock.h"
#include "tests/support/testprogram.h"
#include "tests/ui/waybillpdf.h"
#include "ui/printing/pageview.h"
#include "ui/printing/printsetup.h"
#include "ui/printing/testpage.h"
#include "ui/printing/waybillprinting.h"
#include "ui/printing/waybillview.h"
#include "ui/style/applystyle.h"
#include "ui/style/band.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QPdfDocument>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000; // ms

const QLabel *label(const QWidget &dialog, const QString &words)
{
    const auto labels = dialog.findChildren<QLabel *>();
    const auto found = std::ranges::find(labels, words, &QLabel::text);
    return found == labels.end() ? nullptr : *found;
}

QPushButton *button(const QWidget &dialog, const QString &name)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto found = std::ranges::find(buttons, name, &QPushButton::accessibleName);
    return found == buttons.end() ? nullptr : *found;
}

QComboBox *box(const QWidget &dialog, const QString &label)
{
    const auto labels = dialog.findChildren<QLabel *>();
    const auto found =
        std::ranges::find_if(labels, [&](const QLabel *each) { return QString(each->text()).remove(u'&') == label; });
    return found == labels.end() ? nullptr : qobject_cast<QComboBox *>((*found)->buddy());
}

// The words of the strip, empty where it is hidden.
QString bandWords(const QWidget &dialog)
{
    const auto *band = dialog.findChild<Band *>();
    QStringList words;
    for (const QLabel *label : band->findChildren<QLabel *>()) {
        if (!label->isHidden())
            words.append(label->text());
    }
    return band->isHidden() ? QString() : words.join(u' ');
}

// Kept in PICTURES_DIR, to be looked at.
void picture(QWidget &widget, const QString &name)
{
    const QString directory = qEnvironmentVariable("PICTURES_DIR");
    if (!directory.isEmpty())
        widget.grab().save(directory + u'/' + name + u".png"_s);
}

} // namespace

class PrintingDialogsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Settings> m_settings;
    QStringList m_names;
    Printers m_printers;

    QString path(const QString &name) const { return m_directory->filePath(name); }
    PrintDocument waybill(bool printedBefore = false) const
    {
        return {u"410000123"_s, path(u"520.pdf"_s), printedBefore};
    }
    std::unique_ptr<PrintSetup> setup(const QList<PrintDocument> &documents)
    {
        auto dialog = std::make_unique<PrintSetup>(documents, *m_settings, m_printers);
        dialog->open();
        return dialog;
    }

private Q_SLOTS:
    void init()
    {
        applyStyle(Scheme::Light);
        m_directory = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(path(u"settings.ini"_s));
        waybillpdf::write(path(u"520.pdf"_s), {u"520 1/3"_s, u"520 2/3"_s, u"520 3/3"_s});
        m_names = {u"Kyocera"_s, u"Zebra"_s};
        m_printers = {.names = [this] { return m_names; },
                      .open = [this](const QString &name) -> std::unique_ptr<QPrinter> {
                          if (!m_names.contains(name))
                              return nullptr;
                          auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
                          printer->setOutputFileName(path(name + u".pdf"_s));
                          return printer;
                      }};
    }

    void eachLayoutRemembersItsPrinterAndPaper()
    {
        {
            const auto dialog = setup({waybill()});
            QSignalSpy wanted(dialog.get(), &PrintSetup::printWanted);
            box(*dialog, u"Printer"_s)->setCurrentText(u"Kyocera"_s);
            box(*dialog, u"Print as"_s)->setCurrentText(u"Label"_s);
            QCOMPARE(box(*dialog, u"Printer"_s)->currentIndex(), -1);
            box(*dialog, u"Printer"_s)->setCurrentText(u"Zebra"_s);
            box(*dialog, u"Paper"_s)->setCurrentText(u"75 × 120 mm"_s);
            box(*dialog, u"Resolution"_s)->setCurrentText(u"300 dots per inch"_s);
            picture(*dialog, u"setup-label"_s);
            button(*dialog, u"Print"_s)->click();
            QCOMPARE(wanted.size(), 1);
            QCOMPARE(wanted[0][0].value<PrintChoice>(),
                     (PrintChoice{WaybillLayout::Label, {u"Zebra"_s, {75, 120}, 300, 1}, {}}));
        }
        const auto dialog = setup({waybill()});
        QCOMPARE(box(*dialog, u"Print as"_s)->currentText(), u"Label"_s);
        QCOMPARE(box(*dialog, u"Printer"_s)->currentText(), u"Zebra"_s);
        QCOMPARE(box(*dialog, u"Paper"_s)->currentText(), u"75 × 120 mm"_s);
        box(*dialog, u"Print as"_s)->setCurrentText(u"A4 page as it is"_s);
        QCOMPARE(box(*dialog, u"Printer"_s)->currentText(), u"Kyocera"_s);
        QVERIFY(!box(*dialog, u"Paper"_s)->isVisible());
    }

    void aMissingPrinterIsSaidAndTheFileIsStillOffered()
    {
        m_settings->setPrintProfile(settingsKey(WaybillLayout::A4), {.printer = u"Old Brother"_s});
        const auto dialog = setup({waybill()});
        QCOMPARE(bandWords(*dialog), u"The printer “Old Brother” is not available. Choose another or print to file."_s);
        QVERIFY(!button(*dialog, u"Print"_s)->isEnabled());
        QVERIFY(button(*dialog, u"Print to file…"_s)->isEnabled());
        QVERIFY(button(*dialog, u"Print to file…"_s)->isDefault());
        picture(*dialog, u"setup-missing"_s);
        box(*dialog, u"Printer"_s)->setCurrentText(u"Zebra"_s);
        QCOMPARE(bandWords(*dialog), QString());
        QVERIFY(button(*dialog, u"Print"_s)->isEnabled());
    }

    void aComputerWithoutPrintersPrintsToAFile()
    {
        m_names.clear();
        const auto dialog = setup({waybill()});
        QVERIFY(bandWords(*dialog).startsWith(u"This computer has no printer now."_s));
        const QSignalSpy wanted(dialog.get(), &PrintSetup::fileWanted);
        QTest::keyClick(dialog.get(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
    }

    void paperBelowTheMarketplacesLimitIsSaid()
    {
        const auto dialog = setup({});
        box(*dialog, u"Printer"_s)->setCurrentText(u"Zebra"_s);
        box(*dialog, u"Print as"_s)->setCurrentText(u"Label"_s);
        box(*dialog, u"Printer"_s)->setCurrentText(u"Zebra"_s);
        box(*dialog, u"Paper"_s)->setCurrentText(u"Own size"_s);
        for (auto *field : dialog->findChildren<QDoubleSpinBox *>()) {
            if (field->accessibleName() == "Paper width"_L1)
                field->setValue(58);
        }
        QVERIFY2(bandWords(*dialog).startsWith(u"The label would be 58 × 82 mm."_s), qPrintable(bandWords(*dialog)));
        picture(*dialog, u"setup-small"_s);
    }

    void theTestPageIsPrintedInTheChosenSize()
    {
        const auto dialog = setup({});
        box(*dialog, u"Print as"_s)->setCurrentText(u"Label"_s);
        box(*dialog, u"Printer"_s)->setCurrentText(u"Zebra"_s);
        button(*dialog, u"Test page"_s)->click();
        QVERIFY(bandWords(*dialog).startsWith(u"The test page was sent to the printer “Zebra”."_s));
        QPdfDocument page;
        QCOMPARE(page.load(path(u"Zebra.pdf"_s)), QPdfDocument::Error::None);
        const QSizeF millimetres = page.pagePointSize(0) * waybillpdf::inch / 72;
        QVERIFY(std::abs(millimetres.width() - 100) < 0.3 && std::abs(millimetres.height() - 150) < 0.3);
        picture(*dialog, u"setup-test-page"_s);
    }

    void theTestPagesMarksStandTenMillimetresApart()
    {
        for (const int dpi : {203, 300}) {
            const QImage page = testPage({100, 150}, dpi);
            const int row = qRound(5 * dpi / waybillpdf::inch); // where only the marks of ten reach
            for (int mm = 10; mm <= 90; ++mm) {
                const int x = qRound(mm * dpi / waybillpdf::inch);
                QCOMPARE(page.pixel(x, row) == qRgb(0, 0, 0), mm % 10 == 0);
            }
            if (qEnvironmentVariableIsSet("PICTURES_DIR"))
                page.save(qEnvironmentVariable("PICTURES_DIR") + u"/testpage-%1.png"_s.arg(dpi));
        }
    }

    void aReprintIsCalledOne()
    {
        QCOMPARE(setup({waybill(true)})->windowTitle(), u"Reprint waybill"_s);
        QVERIFY(button(*setup({waybill(true)}), u"Reprint"_s));
        QCOMPARE(setup({waybill(true), waybill()})->windowTitle(), u"Print waybill"_s);
        QVERIFY(button(WaybillView(waybill(true)), u"Reprint…"_s));
        QVERIFY(button(WaybillView(waybill()), u"Print…"_s));
    }

    void theViewShowsPagesAndIsDrivenByKeys()
    {
        WaybillView view(waybill());
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        auto *pages = view.findChild<PageView *>();
        QTRY_VERIFY(pages->hasFocus());
        QTRY_VERIFY_WITH_TIMEOUT(label(view, u"Page 1 of 3"_s), patience);
        QTRY_VERIFY(pages->verticalScrollBar()->maximum() > 0);
        QTest::keyClick(pages, Qt::Key_PageDown);
        QTRY_VERIFY(pages->verticalScrollBar()->value() > 0);
        QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(!pages->fitsWidth());
        const double zoomed = pages->zoom();
        QTest::keyClick(&view, Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(pages->zoom() < zoomed);
        QTest::keyClick(&view, Qt::Key_0, Qt::ControlModifier);
        QVERIFY(pages->fitsWidth());
        pages->verticalScrollBar()->setValue(pages->verticalScrollBar()->maximum());
        QVERIFY(label(view, u"Page 3 of 3"_s));
        QTRY_VERIFY_WITH_TIMEOUT(view.isReady(), patience);
    }

    void theViewIsDrawn()
    {
        for (const bool dark : {false, true}) {
            applyStyle(dark ? Scheme::Dark : Scheme::Light);
            WaybillView view(waybill());
            view.show();
            auto *pages = view.findChild<PageView *>();
            QTRY_VERIFY_WITH_TIMEOUT(view.isReady(), patience);
            const QImage image = pages->grab().toImage();
            QCOMPARE(image.pixelColor(image.width() * 3 / 4, image.height() / 4), QColor(Qt::red));
            picture(view, dark ? u"view-dark"_s : u"view-light"_s);
        }
    }

    void aBrokenWaybillIsASentence()
    {
        QFile file(path(u"broken.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4 half");
        file.close();
        WaybillView view({u"410000123"_s, path(u"broken.pdf"_s)});
        view.show();
        QTRY_VERIFY_WITH_TIMEOUT(bandWords(view).startsWith(u"The waybill cannot be read."_s), patience);
        QVERIFY(!button(view, u"Print…"_s)->isEnabled());
        QVERIFY(button(view, u"Close"_s)->isEnabled());
        picture(view, u"view-broken"_s);
    }

    void whatIsMadeToExhaustIsASentenceAndTheWindowAnswers_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::newRow("loop") << hardpdf::pageTreeLoop();
        QTest::newRow("bomb") << hardpdf::flateBomb();
    }

    void whatIsMadeToExhaustIsASentenceAndTheWindowAnswers()
    {
        QFETCH(QByteArray, pdf);
        QFile file(path(u"hard.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pdf);
        file.close();
        WaybillView view({u"410000123"_s, file.fileName()}, nullptr, {.time = 3s});
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        const auto bearable = LongestBlock::bearable();
        const LongestBlock block;
        // The reader may be stopped before there is time to say that it reads.
        const auto isOpening = [&view] { return bandWords(view) == u"The waybill is being opened."_s; };
        const auto isStopped = [&view] { return bandWords(view).startsWith(u"Opening the waybill was stopped."_s); };
        QTRY_VERIFY_WITH_TIMEOUT(isOpening() || isStopped(), patience);
        if (isOpening())
            picture(view, u"view-opening"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isStopped(), patience);
        QVERIFY2(block.longest() < bearable, qPrintable(QString::number(block.longest().count())));
        QVERIFY(!button(view, u"Print…"_s)->isEnabled());
        QVERIFY(button(view, u"Close"_s)->isEnabled());
        picture(view, u"view-stopped"_s);
#ifdef Q_OS_LINUX
        // The reader is counted when it has ended.
        QTRY_VERIFY_WITH_TIMEOUT(qApp->findChildren<QProcess *>().isEmpty(), patience);
        rusage ours{};
        rusage children{};
        getrusage(RUSAGE_SELF, &ours);
        getrusage(RUSAGE_CHILDREN, &children);
        const long kilobytes = ours.ru_maxrss + children.ru_maxrss;
        qInfo() << "most memory, kB: of the window" << ours.ru_maxrss << "of the reader" << children.ru_maxrss;
        QVERIFY2(kilobytes < 600'000, qPrintable(QString::number(kilobytes)));
#endif
    }

    void printGoesAtOnceToTheRememberedPrinterAndAsksWhereItIsGone()
    {
        m_settings->setPrintProfile(settingsKey(WaybillLayout::A4), {.printer = u"Kyocera"_s});
        QWidget window;
        WaybillPrinting printing(*m_settings, m_printers, window);
        QSignalSpy finished(&printing, &WaybillPrinting::finished);
        printing.print({waybill()});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QVERIFY(!window.findChild<PrintSetup *>());
        QCOMPARE(finished[0][0].value<PrintReport>().outcomes.front().kind, PrintOutcome::Kind::Printed);
        m_names.clear();
        printing.print({waybill()});
        QVERIFY(window.findChild<PrintSetup *>());
        QCOMPARE(finished.size(), 1);
    }

    void pressingPrintTwiceDoesNotPrintTwice()
    {
        m_settings->setPrintProfile(settingsKey(WaybillLayout::A4), {.printer = u"Kyocera"_s});
        QWidget window;
        WaybillPrinting printing(*m_settings, m_printers, window);
        QSignalSpy finished(&printing, &WaybillPrinting::finished);
        const QSignalSpy said(&printing, &WaybillPrinting::said);
        printing.print({waybill()});
        printing.print({waybill()});
        QCOMPARE(said.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 2, patience);
        QCOMPARE(finished.size(), 1);
    }

    void aLongRunTellsHowFarItIsAndCanBeStopped()
    {
        m_settings->setPrintProfile(settingsKey(WaybillLayout::A4), {.printer = u"Kyocera"_s});
        QWidget window;
        WaybillPrinting printing(*m_settings, m_printers, window, std::chrono::milliseconds(0));
        const QSignalSpy finished(&printing, &WaybillPrinting::finished);
        QSignalSpy said(&printing, &WaybillPrinting::said);
        QSignalSpy progressed(&printing, &WaybillPrinting::progressed);
        const auto stop = [&printing](int, int of) {
            if (of > 0)
                printing.stop();
        };
        connect(&printing, &WaybillPrinting::progressed, &window, stop, Qt::QueuedConnection);
        printing.print({waybill()});
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, patience);
        QCOMPARE(progressed.size(), 2);
        QCOMPARE(progressed.front(), QVariantList({0, 0})); // it is not known how many sheets there will be
        QCOMPARE(progressed.back(), QVariantList({1, 3}));
        QCOMPARE(said[0][1].value<text::Message>().happened, u"Stopped: nothing was printed."_s);
        printing.stop(); // nothing goes on any more
        QCOMPARE(said.size(), 1);
        QCOMPARE(finished.size(), 0);
    }

    void aShortRunOnlyTellsItsEnd()
    {
        m_settings->setPrintProfile(settingsKey(WaybillLayout::A4), {.printer = u"Kyocera"_s});
        QWidget window;
        WaybillPrinting printing(*m_settings, m_printers, window, std::chrono::minutes(1));
        const QSignalSpy said(&printing, &WaybillPrinting::said);
        const QSignalSpy progressed(&printing, &WaybillPrinting::progressed);
        printing.print({waybill()});
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, patience);
        QCOMPARE(progressed.size(), 0);
    }

    void printingToAFileAsksWhere()
    {
        QWidget window;
        WaybillPrinting printing(*m_settings, m_printers, window);
        const QSignalSpy finished(&printing, &WaybillPrinting::finished);
        printing.printToFile({waybill()});
        auto *dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->selectedFiles().front().endsWith(u"waybill-410000123.pdf"_s));
        dialog->selectFile(path(u"out.pdf"_s));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QPdfDocument file;
        QCOMPARE(file.load(path(u"out.pdf"_s)), QPdfDocument::Error::None);
        QCOMPARE(file.pageCount(), 3);
    }
};

TEST_WITH_WINDOWS(PrintingDialogsTest)
#include "printing_dialogs_test.moc"

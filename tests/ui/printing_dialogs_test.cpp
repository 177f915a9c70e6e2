// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/printingfixture.h"
#include "ui/printing/printsetup.h"
#include "ui/printing/testpage.h"
#include "ui/printing/waybillview.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPdfDocument>
#include <QSignalSpy>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QComboBox *box(const QWidget &dialog, const QString &label)
{
    const auto labels = dialog.findChildren<QLabel *>();
    const auto found =
        std::ranges::find_if(labels, [&](const QLabel *each) { return QString(each->text()).remove(u'&') == label; });
    return found == labels.end() ? nullptr : qobject_cast<QComboBox *>((*found)->buddy());
}

} // namespace

// What is asked before waybills are printed, and what is said while they are.
class PrintingDialogsTest : public QObject, private PrintingFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

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
        named<QDoubleSpinBox>(*dialog, u"Paper width"_s)->setValue(58);
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

private:
    std::unique_ptr<PrintSetup> setup(const QList<PrintDocument> &documents)
    {
        auto dialog = std::make_unique<PrintSetup>(documents, *m_settings, m_printers);
        dialog->open();
        return dialog;
    }
};

TEST_WITH_WINDOWS(PrintingDialogsTest)
#include "printing_dialogs_test.moc"

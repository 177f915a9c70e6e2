// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/database/statement.h"
#include "core/training/waybillpage.h"
#include "tests/support/changes.h"
#include "tests/support/noprinters.h"
#include "tests/support/shopfixture.h"
#include "tests/support/testprogram.h"
#include "ui/notices/messagebar.h"
#include "ui/printing/printrun.h"
#include "ui/printing/waybilldesk.h"
#include "ui/text/waybillwords.h"

#include <QFileDialog>
#include <QPdfDocument>
#include <QPrinter>

using namespace Qt::StringLiterals;
using training::Moment;
using training::Situation;

// From the order to the paper, whatever gets lost on the way.
class WaybillDeskTest : public QObject, private ShopFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        beginWith({.orders = 0});
        m_code = m_shop->addOrder({.situation = Situation::ToPack});
        m_settings = std::make_unique<Settings>(m_directory->filePath(u"settings.ini"_s));
        m_settings->setPrintProfile(settingsKey(WaybillLayout::A4), {.printer = u"Zebra"_s});
        startProgram();
        m_place->waybillWatch.start();
        QVERIFY(m_place->readAll());
        m_bar = new MessageBar(&m_window);
        m_desk = new WaybillDesk(m_place->store, m_place->waybills, m_place->waybillWatch, *m_settings, m_clock,
                                 printers(), *m_bar, m_window);
    }

    void cleanup()
    {
        delete m_desk;
        delete m_bar;
        m_place.reset();
    }

    void anAssembleWhoseAnswerIsLostEndsAsOneWaybillOnPaper()
    {
        m_shop->inject(statusWrite("ASSEMBLE"), training::faults::cut(Moment::AfterEffect));
        const Order order = m_place->order(m_code)->order;
        const auto id = m_place->runner.submit(AssembleOrder{order.id, order.code, 2});
        QVERIFY(id && m_place->waitForOutcome(*id, Outcome::Confirmed));
        QCOMPARE(m_shop->effects(training::Effect::Assembled, m_code), 1);
        QTRY_VERIFY(m_place->waybills.newest(order.id));

        // The courier takes the parcel, and the marketplace gives the PDF out no more.
        m_shop->inject({.method = "GET", .path = u"/waybills"_s},
                       training::faults::serverError(Moment::BeforeEffect, 404), 100);
        const ArchivedWaybill waybill = *m_place->waybills.newest(order.id);
        QCOMPARE(waybill.orderCode, order.code);
        QPdfDocument kept;
        QCOMPARE(kept.load(m_place->waybills.filePath(waybill)), QPdfDocument::Error::None);
        QCOMPARE(kept.pageCount(), 2);

        const QString file = m_directory->filePath(u"labels.pdf"_s);
        PrintRun run({{.number = m_code, .filePath = m_place->waybills.filePath(waybill)}},
                     {.layout = WaybillLayout::Label, .profile = {.paper = {105, 148.5}}, .filePath = file},
                     noPrinters());
        std::optional<PrintReport> report;
        connect(&run, &PrintRun::finished, this, [&report](const PrintReport &given) { report = given; });
        run.start();
        QTRY_VERIFY_WITH_TIMEOUT(report, patience);
        QVERIFY(!report->trouble);
        QPdfDocument printed;
        QCOMPARE(printed.load(file), QPdfDocument::Error::None);
        QCOMPARE(printed.pageCount(), 2);
        QCOMPARE(m_shop->effects(training::Effect::Assembled, m_code), 1);
    }

    void printAndPrintAgainAreTwoThings()
    {
        const Order order = m_place->order(m_code)->order;
        const std::vector ids{order.id};
        QVERIFY2(!m_desk->whyNotPrint(ids).isEmpty(), "there is no waybill yet");
        QVERIFY(m_place->runner.submit(AssembleOrder{order.id, order.code, 1}));
        QTRY_VERIFY(m_place->waybills.newest(order.id));
        QCOMPARE(m_desk->whyNotPrint(ids), QString());
        QVERIFY(!m_desk->whyNotReprint(ids).isEmpty());
        QCOMPARE(m_desk->whyNotShow(ids), QString());

        QVERIFY(m_place->waybills.markPrinted(m_place->waybills.newest(order.id)->id, m_clock.now()));
        QVERIFY(!m_desk->whyNotPrint(ids).isEmpty());
        QCOMPARE(m_desk->whyNotReprint(ids), QString());
    }

    void aFileThatIsNotWhatWasKeptIsSaidAndFetchedAgain()
    {
        const Order order = m_place->order(m_code)->order;
        QVERIFY(m_place->runner.submit(AssembleOrder{order.id, order.code, 1}));
        QTRY_VERIFY(m_place->waybills.newest(order.id));
        const ArchivedWaybill waybill = *m_place->waybills.newest(order.id);
        QFile file(m_place->waybills.filePath(waybill));
        QVERIFY(file.open(QIODevice::Append));
        file.write("%");
        file.close();
        m_desk->print({order.id});
        QVERIFY(m_bar->current());
        QVERIFY(m_bar->current()->message.happened.contains(u"410"_s));
        QTRY_VERIFY(m_place->waybills.read(waybill).has_value());
    }

    void theWaybillThatWasPrintedIsTheOneMarked()
    {
        const Order order = m_place->order(m_code)->order;
        QVERIFY(m_place->runner.submit(AssembleOrder{order.id, order.code, 1}));
        QTRY_VERIFY(m_place->waybills.newest(order.id));
        const WaybillId printed = m_place->waybills.newest(order.id)->id;
        m_desk->print({order.id});
        // While it is being printed a second one comes.
        Order again = m_place->order(m_code)->order;
        again.waybillNumber = u"70009999"_s;
        const auto newer = m_place->waybills.keep(again, pdfOf(again));
        QVERIFY(newer);
        QTRY_VERIFY_WITH_TIMEOUT(m_place->waybills.find(printed)->firstPrintedAt, patience);
        QVERIFY(QFile::exists(paper()));
        QVERIFY(!m_place->waybills.find(newer->id)->firstPrintedAt);
        QCOMPARE(m_desk->whyNotPrint({order.id}), QString());
    }

    void anOrderThatIsOnlyOnThisDiskIsMarkedToo()
    {
        Order old;
        old.id = OrderId(u"old"_s);
        old.code = OrderCode(u"310000001"_s);
        old.waybillNumber = u"60000001"_s;
        const auto waybill = m_place->waybills.keep(old, pdfOf(old));
        QVERIFY(waybill && !m_place->store.find(old.id));
        m_desk->print({old.id});
        QTRY_VERIFY_WITH_TIMEOUT(m_place->waybills.find(waybill->id)->firstPrintedAt, patience);
        QVERIFY(QFile::exists(paper()));
        QVERIFY(!m_desk->whyNotPrint({old.id}).isEmpty());
        QCOMPARE(m_desk->whyNotReprint({old.id}), QString());
    }

    void aWaybillSavedAsAPdfIsNotPrinted()
    {
        const Order order = m_place->order(m_code)->order;
        QVERIFY(m_place->runner.submit(AssembleOrder{order.id, order.code, 1}));
        QTRY_COMPARE(m_place->waybillWatch.state(order.id).kind, WaybillState::Kind::Archived);
        const QString file = m_directory->filePath(u"saved.pdf"_s);
        m_desk->toFile({order.id});
        auto *dialog = m_window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->selectFile(file);
        QTest::keyClick(dialog, Qt::Key_Return);
        const auto waybill = [&] { return *m_place->waybills.newest(order.id); };
        QTRY_VERIFY_WITH_TIMEOUT(waybill().lastSavedAt, patience);
        QVERIFY(QFile::exists(file));
        QVERIFY(!waybill().firstPrintedAt);
        QCOMPARE(m_desk->whyNotPrint({order.id}), QString());
        QVERIFY(!m_desk->whyNotReprint({order.id}).isEmpty());
        QVERIFY(m_bar->current()->message.happened.startsWith(u"Saved as "_s));
        const WaybillState saved = m_place->waybillWatch.state(order.id);
        QCOMPARE(text::waybill(saved, u"5100"_s, m_clock.now()), u"5100 · kept here · saved as a PDF 09:00"_s);

        m_desk->print({order.id});
        QTRY_VERIFY_WITH_TIMEOUT(waybill().firstPrintedAt, patience);
        const WaybillState printed = m_place->waybillWatch.state(order.id);
        QCOMPARE(text::waybill(printed, u"5100"_s, m_clock.now()),
                 u"5100 · kept here · printed 09:00 · saved as a PDF 09:00"_s);
    }

    // It was printed, and nobody must believe that it is known.
    void aMarkThatCannotBeWrittenIsSaidBesideTheEnd()
    {
        const Order order = m_place->order(m_code)->order;
        QVERIFY(m_place->runner.submit(AssembleOrder{order.id, order.code, 1}));
        QTRY_VERIFY(m_place->waybills.newest(order.id));
        QVERIFY(Statement(m_place->database.connection(), u"CREATE TRIGGER full BEFORE INSERT ON waybill_prints "
                                                          "BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s)
                    .run());
        m_desk->print({order.id});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(paper()) && m_bar->current() &&
                                     m_bar->current()->message.whole().contains(u"disk full"_s),
                                 patience);
    }

private:
    static constexpr int patience = 60'000; // ms

    QString paper() const { return m_directory->filePath(u"paper.pdf"_s); }
    // One printer, that prints into a file.
    Printers printers()
    {
        return {.names = [] { return QStringList{u"Zebra"_s}; },
                .open =
                    [this](const QString &) {
                        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
                        printer->setOutputFileName(paper());
                        return printer;
                    }};
    }
    static QByteArray pdfOf(const Order &order)
    {
        return training::waybillPdf({order.waybillNumber, order.code.value(), u"Алматы"_s, 1});
    }

    QString m_code;
    std::unique_ptr<Settings> m_settings;
    QWidget m_window;
    MessageBar *m_bar = nullptr;
    WaybillDesk *m_desk = nullptr;
};

TEST_WITH_WINDOWS(WaybillDeskTest)
#include "waybilldesk_test.moc"

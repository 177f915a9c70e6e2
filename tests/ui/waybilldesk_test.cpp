// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "core/training/trainingshop.h"
#include "tests/support/changes.h"
#include "tests/support/noprinters.h"
#include "tests/support/testclock.h"
#include "tests/support/workplace.h"
#include "ui/printing/printrun.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/waybilldesk.h"

#include <QPdfDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using training::Moment;
using training::Situation;

// From the order to the paper, whatever gets lost on the way.
class WaybillDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<TrainingShop>(TrainingShop::Options{.orders = 0}, m_clock);
        QVERIFY(m_shop->start());
        m_code = m_shop->addOrder({.situation = Situation::ToPack});
        m_directory = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_directory->filePath(u"settings.ini"_s));
        m_place = std::make_unique<Workplace>(
            Workplace::Options{.apiUrl = m_shop->apiUrl(), .token = m_shop->token(), .directory = m_directory->path()},
            m_clock);
        m_place->waybillWatch.start();
        QVERIFY(m_place->readAll());
        m_bar = new MessageBar(&m_window);
        m_desk = new WaybillDesk(m_place->store, m_place->waybills, m_place->waybillWatch, *m_settings, m_clock,
                                 noPrinters(), *m_bar, m_window);
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
        QTRY_VERIFY(report);
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

private:
    TestClock m_clock;
    std::unique_ptr<TrainingShop> m_shop;
    QString m_code;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Workplace> m_place;
    QWidget m_window;
    MessageBar *m_bar = nullptr;
    WaybillDesk *m_desk = nullptr;
};

QTEST_MAIN(WaybillDeskTest)
#include "waybilldesk_test.moc"

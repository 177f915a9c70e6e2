// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandentry.h"
#include "tests/support/testclock.h"
#include "tests/support/workplace.h"
#include "tests/ui/sampleorders.h"
#include "ui/archive/archiveprogress.h"
#include "ui/archive/archiveview.h"
#include "ui/bulk/batchresults.h"
#include "ui/notices/messagebar.h"
#include "ui/orders/canceldialog.h"
#include "ui/queue/ordersview.h"
#include "ui/queue/searchfield.h"
#include "ui/settings/languagemenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/changewords.h"
#include "ui/text/doubts.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QTest>

#include <algorithm>

// The window as it is before each of the pictures is taken.
namespace picturescenes {

// The program's words in the language of the pictures.
inline QString said(const char *context, const char *words)
{
    return QCoreApplication::translate(context, words);
}

inline bool isCalled(const QString &shown, const char *context, const char *words)
{
    return QString(shown).remove(u'&') == said(context, words).remove(u'&');
}

// An order with everything that can be known of one, and a history.
inline void showDetail(MainWindow &window, Workplace &place, const QString &scene)
{
    using namespace Qt::StringLiterals;
    Order order = sample::detailed(scene == "detailsixty"_L1 ? 60 : 3);
    place.store.apply({order}, place.readings.next());
    const auto id = place.journal.append(intentOf(AcceptOrder{order.id, order.code}), Outcome::Pending);
    QVERIFY(id && place.journal.setOutcome(*id, Outcome::Confirmed));
    order.plannedDeliveryDate = *order.plannedDeliveryDate + std::chrono::hours(20);
    order.totalPrice = *order.totalPrice + Money::fromTenge(1'000);
    order.entries->back().quantity = 1;
    place.store.apply({order}, place.readings.next());
    window.pages().openOrder(order.code);
    if (scene == "detailwide"_L1)
        window.findChild<QSplitter *>()->setSizes({200, 900, 800});
    if (scene != "detailtimeline"_L1)
        return;
    const auto tables = window.findChildren<QTableView *>();
    QTableView *timeline = *std::ranges::find(tables, said("TimelineView", "Timeline"), &QTableView::accessibleName);
    QCoreApplication::processEvents();
    timeline->setFocus();
    timeline->selectRow(timeline->model()->rowCount() - 1);
}

// One entry of every outcome, the newest of them not over.
inline void fillJournal(Workplace &place)
{
    using namespace Qt::StringLiterals;
    const auto write = [&place](const Command &command, Outcome outcome, const QString &words) {
        const auto id = place.journal.append(intentOf(command), Outcome::Pending);
        QVERIFY(id && place.journal.setOutcome(*id, outcome, words));
    };
    const OrderId id(u"1"_s);
    const OrderCode code(u"410000001"_s);
    write(AcceptOrder{id, code}, Outcome::TakenBack, {});
    write(AcceptOrder{id, code}, Outcome::Confirmed, {});
    write(SendCode{id, code}, Outcome::Confirmed, {});
    write(CompleteOrder{id, code, PickupCode(u"1234"_s)}, Outcome::Rejected, u"Security code is not valid"_s);
    write(CompleteOrder{id, code, PickupCode(u"4321"_s)}, Outcome::Unknown, {});
    write(CancelOrder{OrderId(u"2"_s), OrderCode(u"410000002"_s), CancellationReason::MERCHANT_OUT_OF_STOCK,
                      u"Соңғы дана ақаулы болып шықты, сатып алушыға хабарланды"_s},
          Outcome::InProgress, {});
}

// Finished orders of the last weeks, as a reading at 08:40 would have brought them.
inline void fillArchive(Workplace &place, const QString &scene)
{
    using namespace Qt::StringLiterals;
    const bool read = scene == "archive"_L1 || scene == "archivefilteredout"_L1;
    const bool some = read || scene == "archivereading"_L1;
    std::vector<Order> finished = sample::orders(some ? 400 : 0);
    for (size_t i = 0; i < finished.size(); ++i) {
        Order &order = finished[i];
        order.id = OrderId(u"archived-%1"_s.arg(i));
        order.state = OrderState::ARCHIVE;
        order.status = i % 7 == 3    ? OrderStatus::CANCELLED
                       : i % 11 == 5 ? OrderStatus::RETURNED
                                     : OrderStatus::COMPLETED;
        order.creationDate = *order.creationDate - std::chrono::hours(i * 5 / 3);
    }
    QVERIFY(place.store.applyArchived(finished, place.readings.next()));
    const Instant at = TestClock().now() - std::chrono::minutes(20);
    const Window days{at - std::chrono::days(60), at};
    if (read || scene == "archivenothing"_L1) {
        const auto begun = place.archive.log.begin({{.state = OrderState::ARCHIVE}, days}, at);
        QVERIFY(begun && place.archive.log.noteWindow(begun->id, {days, at}) && place.archive.log.end(begun->id, at));
    }
}

inline void prepareArchive(MainWindow &window, Workplace &place, const QString &scene)
{
    using namespace Qt::StringLiterals;
    window.action(u"view.archive"_s).trigger();
    auto *table = window.findChild<ArchiveView *>();
    if (scene == "archive"_L1) {
        table->setFocus();
        table->selectRow(2);
    } else if (scene == "archivefilteredout"_L1) {
        for (auto *field : window.findChildren<QLineEdit *>()) {
            if (isCalled(field->accessibleName(), "ArchivePane", "Find in the archive")) {
                field->setText(u"нет такого"_s);
                QTest::keyClick(field, Qt::Key_Return);
            }
        }
    } else if (scene == "archivereading"_L1 || scene == "archivefailed"_L1) {
        for (auto *button : window.findChildren<QPushButton *>()) {
            if (isCalled(button->text(), "ArchivePane", "&Read"))
                button->click();
        }
        if (scene == "archivefailed"_L1)
            QTRY_COMPARE(place.archive.reading.state().phase, ArchiveState::Phase::Failed);
        else
            QTRY_VERIFY(window.findChild<ArchiveProgress *>()->isVisible());
    }
}

// The list of orders and what is said of it.
inline void prepareList(MainWindow &window, Workplace &place, const QString &scene)
{
    using namespace Qt::StringLiterals;
    auto *table = window.findChild<OrdersView *>();
    auto *search = window.findChild<SearchField *>();
    if (scene == "selected"_L1) {
        table->setFocus();
        table->selectRow(2);
    } else if (scene.startsWith("detail"_L1)) {
        showDetail(window, place, scene);
    } else if (scene == "offline"_L1) {
        place.sync.start();
        QTRY_COMPARE(place.sync.state().link, SyncState::Link::Offline);
    } else if (scene == "several"_L1) {
        table->setFocus();
        table->selectAll();
    } else if (scene == "held"_L1) {
        std::vector<OrderId> ids;
        for (int i = 0; i < place.store.size() && ids.size() < 3; ++i) {
            if (place.store.at(i).stage() == Stage::New)
                ids.push_back(place.store.at(i).order.id);
        }
        table->setFocus();
        table->select(ids);
        QTest::keyClick(&window, Qt::Key_F2);
    } else if (scene == "results"_L1) {
        table->setFocus();
        table->selectAll();
        QTest::keyClick(&window, Qt::Key_F2);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<BatchResults *>(), 15'000);
    } else if (scene == "searchnone"_L1) {
        search->setText(u"нет такого"_s);
    } else if (scene == "search"_L1) {
        search->setText(u"қожа"_s);
    } else if (scene == "opened"_L1) {
        window.pages().openOrder(place.store.at(1).order.code);
    } else if (scene == "training"_L1) {
        window.pages().setTraining(true);
        window.pages().showCode(u"410000123"_s, u"Әсел Қожахметова"_s, u"4821"_s);
        table->selectRow(0);
    } else if (scene == "token"_L1) {
        Q_EMIT place.runner.tokenRefused();
        window.messageBar().say({u"x"_s,
                                 Meaning::Unknown,
                                 text::outcomeUnknown(Change::Complete),
                                 {{said("ChangeBar", "Check a&gain").remove(u'&'), [] {}}},
                                 {}});
    }
}

inline void prepareAssembling(MainWindow &window, Workplace &place, const QString &scene)
{
    using namespace Qt::StringLiterals;
    auto *table = window.findChild<OrdersView *>();
    if (scene == "assemble"_L1) {
        QVERIFY(place.packing.set({u"PHONE-1"_s, u"Смартфон Apple iPhone 15 Pro 256GB синий"_s, {6, 1}}));
        QVERIFY(place.packing.set({u"DICT-2"_s, u"Қазақша-орысша сөздік, толықтырылған екінші басылымы"_s, {1, 2}}));
        Order order = sample::order(7000, OrderState::KASPI_DELIVERY, OrderStatus::ACCEPTED_BY_MERCHANT);
        order.customer.firstName = u"Гүлбаршын"_s;
        order.customer.lastName = u"Сүлейменқызы-Әбдірахманова-Жұмабекова"_s;
        order.preOrder = true;
        order.courierTransmissionPlanningDate = TestClock().now() + std::chrono::minutes(40);
        order.entries = {
            sample::entry(u"7"_s, u"Қазақша-орысша сөздік, толықтырылған екінші басылымы, қатты мұқабада"_s, 2),
            sample::entry(u"8"_s, u"Смартфон Apple iPhone 15 Pro 256GB синий"_s, 1),
            sample::entry(u"9"_s, u"Зонт"_s, 1)};
        (*order.entries)[0].offerCode = u"DICT-2"_s;
        (*order.entries)[1].offerCode = u"PHONE-1"_s;
        (*order.entries)[1].imeiRequired = true;
        place.store.apply({order}, place.readings.next());
        window.pages().openOrder(order.code);
        window.action(u"order.assemble"_s).trigger();
    } else if (scene == "assemblemany"_L1) {
        table->setFocus();
        table->selectAll();
        window.action(u"order.assemble"_s).trigger();
    } else if (scene == "assembleresults"_L1) {
        // Nothing listens: none of them is sent.
        table->setFocus();
        table->selectAll();
        window.action(u"order.assemble"_s).trigger();
        auto *preview = window.findChild<QDialog *>();
        for (QPushButton *button : preview->findChildren<QPushButton *>()) {
            if (isCalled(button->accessibleName(), "AssembleManyDialog", "Assemble"))
                button->click();
        }
        QTRY_VERIFY(window.findChild<BatchResults *>());
    }
}

inline void prepareDialog(MainWindow &window, Workplace &place, const QString &scene)
{
    using namespace Qt::StringLiterals;
    if (scene == "arrival"_L1 || scene == "return"_L1) {
        const bool arrives = scene == "arrival"_L1;
        Order order = sample::order(7000, OrderState::KASPI_DELIVERY,
                                    arrives ? OrderStatus::ACCEPTED_BY_MERCHANT : OrderStatus::CANCELLING);
        order.customer.firstName = u"Гүлбаршын"_s;
        order.customer.lastName = u"Сүлейменқызы-Әбдірахманова-Жұмабекова"_s;
        order.preOrder = arrives;
        order.reservationDate = TestClock().now() + std::chrono::hours(50);
        order.entries = {
            sample::entry(u"7"_s, u"Қазақша-орысша сөздік, толықтырылған екінші басылымы, қатты мұқабада"_s, 2)};
        place.store.apply({order}, place.readings.next());
        window.pages().openOrder(order.code);
        window.action(arrives ? u"order.arrive"_s : u"order.receiveReturn"_s).trigger();
    } else if (scene.startsWith("handover"_L1)) {
        const Order order = sample::detailed(scene == "handoversixty"_L1 ? 60 : 3);
        place.store.apply({order}, place.readings.next());
        window.pages().openOrder(order.code);
        window.action(u"order.handOver"_s).trigger();
    } else if (scene == "cancel"_L1) {
        auto *dialog = new CancelDialog(place.store.at(1).order,
                                        CancelCost{.share = CancelCost::Known{{6, 158}, {7, 158}}}, &window);
        dialog->open();
    }
}

inline void preparePage(MainWindow &window, Workplace &place, const QString &scene)
{
    using namespace Qt::StringLiterals;
    if (scene == "firstrun"_L1) {
        window.showFirstRun();
    } else if (scene.startsWith("menu"_L1)) {
        window.findChild<OrdersView *>()->selectRow(2);
        const bool language = scene == "menulanguage"_L1;
        QMenu *menu = language ? static_cast<QMenu *>(window.findChild<LanguageMenu *>())
                               : window.menuBar()->actions().at(scene.back().digitValue())->menu();
        menu->popup({});
    } else if (scene == "journal"_L1) {
        fillJournal(place);
        window.action(u"view.journal"_s).trigger();
    } else if (scene == "journalnothing"_L1) {
        window.action(u"view.journal"_s).trigger();
    } else if (scene.startsWith("archive"_L1)) {
        prepareArchive(window, place, scene);
    }
}

inline void prepare(MainWindow &window, Workplace &place, const QString &scene)
{
    for (const auto part : {prepareList, prepareAssembling, prepareDialog, preparePage})
        part(window, place, scene);
}

} // namespace picturescenes

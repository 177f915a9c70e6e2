// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/noprinters.h"
#include "tests/support/workplace.h"
#include "tests/ui/linesdialogs.h"
#include "tests/ui/waybillpdf.h"
#include "ui/handover/handoverdialog.h"
#include "ui/printing/printsetup.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shopparts.h"

#include <QMap>
#include <QTemporaryDir>

#include <functional>
#include <memory>

// What the scenes of windows and dialogs are made of: orders that break layouts, and a shop that knows them.
namespace scenes {

// One that waits for packing, with lines of every kind, and rules for two of them.
inline Order packed()
{
    using namespace Qt::StringLiterals;
    OrderEntry sausage =
        linesdialogs::weighed(u"104900118"_s, u"Қазы конская варёная, вакуум, мерекелік қорапта"_s, 2'340, 9'805);
    sausage.unitType = UnitType::MEASURABLE_PIECES;
    sausage.quantity = 3;
    OrderEntry phone =
        linesdialogs::pieces(u"115930744"_s, u"Смартфон Apple iPhone 15 Pro Max 512GB натуральный"_s, 1, 8'765'432);
    phone.imeiRequired = true;
    Order order = linesdialogs::toPack(
        {linesdialogs::pieces(u"115930743"_s,
                              u"Қазақша-орысша сөздік, толықтырылған екінші басылымы, қатты мұқабада, екі томдық"_s, 5,
                              6'200),
         phone, sausage, linesdialogs::weighed(u"103403311"_s, u"Яблоко Апорт Алматы"_s, 12'800, 1'560)});
    order.id = OrderId(u"9001"_s);
    order.code = OrderCode(u"410009001"_s);
    order.customer.firstName = u"Гүлбаршын"_s;
    order.customer.lastName = u"Сүлейменқызы-Әбдірахманова-Жұмабекова"_s;
    order.preOrder = true;
    order.reservationDate = TestClock().now() + std::chrono::hours(50);
    order.courierTransmissionPlanningDate = TestClock().now() + std::chrono::minutes(40);
    return order;
}

inline Order detailed()
{
    return sample::detailed(3);
}

inline Order coming(bool isBack)
{
    Order order = packed();
    order.status = OrderStatus::CANCELLING;
    order.returnedToWarehouse = isBack;
    order.waybillNumber = QStringLiteral("KD-520-113-990");
    order.courierTransmissionDate = TestClock().now() - std::chrono::hours(70);
    order.cancellationReason = CancellationReason::BUYER_CANCELLATION_BY_MERCHANT;
    return order;
}

// Bought on credit, and the papers are not signed.
inline Order toSign()
{
    Order order = detailed();
    order.id = OrderId(QStringLiteral("9002"));
    order.code = OrderCode(QStringLiteral("410009002"));
    order.state = OrderState::SIGN_REQUIRED;
    order.signatureRequired = true;
    order.paymentMode = PaymentMode::PAY_WITH_CREDIT;
    order.creditTerm = 24;
    return order;
}

inline Order withoutLines()
{
    Order order = detailed();
    order.id = OrderId(QStringLiteral("9003"));
    order.code = OrderCode(QStringLiteral("410009003"));
    order.plannedDeliveryDate = TestClock().now() - std::chrono::hours(30);
    order.entries.emplace();
    return order;
}

class DialogDesk
{
public:
    DialogDesk()
        : place({QUrl(QStringLiteral("http://127.0.0.1:9/shop/api")), QStringLiteral("token"), directory.path(),
                 std::chrono::seconds(5)},
                clock),
          settings(path(QStringLiteral("settings.ini")))
    {
        place.store.apply(sample::orders(60), place.readings.next());
        place.store.apply({packed(), detailed(), toSign(), withoutLines()}, place.readings.next());
        place.store.markComplete(place.readings.next());
        waybillpdf::write(path(QStringLiteral("520.pdf")), {QStringLiteral("520 1/2"), QStringLiteral("520 2/2")});
    }

    QString path(const QString &name) const { return directory.filePath(name); }
    const OrderRecord &record(const Order &order) { return *place.store.find(order.id); }

    Printers printers(const QStringList &names)
    {
        return {[names] { return names; }, [](const QString &) { return std::unique_ptr<QPrinter>(); }};
    }

    PrintDocument waybill(bool printedBefore = false) const
    {
        return {QStringLiteral("410000123"), path(QStringLiteral("520.pdf")), printedBefore};
    }

    std::unique_ptr<HandOverDialog> handOver(const Order &order)
    {
        return std::make_unique<HandOverDialog>(record(order), place.runner, settings, clock, HandOverDialog::Timing());
    }

    std::unique_ptr<MainWindow> window()
    {
        auto window = std::make_unique<MainWindow>(place.parts(), settings, noPrinters(), clock);
        window->resize(1366, 768);
        return window;
    }

    std::unique_ptr<PrintSetup> print(const QList<PrintDocument> &documents, WaybillLayout layout,
                                      const PrintProfile &profile, const QStringList &names)
    {
        settings.setWaybillKind(settingsKey(layout));
        settings.setPrintProfile(settingsKey(layout), profile);
        return std::make_unique<PrintSetup>(documents, settings, printers(names));
    }

    QTemporaryDir directory;
    TestClock clock;
    Workplace place;
    Settings settings;
    std::unique_ptr<MainWindow> owner; // of what a dialog shows
};

using Maker = std::function<std::unique_ptr<QWidget>(DialogDesk &)>;
// By their names.
using Scenes = QMap<QString, Maker>;

} // namespace scenes

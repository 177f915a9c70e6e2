// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandentry.h"
#include "tests/app/everynotice.h"
#include "tests/support/noprinters.h"
#include "tests/support/workplace.h"
#include "tests/ui/linesdialogs.h"
#include "tests/ui/waybillpdf.h"
#include "ui/actions/shortcutsheet.h"
#include "ui/archive/archivepane.h"
#include "ui/asking/reasonbox.h"
#include "ui/bulk/batchresults.h"
#include "ui/handover/handoverdialog.h"
#include "ui/lines/reducedialog.h"
#include "ui/lines/reduceresults.h"
#include "ui/lines/weightdialog.h"
#include "ui/orders/arrivaldialog.h"
#include "ui/orders/canceldialog.h"
#include "ui/orders/returndialog.h"
#include "ui/packing/assembledialog.h"
#include "ui/packing/assemblemanydialog.h"
#include "ui/packing/packingrulesdialog.h"
#include "ui/packing/placesquestion.h"
#include "ui/printing/printsetup.h"
#include "ui/printing/waybillview.h"
#include "ui/queue/searchfield.h"
#include "ui/settings/workinghoursdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/text/failures.h"
#include "ui/welcome/startquestion.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>

// Every window and dialog of the program with contents that break layouts, by the name of a scene.
class EveryDialog
{
public:
    EveryDialog()
        : m_place({QUrl(QStringLiteral("http://127.0.0.1:9/shop/api")), QStringLiteral("token"), m_directory.path(),
                   std::chrono::seconds(5)},
                  m_clock),
          m_settings(path(QStringLiteral("settings.ini")))
    {
        m_place.store.apply(sample::orders(60), m_place.readings.next());
        m_place.store.apply({packed(), detailed(), toSign(), withoutLines()}, m_place.readings.next());
        m_place.store.markComplete(m_place.readings.next());
        waybillpdf::write(path(QStringLiteral("520.pdf")), {QStringLiteral("520 1/2"), QStringLiteral("520 2/2")});
    }

    static QStringList scenes() { return makers().keys(); }
    std::unique_ptr<QWidget> open(const QString &scene) { return makers().value(scene)(*this); }

private:
    using Maker = std::function<std::unique_ptr<QWidget>(EveryDialog &)>;
    using Column = LinesModel::Column;

    QString path(const QString &name) const { return m_directory.filePath(name); }

    // One that waits for packing, with lines of every kind, and rules for two of them.
    static Order packed()
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
                                  u"Қазақша-орысша сөздік, толықтырылған екінші басылымы, қатты мұқабада, екі томдық"_s,
                                  5, 6'200),
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

    static Order detailed() { return sample::detailed(3); }

    static Order coming(bool isBack)
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
    static Order toSign()
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

    static Order withoutLines()
    {
        Order order = detailed();
        order.id = OrderId(QStringLiteral("9003"));
        order.code = OrderCode(QStringLiteral("410009003"));
        order.plannedDeliveryDate = TestClock().now() - std::chrono::hours(30);
        order.entries.emplace();
        return order;
    }

    const OrderRecord &record(const Order &order) { return *m_place.store.find(order.id); }

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
        return std::make_unique<HandOverDialog>(record(order), m_place.runner, m_settings, m_clock,
                                                HandOverDialog::Timing());
    }

    std::unique_ptr<MainWindow> window()
    {
        auto window = std::make_unique<MainWindow>(
            ShopParts{m_place.store, m_place.runner, m_place.journal, m_place.sync, m_place.archive, m_place.detail,
                      m_place.packing, m_place.waybills, m_place.waybillWatch, m_place.settings},
            m_settings, noPrinters(), m_clock);
        window->resize(1366, 768);
        return window;
    }

    static void type(QWidget &dialog, int row, int amount)
    {
        QAbstractItemModel &model = *linesdialogs::tableOf(dialog).model();
        model.setData(model.index(row, int(Column::Wanted)), amount);
    }

    std::unique_ptr<PrintSetup> print(const QList<PrintDocument> &documents, WaybillLayout layout,
                                      const PrintProfile &profile, const QStringList &names)
    {
        m_settings.setWaybillKind(settingsKey(layout));
        m_settings.setPrintProfile(settingsKey(layout), profile);
        return std::make_unique<PrintSetup>(documents, m_settings, printers(names));
    }

    static QMap<QString, Maker> makers()
    {
        QMap<QString, Maker> all = changes();
        all.insert(packing());
        all.insert(printing());
        all.insert(windows());
        const auto notices = everynotice::all();
        for (auto notice = notices.cbegin(); notice != notices.cend(); ++notice)
            all.insert(notice.key(), [make = notice.value()](EveryDialog &) { return make(); });
        return all;
    }

    static QMap<QString, Maker> changes()
    {
        using namespace Qt::StringLiterals;
        return {
            {u"reduce"_s,
             [](EveryDialog &) {
                 auto dialog = std::make_unique<ReduceDialog>(packed());
                 type(*dialog, 0, 3);
                 dialog->findChild<ReasonBox *>()->setCurrentIndex(2);
                 return dialog;
             }},
            {u"reduce-nothing-left"_s,
             [](EveryDialog &) {
                 auto dialog = std::make_unique<ReduceDialog>(packed());
                 for (int row = 0; row < 4; ++row)
                     type(*dialog, row, 0);
                 return dialog;
             }},
            {u"reduce-moved"_s,
             [](EveryDialog &) {
                 auto dialog = std::make_unique<ReduceDialog>(packed());
                 type(*dialog, 0, 3);
                 Order order = packed();
                 (*order.entries)[0].quantity = 4;
                 order.entries->erase(order.entries->begin() + 1);
                 dialog->setOrder(order);
                 return dialog;
             }},
            {u"reduce-too-late"_s,
             [](EveryDialog &) {
                 auto dialog = std::make_unique<ReduceDialog>(packed());
                 Order order = packed();
                 order.assembled = true;
                 dialog->setOrder(order);
                 return dialog;
             }},
            {u"weights"_s,
             [](EveryDialog &) {
                 auto dialog = std::make_unique<WeightDialog>(packed());
                 type(*dialog, 2, 2'205);
                 return dialog;
             }},
            {u"weights-wrong"_s,
             [](EveryDialog &) {
                 auto dialog = std::make_unique<WeightDialog>(packed());
                 type(*dialog, 2, 2'205);
                 type(*dialog, 3, 900);
                 return dialog;
             }},
            {u"reduce-results"_s,
             [](EveryDialog &desk) {
                 std::vector<Command> commands;
                 const Order order = packed();
                 for (const OrderEntry &line : *order.entries)
                     commands.push_back(ReduceLine{order.id,
                                                   order.code,
                                                   {line.id, *line.quantity, line.weight, *line.quantity - 1, {}},
                                                   CancellationReason::MERCHANT_OUT_OF_STOCK,
                                                   {}});
                 static_cast<void>(desk.m_place.journal.append(intentsOf(commands), Outcome::Waiting));
                 const auto all = std::make_shared<CommandGroup>(commandsOf(desk.m_place.journal, order.id),
                                                                 desk.m_place.runner, desk.m_place.journal);
                 return std::make_unique<ReduceResults>(all, desk.m_place.store);
             }},
            {u"arrival"_s,
             [](EveryDialog &desk) {
                 return std::make_unique<ArrivalDialog>(desk.record(packed()), desk.m_clock.now());
             }},
            {u"return"_s,
             [](EveryDialog &desk) {
                 return std::make_unique<ReturnDialog>(desk.record(coming(false)), desk.m_clock.now());
             }},
            {u"return-back"_s,
             [](EveryDialog &desk) {
                 return std::make_unique<ReturnDialog>(desk.record(coming(true)), desk.m_clock.now());
             }},
            {u"cancel"_s,
             [](EveryDialog &) {
                 return std::make_unique<CancelDialog>(packed(),
                                                       CancelCost{.share = CancelCost::Known{{6, 158}, {7, 158}}});
             }},
            {u"hand-over"_s, [](EveryDialog &desk) { return desk.handOver(detailed()); }},
            {u"hand-over-to-sign"_s, [](EveryDialog &desk) { return desk.handOver(toSign()); }},
        };
    }

    static QMap<QString, Maker> packing()
    {
        using namespace Qt::StringLiterals;
        const auto rules = [](EveryDialog &desk) -> PackingRules & {
            desk.m_place.packing.set({u"SKU-115930743"_s, u"Қазақша-орысша сөздік"_s, {1, 2}});
            desk.m_place.packing.set({u"SKU-115930744"_s, u"Смартфон Apple iPhone 15 Pro Max 512GB"_s, {6, 1}});
            desk.m_place.packing.set({u"SKU-3"_s, u"Кофе Lavazza 1 кг"_s, {21, 5}});
            return desk.m_place.packing;
        };
        return {
            {u"assemble"_s,
             [rules](EveryDialog &desk) {
                 return std::make_unique<AssembleDialog>(desk.record(packed()), rules(desk), desk.m_clock.now());
             }},
            {u"assemble-many"_s,
             [](EveryDialog &desk) {
                 std::vector<AssembleModel::Candidate> candidates;
                 for (Order &order : sample::orders(200)) {
                     const auto refusal = desk.m_place.runner.gate().refusalOf(Change::Assemble, order.id);
                     order.preOrder = order.code.value().endsWith(u'5');
                     candidates.push_back(
                         {order, refusal ? text::refused(Change::Assemble, *refusal).happened : QString()});
                 }
                 const auto none = [](const QString &) { return std::optional<PackingRule>(); };
                 return std::make_unique<AssembleManyDialog>(std::move(candidates), none, nullptr);
             }},
            {u"assemble-places"_s,
             [](EveryDialog &) {
                 const Order order = packed();
                 return std::make_unique<PlacesQuestion>(std::vector<AssembleOrder>{{order.id, order.code, 888}},
                                                         nullptr);
             }},
            {u"assemble-many-places"_s,
             [](EveryDialog &) {
                 std::vector<AssembleOrder> many;
                 for (const Order &order : sample::orders(12))
                     many.push_back({order.id, order.code, 878});
                 return std::make_unique<PlacesQuestion>(many, nullptr);
             }},
            {u"assemble-results"_s,
             [](EveryDialog &desk) {
                 std::vector<Command> commands;
                 for (const Order &order : sample::orders(60))
                     commands.emplace_back(AssembleOrder{order.id, order.code, 1});
                 OrderRunner &runner = desk.m_place.runner;
                 return std::make_unique<BatchResults>(std::make_shared<CommandGroup>(
                     commands, runner.submitMany(commands), runner, desk.m_place.journal));
             }},
            {u"working-hours"_s,
             [](EveryDialog &) {
                 AcceptLimits limits;
                 limits.hours.days.back() = false;
                 limits.hours.daysOff = {QDate(2026, 12, 16), QDate(2026, 12, 17), QDate(2027, 1, 1),
                                         QDate(2027, 1, 2)};
                 return std::make_unique<WorkingHoursDialog>(limits);
             }},
            {u"packing-rules"_s,
             [rules](EveryDialog &desk) { return std::make_unique<PackingRulesDialog>(rules(desk)); }},
            {u"packing-rules-none"_s,
             [](EveryDialog &desk) { return std::make_unique<PackingRulesDialog>(desk.m_place.packing); }},
        };
    }

    static QMap<QString, Maker> printing()
    {
        using namespace Qt::StringLiterals;
        const QStringList two{u"Kyocera ECOSYS M2040dn"_s, u"Zebra"_s};
        return {
            {u"print"_s,
             [two](EveryDialog &desk) {
                 return desk.print({desk.waybill(), desk.waybill(true)}, WaybillLayout::A4, {.printer = two.front()},
                                   two);
             }},
            {u"print-label-too-small"_s,
             [two](EveryDialog &desk) {
                 return desk.print({desk.waybill()}, WaybillLayout::Label,
                                   {.printer = two.back(), .paper = QSizeF(58, 60)}, two);
             }},
            {u"print-missing"_s,
             [two](EveryDialog &desk) {
                 return desk.print({desk.waybill()}, WaybillLayout::FourUp, {.printer = u"Old Brother"_s}, two);
             }},
            {u"print-no-printer"_s,
             [](EveryDialog &desk) { return desk.print({desk.waybill()}, WaybillLayout::A4, {}, {}); }},
            {u"print-again"_s,
             [two](EveryDialog &desk) {
                 return desk.print({desk.waybill(true)}, WaybillLayout::Label,
                                   {.printer = two.back(), .paper = QSizeF(75, 120)}, two);
             }},
            {u"print-set-up"_s,
             [two](EveryDialog &desk) { return desk.print({}, WaybillLayout::A4, {.printer = two.front()}, two); }},
            {u"waybill"_s, [](EveryDialog &desk) { return std::make_unique<WaybillView>(desk.waybill()); }},
            {u"waybill-again"_s, [](EveryDialog &desk) { return std::make_unique<WaybillView>(desk.waybill(true)); }},
            {u"waybill-broken"_s,
             [](EveryDialog &desk) {
                 return std::make_unique<WaybillView>(PrintDocument{u"410000123"_s, desk.path(u"no.pdf"_s), false});
             }},
        };
    }

    static QMap<QString, Maker> windows()
    {
        using namespace Qt::StringLiterals;
        return {
            {u"window-to-pack"_s,
             [](EveryDialog &desk) {
                 auto window = desk.window();
                 window->pages().openOrder(packed().code);
                 return window;
             }},
            {u"window-to-sign"_s,
             [](EveryDialog &desk) {
                 auto window = desk.window();
                 window->pages().openOrder(toSign().code);
                 return window;
             }},
            {u"window-no-lines"_s,
             [](EveryDialog &desk) {
                 auto window = desk.window();
                 window->pages().openOrder(withoutLines().code);
                 return window;
             }},
            {u"window-unknown"_s,
             [](EveryDialog &desk) {
                 auto window = desk.window();
                 const Order order = detailed();
                 const PendingChange lost{Change::Complete, Outcome::Unknown};
                 desk.m_place.store.setPending(order.id, lost);
                 window->pages().openOrder(order.code);
                 window->pages().setTraining(true);
                 return window;
             }},
            {u"shortcuts"_s,
             [](EveryDialog &desk) -> std::unique_ptr<QWidget> {
                 desk.m_owner = desk.window();
                 return std::make_unique<ShortcutSheet>(*desk.m_owner->findChild<WindowActions *>());
             }},
            {u"window-archive"_s,
             [](EveryDialog &desk) {
                 auto window = desk.window();
                 window->action(u"view.archive"_s).trigger();
                 return window;
             }},
            {u"window-nothing-found"_s,
             [](EveryDialog &desk) {
                 auto window = desk.window();
                 window->pages().openOrder(packed().code);
                 linesdialogs::named<QLineEdit>(*window, SearchField::tr("Search"))->setText(u"нет такого"_s);
                 return window;
             }},
            {u"window-nothing-found-in-archive"_s,
             [](EveryDialog &desk) {
                 auto window = desk.window();
                 window->action(u"view.archive"_s).trigger();
                 auto *find = linesdialogs::named<QLineEdit>(*window, ArchivePane::tr("Find in the archive"));
                 find->setText(u"нет такого"_s);
                 QTest::keyClick(find, Qt::Key_Return);
                 return window;
             }},
            {u"window-offline"_s,
             [](EveryDialog &desk) {
                 auto window = desk.window();
                 // A queue without orders.
                 for (QAction *action : window->actions()) {
                     if (action->shortcut() == QKeySequence(Qt::ALT | Qt::Key_7))
                         action->trigger();
                 }
                 desk.m_place.sync.start();
                 const bool offline =
                     QTest::qWaitFor([&] { return desk.m_place.sync.state().link == SyncState::Link::Offline; });
                 return offline ? std::move(window) : nullptr;
             }},
            {u"start-no-answer"_s,
             [](EveryDialog &) {
                 using Choice = StartQuestion::Choice;
                 return std::make_unique<StartQuestion>(
                     startwords::doesNotAnswer(u"/home/aigul/.local/share/tapsyrys"_s, 12345),
                     std::vector{Choice::End, Choice::TryAgain});
             }},
            {u"start-elsewhere"_s,
             [](EveryDialog &) {
                 using Choice = StartQuestion::Choice;
                 return std::make_unique<StartQuestion>(
                     startwords::openElsewhere(u"/mnt/ортақ/tapsyrys"_s, u"kassa-2"_s),
                     std::vector{Choice::OpenAnyway, Choice::TryAgain});
             }},
            {u"start-end-it"_s,
             [](EveryDialog &) {
                 return std::make_unique<StartQuestion>(startwords::endIt(), std::vector{StartQuestion::Choice::End});
             }},
            {u"window-journal-findings"_s,
             [](EveryDialog &desk) {
                 const Order order = packed();
                 const OrderEntry &line = order.entries->front();
                 const LineWish wish{line.id, 5, {}, 3, {}, line.title(), line.ownCode()};
                 const ReduceLine reduce{order.id, order.code, wish, CancellationReason::MERCHANT_OUT_OF_STOCK,
                                         u"Қоймада жоқ"_s};
                 if (!desk.m_place.journal.append(intentOf(reduce), Outcome::Pending))
                     return std::unique_ptr<MainWindow>();
                 // A head of what is not there.
                 const JournalHead head(desk.m_place.database.filePath() + u".head"_s);
                 if (!head.write({40, 13, desk.m_clock.now(), QByteArray(32, 'x')}))
                     return std::unique_ptr<MainWindow>();
                 auto window = desk.window();
                 window->action(u"view.journal"_s).trigger();
                 desk.m_place.journal.check();
                 return window;
             }},
            {u"window-journal"_s,
             [](EveryDialog &desk) {
                 auto window = desk.window();
                 window->action(u"view.journal"_s).trigger();
                 return window;
             }},
            {u"window-first-run"_s,
             [](EveryDialog &desk) {
                 auto window = desk.window();
                 window->showFirstRun();
                 return window;
             }},
        };
    }

    QTemporaryDir m_directory;
    TestClock m_clock;
    Workplace m_place;
    Settings m_settings;
    std::unique_ptr<MainWindow> m_owner; // of what a dialog shows
};

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandentry.h"
#include "tests/app/dialogdesk.h"
#include "ui/actions/shortcutsheet.h"
#include "ui/archive/archivepane.h"
#include "ui/printing/waybillview.h"
#include "ui/queue/searchfield.h"
#include "ui/welcome/startquestion.h"

// The window itself on all its pages, and what opens before it or shows waybills beside it.
namespace scenes {

inline Scenes printing()
{
    using namespace Qt::StringLiterals;
    const QStringList two{u"Kyocera ECOSYS M2040dn"_s, u"Zebra"_s};
    return {
        {u"print"_s,
         [two](DialogDesk &desk) {
             return desk.print({desk.waybill(), desk.waybill(true)}, WaybillLayout::A4, {.printer = two.front()}, two);
         }},
        {u"print-label-too-small"_s,
         [two](DialogDesk &desk) {
             return desk.print({desk.waybill()}, WaybillLayout::Label, {.printer = two.back(), .paper = QSizeF(58, 60)},
                               two);
         }},
        {u"print-missing"_s,
         [two](DialogDesk &desk) {
             return desk.print({desk.waybill()}, WaybillLayout::FourUp, {.printer = u"Old Brother"_s}, two);
         }},
        {u"print-no-printer"_s,
         [](DialogDesk &desk) { return desk.print({desk.waybill()}, WaybillLayout::A4, {}, {}); }},
        {u"print-again"_s,
         [two](DialogDesk &desk) {
             return desk.print({desk.waybill(true)}, WaybillLayout::Label,
                               {.printer = two.back(), .paper = QSizeF(75, 120)}, two);
         }},
        {u"print-set-up"_s,
         [two](DialogDesk &desk) { return desk.print({}, WaybillLayout::A4, {.printer = two.front()}, two); }},
        {u"waybill"_s, [](DialogDesk &desk) { return std::make_unique<WaybillView>(desk.waybill()); }},
        {u"waybill-again"_s, [](DialogDesk &desk) { return std::make_unique<WaybillView>(desk.waybill(true)); }},
        {u"waybill-broken"_s,
         [](DialogDesk &desk) {
             return std::make_unique<WaybillView>(PrintDocument{u"410000123"_s, desk.path(u"no.pdf"_s), false});
         }},
    };
}

inline Scenes details()
{
    using namespace Qt::StringLiterals;
    return {
        {u"window-to-pack"_s,
         [](DialogDesk &desk) {
             auto window = desk.window();
             window->pages().openOrder(packed().code);
             return window;
         }},
        {u"window-to-sign"_s,
         [](DialogDesk &desk) {
             auto window = desk.window();
             window->pages().openOrder(toSign().code);
             return window;
         }},
        {u"window-no-lines"_s,
         [](DialogDesk &desk) {
             auto window = desk.window();
             window->pages().openOrder(withoutLines().code);
             return window;
         }},
        {u"window-unknown"_s,
         [](DialogDesk &desk) {
             auto window = desk.window();
             const Order order = detailed();
             const PendingChange lost{Change::Complete, Outcome::Unknown};
             desk.place.store.setPending(order.id, lost);
             window->pages().openOrder(order.code);
             window->pages().setTraining(true);
             return window;
         }},
    };
}

inline Scenes lists()
{
    using namespace Qt::StringLiterals;
    return {
        {u"shortcuts"_s,
         [](DialogDesk &desk) -> std::unique_ptr<QWidget> {
             desk.owner = desk.window();
             return std::make_unique<ShortcutSheet>(*desk.owner->findChild<WindowActions *>());
         }},
        {u"window-archive"_s,
         [](DialogDesk &desk) {
             auto window = desk.window();
             window->action(u"view.archive"_s).trigger();
             return window;
         }},
        {u"window-nothing-found"_s,
         [](DialogDesk &desk) {
             auto window = desk.window();
             window->pages().openOrder(packed().code);
             named<QLineEdit>(*window, SearchField::tr("Search"))->setText(u"нет такого"_s);
             return window;
         }},
        {u"window-nothing-found-in-archive"_s,
         [](DialogDesk &desk) {
             auto window = desk.window();
             window->action(u"view.archive"_s).trigger();
             auto *find = named<QLineEdit>(*window, ArchivePane::tr("Find in the archive"));
             find->setText(u"нет такого"_s);
             QTest::keyClick(find, Qt::Key_Return);
             return window;
         }},
        {u"window-offline"_s,
         [](DialogDesk &desk) {
             auto window = desk.window();
             // A queue without orders.
             for (QAction *action : window->actions()) {
                 if (action->shortcut() == QKeySequence(Qt::ALT | Qt::Key_7))
                     action->trigger();
             }
             desk.place.sync.start();
             const bool offline =
                 QTest::qWaitFor([&] { return desk.place.sync.state().link == SyncState::Link::Offline; });
             return offline ? std::move(window) : nullptr;
         }},
    };
}

inline Scenes starts()
{
    using namespace Qt::StringLiterals;
    return {
        {u"window-first-run"_s,
         [](DialogDesk &desk) {
             auto window = desk.window();
             window->showFirstRun();
             return window;
         }},
        {u"start-no-answer"_s,
         [](DialogDesk &) {
             using Choice = StartQuestion::Choice;
             return std::make_unique<StartQuestion>(
                 startwords::doesNotAnswer(u"/home/aigul/.local/share/tapsyrys"_s, 12345),
                 std::vector{Choice::End, Choice::TryAgain});
         }},
        {u"start-elsewhere"_s,
         [](DialogDesk &) {
             using Choice = StartQuestion::Choice;
             return std::make_unique<StartQuestion>(startwords::openElsewhere(u"/mnt/ортақ/tapsyrys"_s, u"kassa-2"_s),
                                                    std::vector{Choice::OpenAnyway, Choice::TryAgain});
         }},
        {u"start-end-it"_s,
         [](DialogDesk &) {
             return std::make_unique<StartQuestion>(startwords::endIt(), std::vector{StartQuestion::Choice::End});
         }},
    };
}

inline Scenes journals()
{
    using namespace Qt::StringLiterals;
    return {
        {u"window-journal-findings"_s,
         [](DialogDesk &desk) {
             const Order order = packed();
             const OrderEntry &line = order.entries->front();
             const LineWish wish{line.id, 5, {}, 3, {}, line.title(), line.ownCode()};
             const ReduceLine reduce{order.id, order.code, wish, CancellationReason::MERCHANT_OUT_OF_STOCK,
                                     u"Қоймада жоқ"_s};
             if (!desk.place.journal.append(intentOf(reduce), Outcome::Pending))
                 return std::unique_ptr<MainWindow>();
             // A head of what is not there.
             const JournalHead head(desk.place.database.filePath() + u".head"_s);
             if (!head.write({40, 13, desk.clock.now(), QByteArray(32, 'x')}))
                 return std::unique_ptr<MainWindow>();
             auto window = desk.window();
             window->action(u"view.journal"_s).trigger();
             desk.place.journal.check();
             return window;
         }},
        {u"window-journal"_s,
         [](DialogDesk &desk) {
             auto window = desk.window();
             window->action(u"view.journal"_s).trigger();
             return window;
         }},
    };
}

} // namespace scenes

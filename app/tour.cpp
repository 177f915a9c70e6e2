// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "app/application.h"
#include "app/oneorder.h"
#include "ui/actions/shortcutsheet.h"
#include "ui/archive/archiveform.h"
#include "ui/archive/archiveview.h"
#include "ui/asking/reasonbox.h"
#include "ui/handover/handoverdialog.h"
#include "ui/handover/sendcodebutton.h"
#include "ui/lines/linesmodel.h"
#include "ui/lines/linestable.h"
#include "ui/lines/reducedialog.h"
#include "ui/lines/weightdialog.h"
#include "ui/orders/canceldialog.h"
#include "ui/orders/returndialog.h"
#include "ui/packing/assembledialog.h"
#include "ui/printing/waybillview.h"
#include "ui/queue/ordersview.h"
#include "ui/style/applystyle.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

Tour::Tour(Application &application, const StartOptions &options)
    : m_application(application), m_visitor(application.window()), m_directory(options.tourDirectory)
{
    constexpr QSize counterComputer(1366, 768);
    m_application.window().resize(options.windowSize.value_or(counterComputer));
    // The system's own could be neither seen nor answered.
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

bool Tour::walk()
{
    if (!m_directory.mkpath(u"."_s)) {
        std::fprintf(stderr, "the folder %s cannot be made\n", qUtf8Printable(m_directory.path()));
        return false;
    }
    return acceptOrders() && handOneOver() && packOne() && changeLines() && endOthers() && lookAround();
}

bool Tour::acceptOrders()
{
    return step("queue", [this] { return seeTheQueue(); }) && step("new-order", [this] { return openANewOrder(); }) &&
           step("accept-held", [this] { return accept(); }) && step("accepted", [this] { return seeItAccepted(); }) &&
           step("taken-back", [this] { return takeOneBack(); });
}

bool Tour::handOneOver()
{
    return step("hand-over", [this] { return openTheHandOver(); }) &&
           step("code-sent", [this] { return sendTheCode(); }) &&
           step("wrong-code", [this] { return tryAWrongCode(); }) && step("handed-over", [this] { return handOver(); });
}

bool Tour::packOne()
{
    return step("assemble", [this] { return openTheAssembling(); }) &&
           step("assembled", [this] { return assemble(); }) && step("waybill", [this] { return seeTheWaybill(); }) &&
           step("waybill-to-file", [this] { return printIntoAFile(); });
}

bool Tour::changeLines()
{
    return step("weights", [this] { return weighLess(); }) && step("weighed", [this] { return correctTheWeight(); }) &&
           step("reduce", [this] { return keepLess(); }) && step("reduced", [this] { return reduce(); });
}

bool Tour::endOthers()
{
    return step("cancel", [this] { return openTheCancelDialog(); }) && step("cancelled", [this] { return cancel(); }) &&
           step("return", [this] { return openAReturn(); }) && step("returned", [this] { return receiveIt(); });
}

bool Tour::lookAround()
{
    return step("journal", [this] { return seeTheJournal(); }) &&
           step("archive", [this] { return readTheArchive(); }) &&
           step("shortcuts", [this] { return seeTheShortcuts(); }) && step("offline", [this] { return loseTheLink(); });
}

bool Tour::step(const char *name, const std::function<bool()> &action)
{
    const QString file = u"%1-%2.png"_s.arg(++m_steps, 2, 10, QChar(u'0')).arg(QLatin1StringView(name));
    const bool done = action() && meansOneOrder(m_application.window());
    const bool saved = m_visitor.look().save(m_directory.filePath(file));
    if (done && saved) {
        std::printf("%s\n", qUtf8Printable(m_directory.filePath(file)));
        std::fflush(stdout);
        return true;
    }
    std::fprintf(stderr, "step %d, %s, %s\n", m_steps, name, done ? "could not be saved" : "failed");
    return false;
}

bool Tour::seeTheQueue()
{
    const OrderSync &sync = m_application.shop().sync;
    const bool read = m_visitor.waitFor([&] {
        return sync.state().link == SyncState::Link::Online && !sync.state().reading &&
               m_application.shop().store.completeAt();
    });
    auto *view = m_application.window().findChild<OrdersView *>();
    if (!read || !view || view->model()->rowCount() == 0)
        return false;
    m_visitor.clickRow(*view, 0);
    return true;
}

bool Tour::openANewOrder()
{
    auto *view = m_application.window().findChild<OrdersView *>();
    m_visitor.press(Qt::Key_2, Qt::AltModifier);
    if (!view || view->model()->rowCount() < 2)
        return false;
    m_visitor.clickRow(*view, 0);
    return view->selectedOrders().size() == 1;
}

bool Tour::accept()
{
    m_accepted = chooseOrder(Stage::New, Change::Accept);
    if (!bringUp(m_accepted))
        return false;
    m_visitor.press(Qt::Key_F2);
    return waitForOutcome(m_accepted, Change::Accept, Outcome::Held);
}

bool Tour::seeItAccepted()
{
    return waitForOutcome(m_accepted, Change::Accept, Outcome::Confirmed);
}

bool Tour::takeOneBack()
{
    const OrderCode code = chooseOrder(Stage::New, Change::Accept);
    if (!bringUp(code))
        return false;
    m_visitor.press(Qt::Key_F2);
    if (!waitForOutcome(code, Change::Accept, Outcome::Held))
        return false;
    m_visitor.press(Qt::Key_Z, Qt::ControlModifier);
    return waitForOutcome(code, Change::Accept, Outcome::TakenBack);
}

bool Tour::openTheHandOver()
{
    m_handedOver = chooseOrder(Stage::Pickup, Change::Complete);
    if (!bringUp(m_handedOver))
        return false;
    m_visitor.press(Qt::Key_F8);
    return m_visitor.waitFor([this] { return m_visitor.dialog<HandOverDialog>(); });
}

bool Tour::sendTheCode()
{
    auto *button = m_visitor.dialog<HandOverDialog>()->findChild<SendCodeButton *>();
    if (!button)
        return false;
    m_visitor.click(*button);
    return waitForOutcome(m_handedOver, Change::SendCode, Outcome::Confirmed);
}

bool Tour::tryAWrongCode()
{
    const QString right = m_application.training()->pickupCode(m_handedOver.value());
    m_visitor.type(right == "1234"_L1 ? u"4321"_s : u"1234"_s);
    return waitForOutcome(m_handedOver, Change::Complete, Outcome::Rejected);
}

bool Tour::handOver()
{
    m_visitor.type(m_application.training()->pickupCode(m_handedOver.value()));
    return waitForOutcome(m_handedOver, Change::Complete, Outcome::Confirmed);
}

bool Tour::openTheAssembling()
{
    if (!m_visitor.waitFor([this] { return !m_visitor.dialog<HandOverDialog>(); }))
        return false;
    m_assembled = chooseOrder(Stage::ToPack, Change::Assemble);
    if (!bringUp(m_assembled))
        return false;
    m_visitor.press(Qt::Key_F7);
    return m_visitor.waitFor([this] { return m_visitor.dialog<AssembleDialog>(); });
}

bool Tour::assemble()
{
    return pressPrimary(*m_visitor.dialog<AssembleDialog>()) &&
           waitForOutcome(m_assembled, Change::Assemble, Outcome::Confirmed);
}

bool Tour::seeTheWaybill()
{
    if (!choose(u"waybill.show"_s))
        return false;
    return m_visitor.waitFor([this] {
        const auto *view = m_visitor.dialog<WaybillView>();
        return view && view->isReady();
    });
}

bool Tour::printIntoAFile()
{
    const QString file = m_directory.filePath(u"waybill.pdf"_s);
    QFile::remove(file);
    m_visitor.press(Qt::Key_Escape);
    if (!choose(u"waybill.toFile"_s) || !m_visitor.waitFor([this] { return m_visitor.dialog<QFileDialog>(); }))
        return false;
    m_visitor.dialog<QFileDialog>()->selectFile(file);
    m_visitor.press(Qt::Key_Return);
    return m_visitor.waitFor([&] { return QFile::exists(file); });
}

bool Tour::weighLess()
{
    using training::Ware;
    m_changed = OrderCode(m_application.training()->addOrder(
        {.situation = training::Situation::MyDelivery, .wares = {Ware::WeighedPiece, Ware::Piece}, .quantity = 3}));
    m_visitor.press(Qt::Key_F5);
    const bool known =
        m_visitor.waitFor([this] { return m_application.shop().store.findByCode(m_changed) != nullptr; });
    if (!known || !bringUp(m_changed))
        return false;
    m_visitor.press(Qt::Key_F9, Qt::ShiftModifier);
    return m_visitor.waitFor([this] { return m_visitor.dialog<WeightDialog>(); }) && typeLess();
}

bool Tour::correctTheWeight()
{
    return pressPrimary(*m_visitor.dialog<WeightDialog>()) &&
           waitForOutcome(m_changed, Change::CorrectWeights, Outcome::Confirmed);
}

bool Tour::keepLess()
{
    m_visitor.press(Qt::Key_F9);
    if (!m_visitor.waitFor([this] { return m_visitor.dialog<ReduceDialog>(); }) || !typeLess())
        return false;
    m_visitor.dialog<ReduceDialog>()->findChild<ReasonBox *>()->setFocus();
    m_visitor.press(Qt::Key_Down);
    return true;
}

bool Tour::reduce()
{
    return pressPrimary(*m_visitor.dialog<ReduceDialog>()) &&
           waitForOutcome(m_changed, Change::ReduceLine, Outcome::Confirmed);
}

bool Tour::openTheCancelDialog()
{
    m_cancelled = chooseOrder(Stage::Pickup, Change::Cancel);
    if (!bringUp(m_cancelled))
        return false;
    m_visitor.press(Qt::Key_F8, Qt::ShiftModifier);
    return m_visitor.waitFor([this] { return m_visitor.dialog<CancelDialog>(); });
}

bool Tour::cancel()
{
    auto *dialog = m_visitor.dialog<CancelDialog>();
    dialog->findChild<ReasonBox *>()->setFocus();
    for (int reason = 0; reason < 3; ++reason)
        m_visitor.press(Qt::Key_Down);
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto harmful = std::ranges::find_if(buttons, [](const auto *button) { return !button->isDefault(); });
    if (harmful == buttons.end() || !(*harmful)->isEnabled())
        return false;
    m_visitor.click(**harmful);
    return waitForOutcome(m_cancelled, Change::Cancel, Outcome::Confirmed);
}

bool Tour::openAReturn()
{
    m_returned = chooseOrder(Stage::Returns, Change::ReceiveReturn);
    return bringUp(m_returned) && choose(u"order.receiveReturn"_s) &&
           m_visitor.waitFor([this] { return m_visitor.dialog<ReturnDialog>(); });
}

bool Tour::receiveIt()
{
    return pressPrimary(*m_visitor.dialog<ReturnDialog>()) &&
           waitForOutcome(m_returned, Change::ReceiveReturn, Outcome::Confirmed);
}

bool Tour::seeTheJournal()
{
    m_visitor.press(Qt::Key_J, Qt::ControlModifier);
    return true;
}

bool Tour::readTheArchive()
{
    m_visitor.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *read = m_application.window().findChild<ArchiveForm *>()->findChild<QPushButton *>();
    auto *table = m_application.window().findChild<ArchiveView *>();
    m_visitor.click(*read);
    const bool done = m_visitor.waitFor(
        [this] { return m_application.shop().archive.reading.state().phase == ArchiveState::Phase::Done; });
    if (!done || table->model()->rowCount() == 0)
        return false;
    m_visitor.clickRow(*table, 0);
    return table->selectionModel()->hasSelection();
}

bool Tour::seeTheShortcuts()
{
    m_visitor.press(Qt::Key_F1);
    return m_visitor.waitFor([this] { return m_visitor.dialog<ShortcutSheet>(); });
}

bool Tour::loseTheLink()
{
    m_visitor.press(Qt::Key_Escape);
    m_visitor.press(Qt::Key_1, Qt::AltModifier);
    m_application.training()->stop();
    m_visitor.press(Qt::Key_F5);
    return m_visitor.waitFor([this] { return m_application.shop().sync.state().link == SyncState::Link::Offline; });
}

OrderCode Tour::chooseOrder(Stage stage, Change change)
{
    const OrderStore &store = m_application.shop().store;
    for (int row = 0; row < store.size(); ++row) {
        const Order &order = store.at(row).order;
        if (store.at(row).stage() != stage || m_used.contains(order.code) ||
            m_application.shop().runner.refusalOf(change, order.id))
            continue;
        m_used.insert(order.code);
        return order.code;
    }
    return {};
}

bool Tour::bringUp(const OrderCode &code)
{
    const OrderRecord *record = m_application.shop().store.findByCode(code);
    if (!record)
        return false;
    const OrderId id = record->order.id;
    m_visitor.press(Qt::Key_F3);
    m_visitor.type(code.value());
    m_visitor.press(Qt::Key_Return);
    const auto *view = m_application.window().findChild<OrdersView *>();
    return m_visitor.waitFor([&] { return view->selectedOrders() == std::vector{id}; });
}

bool Tour::choose(const QString &id)
{
    QAction &action = m_application.window().action(id);
    if (!m_visitor.waitFor([&] { return action.isEnabled(); }))
        return false;
    action.trigger();
    return true;
}

bool Tour::typeLess()
{
    const auto *table = m_visitor.dialog<LinesDialog>()->findChild<LinesTable *>();
    const QModelIndex amount = table->currentIndex(); // Enter goes on to the next one
    const qint64 present = amount.data(LinesModel::PresentRole).toLongLong();
    m_visitor.type(QString::number(present * 9 / 10));
    m_visitor.press(Qt::Key_Return);
    return amount.data(Qt::EditRole).toLongLong() < present;
}

bool Tour::pressPrimary(QWidget &dialog)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto primary = std::ranges::find_if(buttons, [](const QPushButton *button) { return isPrimary(*button); });
    if (primary == buttons.end() || !(*primary)->isEnabled())
        return false;
    m_visitor.click(**primary);
    return true;
}

bool Tour::waitForOutcome(const OrderCode &code, Change change, Outcome outcome) const
{
    return m_visitor.waitFor([&] {
        const auto entries = m_application.shop().journal.entries(10);
        const auto newest = std::ranges::find_if(
            entries, [&](const JournalEntry &entry) { return entry.orderCode == code && entry.change == change; });
        return newest != entries.end() && newest->outcome == outcome;
    });
}

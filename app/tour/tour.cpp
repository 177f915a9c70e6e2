// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "app/tour/oneorder.h"
#include "core/shop/shop.h"
#include "core/training/trainingshop.h"
#include "ui/actions/shortcutsheet.h"
#include "ui/archive/archiveform.h"
#include "ui/archive/archiveview.h"
#include "ui/asking/reasonbox.h"
#include "ui/handover/handoverdialog.h"
#include "ui/handover/sendcodebutton.h"
#include "ui/lines/reducedialog.h"
#include "ui/lines/weightdialog.h"
#include "ui/orders/canceldialog.h"
#include "ui/orders/returndialog.h"
#include "ui/packing/assembledialog.h"
#include "ui/printing/waybillview.h"
#include "ui/queue/ordersview.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QMainWindow>
#include <QPushButton>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

Tour::Tour(QMainWindow &window, const Shop &shop, TrainingShop &training, const QString &directory)
    : m_shop(shop), m_training(training), m_visitor(window), m_clerk(m_visitor, shop), m_directory(directory)
{
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
    const bool done = action() && meansOneOrder(m_visitor.window());
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
    const OrderSync &sync = m_shop.sync;
    const bool read = m_visitor.waitFor([&] {
        return sync.state().link == SyncState::Link::Online && !sync.state().reading && m_shop.store.completeAt();
    });
    auto *view = m_visitor.window().findChild<OrdersView *>();
    if (!read || !view || view->model()->rowCount() == 0)
        return false;
    m_visitor.clickRow(*view, 0);
    return true;
}

bool Tour::openANewOrder()
{
    auto *view = m_visitor.window().findChild<OrdersView *>();
    m_visitor.press(Qt::Key_2, Qt::AltModifier);
    if (!view || view->model()->rowCount() < 2)
        return false;
    m_visitor.clickRow(*view, 0);
    return view->selectedOrders().size() == 1;
}

bool Tour::accept()
{
    m_accepted = m_clerk.chooseOrder(Stage::New, Change::Accept);
    if (!m_clerk.bringUp(m_accepted))
        return false;
    m_visitor.press(Qt::Key_F2);
    return m_clerk.waitForOutcome(m_accepted, Change::Accept, Outcome::Held);
}

bool Tour::seeItAccepted()
{
    return m_clerk.waitForOutcome(m_accepted, Change::Accept, Outcome::Confirmed);
}

bool Tour::takeOneBack()
{
    const OrderCode code = m_clerk.chooseOrder(Stage::New, Change::Accept);
    if (!m_clerk.bringUp(code))
        return false;
    m_visitor.press(Qt::Key_F2);
    if (!m_clerk.waitForOutcome(code, Change::Accept, Outcome::Held))
        return false;
    m_visitor.press(Qt::Key_Z, Qt::ControlModifier);
    return m_clerk.waitForOutcome(code, Change::Accept, Outcome::TakenBack);
}

bool Tour::openTheHandOver()
{
    m_handedOver = m_clerk.chooseOrder(Stage::Pickup, Change::Complete);
    if (!m_clerk.bringUp(m_handedOver))
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
    return m_clerk.waitForOutcome(m_handedOver, Change::SendCode, Outcome::Confirmed);
}

bool Tour::tryAWrongCode()
{
    const QString right = m_training.pickupCode(m_handedOver.value());
    m_visitor.type(right == "1234"_L1 ? u"4321"_s : u"1234"_s);
    return m_clerk.waitForOutcome(m_handedOver, Change::Complete, Outcome::Rejected);
}

bool Tour::handOver()
{
    m_visitor.type(m_training.pickupCode(m_handedOver.value()));
    return m_clerk.waitForOutcome(m_handedOver, Change::Complete, Outcome::Confirmed);
}

bool Tour::openTheAssembling()
{
    if (!m_visitor.waitFor([this] { return !m_visitor.dialog<HandOverDialog>(); }))
        return false;
    m_assembled = m_clerk.chooseOrder(Stage::ToPack, Change::Assemble);
    if (!m_clerk.bringUp(m_assembled))
        return false;
    m_visitor.press(Qt::Key_F7);
    return m_visitor.waitFor([this] { return m_visitor.dialog<AssembleDialog>(); });
}

bool Tour::assemble()
{
    return m_clerk.pressPrimary(*m_visitor.dialog<AssembleDialog>()) &&
           m_clerk.waitForOutcome(m_assembled, Change::Assemble, Outcome::Confirmed);
}

bool Tour::seeTheWaybill()
{
    if (!m_clerk.choose(u"waybill.show"_s))
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
    if (!m_clerk.choose(u"waybill.toFile"_s) || !m_visitor.waitFor([this] { return m_visitor.dialog<QFileDialog>(); }))
        return false;
    m_visitor.dialog<QFileDialog>()->selectFile(file);
    m_visitor.press(Qt::Key_Return);
    return m_visitor.waitFor([&] { return QFile::exists(file); });
}

bool Tour::weighLess()
{
    using training::Ware;
    m_changed = OrderCode(m_training.addOrder(
        {.situation = training::Situation::MyDelivery, .wares = {Ware::WeighedPiece, Ware::Piece}, .quantity = 3}));
    m_visitor.press(Qt::Key_F5);
    const bool known = m_visitor.waitFor([this] { return m_shop.store.findByCode(m_changed) != nullptr; });
    if (!known || !m_clerk.bringUp(m_changed))
        return false;
    m_visitor.press(Qt::Key_F9, Qt::ShiftModifier);
    return m_visitor.waitFor([this] { return m_visitor.dialog<WeightDialog>(); }) && m_clerk.typeLess();
}

bool Tour::correctTheWeight()
{
    return m_clerk.pressPrimary(*m_visitor.dialog<WeightDialog>()) &&
           m_clerk.waitForOutcome(m_changed, Change::CorrectWeights, Outcome::Confirmed);
}

bool Tour::keepLess()
{
    m_visitor.press(Qt::Key_F9);
    if (!m_visitor.waitFor([this] { return m_visitor.dialog<ReduceDialog>(); }) || !m_clerk.typeLess())
        return false;
    m_visitor.dialog<ReduceDialog>()->findChild<ReasonBox *>()->setFocus();
    m_visitor.press(Qt::Key_Down);
    return true;
}

bool Tour::reduce()
{
    return m_clerk.pressPrimary(*m_visitor.dialog<ReduceDialog>()) &&
           m_clerk.waitForOutcome(m_changed, Change::ReduceLine, Outcome::Confirmed);
}

bool Tour::openTheCancelDialog()
{
    m_cancelled = m_clerk.chooseOrder(Stage::Pickup, Change::Cancel);
    if (!m_clerk.bringUp(m_cancelled))
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
    return m_clerk.waitForOutcome(m_cancelled, Change::Cancel, Outcome::Confirmed);
}

bool Tour::openAReturn()
{
    m_returned = m_clerk.chooseOrder(Stage::Returns, Change::ReceiveReturn);
    return m_clerk.bringUp(m_returned) && m_clerk.choose(u"order.receiveReturn"_s) &&
           m_visitor.waitFor([this] { return m_visitor.dialog<ReturnDialog>(); });
}

bool Tour::receiveIt()
{
    return m_clerk.pressPrimary(*m_visitor.dialog<ReturnDialog>()) &&
           m_clerk.waitForOutcome(m_returned, Change::ReceiveReturn, Outcome::Confirmed);
}

bool Tour::seeTheJournal()
{
    m_visitor.press(Qt::Key_J, Qt::ControlModifier);
    return true;
}

bool Tour::readTheArchive()
{
    m_visitor.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *read = m_visitor.window().findChild<ArchiveForm *>()->findChild<QPushButton *>();
    auto *table = m_visitor.window().findChild<ArchiveView *>();
    m_visitor.click(*read);
    const bool done =
        m_visitor.waitFor([this] { return m_shop.archive.reading.state().phase == ArchiveState::Phase::Done; });
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
    m_training.stop();
    m_visitor.press(Qt::Key_F5);
    return m_visitor.waitFor([this] { return m_shop.sync.state().link == SyncState::Link::Offline; });
}

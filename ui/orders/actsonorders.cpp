// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/actsonorders.h"

#include "core/commands/orderrunner.h"
#include "core/store/orderstore.h"
#include "ui/actions/keyfallback.h"
#include "ui/lines/linedesk.h"
#include "ui/notices/messagebar.h"
#include "ui/notices/outcomenotices.h"
#include "ui/order/orderdetail.h"
#include "ui/orders/arrivaldialog.h"
#include "ui/orders/orderdesk.h"
#include "ui/orders/ordermenu.h"
#include "ui/orders/orderspage.h"
#include "ui/orders/returndialog.h"
#include "ui/printing/waybilldesk.h"
#include "ui/queue/chosenorders.h"
#include "ui/text/failures.h"
#include "ui/text/foreign.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

MenuPlace inMenu(int row)
{
    return {Menu::Order, row};
}

SheetPlace amongChanges(int row)
{
    return {SheetGroup::Changes, row};
}

} // namespace

ActsOnOrders::ActsOnOrders(OrdersPage &page, Desks desks, const OrderStore &store, OrderRunner &runner,
                           const WindowParts &parts)
    : ActionSet(&parts.window), m_page(page), m_chosen(page.chosen()), m_desks(desks), m_store(store), m_runner(runner),
      m_parts(parts)
{
    addChangesOfMany();
    addChangesOfLines();
    addOtherChanges();
    addOthers();
    connectPage();
    connectPanel();
    connectDesks();
    connect(&runner, &OrderRunner::held, this, &ActsOnOrders::update);
    connect(&parts.keys, &KeyFallback::disabledPressed, this, &ActsOnOrders::sayWhyNot);
    update();
}

void ActsOnOrders::addChange(Change change, const ActionDefinition &definition, const Perform &perform,
                             const QString &noneOfMany)
{
    QAction &action = add(definition, [this, change, oneByOne = noneOfMany.isEmpty()] {
        const Orders chosen = m_chosen.ids();
        if (!chosen.empty() && m_chosen.areMeant() && (chosen.size() == 1 || !oneByOne))
            this->perform(change, chosen);
    });
    m_acts.push_back({change, &action, noneOfMany, perform});
}

void ActsOnOrders::addChangesOfMany()
{
    addChange(
        Change::Accept, {u"order.accept"_s, tr("&Accept"), Symbol::Accept, {Qt::Key_F2}, inMenu(10), amongChanges(10)},
        [this](const Orders &orders) { m_desks.orders.accept(orders); },
        tr("None of the selected orders waits for acceptance."));
    addChange(
        Change::Assemble,
        {u"order.assemble"_s, tr("A&ssemble…"), Symbol::Pack, {Qt::Key_F7}, inMenu(18), amongChanges(40)},
        [this](const Orders &orders) { m_desks.orders.assemble(orders); },
        tr("None of the selected orders waits for packing."));
}

void ActsOnOrders::addChangesOfLines()
{
    addChange(
        Change::ReduceLine,
        {u"order.reduceLines"_s, tr("Re&duce lines…"), Symbol::Reduce, {Qt::Key_F9}, inMenu(22), amongChanges(50)},
        [this](const Orders &orders) { m_desks.lines.reduce(orders.front()); });
    addChange(Change::CorrectWeights,
              {u"order.correctWeights"_s,
               tr("Correct &weights…"),
               Symbol::Weigh,
               {QKeySequence(Qt::SHIFT | Qt::Key_F9)},
               inMenu(26),
               amongChanges(60)},
              [this](const Orders &orders) { m_desks.lines.correctWeights(orders.front()); });
}

void ActsOnOrders::addOtherChanges()
{
    addChange(Change::Complete,
              {u"order.handOver"_s, tr("&Hand over…"), Symbol::HandOver, {Qt::Key_F8}, inMenu(14), amongChanges(30)},
              [this](const Orders &orders) { m_desks.orders.handOver(orders.front()); });
    addChange(Change::Cancel,
              {u"order.cancel"_s,
               tr("&Cancel order…"),
               Symbol::Cancel,
               {QKeySequence(Qt::SHIFT | Qt::Key_F8)},
               inMenu(30),
               amongChanges(70)},
              [this](const Orders &orders) { m_desks.orders.cancel(orders.front()); });
    addChange(Change::Arrive, {u"order.arrive"_s, tr("&Item has arrived…"), Symbol::Inbox, {}, inMenu(34), {}},
              [this](const Orders &orders) { m_desks.orders.ask<ArrivalDialog>(orders.front()); });
    addChange(Change::ReceiveReturn,
              {u"order.receiveReturn"_s, tr("&Return received…"), Symbol::Return, {}, inMenu(38), {}},
              [this](const Orders &orders) { m_desks.orders.ask<ReturnDialog>(orders.front()); });
}

void ActsOnOrders::addOthers()
{
    m_checkAgain = &add({u"order.checkAgain"_s, tr("Check a&gain"), Symbol::Unknown, {}, inMenu(70), {}},
                        [this] { checkAgain(); });
    m_takeBack = &add({u"order.takeBack"_s,
                       tr("&Take back"),
                       Symbol::Undo,
                       {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                       inMenu(74),
                       amongChanges(20)},
                      [this] { m_desks.orders.takeBack(); });
    m_copyNumber = &add({u"order.copyNumber"_s,
                         tr("Copy &number"),
                         Symbol::Copy,
                         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
                         inMenu(78),
                         SheetPlace{SheetGroup::Window, 20}},
                        [this] { copyNumbers(); });
    add({u"packing.rules"_s, tr("Pac&king rules…"), Symbol::Pack, {}, inMenu(110), {}},
        [this] { m_desks.orders.showPackingRules(); });
}

void ActsOnOrders::connectPage()
{
    connect(&m_chosen, &ChosenOrders::changed, this, &ActsOnOrders::update);
    connect(&m_chosen, &ChosenOrders::changed, this, &ActsOnOrders::closeMenuOfOthers);
    connect(&m_chosen, &ChosenOrders::changed, &m_parts.messages, &MessageBar::review);
    connect(&m_chosen, &ChosenOrders::notMeant, this, &ActsOnOrders::sayNotMeant);
    connect(&m_page, &OrdersPage::copyRequested, this, &ActsOnOrders::copyNumbers);
    connect(&m_page, &OrdersPage::menuRequested, this, &ActsOnOrders::showMenu);
}

void ActsOnOrders::connectPanel()
{
    const OrderDetail &detail = m_page.detail();
    connect(&detail, &OrderDetail::checkAgainRequested, &m_runner, &OrderRunner::checkAgain);
    connect(&detail, &OrderDetail::takeBackRequested, this, [this](const OrderId &id) {
        if (m_chosen.areMeant())
            m_desks.orders.takeBack({id});
    });
    connect(&detail, &OrderDetail::printRequested, this, [this](const OrderId &id) {
        if (m_chosen.areMeant())
            m_desks.waybills.print({id});
    });
    connect(&detail, &OrderDetail::changeRequested, this, [this](Change change, const OrderId &id) {
        if (m_chosen.areMeant())
            perform(change, {id});
    });
}

void ActsOnOrders::connectDesks()
{
    connect(&m_desks.orders, &OrderDesk::notDone, &m_page, &OrdersPage::narrowTo);
    connect(&m_desks.orders, &OrderDesk::choiceWanted, &m_page, &OrdersPage::choose);
    connect(&m_desks.orders, &OrderDesk::doneAfterAll, &m_page, &OrdersPage::deselect);
    connect(&m_desks.orders, &OrderDesk::handOverClosed, &m_page, &OrdersPage::turnToNextBuyer);
    connect(&m_desks.lines, &LineDesk::cancelWanted, &m_desks.orders, &OrderDesk::cancel);
    connect(&m_desks.waybills, &WaybillDesk::changed, &m_page, &OrdersPage::noteMayChange);
    connect(&m_desks.waybills, &WaybillDesk::changed, this, &ActsOnOrders::update);
}

void ActsOnOrders::perform(Change change, const Orders &orders)
{
    // The code is sent where the order is handed over.
    const Change act = change == Change::SendCode ? Change::Complete : change;
    std::ranges::find(m_acts, act, &Act::change)->perform(orders);
}

void ActsOnOrders::checkAgain()
{
    for (const OrderId &id : m_chosen.ids()) {
        m_runner.checkAgain(id);
        m_desks.waybills.fetchAgain(id);
    }
}

void ActsOnOrders::update()
{
    const Orders chosen = m_chosen.ids();
    for (const Act &act : m_acts)
        allow(*act.action, whyNotMany(act, chosen));
    allow(*m_checkAgain, whyNotCheck(chosen));
    allow(*m_takeBack, m_runner.lastHeld() ? QString() : tr("Nothing is held back: what was sent stays sent."));
    allow(*m_copyNumber, chosen.empty() ? tr("Select an order first.") : QString());
}

QString ActsOnOrders::whyNotOne(Change change, const Orders &chosen) const
{
    if (chosen.empty())
        return tr("Select an order first.");
    if (chosen.size() > 1)
        return tr("Select one order: this is done one by one.");
    const auto refusal = m_runner.gate().refusalOf(change, chosen.front());
    return refusal ? text::refused(change, *refusal).happened : QString();
}

QString ActsOnOrders::whyNotMany(const Act &act, const Orders &chosen) const
{
    if (chosen.size() < 2 || act.noneOfMany.isEmpty())
        return whyNotOne(act.change, chosen);
    const bool any =
        std::ranges::any_of(chosen, [&](const OrderId &id) { return !m_runner.gate().refusalOf(act.change, id); });
    return any ? QString() : act.noneOfMany;
}

QString ActsOnOrders::whyNotCheck(const Orders &chosen) const
{
    const bool any = std::ranges::any_of(chosen, [this](const OrderId &id) {
        if (m_desks.waybills.isMissing(id))
            return true;
        const OrderRecord *record = m_store.find(id);
        if (!record || !record->pending)
            return false;
        const Outcome outcome = record->pending->outcome;
        return outcome == Outcome::Unknown || outcome == Outcome::InProgress || isHeldBack(outcome);
    });
    return any ? QString() : tr("No outcome is unknown here: there is nothing to check.");
}

// An open menu, of a row or of the window, was opened for those that were chosen then.
void ActsOnOrders::closeMenuOfOthers()
{
    const Orders chosen = m_chosen.ids();
    if (chosen == std::exchange(m_lastChosen, chosen))
        return;
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (menu && menu->actions().contains(m_copyNumber))
        menu->close();
}

void ActsOnOrders::sayNotMeant()
{
    const OrderCode code(m_chosen.numbers().value(0));
    //: %1 is "№ 410 000 123"
    m_parts.messages.say({u"moved"_s,
                          Meaning::Near,
                          {tr("%1 has just taken the place of the order you were at.").arg(numbered(code)),
                           tr("Nothing was done."), tr("Press again if you mean this one.")},
                          {},
                          goodNewsLasts});
}

// The action's key was pressed while it is not offered.
void ActsOnOrders::sayWhyNot(const QAction *action)
{
    const QStringList numbers = m_chosen.numbers();
    QString words = whyNot(*action);
    if (numbers.size() == 1 && action != m_takeBack)
        words = ofOrder(OrderCode(numbers.front()), words);
    m_parts.messages.say(
        {u"why"_s, Meaning::Information, {words, {}, {}}, {}, goodNewsLasts, [this, current = m_chosen.current()] {
             return m_chosen.current() != current;
         }});
}

void ActsOnOrders::copyNumbers()
{
    QStringList cells;
    for (const QString &number : m_chosen.numbers())
        cells += text::sheetCell(number);
    QApplication::clipboard()->setText(cells.join(u'\n'));
}

void ActsOnOrders::showMenu(const QPoint &globalPosition)
{
    const Orders chosen = m_chosen.ids();
    const bool isHeld =
        std::ranges::any_of(chosen, [this](const OrderId &id) { return m_runner.heldOf(id).has_value(); });
    update();
    auto *menu = new OrderMenu(m_parts.actions, isHeld, &m_parts.window);
    connect(menu, &OrderMenu::takeBackRequested, this, [this, chosen] { m_desks.orders.takeBack(chosen); });
    menu->popup(globalPosition);
}

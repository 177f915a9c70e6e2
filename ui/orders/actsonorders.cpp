// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/actsonorders.h"

#include "core/commands/commandrunner.h"
#include "ui/actions/appactions.h"
#include "ui/lines/linedesk.h"
#include "ui/notices/messagebar.h"
#include "ui/notices/outcomenotices.h"
#include "ui/orders/orderdesk.h"
#include "ui/orders/ordermenu.h"
#include "ui/orders/orderspage.h"
#include "ui/printing/waybilldesk.h"
#include "ui/text/foreign.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

ActsOnOrders::ActsOnOrders(AppActions &actions, OrdersPage &page, Desks desks, CommandRunner &runner, MessageBar &bar,
                           QWidget &window)
    : QObject(&window), m_actions(actions), m_page(page), m_desks(desks), m_runner(runner), m_bar(bar), m_window(window)
{
    connectActions();
    connectPage();
    connect(&runner, &CommandRunner::held, this, &ActsOnOrders::update);
    connect(&desks.waybills, &WaybillDesk::changed, this, &ActsOnOrders::update);
    update();
}

void ActsOnOrders::connectActions()
{
    for (const auto &[act, change] : {std::pair(Act::HandOver, Change::Complete),
                                      {Act::Cancel, Change::Cancel},
                                      {Act::ReduceLines, Change::ReduceLine},
                                      {Act::CorrectWeights, Change::CorrectWeights},
                                      {Act::Arrive, Change::Arrive},
                                      {Act::ReceiveReturn, Change::ReceiveReturn}})
        onChosen(act, [this, what = change](const Orders &chosen) {
            if (chosen.size() == 1)
                perform(what, chosen.front());
        });
    onChosen(Act::Accept, [this](const Orders &chosen) { m_desks.orders.accept(chosen); });
    onChosen(Act::Assemble, [this](const Orders &chosen) { m_desks.orders.assemble(chosen); });
    onChosen(Act::PrintWaybill, [this](const Orders &chosen) { m_desks.waybills.print(chosen); });
    onChosen(Act::ReprintWaybill, [this](const Orders &chosen) { m_desks.waybills.reprint(chosen); });
    onChosen(Act::ShowWaybill, [this](const Orders &chosen) { m_desks.waybills.view(chosen.front()); });
    onChosen(Act::WaybillToFile, [this](const Orders &chosen) { m_desks.waybills.toFile(chosen); });
    connect(&m_actions[Act::CheckAgain], &QAction::triggered, this, &ActsOnOrders::checkAgain);
    connect(&m_actions[Act::CopyNumber], &QAction::triggered, this, &ActsOnOrders::copyNumbers);
}

void ActsOnOrders::connectPage()
{
    connect(&m_page, &OrdersPage::chosenOrdersChanged, this, &ActsOnOrders::update);
    connect(&m_page, &OrdersPage::chosenOrdersChanged, this, &ActsOnOrders::closeMenuOfOthers);
    connect(&m_page, &OrdersPage::chosenOrdersChanged, &m_bar, &MessageBar::review);
    connect(&m_page, &OrdersPage::checkAgainRequested, &m_runner, &CommandRunner::checkAgain);
    connect(&m_page, &OrdersPage::copyRequested, this, &ActsOnOrders::copyNumbers);
    connect(&m_page, &OrdersPage::menuRequested, this, &ActsOnOrders::showMenu);
    connect(&m_page, &OrdersPage::takeBackRequested, this, [this](const OrderId &id) {
        if (!hasJustMovedOn())
            m_desks.orders.takeBack({id});
    });
    connect(&m_page, &OrdersPage::printRequested, this, [this](const OrderId &id) {
        if (!hasJustMovedOn())
            m_desks.waybills.print({id});
    });
    connect(&m_page, &OrdersPage::changeRequested, this, [this](Change change, const OrderId &id) {
        if (!hasJustMovedOn())
            perform(change, id);
    });
}

void ActsOnOrders::onChosen(Act act, const std::function<void(const Orders &)> &what)
{
    connect(&m_actions[act], &QAction::triggered, this, [this, what] {
        const Orders chosen = m_page.chosenOrders();
        if (!chosen.empty() && !hasJustMovedOn())
            what(chosen);
    });
}

void ActsOnOrders::checkAgain()
{
    for (const OrderId &id : m_page.chosenOrders()) {
        m_runner.checkAgain(id);
        m_desks.waybills.fetchAgain(id);
    }
}

void ActsOnOrders::update()
{
    const auto chosen = m_page.chosenOrders();
    m_actions.update(chosen);
    m_desks.waybills.allow(m_actions, chosen);
}

// An open menu, of a row or of the window, was opened for those that were chosen then.
void ActsOnOrders::closeMenuOfOthers()
{
    const Orders chosen = m_page.chosenOrders();
    if (chosen == std::exchange(m_chosen, chosen))
        return;
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (menu && menu->actions().contains(&m_actions[Act::CopyNumber]))
        menu->close();
}

// A key or a press that was meant for an order which has left the list this very moment.
bool ActsOnOrders::hasJustMovedOn()
{
    if (!m_page.hasJustMovedOn())
        return false;
    const OrderCode code(m_page.chosenNumbers().value(0));
    //: %1 is "№ 410 000 123"
    m_bar.say({u"moved"_s,
               Meaning::Near,
               {tr("%1 has just taken the place of the order you were at.").arg(numbered(code)),
                tr("Nothing was done."), tr("Press again if you mean this one.")},
               {},
               goodNewsLasts});
    return true;
}

void ActsOnOrders::sayWhyNot(const QAction *action)
{
    const QStringList numbers = m_page.chosenNumbers();
    QString words = whyNot(*action);
    if (numbers.size() == 1 && action != &m_actions[Act::TakeBack])
        words = ofOrder(OrderCode(numbers.front()), words);
    m_bar.say(
        {u"why"_s, Meaning::Information, {words, {}, {}}, {}, goodNewsLasts, [this, current = m_page.currentOrder()] {
             return m_page.currentOrder() != current;
         }});
}

void ActsOnOrders::copyNumbers()
{
    QStringList cells;
    for (const QString &number : m_page.chosenNumbers())
        cells += text::sheetCell(number);
    QApplication::clipboard()->setText(cells.join(u'\n'));
}

void ActsOnOrders::showMenu(const QPoint &globalPosition)
{
    const auto chosen = m_page.chosenOrders();
    const bool isHeld =
        std::ranges::any_of(chosen, [this](const OrderId &id) { return m_runner.heldOf(id).has_value(); });
    update();
    auto *menu = new OrderMenu(m_actions, isHeld, &m_window);
    connect(menu, &OrderMenu::takeBackRequested, this, [this, chosen] { m_desks.orders.takeBack(chosen); });
    menu->popup(globalPosition);
}

void ActsOnOrders::perform(Change change, const OrderId &id)
{
    switch (change) {
    case Change::Accept:
        m_desks.orders.accept({id});
        return;
    case Change::Cancel:
        m_desks.orders.cancel(id);
        return;
    case Change::SendCode:
    case Change::Complete:
        m_desks.orders.handOver(id);
        return;
    case Change::Assemble:
        m_desks.orders.assemble({id});
        return;
    case Change::Arrive:
        m_desks.orders.confirmArrival(id);
        return;
    case Change::ReceiveReturn:
        m_desks.orders.receiveReturn(id);
        return;
    case Change::ReduceLine:
        m_desks.lines.reduce(id);
        return;
    case Change::CorrectWeights:
        m_desks.lines.correctWeights(id);
        return;
    }
}

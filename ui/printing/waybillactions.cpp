// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/waybillactions.h"

#include "ui/printing/waybilldesk.h"
#include "ui/queue/chosenorders.h"

#include <QAction>

using namespace Qt::StringLiterals;

WaybillActions::WaybillActions(WaybillDesk &desk, ChosenOrders &chosen, QObject *parent)
    : ActionSet(parent), m_desk(desk), m_chosen(chosen)
{
    const auto inMenu = [](int row) { return MenuPlace{Menu::Order, row}; };
    const auto onSheet = [](int row) { return SheetPlace{SheetGroup::Waybills, row}; };
    m_print = &addForChosen({u"waybill.print"_s,
                             tr("&Print waybill"),
                             Symbol::Print,
                             {QKeySequence(Qt::CTRL | Qt::Key_P)},
                             inMenu(50),
                             onSheet(10)},
                            [&desk](const Orders &ids) { desk.print(ids); });
    m_reprint = &addForChosen({u"waybill.reprint"_s,
                               tr("R&eprint waybill"),
                               Symbol::Print,
                               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)},
                               inMenu(52),
                               onSheet(20)},
                              [&desk](const Orders &ids) { desk.reprint(ids); });
    m_show = &addForChosen({u"waybill.show"_s, tr("Sh&ow waybill"), Symbol::Search, {}, inMenu(54), {}},
                           [&desk](const Orders &ids) { desk.view(ids.front()); });
    m_toFile = &addForChosen({u"waybill.toFile"_s, tr("Waybill to &file…"), {}, {}, inMenu(56), {}},
                             [&desk](const Orders &ids) { desk.toFile(ids); });
    add({u"waybill.printing"_s, tr("Waybi&ll printing…"), {}, {}, inMenu(130), {}}, [&desk] { desk.setUp(); });
    connect(&chosen, &ChosenOrders::changed, this, &WaybillActions::update);
    connect(&desk, &WaybillDesk::changed, this, &WaybillActions::update);
    update();
}

QAction &WaybillActions::addForChosen(const ActionDefinition &definition,
                                      const std::function<void(const Orders &)> &what)
{
    return add(definition, [this, what] {
        const Orders chosen = m_chosen.ids();
        if (!chosen.empty() && m_chosen.areMeant())
            what(chosen);
    });
}

void WaybillActions::update()
{
    const Orders chosen = m_chosen.ids();
    allow(*m_print, m_desk.whyNotPrint(chosen));
    allow(*m_reprint, m_desk.whyNotReprint(chosen));
    allow(*m_show, m_desk.whyNotShow(chosen));
    allow(*m_toFile, m_desk.whyNotShow(chosen));
}

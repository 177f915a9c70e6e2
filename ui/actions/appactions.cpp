// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/appactions.h"

#include "core/commands/commandrunner.h"
#include "core/store/orderstore.h"
#include "ui/style/symbol.h"
#include "ui/text/failures.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct Definition {
    Act act;
    const char *name;
    std::optional<Symbol> symbol;
    QList<QKeySequence> shortcuts;
};

// Letters alone are never a shortcut: a scanner types them.
QList<Definition> shopDefinitions()
{
    return {
        {Act::Accept, QT_TRANSLATE_NOOP("AppActions", "&Accept"), Symbol::Accept, {Qt::Key_F2}},
        {Act::HandOver, QT_TRANSLATE_NOOP("AppActions", "&Hand over…"), Symbol::HandOver, {Qt::Key_F8}},
        {Act::Assemble, QT_TRANSLATE_NOOP("AppActions", "A&ssemble…"), Symbol::Pack, {Qt::Key_F7}},
        {Act::ReduceLines, QT_TRANSLATE_NOOP("AppActions", "Re&duce lines…"), Symbol::Reduce, {Qt::Key_F9}},
        {Act::CorrectWeights,
         QT_TRANSLATE_NOOP("AppActions", "Correct &weights…"),
         Symbol::Weigh,
         {QKeySequence(Qt::SHIFT | Qt::Key_F9)}},
        {Act::Cancel,
         QT_TRANSLATE_NOOP("AppActions", "&Cancel order…"),
         Symbol::Cancel,
         {QKeySequence(Qt::SHIFT | Qt::Key_F8)}},
        {Act::Arrive, QT_TRANSLATE_NOOP("AppActions", "&Item has arrived…"), Symbol::Inbox, {}},
        {Act::ReceiveReturn, QT_TRANSLATE_NOOP("AppActions", "&Return received…"), Symbol::Return, {}},
        {Act::PrintWaybill,
         QT_TRANSLATE_NOOP("AppActions", "&Print waybill"),
         Symbol::Print,
         {QKeySequence(Qt::CTRL | Qt::Key_P)}},
        {Act::ReprintWaybill,
         QT_TRANSLATE_NOOP("AppActions", "R&eprint waybill"),
         Symbol::Print,
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}},
        {Act::ShowWaybill, QT_TRANSLATE_NOOP("AppActions", "Sh&ow waybill"), Symbol::Search, {}},
        {Act::WaybillToFile, QT_TRANSLATE_NOOP("AppActions", "Waybill to &file…"), std::nullopt, {}},
        {Act::PrintSetup, QT_TRANSLATE_NOOP("AppActions", "Waybi&ll printing…"), std::nullopt, {}},
        {Act::CheckAgain, QT_TRANSLATE_NOOP("AppActions", "Check a&gain"), Symbol::Unknown, {}},
        {Act::TakeBack,
         QT_TRANSLATE_NOOP("AppActions", "&Take back"),
         Symbol::Undo,
         {QKeySequence(Qt::CTRL | Qt::Key_Z)}},
        {Act::CopyNumber,
         QT_TRANSLATE_NOOP("AppActions", "Copy &number"),
         Symbol::Copy,
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}},
        {Act::PackingRules, QT_TRANSLATE_NOOP("AppActions", "Pac&king rules…"), Symbol::Pack, {}},
        {Act::WorkingHours, QT_TRANSLATE_NOOP("AppActions", "Working ho&urs…"), Symbol::Clock, {}},
    };
}

QList<Definition> windowDefinitions()
{
    return {
        {Act::Refresh, QT_TRANSLATE_NOOP("AppActions", "&Refresh"), Symbol::Refresh, {Qt::Key_F5}},
        {Act::Search,
         QT_TRANSLATE_NOOP("AppActions", "&Search"),
         Symbol::Search,
         {QKeySequence(Qt::CTRL | Qt::Key_F), Qt::Key_F3}},
        {Act::ShowOrders, QT_TRANSLATE_NOOP("AppActions", "&Orders"), Symbol::Orders, {}},
        {Act::ShowJournal,
         QT_TRANSLATE_NOOP("AppActions", "&Journal"),
         Symbol::Journal,
         {QKeySequence(Qt::CTRL | Qt::Key_J)}},
        {Act::ShowArchive,
         QT_TRANSLATE_NOOP("AppActions", "Arc&hive"),
         Symbol::Archive,
         {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}},
        {Act::NextPane, QT_TRANSLATE_NOOP("AppActions", "&Next pane"), std::nullopt, {Qt::Key_F6}},
        {Act::PreviousPane,
         QT_TRANSLATE_NOOP("AppActions", "&Previous pane"),
         std::nullopt,
         {QKeySequence(Qt::SHIFT | Qt::Key_F6)}},
        {Act::MenuBar, QT_TRANSLATE_NOOP("AppActions", "&Menu bar"), std::nullopt, {Qt::Key_F10}},
        {Act::FullScreen, QT_TRANSLATE_NOOP("AppActions", "&Full screen"), std::nullopt, {Qt::Key_F11}},
        {Act::Shortcuts,
         QT_TRANSLATE_NOOP("AppActions", "&Keyboard shortcuts"),
         Symbol::Keyboard,
         {Qt::Key_F1, QKeySequence(Qt::CTRL | Qt::Key_Question)}},
        {Act::Quit, QT_TRANSLATE_NOOP("AppActions", "&Quit"), std::nullopt, {QKeySequence(Qt::CTRL | Qt::Key_Q)}},
    };
}

constexpr auto whyNotProperty = "whyNot";

} // namespace

AppActions::AppActions(const CommandRunner &runner, const OrderStore &store, QObject *parent)
    : QObject(parent), m_runner(runner), m_store(store)
{
    for (const Definition &definition : shopDefinitions() + windowDefinitions()) {
        auto *action = new QAction(QCoreApplication::translate("AppActions", definition.name), this);
        if (definition.symbol)
            action->setIcon(icon(*definition.symbol));
        action->setShortcuts(definition.shortcuts);
        m_actions.insert(definition.act, action);
        m_all.append(action);
    }
    (*this)[Act::Quit].setMenuRole(QAction::QuitRole);
    constexpr int queueShortcuts = 8;
    for (int i = 0; i < queueShortcuts; ++i) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(int(Qt::Key_1) + i)));
        m_queues.append(action);
    }
    m_all.append(m_queues);
    update({});
}

std::vector<AppActions::Group> AppActions::groups() const
{
    const auto those = [this](std::initializer_list<Act> acts) {
        QList<QAction *> actions;
        for (const Act act : acts)
            actions += m_actions[act];
        return actions;
    };
    //: Headings of the keyboard shortcuts
    return {{tr("Changes of an order"),
             those({Act::Accept, Act::TakeBack, Act::HandOver, Act::Assemble, Act::ReduceLines, Act::CorrectWeights,
                    Act::Cancel, Act::Arrive, Act::ReceiveReturn, Act::CheckAgain})},
            {tr("Waybills"), those({Act::PrintWaybill, Act::ReprintWaybill, Act::ShowWaybill, Act::WaybillToFile,
                                    Act::PrintSetup, Act::PackingRules})},
            {tr("Where to look"), those({Act::Search, Act::ShowOrders, Act::ShowJournal, Act::ShowArchive})},
            {tr("Queues"), m_queues},
            {tr("The window"), those({Act::Refresh, Act::CopyNumber, Act::NextPane, Act::PreviousPane, Act::MenuBar,
                                      Act::FullScreen, Act::Shortcuts, Act::Quit})}};
}

void AppActions::update(const std::vector<OrderId> &selected)
{
    allow(Act::Accept, whyNotMany(Change::Accept, selected, tr("None of the selected orders waits for acceptance.")));
    allow(Act::HandOver, whyNotOne(Change::Complete, selected));
    allow(Act::Assemble, whyNotMany(Change::Assemble, selected, tr("None of the selected orders waits for packing.")));
    allow(Act::ReduceLines, whyNotOne(Change::ReduceLine, selected));
    allow(Act::CorrectWeights, whyNotOne(Change::CorrectWeights, selected));
    allow(Act::Arrive, whyNotOne(Change::Arrive, selected));
    allow(Act::ReceiveReturn, whyNotOne(Change::ReceiveReturn, selected));
    allow(Act::Cancel, whyNotOne(Change::Cancel, selected));
    allow(Act::CheckAgain, whyNotCheck(selected));
    allow(Act::TakeBack, m_runner.lastHeld() ? QString() : tr("Nothing is held back: what was sent stays sent."));
    allow(Act::CopyNumber, selected.empty() ? tr("Select an order first.") : QString());
}

void AppActions::allow(Act act, const QString &whyNot)
{
    QAction &action = (*this)[act];
    action.setEnabled(whyNot.isEmpty());
    action.setProperty(whyNotProperty, whyNot);
    action.setStatusTip(whyNot);
    // An empty tool tip is the action's own name.
    action.setToolTip(whyNot);
}

QString AppActions::whyNotOne(Change change, const std::vector<OrderId> &selected) const
{
    if (selected.empty())
        return tr("Select an order first.");
    if (selected.size() > 1)
        return tr("Select one order: this is done one by one.");
    const auto refusal = m_runner.gate().refusalOf(change, selected.front());
    return refusal ? text::refused(change, *refusal).happened : QString();
}

QString AppActions::whyNotMany(Change change, const std::vector<OrderId> &selected, const QString &none) const
{
    if (selected.size() < 2)
        return whyNotOne(change, selected);
    const bool any = std::any_of(selected.begin(), selected.end(),
                                 [&](const OrderId &id) { return !m_runner.gate().refusalOf(change, id); });
    return any ? QString() : none;
}

QString AppActions::whyNotCheck(const std::vector<OrderId> &selected) const
{
    const bool any = std::any_of(selected.begin(), selected.end(), [this](const OrderId &id) {
        const OrderRecord *record = m_store.find(id);
        if (!record || !record->pending)
            return false;
        const Outcome outcome = record->pending->outcome;
        return outcome == Outcome::Unknown || outcome == Outcome::InProgress || isHeldBack(outcome);
    });
    return any ? QString() : tr("No outcome is unknown here: there is nothing to check.");
}

QString whyNot(const QAction &action)
{
    return action.property(whyNotProperty).toString();
}

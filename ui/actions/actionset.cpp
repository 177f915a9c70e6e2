// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionset.h"

#include <QAction>
#include <QMenu>

#include <utility>

namespace {

constexpr auto whyNotProperty = "whyNot";

} // namespace

ActionSet::ActionSet(QObject *parent) : QObject(parent)
{}

QAction &ActionSet::add(const ActionDefinition &definition, std::function<void()> chosen)
{
    auto *action = new QAction(definition.name, this);
    action->setObjectName(definition.id);
    if (definition.symbol)
        action->setIcon(icon(*definition.symbol));
    action->setShortcuts(definition.keys);
    connect(action, &QAction::triggered, this, [chosen = std::move(chosen)] { chosen(); });
    m_entries.push_back({definition.id, action, definition.menu, definition.sheet});
    return *action;
}

void ActionSet::addMenu(QMenu &menu, MenuPlace place)
{
    m_entries.push_back({{}, menu.menuAction(), place, {}});
}

void allow(QAction &action, const QString &whyNot)
{
    action.setEnabled(whyNot.isEmpty());
    action.setProperty(whyNotProperty, whyNot);
    action.setStatusTip(whyNot);
    // An empty tool tip is the action's own name.
    action.setToolTip(whyNot);
}

QString whyNot(const QAction &action)
{
    return action.property(whyNotProperty).toString();
}

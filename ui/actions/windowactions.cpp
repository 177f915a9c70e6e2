// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/windowactions.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QObject *parent) : QObject(parent)
{}

void WindowActions::add(const ActionSet &set)
{
    std::ranges::copy(set.entries(), std::back_inserter(m_entries));
}

void WindowActions::fill(QMenuBar &bar) const
{
    constexpr int block = 100;
    for (const auto &[menu, title] :
         {std::pair(Menu::Order, tr("&Order")), {Menu::View, tr("&View")}, {Menu::Help, tr("&Help")}}) {
        QMenu &shown = *bar.addMenu(title);
        shown.setToolTipsVisible(true); // why an action is not offered
        std::optional<int> lastBlock;
        for (const ActionSet::Entry &entry : inMenu(menu)) {
            const int itsBlock = entry.menu->row / block;
            if (std::exchange(lastBlock, itsBlock).value_or(itsBlock) != itsBlock)
                shown.addSeparator();
            shown.addAction(entry.action);
        }
    }
}

std::vector<ActionSet::Entry> WindowActions::inMenu(Menu menu) const
{
    std::vector<ActionSet::Entry> entries;
    std::ranges::copy_if(m_entries, std::back_inserter(entries),
                         [menu](const ActionSet::Entry &entry) { return entry.menu && entry.menu->menu == menu; });
    std::ranges::stable_sort(entries, {}, [](const ActionSet::Entry &entry) { return entry.menu->row; });
    return entries;
}

QAction &WindowActions::operator[](const QString &id) const
{
    return *std::ranges::find(m_entries, id, &ActionSet::Entry::id)->action;
}

QList<QAction *> WindowActions::all() const
{
    QList<QAction *> actions;
    for (const ActionSet::Entry &entry : m_entries) {
        if (!entry.id.isEmpty())
            actions += entry.action;
    }
    return actions;
}

std::vector<WindowActions::Group> WindowActions::groups() const
{
    std::vector<ActionSet::Entry> entries;
    std::ranges::copy_if(m_entries, std::back_inserter(entries),
                         [](const ActionSet::Entry &entry) { return entry.sheet.has_value(); });
    std::ranges::stable_sort(entries, {}, [](const ActionSet::Entry &entry) { return entry.sheet->row; });
    std::vector<Group> groups;
    //: Headings of the keyboard shortcuts
    for (const auto &[group, title] : {std::pair(SheetGroup::Changes, tr("Changes of an order")),
                                       {SheetGroup::Waybills, tr("Waybills")},
                                       {SheetGroup::Places, tr("Where to look")},
                                       {SheetGroup::Queues, tr("Queues")},
                                       {SheetGroup::Window, tr("The window")}}) {
        Group shown{title, {}};
        for (const ActionSet::Entry &entry : entries) {
            if (entry.sheet->group == group)
                shown.actions += entry.action;
        }
        groups.push_back(shown);
    }
    return groups;
}

QStringList WindowActions::faults() const
{
    QStringList faults;
    for (auto one = m_entries.begin(); one != m_entries.end(); ++one) {
        for (auto other = std::next(one); other != m_entries.end(); ++other) {
            if (!one->id.isEmpty() && one->id == other->id)
                faults += u"two actions are called %1"_s.arg(one->id);
            const auto keys = one->action->shortcuts();
            for (const QKeySequence &key : keys) {
                if (other->action->shortcuts().contains(key))
                    faults += u"%1: %2 and %3"_s.arg(key.toString(), one->id, other->id);
            }
        }
    }
    return faults;
}

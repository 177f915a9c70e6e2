// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/places.h"

#include "ui/orders/orderspage.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

struct Places {
    Q_DECLARE_TR_FUNCTIONS(Places)
};

constexpr int queuesWithKeys = 8;

} // namespace

void addPlaces(OrdersPage &page)
{
    ActionSet &actions = page.actionSet();
    actions.add({u"view.orders"_s, Places::tr("&Orders"), Symbol::Orders, {}, MenuPlace{Menu::View, 20}, {}},
                [&page] { Q_EMIT page.wanted(); });
    actions.add({u"view.archive"_s,
                 Places::tr("Arc&hive"),
                 Symbol::Archive,
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
                 MenuPlace{Menu::View, 60},
                 SheetPlace{SheetGroup::Places, 40}},
                [&page] { page.showQueue({Stage::Archive}); });
    auto *menu = new QMenu(Places::tr("&Queue"), &page);
    actions.addMenu(*menu, {Menu::View, 120});
    for (int i = 0; i < queuesWithKeys; ++i) {
        const Queue &queue = queues[size_t(i)];
        const QKeySequence key(Qt::ALT | Qt::Key(int(Qt::Key_1) + i));
        menu->addAction(
            &actions.add({u"queue.%1"_s.arg(i + 1), queue.name(), {}, {key}, {}, SheetPlace{SheetGroup::Queues, i}},
                         [&page, queue] { page.showQueue(queue); }));
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/clerk.h"

#include "app/tour/visitor.h"
#include "core/commands/commandentry.h"
#include "core/shop/shop.h"
#include "ui/lines/linesdialog.h"
#include "ui/lines/linesmodel.h"
#include "ui/lines/linestable.h"
#include "ui/queue/ordersview.h"
#include "ui/style/applystyle.h"

#include <QAction>
#include <QMainWindow>
#include <QPushButton>

#include <algorithm>

OrderCode Clerk::chooseOrder(Stage stage, Change change)
{
    const OrderStore &store = m_shop.store;
    for (int row = 0; row < store.size(); ++row) {
        const Order &order = store.at(row).order;
        if (store.at(row).stage() != stage || m_chosen.contains(order.code) ||
            m_shop.runner.gate().refusalOf(change, order.id))
            continue;
        m_chosen.insert(order.code);
        return order.code;
    }
    return {};
}

bool Clerk::bringUp(const OrderCode &code)
{
    const OrderRecord *record = m_shop.store.findByCode(code);
    if (!record)
        return false;
    const OrderId id = record->order.id;
    m_visitor.press(Qt::Key_F3);
    m_visitor.type(code.value());
    m_visitor.press(Qt::Key_Return);
    const auto *view = m_visitor.window().findChild<OrdersView *>();
    return m_visitor.waitFor([&] { return view->selectedOrders() == std::vector{id}; });
}

bool Clerk::choose(const QString &id)
{
    QAction &action = *m_visitor.window().findChild<QAction *>(id);
    if (!m_visitor.waitFor([&] { return action.isEnabled(); }))
        return false;
    action.trigger();
    return true;
}

bool Clerk::typeLess()
{
    const auto *table = m_visitor.dialog<LinesDialog>()->findChild<LinesTable *>();
    const QModelIndex amount = table->currentIndex(); // Enter goes on to the next one
    const qint64 present = amount.data(LinesModel::PresentRole).toLongLong();
    m_visitor.type(QString::number(present * 9 / 10));
    m_visitor.press(Qt::Key_Return);
    return amount.data(Qt::EditRole).toLongLong() < present;
}

bool Clerk::pressPrimary(QWidget &dialog)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto primary = std::ranges::find_if(buttons, [](const QPushButton *button) { return isPrimary(*button); });
    if (primary == buttons.end() || !(*primary)->isEnabled())
        return false;
    m_visitor.click(**primary);
    return true;
}

bool Clerk::waitForOutcome(const OrderCode &code, Change change, Outcome outcome) const
{
    return m_visitor.waitFor([&] {
        const auto entries = newestCommands(m_shop.journal, 10);
        const auto newest = std::ranges::find_if(
            entries, [&](const CommandEntry &entry) { return entry.orderCode == code && entry.change == change; });
        return newest != entries.end() && newest->outcome == outcome;
    });
}

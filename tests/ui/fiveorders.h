// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/sampleorders.h"
#include "tests/ui/windowfixture.h"

#include <QDialog>
#include <QGroupBox>

// A window over three new orders and two that are to be handed over, whose marketplace cannot be reached; what a
// person accepts is held for a minute.
class FiveOrders : protected WindowFixture
{
protected:
    void begin()
    {
        beginOffline();
        startHolding();
        m_place->store.apply({fresh(1), fresh(2), fresh(3), pickup(11), pickup(12)}, m_place->readings.next());
        m_place->store.markComplete(m_place->readings.next());
        openWindow();
    }
    void startHolding()
    {
        Workplace::Options holding = options();
        holding.hold = std::chrono::minutes(1);
        startProgram(holding);
    }

    static Order fresh(int number) { return sample::order(number, OrderState::NEW, OrderStatus::APPROVED_BY_BANK); }
    static Order pickup(int number)
    {
        return sample::order(number, OrderState::PICKUP, OrderStatus::ACCEPTED_BY_MERCHANT);
    }

    void select(const QStringList &ids)
    {
        std::vector<OrderId> orders;
        for (const QString &id : ids)
            orders.emplace_back(id);
        view().select(orders);
        view().setFocus();
    }

    OrdersView &view() const { return queue(); }
    QGroupBox *details() const { return named<QGroupBox>(*m_window, QStringLiteral("Order details")); }
    QPushButton *detailsButton(const QString &name) const { return named<QPushButton>(*details(), name); }
    QDialog *dialog(const QString &title) const
    {
        for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
            if (dialog->isVisible() && dialog->windowTitle().startsWith(title))
                return dialog;
        }
        return nullptr;
    }
};

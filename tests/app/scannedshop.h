// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandentry.h"
#include "tests/support/keyboard.h"
#include "tests/ui/windowfixture.h"
#include "ui/order/orderdetail.h"
#include "ui/orders/orderspage.h"
#include "ui/scanner/scanrouter.h"

#include <QDialog>
#include <QHash>
#include <QPointer>
#include <QSet>

// A shop of sixty orders and one for each dialog, and hands with a scanner before its window.
class ScannedShop : protected WindowFixture
{
protected:
    void begin()
    {
        using namespace Qt::StringLiterals;
        using training::Situation;
        beginWith({.orders = 60, .archivedOrders = 0});
        const auto order = [this](Situation situation) {
            return m_shop->addOrder({.situation = situation, .lines = 2});
        };
        const QString weighed =
            m_shop->addOrder({.situation = Situation::ToPack, .wares = {training::Ware::Loose}, .quantity = 3});
        m_byAction = {{u"Hand over…"_s, order(Situation::Pickup)},
                      {u"Cancel order…"_s, order(Situation::Pickup)},
                      {u"Assemble…"_s, order(Situation::ToPack)},
                      {u"Reduce lines…"_s, weighed},
                      {u"Item has arrived…"_s, order(Situation::PreOrder)},
                      {u"Return received…"_s, order(Situation::Returning)},
                      {u"Packing rules…"_s, {}},
                      {u"Waybill printing…"_s, {}},
                      {u"Keyboard shortcuts"_s, {}}};
        startProgram(options(std::chrono::seconds(5)));
        QVERIFY(m_place->readAll());
        openWindow(counterScreen);
        listenTo(*m_window->findChild<ScanRouter *>());
        m_numbers = m_shop->orderCodes();
        m_opened.clear();
        m_keys = {};
        m_tones.clear();
        m_scans = 0;
        queue().setFocus();
    }

    void listenTo(ScanRouter &router)
    {
        router.setSound([this](ScanRouter::Tone tone) { m_tones.append(tone); });
    }

    QDialog *openDialog(const QString &name, const QString &number)
    {
        if (!number.isEmpty())
            m_window->pages().openOrder(OrderCode(number));
        // Lines are read before they are changed.
        if (!QTest::qWaitFor([&] { return action(name)->isEnabled(); }))
            return nullptr;
        action(name)->trigger();
        const auto opened = [] { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); };
        if (!QTest::qWaitFor([&] { return opened() != nullptr; }))
            return nullptr;
        opened()->activateWindow();
        return QTest::qWaitFor([&] { return QApplication::activeWindow() == opened(); }) ? opened() : nullptr;
    }
    void closeDialog(QDialog *dialog)
    {
        const QPointer<QDialog> closing = dialog;
        dialog->reject();
        QTRY_VERIFY(!closing);
        takeUpTheWindow();
    }
    // Offscreen no window manager gives the keyboard back.
    void takeUpTheWindow()
    {
        if (QApplication::activeWindow() == m_window.get())
            return;
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void scanKnown(const QString &number)
    {
        m_tones.clear();
        m_keys.scan(number);
        ++m_scans;
        const OrderId id = m_place->order(number)->order.id;
        QCOMPARE(shown(), id);
        QCOMPARE(m_window->findChild<OrdersPage *>()->chosen().ids(), std::vector{id});
        QCOMPARE(queue().currentOrder(), id);
        QCOMPARE(m_tones.size(), 0);
        m_opened.insert(number);
    }
    OrderId shown() const { return m_window->findChild<OrderDetail *>()->orderId().value_or(OrderId()); }
    void expectNothingDone() const
    {
        QVERIFY(newestCommands(m_place->journal, 10).empty());
        const auto log = m_shop->log();
        QCOMPARE(std::ranges::count_if(log, [](const auto &logged) { return logged.raw.startsWith("POST"); }), 0);
    }

    QHash<QString, QString> m_byAction; // an order each dialog is for
    QStringList m_numbers;
    QSet<QString> m_opened;
    Keyboard m_keys;
    QList<ScanRouter::Tone> m_tones;
    int m_scans = 0;
};

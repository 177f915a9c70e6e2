// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "tests/support/noprinters.h"
#include "tests/support/shopfixture.h"
#include "tests/ui/named.h"
#include "ui/notices/messagebar.h"
#include "ui/queue/ordersview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shopparts.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <memory>

// The program's window over a core of its own, and the hands and eyes of a person before it.
class WindowFixture : protected ShopFixture
{
protected:
    static constexpr QSize counterScreen{1366, 768};

    std::unique_ptr<MainWindow> makeWindow()
    {
        if (!m_settings)
            m_settings = std::make_unique<Settings>(m_directory->filePath(QStringLiteral("settings.ini")));
        return std::make_unique<MainWindow>(m_place->parts(), *m_settings, noPrinters(), m_clock);
    }
    // With the keyboard; in a size of its own where none is asked for.
    void openWindow(QSize size = {})
    {
        m_window = makeWindow();
        if (size.isValid())
            m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void closeAll()
    {
        m_window.reset();
        m_settings.reset();
        endAll();
    }

    QString stage(training::Situation situation) { return m_shop->addOrder({.situation = situation, .lines = 1}); }
    // It ends elsewhere, and a reading shows it.
    void leave(const QString &number)
    {
        Order gone = m_place->order(number)->order;
        gone.status = OrderStatus::CANCELLED;
        m_place->store.apply({gone}, m_place->readings.next());
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
    }
    // Offscreen no window manager gives the keyboard to a dialog that opens.
    static void takeUp(QWidget &dialog)
    {
        dialog.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &dialog);
    }
    template <typename Dialog>
    Dialog *takeUp()
    {
        auto *dialog = m_window->findChild<Dialog *>();
        if (dialog)
            takeUp(*dialog);
        return dialog;
    }
    void backToTheWindow() { takeUp(*m_window); }

    OrdersView &queue() const { return *m_window->findChild<OrdersView *>(); }
    QLineEdit &search() const { return *named<QLineEdit>(*m_window, QStringLiteral("Search")); }
    MessageBar &messages() const { return m_window->messageBar(); }
    // Nothing while the bar is empty, as between two notices.
    QString said() const { return messages().current() ? plain(messages().current()->message.whole()) : QString(); }
    // By its words.
    QAction *action(const QString &words) const
    {
        const auto actions = m_window->actions();
        const auto found =
            std::ranges::find_if(actions, [&](const QAction *a) { return a->text().remove(u'&') == words; });
        return found == actions.end() ? nullptr : *found;
    }

    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

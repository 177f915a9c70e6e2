// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "tests/support/testprogram.h"
#include "tests/ui/fiveorders.h"
#include "ui/journal/journalview.h"
#include "ui/order/orderdetail.h"
#include "ui/orders/orderspage.h"

#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

// An acceptance is held for a while, and taken back by the key, the panel, the row or the message.
class HeldAcceptanceTest : public QObject, private FiveOrders
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { closeAll(); }

    void acceptIsHeldAndCtrlZTakesItBack()
    {
        select({u"1"_s});
        press(Qt::Key_F2);
        QVERIFY(messages().current()->message.happened.contains(u"will be accepted"_s));
        QCOMPARE(m_place->order(u"410000001"_s)->pending->outcome, Outcome::Held);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!m_place->order(u"410000001"_s)->pending);
        QTRY_COMPARE(messages().current()->message.happened,
                     u"№\u00A0410\u00A0000\u00A0001: taken back, nothing was sent."_s);
    }

    void asManyAsAreHeldAreSaidAndTakenBackTogetherHoweverOftenTheKeyWasPressed()
    {
        select({u"1"_s});
        press(Qt::Key_F2);
        select({u"2"_s, u"3"_s});
        press(Qt::Key_F2);
        QTRY_COMPARE(m_place->order(u"410000003"_s)->pending->outcome, Outcome::Held);
        QTRY_COMPARE(messages().current()->message.happened, u"3 orders will be accepted in 60 s."_s);
        // What comes meanwhile does not stand before the button.
        messages().say({u"news"_s, Meaning::Done, {u"Something else."_s, {}, {}}, {}, {}});
        QCOMPARE(messages().current()->buttons.size(), size_t(1));
        messages().current()->buttons.front().pressed();
        for (const QString &number : {u"410000001"_s, u"410000002"_s, u"410000003"_s})
            QTRY_VERIFY(!m_place->order(number)->pending);
    }

    void oneOfThoseHeldIsTakenBackInItsPanel()
    {
        select({u"1"_s, u"2"_s, u"3"_s});
        press(Qt::Key_F2);
        QTRY_COMPARE(messages().current()->message.happened, u"3 orders will be accepted in 60 s."_s);
        select({u"2"_s});
        QPushButton *takeBack = detailsButton(u"Take back"_s);
        QVERIFY(takeBack && takeBack->isVisible());
        takeBack->click();
        QVERIFY(!m_place->order(u"410000002"_s)->pending);
        QVERIFY(m_place->order(u"410000001"_s)->pending && m_place->order(u"410000003"_s)->pending);
        QTRY_COMPARE(messages().current()->message.happened, u"2 orders will be accepted in 60 s."_s);
        QVERIFY(!takeBack->isVisible());
    }

    void aPanelsButtonPressedForAnOrderThatLeftDoesNothing()
    {
        select({u"1"_s, u"2"_s, u"3"_s});
        press(Qt::Key_F2);
        QTRY_COMPARE(m_place->order(u"410000003"_s)->pending->outcome, Outcome::Held);
        press(Qt::Key_2, Qt::AltModifier);
        press(Qt::Key_Home);
        QPushButton *takeBack = detailsButton(u"Take back"_s);
        QVERIFY(takeBack && takeBack->isVisible());
        const auto justTookItsPlace = [this] {
            const QString said = messages().current()->message.happened;
            return said.contains(u"has just taken the place"_s);
        };
        auto *page = m_window->findChild<OrdersPage *>();
        leave(m_place->store.find(*page->chosen().current())->order.code.value());
        const OrderId next = *page->chosen().current();
        takeBack->click();
        QVERIFY(m_place->store.find(next)->pending);
        messages().takeAway(u"held"_s);
        QVERIFY(justTookItsPlace());
        messages().takeAway(u"moved"_s);
        Q_EMIT page->detail().printRequested(next);
        QVERIFY(messages().current() && justTookItsPlace());
        QTRY_VERIFY(!page->chosen().hasJustMovedOn());
        takeBack->click();
        QVERIFY(!m_place->store.find(next)->pending);
    }

    void oneOfThoseHeldIsTakenBackOnItsRow()
    {
        select({u"1"_s, u"2"_s, u"3"_s});
        press(Qt::Key_F2);
        QTRY_COMPARE(messages().current()->message.happened, u"3 orders will be accepted in 60 s."_s);
        select({u"2"_s});
        press(Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto actions = menu->actions();
        const auto takeBack = std::ranges::find(actions, u"&Take back"_s, &QAction::text);
        QVERIFY(takeBack != actions.end());
        (*takeBack)->trigger();
        menu->close();
        QVERIFY(!m_place->order(u"410000002"_s)->pending);
        QVERIFY(m_place->order(u"410000001"_s)->pending && m_place->order(u"410000003"_s)->pending);
        QTRY_COMPARE(messages().current()->message.happened, u"2 orders will be accepted in 60 s."_s);
    }

    void ctrlZWorksOnARussianLayout()
    {
        select({u"1"_s});
        press(Qt::Key_F2);
        QKeyEvent pressed(QEvent::KeyPress, 0x042F, Qt::ControlModifier); // Я stands on the key Z
        QApplication::sendEvent(&view(), &pressed);
        QTRY_VERIFY(!m_place->order(u"410000001"_s)->pending);
    }

    void severalOrdersAreAcceptedAndTakenBackTogether()
    {
        select({u"1"_s, u"2"_s, u"11"_s});
        press(Qt::Key_F2);
        QVERIFY(m_place->order(u"410000001"_s)->pending);
        QVERIFY(m_place->order(u"410000002"_s)->pending);
        QVERIFY(!m_place->order(u"410000011"_s)->pending); // accepted long ago: refused by the rules
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!m_place->order(u"410000001"_s)->pending && !m_place->order(u"410000002"_s)->pending);
    }

    void aHeldAcceptanceIsTakenBackFromTheSearchFieldToo()
    {
        press(Qt::Key_F3);
        QTest::keyClicks(&search(), u"41000000"_s);
        select({u"1"_s});
        action(u"Accept"_s)->trigger();
        QVERIFY(m_place->order(u"410000001"_s)->pending);
        press(Qt::Key_F3);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!m_place->order(u"410000001"_s)->pending);
        QCOMPARE(search().text(), u"41000000"_s);
    }

    void inOtherFieldsCtrlZIsAboutTheirTextOnAnyLayout()
    {
        select({u"1"_s});
        for (const bool isHeld : {false, true}) {
            if (isHeld)
                press(Qt::Key_F2);
            m_window->action(u"view.journal"_s).trigger();
            auto *filter = m_window->findChild<JournalView *>()->findChild<QLineEdit *>();
            for (const int key : {int(Qt::Key_Z), 0x042F}) { // Я stands on the key Z
                filter->setFocus();
                QTest::keyClicks(filter, u"41"_s);
                QKeyEvent pressed(QEvent::KeyPress, key, Qt::ControlModifier);
                QApplication::sendEvent(filter, &pressed);
                QCOMPARE(filter->text(), QString());
            }
            QCOMPARE(m_place->order(u"410000001"_s)->pending.has_value(), isHeld);
            m_window->action(u"view.orders"_s).trigger();
            view().setFocus();
        }
    }

    void theRefusedOnesStaySelectedAndAreListed()
    {
        select({u"1"_s, u"11"_s});
        press(Qt::Key_F2);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(view().selectedOrders(), std::vector({OrderId(u"11"_s)}));
        QVERIFY(dialog(u"Accepted orders"_s));
    }

    void afterAcceptingTheNextKeyDoesNotTakeItBack()
    {
        m_window->pages().openOrder(OrderCode(u"410000001"_s));
        auto *accept = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(accept);
        accept->click();
        QVERIFY(m_place->order(u"410000001"_s)->pending);
        QVERIFY(details()->isAncestorOf(QApplication::focusWidget()));
    }

    void anAcceptanceHeldByAnEarlierRunIsAskedAboutAndNotSent()
    {
        select({u"1"_s});
        press(Qt::Key_F2);
        m_window.reset();
        startHolding();
        openWindow();
        m_place->runner.resume();
        QTRY_VERIFY(messages().current());
        QCOMPARE(messages().current()->buttons.size(), 2U);
        QCOMPARE(newestCommands(m_place->journal, 1).front().outcome, Outcome::Held);
        messages().current()->buttons[1].pressed();
        QTRY_COMPARE(newestCommands(m_place->journal, 1).front().outcome, Outcome::TakenBack);
    }
};

TEST_WITH_WINDOWS(HeldAcceptanceTest)
#include "heldacceptance_test.moc"

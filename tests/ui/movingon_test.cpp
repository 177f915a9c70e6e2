// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "tests/support/testprogram.h"
#include "tests/ui/onemeaning.h"
#include "ui/handover/handoverdialog.h"
#include "ui/packing/assembledialog.h"
#include "ui/packing/assemblemanydialog.h"
#include "ui/queue/emptystate.h"

#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;
using training::Situation;

// The current order leaves its queue, by a person's hand or elsewhere: which one is framed then, what is said of
// the one that left, and which keys and menus do not fall upon the next.
class MovingOnTest : public QObject, private OneMeaning
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { closeAll(); }
    void afterACancellationTheNextIsFramedAndTheCancelledOneNamed();
    void afterAHandOverTheNextIsFramedAndTheSearchIsReady();
    void afterAssemblingTheNextIsFramed();
    void ofABatchThoseNotDoneStayChosenUnlessAPersonHasGoneOn();
    void aKeyThatWasMeantForAnOrderThatLeftChangesNothing();
    void theArchivesChoiceBehindTheQueueDoesNotEndTheGuard();
    void anOpenMenuGoesWithTheOrdersItWasOpenedFor();
    void aRefusalIsSaidOfItsOrderAndGoesWithIt();

private:
    void choose(const QString &number)
    {
        QVERIFY(queue().select({m_place->order(number)->order.id}));
        queue().setFocus();
    }
};

void MovingOnTest::afterACancellationTheNextIsFramedAndTheCancelledOneNamed()
{
    for (int i = 0; i < 3; ++i)
        stage(Situation::Pickup);
    open();
    press(Qt::Key_4, Qt::AltModifier);
    press(Qt::Key_Home);
    const QString cancelled = current();
    const QString next = queue().model()->index(1, 0).data().toString();
    press(Qt::Key_F8, Qt::ShiftModifier);
    auto *dialog = takeUp<CancelDialog>();
    dialog->fillIn(CancellationReason::MERCHANT_OUT_OF_STOCK, {});
    const auto buttons = dialog->findChildren<QPushButton *>();
    (*std::ranges::find(buttons, u"Cancel order"_s, &QPushButton::accessibleName))->click();
    backToTheWindow();
    QTRY_COMPARE(current(), next);
    VERIFY_ONE_MEANING();
    QTRY_VERIFY2(said().startsWith(spoken(cancelled)), qPrintable(said()));
}

void MovingOnTest::afterAHandOverTheNextIsFramedAndTheSearchIsReady()
{
    const QString handed = stage(Situation::Pickup);
    stage(Situation::Pickup);
    open();
    press(Qt::Key_4, Qt::AltModifier);
    press(Qt::Key_F3);
    QTest::keyClicks(QApplication::focusWidget(), handed);
    press(Qt::Key_Return);
    VERIFY_ONE_MEANING();
    press(Qt::Key_F8);
    auto *dialog = takeUp<HandOverDialog>();
    QVERIFY(dialog);
    // As the buyer's code would have done.
    Order done = m_place->order(handed)->order;
    done.status = OrderStatus::COMPLETED;
    m_place->store.apply({done}, m_place->readings.next());
    dialog->accept();
    backToTheWindow();
    QCOMPARE(search().text(), QString());
    QCOMPARE(QApplication::focusWidget(), &search());
    QVERIFY(!m_window->findChild<EmptyState *>()->isVisible());
    QVERIFY2(said().startsWith(spoken(handed)), qPrintable(said()));
    VERIFY_ONE_MEANING();
    QVERIFY(current() != handed);
}

void MovingOnTest::afterAssemblingTheNextIsFramed()
{
    for (int i = 0; i < 3; ++i)
        stage(Situation::ToPack);
    open();
    press(Qt::Key_6, Qt::AltModifier);
    press(Qt::Key_Home);
    const QString next = queue().model()->index(1, 0).data().toString();
    press(Qt::Key_F7);
    const auto *dialog = takeUp<AssembleDialog>();
    press(Qt::Key_Return);
    QVERIFY2(QApplication::activeWindow() == dialog, "what was only just opened no key confirms");
    QTRY_VERIFY(dialog->isSeen());
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    backToTheWindow();
    QTRY_COMPARE(current(), next);
    VERIFY_ONE_MEANING();
}

void MovingOnTest::ofABatchThoseNotDoneStayChosenUnlessAPersonHasGoneOn()
{
    for (const bool goesOn : {false, true}) {
        QStringList numbers;
        for (int i = 0; i < 4; ++i)
            numbers += stage(Situation::ToPack);
        if (m_window)
            QVERIFY(m_place->readAll());
        else
            open();
        m_shop->inject({.status = u"ASSEMBLE"_s, .body = numbers[1].toUtf8()},
                       training::faults::refuse(u"Order is blocked."_s));
        press(Qt::Key_6, Qt::AltModifier);
        std::vector<OrderId> ids;
        for (const QString &number : numbers.mid(0, 3))
            ids.push_back(m_place->order(number)->order.id);
        queue().select(ids);
        VERIFY_ONE_MEANING();
        press(Qt::Key_F7);
        auto *dialog = takeUp<AssembleManyDialog>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isSeen());
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        backToTheWindow();
        const QString &wanted = numbers[goesOn ? 3 : 1];
        if (goesOn)
            choose(wanted);
        QTRY_VERIFY(said().contains(u"2 assembled, 1 not."_s));
        backToTheWindow(); // the outcomes stand beside it
        VERIFY_ONE_MEANING();
        QCOMPARE(current(), wanted);
        QCOMPARE(queue().selectedOrders().size(), size_t(1));
        const auto chooseThem = m_window->messageBar().current()->buttons.back().pressed;
        chooseThem();
        QCOMPARE(current(), numbers[1]);
        leave(numbers[1]);
    }
}

void MovingOnTest::aKeyThatWasMeantForAnOrderThatLeftChangesNothing()
{
    for (int i = 0; i < 2; ++i)
        stage(Situation::New);
    open();
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_Home);
    press(Qt::Key_Return); // the keyboard is on the panel's button
    const QString next = queue().model()->index(1, 0).data().toString();
    leave(current());
    QCOMPARE(current(), next);
    QCOMPARE(QApplication::focusWidget(), &queue());
    press(Qt::Key_F2);
    QVERIFY(newestCommands(m_place->journal, 10).empty());
    QVERIFY2(said().startsWith(spoken(next)), qPrintable(said()));
    QTRY_VERIFY(!m_window->findChild<OrdersPage *>()->chosen().hasJustMovedOn());
    press(Qt::Key_F2);
    QCOMPARE(newestCommands(m_place->journal, 10).front().orderCode.value(), next);
}

void MovingOnTest::theArchivesChoiceBehindTheQueueDoesNotEndTheGuard()
{
    for (int i = 0; i < 2; ++i)
        stage(Situation::New);
    open();
    m_window->action(u"view.archive"_s).trigger();
    press(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(m_place->archive.reading.state().phase, ArchiveState::Phase::Done);
    QTRY_VERIFY(archive().model()->rowCount() > 2);
    archive().setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_Home);
    leave(current());
    const auto *page = m_window->findChild<OrdersPage *>();
    QVERIFY(page->chosen().hasJustMovedOn());
    archive().selectRow(1);
    QVERIFY(page->chosen().hasJustMovedOn());
    VERIFY_ONE_MEANING();
}

void MovingOnTest::anOpenMenuGoesWithTheOrdersItWasOpenedFor()
{
    for (int i = 0; i < 4; ++i)
        stage(Situation::New);
    open();
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_Home);
    press(Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    leave(current());
    QVERIFY(!QApplication::activePopupWidget());
    // The window's own offers the same acts.
    QMenu &order = *m_window->menuBar()->actions().front()->menu();
    order.popup(m_window->mapToGlobal(QPoint()));
    leave(current());
    QVERIFY(!order.isVisible());
    // Another one that leaves takes no menu away.
    order.popup(m_window->mapToGlobal(QPoint()));
    leave(queue().model()->index(1, 0).data().toString());
    QVERIFY(order.isVisible());
    order.close();
}

void MovingOnTest::aRefusalIsSaidOfItsOrderAndGoesWithIt()
{
    const QString first = stage(Situation::New);
    stage(Situation::Pickup);
    open();
    m_shop->inject({.status = u"ACCEPTED_BY_MERCHANT"_s}, training::faults::refuse(u"Order is blocked."_s));
    press(Qt::Key_1, Qt::AltModifier);
    choose(first);
    press(Qt::Key_F2);
    QTRY_VERIFY2(said().startsWith(spoken(first)) && said().contains(u"Order is blocked."_s), qPrintable(said()));
    leave(first);
    QCOMPARE(said(), QString());
    // Why a key does nothing is about one order as well.
    press(Qt::Key_End);
    press(Qt::Key_F7);
    QVERIFY2(said().startsWith(spoken(current())), qPrintable(said()));
}

TEST_WITH_WINDOWS(MovingOnTest)
#include "movingon_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/onemeaning.h"

#include <QContextMenuEvent>
#include <QMenu>

using namespace Qt::StringLiterals;
using training::Situation;

// One current order: what is framed in the list is what the panel shows and what the keys change. Walked
// through by keys, against the Training shop; every step asks again.
class CurrentOrderTest : public QObject, private OneMeaning
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { closeAll(); }
    void inEveryQueueAndAfterEveryKeyOfTheList();
    void theFirstAndTheLastKeyLeaveNoEarlierChoiceBehind();
    void severalAreChosenOneByOneWithTheKeyboard();
    void anOrderOpenedByItsNumberIsFramed();
    void oneThatHasEndedIsFramedWhenItIsOpened();
    void aSearchWithEnterFramesWhatItOpened();
    void inTheArchiveTheArchivesOrderIsMeant();
    void inTheJournalNoOrderIsMeant();
    void onANarrowWindowToo();
    void aRowsMenuOffersWhatItsOrderAllows();
};

void CurrentOrderTest::inEveryQueueAndAfterEveryKeyOfTheList()
{
    for (const Situation situation :
         {Situation::New, Situation::ToSign, Situation::Pickup, Situation::MyDelivery, Situation::ToPack,
          Situation::ToCourier, Situation::WithCourier, Situation::PreOrder, Situation::Returning}) {
        for (int i = 0; i < 3; ++i)
            stage(situation);
    }
    open();
    for (int key = Qt::Key_1; key <= Qt::Key_8; ++key) {
        press(Qt::Key(key), Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), &queue());
        VERIFY_ONE_MEANING();
        for (const Qt::Key move :
             {Qt::Key_Down, Qt::Key_Down, Qt::Key_End, Qt::Key_Up, Qt::Key_Home, Qt::Key_PageDown}) {
            press(move);
            VERIFY_ONE_MEANING();
            QVERIFY(!current().isEmpty());
        }
        press(Qt::Key_Return);
        VERIFY_ONE_MEANING();
        press(Qt::Key_Escape);
        VERIFY_ONE_MEANING();
    }
    // What is in the other queue too stays; nothing takes the place of what is not.
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_Down);
    const QString kept = current();
    press(Qt::Key_1, Qt::AltModifier);
    VERIFY_ONE_MEANING();
    QCOMPARE(current(), kept);
    press(Qt::Key_4, Qt::AltModifier);
    VERIFY_ONE_MEANING();
    QCOMPARE(current(), QString());
}

void CurrentOrderTest::theFirstAndTheLastKeyLeaveNoEarlierChoiceBehind()
{
    for (int i = 0; i < 5; ++i)
        stage(Situation::Pickup);
    open();
    press(Qt::Key_4, Qt::AltModifier);
    press(Qt::Key_End);
    QCOMPARE(queue().currentIndex().row(), 4);
    press(Qt::Key_Up);
    press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(queue().selectedOrders().size(), size_t(2));
    VERIFY_ONE_MEANING();
    press(Qt::Key_Home);
    QCOMPARE(queue().currentIndex().row(), 0);
    QCOMPARE(queue().selectedOrders().size(), size_t(1));
    press(Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(queue().selectedOrders().size(), size_t(5));
    VERIFY_ONE_MEANING();
}

void CurrentOrderTest::severalAreChosenOneByOneWithTheKeyboard()
{
    for (int i = 0; i < 5; ++i)
        stage(Situation::Pickup);
    open();
    press(Qt::Key_4, Qt::AltModifier);
    press(Qt::Key_Home);
    press(Qt::Key_Down, Qt::ControlModifier);
    VERIFY_ONE_MEANING();
    press(Qt::Key_Down, Qt::ControlModifier);
    VERIFY_ONE_MEANING();
    QCOMPARE(queue().selectedOrders().size(), size_t(2)); // the one passed by is not among them
    press(Qt::Key_Space);
    press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(queue().selectedOrders().size(), size_t(3));
    press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(queue().selectedOrders().size(), size_t(2));
    VERIFY_ONE_MEANING();
    press(Qt::Key_Space); // leaves it out again
    QCOMPARE(queue().selectedOrders().size(), size_t(1));
    VERIFY_ONE_MEANING();
    // The mouse takes one in and out as everywhere.
    const QPoint third = queue().visualRect(queue().model()->index(2, 0)).center();
    QTest::mouseClick(queue().viewport(), Qt::LeftButton, Qt::ControlModifier, third);
    QCOMPARE(queue().currentIndex().row(), 2);
    VERIFY_ONE_MEANING();
    QTest::mouseClick(queue().viewport(), Qt::LeftButton, Qt::ControlModifier, third);
    QCOMPARE(queue().currentIndex().row(), 0);
    VERIFY_ONE_MEANING();
}

void CurrentOrderTest::anOrderOpenedByItsNumberIsFramed()
{
    stage(Situation::New);
    const QString wanted = stage(Situation::Pickup);
    stage(Situation::Pickup);
    open();
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_Down);
    m_window->pages().openOrder(OrderCode(wanted));
    VERIFY_ONE_MEANING();
    QCOMPARE(current(), wanted);
}

void CurrentOrderTest::oneThatHasEndedIsFramedWhenItIsOpened()
{
    stage(Situation::Pickup);
    open();
    Order ended = m_place->store.at(0).order;
    ended.id = OrderId(u"ended"_s);
    ended.code = OrderCode(u"410999999"_s);
    ended.state = OrderState::ARCHIVE;
    ended.status = OrderStatus::COMPLETED;
    ended.creationDate = m_clock.now() - std::chrono::days(400);
    QVERIFY(m_place->store.applyArchived({ended}, m_place->readings.next()));
    for (const bool fromArchive : {false, true}) {
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Home);
        if (fromArchive)
            m_window->action(u"view.archive"_s).trigger();
        m_window->pages().openOrder(ended.code);
        VERIFY_ONE_MEANING();
        QCOMPARE(current(), ended.code.value());
        search().clear();
    }
}

void CurrentOrderTest::aSearchWithEnterFramesWhatItOpened()
{
    stage(Situation::New);
    const QString wanted = stage(Situation::ToPack);
    open();
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_Home);
    press(Qt::Key_F3);
    for (const QChar digit : wanted) {
        QTest::keyClick(QApplication::focusWidget(), digit.toLatin1());
        VERIFY_ONE_MEANING();
    }
    press(Qt::Key_Return);
    VERIFY_ONE_MEANING();
    QCOMPARE(current(), wanted);
    search().setText(u"nothing like it"_s);
    VERIFY_ONE_MEANING();
    QCOMPARE(current(), QString());
    search().clear();
    VERIFY_ONE_MEANING();
}

void CurrentOrderTest::inTheArchiveTheArchivesOrderIsMeant()
{
    stage(Situation::Pickup);
    open();
    press(Qt::Key_4, Qt::AltModifier);
    press(Qt::Key_Home);
    m_window->action(u"view.archive"_s).trigger();
    VERIFY_ONE_MEANING();
    QCOMPARE(current(), QString());
    press(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(archive().model()->rowCount() > 2);
    QTRY_COMPARE(m_place->archive.reading.state().phase, ArchiveState::Phase::Done);
    archive().setFocus();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_End, Qt::Key_Home, Qt::Key_Return}) {
        press(key);
        VERIFY_ONE_MEANING();
        QVERIFY(!current().isEmpty());
    }
    // It is read again without being lost.
    const QString kept = current();
    m_place->archive.reading.start(m_place->archive.reading.state().wanted);
    QTRY_COMPARE(m_place->archive.reading.state().phase, ArchiveState::Phase::Done);
    QCOMPARE(current(), kept);
    press(Qt::Key_4, Qt::AltModifier);
    VERIFY_ONE_MEANING();
}

void CurrentOrderTest::inTheJournalNoOrderIsMeant()
{
    stage(Situation::Pickup);
    open();
    press(Qt::Key_4, Qt::AltModifier);
    press(Qt::Key_Home);
    QVERIFY(orderAction(u"order.handOver"_s).isEnabled());
    m_window->action(u"view.journal"_s).trigger();
    QVERIFY(!orderAction(u"order.handOver"_s).isEnabled() && !orderAction(u"order.cancel"_s).isEnabled());
    m_window->action(u"view.orders"_s).trigger();
    VERIFY_ONE_MEANING();
    QVERIFY(orderAction(u"order.handOver"_s).isEnabled());
}

void CurrentOrderTest::onANarrowWindowToo()
{
    for (int i = 0; i < 3; ++i)
        stage(Situation::Pickup);
    open();
    m_window->resize(1024, 700);
    press(Qt::Key_4, Qt::AltModifier);
    press(Qt::Key_Home);
    VERIFY_ONE_MEANING();
    press(Qt::Key_Return);
    QVERIFY(panel().isVisible() && !queue().isVisible());
    VERIFY_ONE_MEANING();
    leave(current());
    QVERIFY2(queue().isVisible(), "another order does not slide into a panel that fills the window");
    VERIFY_ONE_MEANING();
    QVERIFY(!current().isEmpty());
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    VERIFY_ONE_MEANING();
}

void CurrentOrderTest::aRowsMenuOffersWhatItsOrderAllows()
{
    stage(Situation::New);
    const QString ready = stage(Situation::Pickup);
    open();
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_Home);
    const int row = queue().model()->index(0, 0).data().toString() == ready ? 0 : 1;
    const QPoint place = queue().visualRect(queue().model()->index(row, 0)).center();
    QTest::mouseClick(queue().viewport(), Qt::RightButton, {}, place);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, place, queue().viewport()->mapToGlobal(place));
    QApplication::sendEvent(queue().viewport(), &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QCOMPARE(current(), ready);
    QVERIFY(menu->actions().contains(&orderAction(u"order.handOver"_s)) &&
            !menu->actions().contains(&orderAction(u"order.accept"_s)));
    menu->close();
    backToTheWindow();
    queue().setFocus();
    VERIFY_ONE_MEANING();
    press(Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    QApplication::activePopupWidget()->close();
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), ready);
}

TEST_WITH_WINDOWS(CurrentOrderTest)
#include "currentorder_test.moc"

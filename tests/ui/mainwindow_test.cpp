// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "tests/support/noprinters.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "tests/support/workplace.h"
#include "tests/ui/sampleorders.h"
#include "ui/actions/shortcutsheet.h"
#include "ui/actions/windowactions.h"
#include "ui/asking/reasonbox.h"
#include "ui/journal/journalview.h"
#include "ui/notices/messagebar.h"
#include "ui/order/orderdetail.h"
#include "ui/orders/orderspage.h"
#include "ui/queue/ordersview.h"
#include "ui/queue/queuelist.h"
#include "ui/scanner/scanrouter.h"
#include "ui/shell/connectionlabel.h"
#include "ui/shell/mainwindow.h"
#include "ui/welcome/tokendesk.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QGroupBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Order fresh(int number)
{
    return sample::order(number, OrderState::NEW, OrderStatus::APPROVED_BY_BANK);
}

Order pickup(int number)
{
    return sample::order(number, OrderState::PICKUP, OrderStatus::ACCEPTED_BY_MERCHANT);
}

} // namespace

// The window over a real core whose marketplace cannot be reached: what a person sees and presses.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_place = std::make_unique<Workplace>(Workplace::Options{QUrl(u"http://127.0.0.1:9/shop/api"_s), u"token"_s,
                                                                 m_directory->path(), std::chrono::minutes(1)},
                                              m_clock);
        m_settings = std::make_unique<Settings>(m_directory->filePath(u"settings.ini"_s));
        m_place->store.apply({fresh(1), fresh(2), fresh(3), pickup(11), pickup(12)}, m_place->readings.next());
        m_place->store.markComplete(m_place->readings.next());
        openWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        m_place.reset();
    }

    void hasTheMenusThatScriptsHoldOnTo()
    {
        QCOMPARE(menuNames(u"Order"_s).mid(0, 13),
                 QStringList({u"Accept"_s, u"Hand over…"_s, u"Assemble…"_s, u"Reduce lines…"_s, u"Correct weights…"_s,
                              u"Cancel order…"_s, u"Item has arrived…"_s, u"Return received…"_s, u"Print waybill"_s,
                              u"Reprint waybill"_s, u"Show waybill"_s, u"Waybill to file…"_s, u"Check again"_s}));
        QCOMPARE(menuNames(u"View"_s).mid(0, 3), QStringList({u"Refresh"_s, u"Orders"_s, u"Journal"_s}));
    }

    void hasTheNamesThatScreenReadersHoldOnTo()
    {
        QStringList names;
        for (const QWidget *widget : m_window->findChildren<QWidget *>())
            names += widget->accessibleName();
        for (const QString &name :
             {u"Queues"_s, u"Orders"_s, u"Search"_s, u"Order details"_s, u"Connection"_s, u"Journal"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    void onAScreenThatIsTooSmallTheRestIsScrolledTo()
    {
        const auto *area = qobject_cast<QScrollArea *>(m_window->centralWidget());
        QVERIFY(area);
        m_window->resize(1024, 700);
        QTRY_COMPARE(area->horizontalScrollBar()->maximum() + area->verticalScrollBar()->maximum(), 0);
        // Full HD at twice the size: number, deadline and status find room.
        m_window->resize(683, 348);
        QCOMPARE(m_window->size(), QSize(683, 348));
        QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
        m_window->resize(400, 240);
        QTRY_VERIFY(area->horizontalScrollBar()->maximum() > 0 && area->verticalScrollBar()->maximum() > 0);
    }

    void aScreenReaderReadsTheConnectionsText()
    {
        m_place->sync.start();
        QTRY_COMPARE(m_place->sync.state().link, SyncState::Link::Offline);
        auto *label = m_window->findChild<ConnectionLabel *>();
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(label);
        QCOMPARE(access->text(QAccessible::Name), u"Connection"_s);
        QVERIFY(access->textInterface());
        const QString text = access->textInterface()->text(0, access->textInterface()->characterCount());
        QVERIFY2(text.startsWith(u"Offline since 09:00"_s), qPrintable(text));
    }

    void theConnectionSaysUntilWhenItWaits()
    {
        const Instant now = m_clock.now();
        SyncState state{.link = SyncState::Link::Online, .reading = true, .pausedUntil = now + 50min};
        QCOMPARE(connectionChip(state, now - 6min, now).text, u"Waits until 09:50 · data 6 min old"_s);
        state.pausedUntil.reset();
        QVERIFY(connectionChip(state, now - 6min, now).text.startsWith(u"Online"_s));
        m_place->sync.start();
        QTRY_COMPARE(m_place->sync.state().link, SyncState::Link::Offline);
        const auto *label = m_window->findChild<ConnectionLabel *>();
        QTRY_VERIFY2(label->toolTip().contains(u"The program asks again at "_s), qPrintable(label->toolTip()));
    }

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
        cancelElsewhere(*page->chosen().current());
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

    void selectThemChoosesThoseThatWereNeverSentWhateverIsShown()
    {
        std::vector<CommandEntry> entries(2);
        for (int i = 0; i < 2; ++i) {
            entries[size_t(i)].orderId = OrderId(QString::number(11 + i));
            entries[size_t(i)].orderCode = OrderCode(u"4100000%1"_s.arg(11 + i));
            entries[size_t(i)].change = Change::Cancel;
        }
        search().setText(u"410000001"_s);
        m_window->action(u"view.journal"_s).trigger();
        Q_EMIT m_place->runner.leftUnsent(entries);
        const auto pressed = messages().current()->buttons.front().pressed;
        pressed();
        QVERIFY(view().isVisible());
        QCOMPARE(search().text(), QString());
        auto chosen = view().selectedOrders();
        std::ranges::sort(chosen, {}, &OrderId::value);
        QCOMPARE(chosen, std::vector({OrderId(u"11"_s), OrderId(u"12"_s)}));
    }

    void whatIsNotAmongTheOrdersIsSaidUntilItComes()
    {
        Q_EMIT m_window->findChild<ScanRouter *>()->scanned(u"410000099"_s);
        QVERIFY(messages().current()->message.happened.contains(u"is not among the orders"_s));
        m_place->store.apply({pickup(98)}, m_place->readings.next());
        QVERIFY(messages().says(u"scan"_s));
        m_place->store.apply({pickup(99)}, m_place->readings.next());
        QVERIFY(!messages().says(u"scan"_s));
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

    void newOrdersAreMarkedOnTheirRowsAndSaidUntilSomebodyLooks()
    {
        QVERIFY(!messages().current());
        m_place->store.apply({fresh(4), fresh(5), pickup(13)}, m_place->readings.next());
        QCOMPARE(messages().current()->message.happened, u"2 new orders have come."_s);
        QCOMPARE(m_window->windowTitle(), u"(2) Tapsyrys"_s);
        QCOMPARE(sentenceOf(u"4"_s).count(u"new, 09:00"_s), 1);
        QCOMPARE(sentenceOf(u"13"_s).count(u"new, "_s), 0);
        messages().current()->buttons.front().pressed();
        QCOMPARE(m_window->findChild<QueueList *>()->queue(), Queue{Stage::New});
        select({u"4"_s});
        QCOMPARE(sentenceOf(u"4"_s).count(u"new, "_s), 0);
        QCOMPARE(m_window->windowTitle(), u"(1) Tapsyrys"_s);
        // What another computer has taken is not new here either.
        Order taken = fresh(5);
        taken.state = OrderState::PICKUP;
        taken.status = OrderStatus::ACCEPTED_BY_MERCHANT;
        m_place->store.apply({taken}, m_place->readings.next());
        QCOMPARE(m_window->windowTitle(), u"Tapsyrys"_s);
    }

    void whatTheFirstReadingBringsIsNotNew()
    {
        m_window.reset();
        m_place.reset();
        const QTemporaryDir directory;
        m_place = std::make_unique<Workplace>(
            Workplace::Options{QUrl(u"http://127.0.0.1:9/shop/api"_s), u"token"_s, directory.path()}, m_clock);
        openWindow();
        m_place->store.apply({fresh(1)}, m_place->readings.next());
        m_place->store.markComplete(m_place->readings.next());
        QVERIFY(!messages().current());
        m_place->store.apply({fresh(2)}, m_place->readings.next());
        QCOMPARE(messages().current()->message.happened, u"1 new orders have come."_s);
        m_window.reset();
        m_place.reset();
    }

    void whileNoOrderIsChosenTheListHasThePanelsPlace()
    {
        m_window->resize(1366, 768);
        QVERIFY(!details()->isVisible());
        const int alone = view().width();
        select({u"1"_s});
        QVERIFY(details()->isVisible());
        QCOMPARE_GT(alone, view().width() + 300);
        press(Qt::Key_4, Qt::AltModifier);
        QTRY_COMPARE(view().width(), alone);
    }

    void amongAllOrdersTheStatusIsTheQueue()
    {
        const auto status = [this] {
            return view().model()->index(0, int(OrderModel::Column::Status)).data().toString();
        };
        press(Qt::Key_4, Qt::AltModifier);
        QCOMPARE(status(), u"Accepted"_s);
        search().setText(u"410000011"_s);
        QCOMPARE(status(), u"Pickup"_s);
        search().clear();
        press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(status() == "Pickup"_L1 || status() == "New"_L1);
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

    void aDisabledActionSaysWhyWhenItsKeyIsPressed()
    {
        select({u"11"_s});
        press(Qt::Key_F2);
        QCOMPARE(messages().current()->message.happened,
                 u"№\u00A0410\u00A0000\u00A0011: The order is already accepted."_s);
        QCOMPARE(action(u"Accept"_s)->toolTip(), u"The order is already accepted."_s);
    }

    void cancelOpensItsDialogAndNothingElse()
    {
        select({u"11"_s});
        press(Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(dialog(u"Cancel order"_s));
        QVERIFY(newestCommands(m_place->journal, 10).empty());
    }

    void whoCancelsOnceMoreFindsFilledInWhatWasAsked()
    {
        const CancelOrder asked{OrderId(u"11"_s), OrderCode(u"410000011"_s), CancellationReason::MERCHANT_OUT_OF_STOCK,
                                u"Қоймада жоқ"_s};
        const auto id = m_place->journal.append(intentOf(asked), Outcome::Pending);
        QVERIFY(id && m_place->journal.setOutcome(*id, Outcome::Unknown));
        m_place->store.setPending(asked.id, PendingChange{Change::Cancel, Outcome::Unknown});
        m_window->pages().openOrder(asked.code);
        QPushButton *again = detailsButton(u"Send again"_s);
        QVERIFY(again && again->isVisible());
        again->click();
        QDialog *opened = dialog(u"Cancel order"_s);
        QVERIFY(opened);
        QCOMPARE(opened->findChild<ReasonBox *>()->reason(), asked.reason);
        QCOMPARE(opened->findChild<QPlainTextEdit *>()->toPlainText(), asked.comment);
    }

    void downInTheSearchSelectsTheFirstOfWhatWasFound()
    {
        press(Qt::Key_F3);
        QTest::keyClicks(QApplication::focusWidget(), u"41000001"_s);
        QVERIFY(view().selectedOrders().empty());
        press(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), &view());
        QCOMPARE(view().selectedOrders().size(), size_t(1));
        QVERIFY(view().selectionModel()->isRowSelected(0, {}));
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view().selectedOrders().size(), size_t(2));
    }

    void theFirstArrowSelectsTheRowTheKeyboardStandsOn()
    {
        press(Qt::Key_2, Qt::AltModifier);
        QVERIFY(view().selectedOrders().empty());
        press(Qt::Key_Down);
        QCOMPARE(view().currentIndex().row(), 0);
        QCOMPARE(view().selectedOrders().size(), size_t(1));
        press(Qt::Key_Down);
        QCOMPARE(view().currentIndex().row(), 1);
    }

    void aScannedNumberOpensTheOrderAndEnterGoesOnToTheHandOver()
    {
        press(Qt::Key_F3);
        QTest::keyClicks(QApplication::focusWidget(), u"410000012"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        auto *next = qobject_cast<QPushButton *>(QApplication::focusWidget());
        QVERIFY(next);
        QCOMPARE(next->accessibleName(), u"Hand over…"_s);
        QTest::keyClick(next, Qt::Key_Return);
        QVERIFY(dialog(u"Hand over"_s));
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

    void searchingLooksThroughAllQueuesAndAQueueEndsTheSearch()
    {
        press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(view().model()->rowCount(), 3);
        const auto *queueList = m_window->findChild<QueueList *>();
        search().setText(u"410000011"_s);
        QCOMPARE(view().model()->rowCount(), 1);
        QVERIFY(queueList->selectionModel()->selection().empty());
        search().clear();
        QCOMPARE(queueList->currentIndex().row(), 1);
        search().setText(u"410000011"_s);
        press(Qt::Key_4, Qt::AltModifier);
        QCOMPARE(search().text(), QString());
        QCOMPARE(view().model()->rowCount(), 2);
    }

    void theQueueAScreenReaderSelectsIsShown()
    {
        auto *queueList = m_window->findChild<QueueList *>();
        QAccessibleTableInterface *list = QAccessible::queryAccessibleInterface(queueList)->tableInterface();
        QVERIFY(list->selectRow(1));
        QCOMPARE(queueList->currentIndex().row(), 1);
        QCOMPARE(view().model()->rowCount(), 3);
        // A search has no queue selected; the same one again ends it.
        search().setText(u"410000011"_s);
        QVERIFY(list->selectRow(1));
        QCOMPARE(search().text(), QString());
        QCOMPARE(view().model()->rowCount(), 3);
    }

    void escGoesOneStepBackEach()
    {
        search().setText(u"41"_s);
        m_window->pages().openOrder(OrderCode(u"410000011"_s));
        QVERIFY(details()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &view());
        QTest::keyClick(&view(), Qt::Key_Escape);
        QCOMPARE(search().text(), QString());
        QTest::keyClick(&view(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), m_window->findChild<QueueList *>());
    }

    void onANarrowWindowTheOrderCoversTheList()
    {
        m_window->resize(1000, 700);
        QTRY_VERIFY(view().isVisible() && !details()->isVisible());
        QCOMPARE(m_window->width(), 1000);
        m_window->pages().openOrder(OrderCode(u"410000011"_s));
        QVERIFY(!view().isVisible() && details()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(view().isVisible() && !details()->isVisible());
    }

    void theJournalTakesTheKeyboardAndEscGivesItBack()
    {
        press(Qt::Key_J, Qt::ControlModifier);
        const auto *journal = qobject_cast<QTableView *>(QApplication::focusWidget());
        QVERIFY(journal);
        QCOMPARE(journal->accessibleName(), u"Journal"_s);
        press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), &view());
    }

    void f10OpensTheMenusAndF11FillsTheScreen()
    {
        press(Qt::Key_F10);
        QVERIFY(m_window->menuBar()->activeAction());
        QTest::keyClick(m_window->menuBar(), Qt::Key_Escape);
        press(Qt::Key_F11);
        QVERIFY(m_window->isFullScreen());
        press(Qt::Key_F11);
        QVERIFY(!m_window->isFullScreen());
    }

    void f6GoesRoundThePanes()
    {
        select({u"1"_s}); // without an order there is no panel
        search().setFocus();
        QSet<QWidget *> visited;
        for (int i = 0; i < 4; ++i) {
            visited.insert(QApplication::focusWidget());
            press(Qt::Key_F6);
        }
        QCOMPARE(visited.size(), 4);
        QCOMPARE(QApplication::focusWidget(), &search());
    }

    void theNumbersOfTheSelectedOrdersAreCopiedFromTopToBottom()
    {
        select({u"1"_s, u"2"_s});
        action(u"Copy number"_s)->trigger();
        QStringList shown;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            shown += view().model()->index(row, 0).data().toString();
        shown.removeIf([](const QString &number) { return number != u"410000001"_s && number != u"410000002"_s; });
        QCOMPARE(shown.size(), 2);
        QCOMPARE(QApplication::clipboard()->text(), shown.join(u'\n'));
    }

    void aRefusedTokenIsAskedForBesideTheOrders()
    {
        QSignalSpy given(&m_window->tokens(), &TokenDesk::given);
        Q_EMIT m_place->runner.tokenRefused();
        QLineEdit *field = nullptr;
        for (QLineEdit *candidate : m_window->findChildren<QLineEdit *>()) {
            if (candidate->accessibleName() == "New token"_L1)
                field = candidate;
        }
        QVERIFY(field && field->isVisible());
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, u"new-token"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(given.size(), 1);
        QCOMPARE(given[0][0].toString(), u"new-token"_s);
        QVERIFY2(field->isVisible(), "it is being checked");
        m_window->takeToken();
        QVERIFY(!field->isVisible());
    }

    void anAcceptanceHeldByAnEarlierRunIsAskedAboutAndNotSent()
    {
        select({u"1"_s});
        press(Qt::Key_F2);
        m_window.reset();
        m_place = std::make_unique<Workplace>(Workplace::Options{QUrl(u"http://127.0.0.1:9/shop/api"_s), u"token"_s,
                                                                 m_directory->path(), std::chrono::minutes(1)},
                                              m_clock);
        openWindow();
        m_place->runner.resume();
        QTRY_VERIFY(messages().current());
        QCOMPARE(messages().current()->buttons.size(), 2U);
        QCOMPARE(newestCommands(m_place->journal, 1).front().outcome, Outcome::Held);
        messages().current()->buttons[1].pressed();
        QTRY_COMPARE(newestCommands(m_place->journal, 1).front().outcome, Outcome::TakenBack);
    }

    void onAFirstStartTheWindowFillsTheScreen()
    {
        m_window.reset(); // as if it had never been closed
        m_window = makeWindow();
        m_window->showAsLeft();
        QVERIFY(m_window->isMaximized());
        m_window->showNormal();
        m_window->resize(700, 500);
        m_window->close();
        m_window = makeWindow();
        m_window->showAsLeft();
        QVERIFY(!m_window->isMaximized());
        QCOMPARE(m_window->size(), QSize(700, 500));
    }

    void everyActionWithAKeyStandsInAGroupOfTheShortcutSheet()
    {
        const auto &actions = *m_window->findChild<WindowActions *>();
        QList<QAction *> grouped;
        for (const WindowActions::Group &group : actions.groups())
            grouped += group.actions;
        for (QAction *action : actions.all())
            QVERIFY2(action->shortcut().isEmpty() || grouped.count(action) == 1, qPrintable(action->text()));
    }

    void theShortcutSheetShowsEachGroupBelowItsHeading()
    {
        const auto &actions = *m_window->findChild<WindowActions *>();
        const ShortcutSheet sheet(actions, nullptr);
        const auto *table = sheet.findChild<QTableWidget *>();
        QStringList headings;
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->columnSpan(row, 0) == table->columnCount())
                headings += table->item(row, 0)->text();
        }
        for (const WindowActions::Group &group : actions.groups()) {
            const bool isShown =
                std::ranges::any_of(group.actions, [](const QAction *a) { return !a->shortcut().isEmpty(); });
            QCOMPARE(headings.count(group.title), isShown ? 1 : 0);
        }
        QVERIFY(headings.contains(u"In the list of orders"_s));
    }

    void theLayoutIsRemembered()
    {
        m_window->resize(1300, 800);
        m_window->close();
        openWindow();
        QCOMPARE(m_window->size(), QSize(1300, 800));
    }

private:
    std::unique_ptr<MainWindow> makeWindow()
    {
        return std::make_unique<MainWindow>(ShopParts{m_place->store, m_place->runner, m_place->journal, m_place->sync,
                                                      m_place->archive, m_place->detail, m_place->packing,
                                                      m_place->waybills, m_place->waybillWatch, m_place->settings},
                                            *m_settings, noPrinters(), m_clock);
    }

    void openWindow()
    {
        m_window = makeWindow();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void select(const QStringList &ids)
    {
        std::vector<OrderId> orders;
        for (const QString &id : ids)
            orders.emplace_back(id);
        view().select(orders);
        view().setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
    }

    QString sentenceOf(const QString &id) const
    {
        const auto &filter = static_cast<const OrderFilter &>(*view().model());
        return filter.indexOf(OrderId(id)).data(Qt::AccessibleDescriptionRole).toString();
    }
    OrdersView &view() const { return *m_window->findChild<OrdersView *>(); }
    MessageBar &messages() const { return m_window->messageBar(); }
    QGroupBox *details() const
    {
        for (QGroupBox *box : m_window->findChildren<QGroupBox *>()) {
            if (box->accessibleName() == "Order details"_L1)
                return box;
        }
        return nullptr;
    }
    QPushButton *detailsButton(const QString &name) const
    {
        for (QPushButton *button : details()->findChildren<QPushButton *>()) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
    void cancelElsewhere(const OrderId &id)
    {
        Order gone = m_place->store.find(id)->order;
        gone.status = OrderStatus::CANCELLED;
        m_place->store.apply({gone}, m_place->readings.next());
    }
    QLineEdit &search() const
    {
        for (QLineEdit *field : m_window->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == "Search"_L1)
                return *field;
        }
        qFatal("no search field");
    }
    QDialog *dialog(const QString &title) const
    {
        for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
            if (dialog->isVisible() && dialog->windowTitle().startsWith(title))
                return dialog;
        }
        return nullptr;
    }
    QAction *action(const QString &name) const
    {
        for (QAction *action : m_window->actions()) {
            if (action->text().remove(u'&') == name)
                return action;
        }
        return nullptr;
    }
    QStringList menuNames(const QString &menu) const
    {
        QStringList names;
        for (const QAction *top : m_window->menuBar()->actions()) {
            if (top->text().remove(u'&') != menu)
                continue;
            for (const QAction *item : top->menu()->actions())
                names += item->text().remove(u'&');
        }
        return names;
    }

    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

TEST_WITH_WINDOWS(MainWindowTest)
#include "mainwindow_test.moc"

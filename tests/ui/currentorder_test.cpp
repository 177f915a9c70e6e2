// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "core/training/trainingshop.h"
#include "tests/support/noprinters.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "tests/support/workplace.h"
#include "ui/archive/archiveview.h"
#include "ui/asking/reasonbox.h"
#include "ui/handover/handoverdialog.h"
#include "ui/notices/messagebar.h"
#include "ui/order/orderdetail.h"
#include "ui/orders/canceldialog.h"
#include "ui/orders/orderspage.h"
#include "ui/packing/assembledialog.h"
#include "ui/packing/assemblemanydialog.h"
#include "ui/queue/emptystate.h"
#include "ui/queue/ordersview.h"
#include "ui/queue/queuelist.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using training::Situation;

// One current order: what is framed in the list is what the panel shows and what the keys change. Walked
// through by keys, against the Training shop; every step asks again.
class CurrentOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void inEveryQueueAndAfterEveryKeyOfTheList();
    void theFirstAndTheLastKeyLeaveNoEarlierChoiceBehind();
    void severalAreChosenOneByOneWithTheKeyboard();
    void anOrderOpenedByItsNumberIsFramed();
    void oneThatHasEndedIsFramedWhenItIsOpened();
    void aSearchWithEnterFramesWhatItOpened();
    void afterACancellationTheNextIsFramedAndTheCancelledOneNamed();
    void afterAHandOverTheNextIsFramedAndTheSearchIsReady();
    void afterAssemblingTheNextIsFramed();
    void ofABatchThoseNotDoneStayChosenUnlessAPersonHasGoneOn();
    void aKeyThatWasMeantForAnOrderThatLeftChangesNothing();
    void theArchivesChoiceBehindTheQueueDoesNotEndTheGuard();
    void anOpenMenuGoesWithTheOrdersItWasOpenedFor();
    void inTheArchiveTheArchivesOrderIsMeant();
    void inTheJournalNoOrderIsMeant();
    void onANarrowWindowToo();
    void aRowsMenuOffersWhatItsOrderAllows();
    void aRefusalIsSaidOfItsOrderAndGoesWithIt();

private:
    QString stage(Situation situation) { return m_shop->addOrder({.situation = situation, .lines = 1}); }
    void open();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : m_window.get(), key, modifiers);
    }
    // Offscreen no window manager gives the keyboard to a dialog that opens.
    template <typename Dialog>
    Dialog *takeUp()
    {
        auto *dialog = m_window->findChild<Dialog *>();
        if (dialog) {
            dialog->activateWindow();
            [&] { QTRY_COMPARE(QApplication::activeWindow(), dialog); }();
        }
        return dialog;
    }
    void backToTheWindow()
    {
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    }
    OrdersView &queue() const { return *m_window->findChild<OrdersView *>(); }
    ArchiveView &archive() const { return *m_window->findChild<ArchiveView *>(); }
    OrderList &shownList() const
    {
        return archive().isVisibleTo(m_window.get()) ? static_cast<OrderList &>(archive()) : queue();
    }
    OrderDetail &panel() const { return *m_window->findChild<OrderDetail *>(); }
    QLineEdit &search() const
    {
        const auto fields = m_window->findChildren<QLineEdit *>();
        return **std::ranges::find(fields, u"Search"_s, &QLineEdit::accessibleName);
    }
    QAction &action(const QString &id) const { return m_window->action(id); }
    QString said() const
    {
        const Notice *notice = m_window->messageBar().current();
        return notice ? notice->message.whole().replace(u'\u00A0', u' ') : QString();
    }
    QString numberOf(const OrderId &id) const { return m_place->store.find(id)->order.code.value(); }
    QString current() const
    {
        const auto id = shownList().currentOrder();
        return id ? numberOf(*id) : QString();
    }
    static QString spoken(const QString &number)
    {
        return u"№ %1 %2 %3"_s.arg(number.mid(0, 3), number.mid(3, 3), number.mid(6));
    }
    void choose(const QString &number)
    {
        QVERIFY(queue().select({m_place->order(number)->order.id}));
        queue().setFocus();
    }
    // It ends elsewhere, and a reading shows it.
    void leave(const QString &number)
    {
        Order gone = m_place->order(number)->order;
        gone.status = OrderStatus::CANCELLED;
        m_place->store.apply({gone}, m_place->readings.next());
    }
    void verifyOneMeaning();
    void verifyWhatCancelMeans();

    TestClock m_clock;
    std::unique_ptr<TrainingShop> m_shop;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Workplace> m_place;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

// To be called where a failure ends the test.
#define VERIFY_ONE_MEANING()                                                                                           \
    do {                                                                                                               \
        verifyOneMeaning();                                                                                            \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    } while (false)

void CurrentOrderTest::init()
{
    m_shop = std::make_unique<TrainingShop>(TrainingShop::Options{.orders = 0, .archivedOrders = 20, .archiveDays = 5},
                                            m_clock);
    QVERIFY(m_shop->start());
    m_directory = std::make_unique<QTemporaryDir>();
    m_place = std::make_unique<Workplace>(Workplace::Options{.apiUrl = m_shop->apiUrl(),
                                                             .token = m_shop->token(),
                                                             .directory = m_directory->path(),
                                                             .timeout = std::chrono::seconds(5)},
                                          m_clock);
    m_settings = std::make_unique<Settings>(m_directory->filePath(u"settings.ini"_s));
}

void CurrentOrderTest::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_place.reset();
    m_shop.reset();
}

void CurrentOrderTest::open()
{
    QVERIFY(m_place->readAll());
    m_window = std::make_unique<MainWindow>(ShopParts{m_place->store, m_place->runner, m_place->journal, m_place->sync,
                                                      m_place->archive, m_place->detail, m_place->packing,
                                                      m_place->waybills, m_place->waybillWatch, m_place->settings},
                                            *m_settings, noPrinters(), m_clock);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    VERIFY_ONE_MEANING();
    QVERIFY2(current().isEmpty(), "no order is chosen by itself");
}

// The framed row, the panel, the menu and the clipboard speak of the same order.
void CurrentOrderTest::verifyOneMeaning()
{
    const OrderList &list = shownList();
    const auto framed = list.currentOrder();
    const std::vector<OrderId> chosen = list.selectedOrders();
    QCOMPARE(panel().orderId(), framed);
    QCOMPARE(chosen.empty(), !framed);
    QCOMPARE(std::ranges::count(chosen, framed.value_or(OrderId())), framed ? 1 : 0);
    const bool isNarrow = m_window->width() < 1100;
    QVERIFY(isNarrow || panel().isVisibleTo(m_window.get()) == framed.has_value());
    QCOMPARE(action(u"order.copyNumber"_s).isEnabled(), framed.has_value());
    if (framed) {
        QStringList numbers;
        for (const OrderId &id : chosen)
            numbers += numberOf(id);
        action(u"order.copyNumber"_s).trigger();
        QCOMPARE(QApplication::clipboard()->text(), numbers.join(u'\n'));
    }
    if (chosen.size() == 1)
        verifyWhatCancelMeans();
    for (const auto &[id, change] :
         {std::pair(u"order.handOver"_s, Change::Complete), {u"order.cancel"_s, Change::Cancel}}) {
        const bool isAllowed = chosen.size() == 1 && !m_place->runner.gate().refusalOf(change, chosen.front());
        QTRY_COMPARE(action(id).isEnabled(), isAllowed);
    }
}

// By its key, as a person would.
void CurrentOrderTest::verifyWhatCancelMeans()
{
    const OrderId id = *shownList().currentOrder();
    const bool isAllowed = !m_place->runner.gate().refusalOf(Change::Cancel, id);
    QTRY_COMPARE(action(u"order.cancel"_s).isEnabled(), isAllowed);
    const auto *page = m_window->findChild<OrdersPage *>();
    QTRY_VERIFY(!page->chosen().hasJustMovedOn());
    QPointer<QWidget> focused = QApplication::focusWidget();
    press(Qt::Key_F8, Qt::ShiftModifier);
    auto *dialog = m_window->findChild<CancelDialog *>();
    QCOMPARE(dialog != nullptr, isAllowed);
    if (!dialog)
        return;
    const auto buttons = dialog->findChildren<QPushButton *>();
    const auto cancel = std::ranges::find(buttons, u"Cancel order"_s, &QPushButton::accessibleName);
    QVERIFY(cancel != buttons.end() && (*cancel)->text().replace(u'\u00A0', u' ').endsWith(spoken(numberOf(id))));
    dialog->reject();
    delete dialog;
    backToTheWindow();
    if (focused)
        focused->setFocus();
}

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

void CurrentOrderTest::afterACancellationTheNextIsFramedAndTheCancelledOneNamed()
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

void CurrentOrderTest::afterAHandOverTheNextIsFramedAndTheSearchIsReady()
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

void CurrentOrderTest::afterAssemblingTheNextIsFramed()
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

void CurrentOrderTest::ofABatchThoseNotDoneStayChosenUnlessAPersonHasGoneOn()
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

void CurrentOrderTest::aKeyThatWasMeantForAnOrderThatLeftChangesNothing()
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

void CurrentOrderTest::theArchivesChoiceBehindTheQueueDoesNotEndTheGuard()
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

void CurrentOrderTest::anOpenMenuGoesWithTheOrdersItWasOpenedFor()
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
    QVERIFY(action(u"order.handOver"_s).isEnabled());
    m_window->action(u"view.journal"_s).trigger();
    QVERIFY(!action(u"order.handOver"_s).isEnabled() && !action(u"order.cancel"_s).isEnabled());
    m_window->action(u"view.orders"_s).trigger();
    VERIFY_ONE_MEANING();
    QVERIFY(action(u"order.handOver"_s).isEnabled());
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
    QVERIFY(menu->actions().contains(&action(u"order.handOver"_s)) &&
            !menu->actions().contains(&action(u"order.accept"_s)));
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

void CurrentOrderTest::aRefusalIsSaidOfItsOrderAndGoesWithIt()
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

TEST_WITH_WINDOWS(CurrentOrderTest)
#include "currentorder_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "tests/support/testprogram.h"
#include "tests/ui/fiveorders.h"
#include "ui/order/orderdetail.h"
#include "ui/queue/queuelist.h"
#include "ui/scanner/scanrouter.h"
#include "ui/shell/connectionlabel.h"
#include "ui/welcome/tokendesk.h"

#include <QAccessible>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The window over a real core whose marketplace cannot be reached: what a person sees of it.
class MainWindowTest : public QObject, private FiveOrders
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { closeAll(); }

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

    void aRefusedTokenIsAskedForBesideTheOrders()
    {
        QSignalSpy given(&m_window->tokens(), &TokenDesk::given);
        Q_EMIT m_place->runner.tokenRefused();
        auto *field = named<QLineEdit>(*m_window, u"New token"_s);
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

    void theLayoutIsRemembered()
    {
        m_window->resize(1300, 800);
        m_window->close();
        openWindow();
        QCOMPARE(m_window->size(), QSize(1300, 800));
    }

private:
    QString sentenceOf(const QString &id) const
    {
        const auto &filter = static_cast<const OrderFilter &>(*view().model());
        return filter.indexOf(OrderId(id)).data(Qt::AccessibleDescriptionRole).toString();
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
};

TEST_WITH_WINDOWS(MainWindowTest)
#include "mainwindow_test.moc"

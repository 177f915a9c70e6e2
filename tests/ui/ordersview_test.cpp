// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/storefixture.h"
#include "ui/queue/ordersview.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Order pickup(int number, std::chrono::minutes dueIn)
{
    Order order = sample::order(number, OrderState::PICKUP, OrderStatus::ACCEPTED_BY_MERCHANT);
    order.plannedDeliveryDate = TestClock().now() + dueIn;
    return order;
}

std::vector<Order> hundredPickups()
{
    std::vector<Order> orders;
    orders.reserve(100);
    for (int i = 0; i < 100; ++i)
        orders.push_back(pickup(i + 1, std::chrono::minutes(i + 1) + 10h));
    return orders;
}

} // namespace

class OrdersViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<StoreFixture>();
        m_model = std::make_unique<OrderModel>(m_world->store, m_world->clock);
        m_filter = std::make_unique<OrderFilter>(*m_model);
        m_view = std::make_unique<OrdersView>(*m_filter);
        m_view->resize(900, 480);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        m_filter.reset();
        m_model.reset();
        m_world.reset();
    }

    void isCalledOrders() { QCOMPARE(m_view->accessibleName(), u"Orders"_s); }

    void selectsNothingByItself()
    {
        m_world->apply(hundredPickups());
        QVERIFY(m_view->selectedOrders().empty());
    }

    void theSelectionSurvivesARefresh()
    {
        m_world->apply(hundredPickups());
        m_view->select({OrderId(u"5"_s), OrderId(u"7"_s)});
        m_world->apply({pickup(200, 1min), pickup(201, 2min)});
        QCOMPARE(m_view->selectedOrders(), std::vector({OrderId(u"5"_s), OrderId(u"7"_s)}));
    }

    void theNextOneTakesThePlaceOfAnOrderThatLeavesTheQueue()
    {
        m_world->apply({pickup(1, 1h), pickup(2, 2h), pickup(3, 3h)});
        m_filter->setQueue({Stage::Pickup});
        m_view->select({OrderId(u"1"_s)});
        QSignalSpy left(m_view.get(), &OrdersView::currentOrderLeft);
        Order done = pickup(1, 1h);
        done.status = OrderStatus::COMPLETED;
        m_world->apply(done);
        QCOMPARE(left.size(), 1);
        QCOMPARE(m_view->selectedOrders(), std::vector({OrderId(u"2"_s)}));
        QCOMPARE(m_view->currentOrder(), OrderId(u"2"_s));
        // Of several chosen ones that leave, none is replaced as long as another is left.
        m_view->select({OrderId(u"2"_s), OrderId(u"3"_s)});
        done.id = OrderId(u"2"_s);
        done.code = OrderCode(u"410000002"_s);
        m_world->apply(done);
        QCOMPARE(m_view->selectedOrders(), std::vector({OrderId(u"3"_s)}));
        QCOMPARE(m_view->currentOrder(), OrderId(u"3"_s));
    }

    void withoutAChoiceNoRowIsFramed()
    {
        m_world->apply(hundredPickups());
        m_view->activateWindow();
        m_view->setFocus();
        QVERIFY(!m_view->currentIndex().isValid());
        m_view->selectRow(4);
        m_view->clearSelection();
        QVERIFY(!m_view->currentIndex().isValid());
        m_view->selectionModel()->select(m_view->model()->index(7, 0),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(m_view->currentIndex().row(), 7); // as a screen reader chooses
    }

    void deadlineAndStatusAreOnTheScreenHoweverNarrowItIs()
    {
        m_world->apply(hundredPickups());
        for (const int width : {1100, 800, 600, m_view->minimumSizeHint().width()}) {
            m_view->resize(width, 480);
            QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
            for (const auto column :
                 {OrderModel::Column::Order, OrderModel::Column::Deadline, OrderModel::Column::Status})
                QVERIFY(!m_view->isColumnHidden(int(column)));
        }
        QVERIFY(m_view->minimumSizeHint().width() < 480);
        m_view->resize(1100, 480);
        QCOMPARE(m_view->horizontalHeader()->hiddenSectionCount(), 0);
    }

    void theTopmostRowStaysWhenOrdersComeInAbove()
    {
        m_world->apply(hundredPickups());
        QTRY_VERIFY(m_view->verticalScrollBar()->maximum() > 0);
        m_view->verticalScrollBar()->setValue(20 * m_view->rowHeight(0) + 11);
        const OrderId top = m_filter->recordAt(m_view->rowAt(0)).order.id;
        m_world->apply({pickup(200, 1min), pickup(201, 2min), pickup(202, 3min)});
        QCOMPARE(m_filter->recordAt(m_view->rowAt(0)).order.id, top);
        QCOMPARE(m_view->rowViewportPosition(m_view->rowAt(0)), -11);
    }

    void newOrdersAreSeenByWhoLooksAtTheTop()
    {
        m_world->apply(hundredPickups());
        m_world->apply(pickup(200, 1min));
        QCOMPARE(m_filter->recordAt(m_view->rowAt(0)).order.id, OrderId(u"200"_s));
    }

    void spaceAddsToTheSelectionAndTakesAway()
    {
        m_world->apply(hundredPickups());
        m_view->selectRow(0);
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(m_view->selectedOrders().size(), 2U);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(m_view->selectedOrders().size(), 1U);
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedOrders().size(), 100U);
    }

    void enterOpensTheOrder()
    {
        m_world->apply(hundredPickups());
        QSignalSpy opened(m_view.get(), &OrdersView::opened);
        m_view->selectRow(2);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<OrderId>(), OrderId(u"3"_s));
    }

    void asksOnceForTheLinesOfVisibleRows()
    {
        QSignalSpy wanted(m_view.get(), &OrdersView::entriesWanted);
        m_world->apply(hundredPickups());
        QTRY_VERIFY(!wanted.isEmpty());
        const auto visible = wanted.size();
        QCOMPARE_LT(visible, 20);
        // To the end and back: the rows there are asked for, those at the top not a second time.
        m_view->scrollToBottom();
        QTRY_VERIFY(wanted.size() > visible);
        m_view->scrollToTop();
        QSet<OrderId> once;
        for (const auto &asked : wanted)
            once.insert(asked[0].value<OrderId>());
        QCOMPARE(once.size(), wanted.size());
    }

    void linesThatAreNotKnownAnyMoreAreAskedForAgain()
    {
        Order order = pickup(1, 2h);
        order.entries = std::vector<OrderEntry>();
        m_world->apply({order});
        QSignalSpy wanted(m_view.get(), &OrdersView::entriesWanted);
        order.entries.reset();
        for (int times = 1; times <= 2; ++times) {
            order.totalPrice = Money::fromTiyn(100 * times);
            m_world->apply({order});
            QTRY_COMPARE(wanted.size(), times);
            m_world->store.applyEntries(order.id, {}, m_world->readings.next());
            QTRY_VERIFY(m_filter->recordAt(0).order.entries);
        }
    }

    void aClickOnAHeaderSorts()
    {
        m_world->apply({pickup(1, 2h), pickup(2, 1h)});
        m_view->sortByColumn(int(OrderModel::Column::Order), Qt::AscendingOrder);
        QCOMPARE(m_filter->recordAt(0).order.id, OrderId(u"1"_s));
    }

    void fiveThousandOrdersStayFluid()
    {
        m_world->apply(sample::orders(5000));
        QElapsedTimer timer;
        timer.start();
        m_filter->setSearch(u"қожа"_s);
        m_filter->setSearch({});
        m_view->scrollToBottom();
        m_view->viewport()->repaint();
        // Generous for a busy machine under sanitizers; the benchmark has the real numbers.
        QCOMPARE_LT(timer.elapsed(), 2000);
    }

private:
    std::unique_ptr<StoreFixture> m_world;
    std::unique_ptr<OrderModel> m_model;
    std::unique_ptr<OrderFilter> m_filter;
    std::unique_ptr<OrdersView> m_view;
};

TEST_WITH_WINDOWS(OrdersViewTest)
#include "ordersview_test.moc"

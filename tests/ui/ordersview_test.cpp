// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/storefixture.h"
#include "ui/queue/ordersview.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

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

    // "12 days late" is not smaller than "9 h late", nor a large sum smaller than a small one.
    void everyLatenessAndEverySumOfAColumnHasOneSize()
    {
        std::vector<Order> orders;
        for (const std::chrono::minutes due :
             {std::chrono::minutes(-12), std::chrono::minutes(-9h), std::chrono::minutes(-23h - 59min),
              std::chrono::minutes(-12 * 24h), std::chrono::minutes(-28 * 24h), std::chrono::minutes(9h + 48min)}) {
            orders.push_back(pickup(int(orders.size()) + 1, due));
            orders.back().totalPrice = Money::fromTiyn(90'000 + qint64(std::pow(40, orders.size())));
        }
        m_world->apply(orders);
        m_view->resize(1200, 480);
        for (const auto column : {OrderModel::Column::Deadline, OrderModel::Column::Total}) {
            const int usual = m_view->columnWidth(int(column));
            for (int width = usual + 20; width > usual / 2; --width) {
                m_view->setColumnWidth(int(column), width);
                QSet<double> sizes;
                for (int row = 0; row < m_filter->rowCount(); ++row) {
                    const OrderRow &shown = m_filter->rowAt(row);
                    const QString wanted =
                        column == OrderModel::Column::Total ? shown.total : shown.deadline.value().text;
                    for (const Drawn &word : drawn(row, column)) {
                        if (word.text == wanted) // and not shortened
                            sizes.insert(word.font.pointSizeF());
                    }
                }
                QVERIFY2(sizes.size() <= 1 && (width < usual || !sizes.isEmpty()),
                         qPrintable(u"%1 sizes in column %2, %3 wide"_s.arg(sizes.size()).arg(int(column)).arg(width)));
            }
        }
    }

    void amongAllOrdersTheQueueIsDrawnInTheColumnOfTheStatus()
    {
        m_world->apply(pickup(1, 2h));
        const OrderRow &row = m_filter->rowAt(0);
        QVERIFY(row.place.text != row.shortStatus);
        m_view->resize(1100, 480);
        QCOMPARE(wordsOf(0, OrderModel::Column::Status), row.place.text);
        m_filter->setQueue({Stage::Pickup});
        QCOMPARE(wordsOf(0, OrderModel::Column::Status), row.shortStatus);
    }

    // It is shortened where there is no room for it, but never left out.
    void theBadgeThatMattersMostIsDrawnHoweverNarrowItIs()
    {
        Order order = pickup(1, 2h);
        order.returnedToWarehouse = true;
        order.express = true;
        order.paymentMode = PaymentMode::PAY_WITH_CREDIT;
        order.creditTerm = 24;
        m_world->apply(order);
        const QString badge = m_filter->rowAt(0).shortBadges.front();
        for (int width = m_view->minimumSizeHint().width(); width < 1200; width += 6) {
            m_view->resize(width, 480);
            if (m_view->isColumnHidden(int(OrderModel::Column::Items)))
                continue;
            const auto words = drawn(0, OrderModel::Column::Items);
            const bool isThere = std::ranges::any_of(
                words, [&badge](const Drawn &word) { return word.text.startsWith(badge.first(1)); });
            QVERIFY2(isThere, qPrintable(u"%1 wide"_s.arg(width)));
        }
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

    void theKeyThatCopiesAsksForTheNumber()
    {
        m_world->apply(hundredPickups());
        const QSignalSpy wanted(m_view.get(), &OrdersView::copyRequested);
        m_view->selectRow(0);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
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
    struct Drawn {
        QString text;
        QFont font;
    };

    // Takes down the words that are drawn, and in which letters.
    class Ear final : public QPaintEngine
    {
    public:
        Ear() : QPaintEngine(QPaintEngine::AllFeatures) {}
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        using QPaintEngine::drawPolygon;
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawPath(const QPainterPath &) override {}
        Type type() const override { return User; }
        void drawTextItem(const QPointF &, const QTextItem &item) override { heard.append({item.text(), item.font()}); }

        QList<Drawn> heard;
    };

    class Paper final : public QPaintDevice
    {
    public:
        explicit Paper(Ear &ear) : m_ear(ear) {}
        QPaintEngine *paintEngine() const override { return &m_ear; }

    protected:
        int metric(PaintDeviceMetric metric) const override
        {
            constexpr int side = 4000;
            constexpr int dpi = 96;
            switch (metric) {
            case PdmWidth:
            case PdmHeight:
            case PdmWidthMM:
            case PdmHeightMM:
                return side;
            case PdmDpiX:
            case PdmDpiY:
            case PdmPhysicalDpiX:
            case PdmPhysicalDpiY:
                return dpi;
            case PdmDevicePixelRatio:
                return 1;
            default:
                return QPaintDevice::metric(metric);
            }
        }

    private:
        Ear &m_ear;
    };

    QList<Drawn> drawn(int row, OrderModel::Column column) const
    {
        const QModelIndex index = m_filter->index(row, int(column));
        QStyleOptionViewItem option;
        option.initFrom(m_view.get());
        option.widget = m_view.get();
        option.rect = m_view->visualRect(index);
        Ear ear;
        Paper paper(ear);
        QPainter painter(&paper);
        m_view->itemDelegate()->paint(&painter, option, index);
        painter.end();
        return ear.heard;
    }

    QString wordsOf(int row, OrderModel::Column column) const
    {
        QStringList words;
        for (const Drawn &word : drawn(row, column))
            words += word.text;
        return words.join(u' ');
    }

    std::unique_ptr<StoreFixture> m_world;
    std::unique_ptr<OrderModel> m_model;
    std::unique_ptr<OrderFilter> m_filter;
    std::unique_ptr<OrdersView> m_view;
};

TEST_WITH_WINDOWS(OrdersViewTest)
#include "ordersview_test.moc"

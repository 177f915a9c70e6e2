// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/storefixture.h"
#include "ui/models/orderfilter.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Order pickup(int number, std::chrono::minutes dueIn, const QString &firstName = u"Ирина"_s)
{
    Order order = sample::order(number, OrderState::PICKUP, OrderStatus::ACCEPTED_BY_MERCHANT);
    order.plannedDeliveryDate = TestClock().now() + dueIn;
    order.customer.firstName = firstName;
    return order;
}

} // namespace

class OrderFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<StoreFixture>();
        m_model = std::make_unique<OrderModel>(m_world->store, m_world->clock);
        m_filter = std::make_unique<OrderFilter>(*m_model);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_filter.get());
    }

    void cleanup()
    {
        m_tester.reset();
        m_filter.reset();
        m_model.reset();
        m_world.reset();
    }

    void showsTheSoonestDeadlineFirst()
    {
        m_world->apply({pickup(1, 3h), pickup(2, 1h), pickup(3, 2h)});
        QCOMPARE(shown(), QStringList({u"2"_s, u"3"_s, u"1"_s}));
    }

    void ordersWithoutADeadlineComeLast()
    {
        Order none = pickup(1, 1h);
        none.plannedDeliveryDate.reset();
        m_world->apply({none, pickup(2, 5h)});
        QCOMPARE(shown(), QStringList({u"2"_s, u"1"_s}));
    }

    void equalDeadlinesKeepTheOrderTheyCameIn()
    {
        m_world->apply({pickup(3, 1h), pickup(1, 1h), pickup(2, 1h)});
        QCOMPARE(shown(), QStringList({u"3"_s, u"1"_s, u"2"_s}));
    }

    void showsTheOrdersOfOneQueue()
    {
        m_world->apply({pickup(1, 1h), sample::order(2, OrderState::NEW, OrderStatus::APPROVED_BY_BANK)});
        m_filter->setQueue({Stage::New});
        QCOMPARE(shown(), QStringList({u"2"_s}));
    }

    void anOrderThatLeavesTheQueueLeavesTheList()
    {
        m_world->apply({pickup(1, 1h), pickup(2, 2h)});
        m_filter->setQueue({Stage::Pickup});
        Order done = pickup(1, 1h);
        done.status = OrderStatus::COMPLETED;
        m_world->apply(done);
        QCOMPARE(shown(), QStringList({u"2"_s}));
    }

    void searchingLooksThroughAllQueues()
    {
        Order gone = pickup(3, 1h, u"Әсел"_s);
        gone.status = OrderStatus::COMPLETED;
        m_world->apply({pickup(1, 1h, u"Әсел"_s), pickup(2, 2h, u"Ирина"_s), gone});
        m_filter->setQueue({Stage::New});
        m_filter->setSearch(u"әсел"_s);
        QCOMPARE(shown().size(), 2);
        m_filter->setSearch({});
        QCOMPARE(shown().size(), 0);
    }

    void whatFindsNothingIsReadUnderAnotherLayout()
    {
        m_world->apply({pickup(1, 1h, u"Айсұлу"_s), pickup(2, 2h, u"Ирина"_s)});
        m_filter->setSearch(u"fqce"_s);
        QCOMPARE(shown(), QStringList({u"1"_s}));
        m_filter->setSearch(u"bhbyf"_s);
        QCOMPARE(shown(), QStringList({u"2"_s}));
        m_filter->setSearch(u"айсулу"_s);
        QCOMPARE(shown(), QStringList({u"1"_s}));
        // The one meant comes later.
        m_filter->setSearch(u"ueky"_s);
        QCOMPARE(shown().size(), 0);
        m_world->apply(pickup(3, 3h, u"Гульнар"_s));
        QCOMPARE(shown(), QStringList({u"3"_s}));
    }

    void aSearchThatIsReadAnewForAnOrderThatComesIsAnnouncedBefore()
    {
        QStringList heard;
        connect(m_filter.get(), &OrderFilter::filterAboutToChange, this, [&heard] { heard += u"before"_s; });
        connect(m_filter.get(), &OrderFilter::filterChanged, this, [&heard] { heard += u"after"_s; });
        m_filter->setSearch(u"ueky"_s);
        QCOMPARE(heard, QStringList({u"before"_s, u"after"_s}));
        m_world->apply(pickup(1, 1h, u"Гульнар"_s));
        QCOMPARE(heard, QStringList({u"before"_s, u"after"_s, u"before"_s, u"after"_s}));
        QCOMPARE(shown(), QStringList({u"1"_s}));
    }

    void countsWhatTheSearchHides()
    {
        m_world->apply({pickup(1, 1h, u"Әсел"_s), pickup(2, 2h), pickup(3, 3h)});
        QCOMPARE(m_filter->hiddenCount(), 0);
        m_filter->setSearch(u"әсел"_s);
        QCOMPARE(m_filter->hiddenCount(), 2);
    }

    void aRowWhoseBuyerIsRenamedIsFoundByTheNewName()
    {
        m_world->apply(pickup(1, 1h, u"Ирина"_s));
        m_filter->setSearch(u"гүлнар"_s);
        QCOMPARE(shown().size(), 0);
        m_world->apply(pickup(1, 1h, u"Гүлнар"_s));
        QCOMPARE(shown().size(), 1);
    }

    void noRowMovesBecauseTimePassed()
    {
        m_world->apply({pickup(1, 30min), pickup(2, 90min), pickup(3, 10min)});
        const QStringList before = shown();
        QSignalSpy moved(m_filter.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy inserted(m_filter.get(), &QAbstractItemModel::rowsInserted);
        for (int row = 0; row < 3; ++row)
            m_filter->index(row, int(OrderModel::Column::Deadline)).data();
        m_world->clock.advance(1h);
        m_model->tick();
        QCOMPARE(shown(), before);
        QCOMPARE(moved.size() + inserted.size(), 0);
    }

    void anotherSearchIsOneRangeForWhatGoesAndOneForWhatComes()
    {
        std::vector<Order> orders;
        for (int number = 1; number <= 60; ++number)
            orders.push_back(
                pickup(number, std::chrono::minutes(number * 7 % 60), number % 3 ? u"Әсел"_s : u"Ирина"_s));
        m_world->apply(orders);
        const QPersistentModelIndex irina = m_filter->indexOf(OrderId(u"30"_s));
        const QPersistentModelIndex asel = m_filter->indexOf(OrderId(u"31"_s));
        const QStringList all = shown();
        QSignalSpy removed(m_filter.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(m_filter.get(), &QAbstractItemModel::rowsInserted);
        m_filter->setSearch(u"ирина"_s);
        QCOMPARE(shown().size(), 20);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(inserted.size(), 0);
        QVERIFY(!asel.isValid());
        QCOMPARE(QModelIndex(irina), m_filter->indexOf(OrderId(u"30"_s)));
        m_filter->setSearch(u"әсел"_s);
        QCOMPARE(shown().size(), 40);
        QCOMPARE(removed.size(), 2);
        QCOMPARE(inserted.size(), 1);
        m_filter->setSearch({});
        QCOMPARE(shown(), all);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(removed.size(), 2);
    }

    // Whatever changes, in whatever order of which column: the list is what a list made anew would be.
    void whateverHappensTheListIsWholeAndInItsOrder()
    {
        QRandomGenerator random(4711);
        const QStringList names{u"Әсел"_s, u"Ирина"_s, u"Гүлнар"_s, u"Айгүл"_s};
        const QStringList searches{{}, {}, u"әсел"_s, u"а"_s, u"41000001"_s, u"щщщ"_s};
        for (int step = 0; step < 400; ++step) {
            switch (random.bounded(4)) {
            case 0:
                m_filter->setQueue(queues[size_t(random.bounded(int(queues.size())))]);
                break;
            case 1:
                m_filter->setSearch(searches[random.bounded(searches.size())]);
                break;
            case 2:
                m_filter->sort(random.bounded(OrderModel::columns), Qt::SortOrder(random.bounded(2)));
                break;
            default: {
                std::vector<Order> some;
                for (int i = random.bounded(8); i >= 0; --i) {
                    some.push_back(pickup(1 + random.bounded(40), std::chrono::minutes(random.bounded(5)),
                                          names[random.bounded(names.size())]));
                    if (random.bounded(4) == 0)
                        some.back().plannedDeliveryDate.reset();
                    if (random.bounded(3) == 0)
                        some.back().status = OrderStatus::COMPLETED;
                }
                m_world->apply(some);
            }
            }
            QCOMPARE(shown(), madeAnew());
        }
    }

    void findsTheRowOfAnOrderOnlyWhileItIsShown()
    {
        m_world->apply({pickup(1, 1h), pickup(2, 2h)});
        QCOMPARE(m_filter->indexOf(OrderId(u"2"_s)).row(), 1);
        m_filter->setQueue({Stage::New});
        QVERIFY(!m_filter->indexOf(OrderId(u"2"_s)).isValid());
        QVERIFY(!m_filter->indexOf(OrderId(u"unknown"_s)).isValid());
    }

    void anOrderThatTheModelHasNotTakenYetHasNoRow()
    {
        StoreFixture world;
        OrderFilter *filter = nullptr;
        int heard = 0;
        bool isValid = true;
        connect(&world.store, &OrderStore::rowsInserted, this, [&] {
            ++heard;
            isValid = filter->indexOf(OrderId(u"1"_s)).isValid();
        });
        OrderModel model(world.store, world.clock);
        OrderFilter later(model);
        filter = &later;
        world.apply(pickup(1, 1h));
        QCOMPARE(heard, 1);
        QVERIFY(!isValid);
        QVERIFY(later.indexOf(OrderId(u"1"_s)).isValid());
    }

private:
    QStringList madeAnew() const
    {
        OrderFilter fresh(*m_model);
        fresh.setQueue(m_filter->queue());
        fresh.setSearch(m_filter->search());
        std::vector<int> rows;
        for (int row = 0; row < fresh.rowCount(); ++row)
            rows.push_back(m_world->store.rowOf(fresh.recordAt(row).order.id));
        std::ranges::sort(rows);
        const auto value = [&](int row) {
            return m_model->index(row, m_filter->sortColumn()).data(OrderModel::SortRole);
        };
        std::ranges::stable_sort(rows, [&](int one, int other) {
            const bool isUp = m_filter->sortOrder() == Qt::AscendingOrder;
            const QVariant left = value(isUp ? one : other);
            const QVariant right = value(isUp ? other : one);
            if (!left.isValid() || !right.isValid())
                return left.isValid() && !right.isValid();
            if (left.typeId() == QMetaType::LongLong)
                return left.toLongLong() < right.toLongLong();
            return left.toString().localeAwareCompare(right.toString()) < 0;
        });
        QStringList ids;
        for (const int row : rows)
            ids += m_world->store.at(row).order.id.value();
        return ids;
    }

    QStringList shown() const
    {
        QStringList ids;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            ids += m_filter->recordAt(row).order.id.value();
        return ids;
    }

    std::unique_ptr<StoreFixture> m_world;
    std::unique_ptr<OrderModel> m_model;
    std::unique_ptr<OrderFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_WITH_WINDOWS(OrderFilterTest)
#include "orderfilter_test.moc"

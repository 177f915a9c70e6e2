// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/storefixture.h"
#include "ui/models/ordermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Column = OrderModel::Column;

namespace {

Order pickup(int number = 1)
{
    Order order = sample::order(number, OrderState::PICKUP, OrderStatus::ACCEPTED_BY_MERCHANT);
    order.deliveryMode = DeliveryMode::DELIVERY_PICKUP;
    order.customer.firstName = u"Әсел"_s;
    order.customer.lastName = u"Қожахметова"_s;
    order.customer.cellPhone = u"7012344567"_s;
    order.totalPrice = Money::fromTenge(12'400);
    order.plannedDeliveryDate = TestClock().now() + 35min;
    order.entries = {sample::entry(u"1"_s, u"Чайник"_s, 1), sample::entry(u"2"_s, u"Зонт"_s, 2)};
    return order;
}

} // namespace

class OrderModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<StoreFixture>();
        m_model = std::make_unique<OrderModel>(m_world->store, m_world->clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_world.reset();
    }

    void beginsWithWhatTheStoreHolds()
    {
        m_world->apply(sample::orders(5));
        QCOMPARE(OrderModel(m_world->store, m_world->clock).rowCount(), 5);
    }

    void headersBeginWithOrderAndNameEveryColumn()
    {
        QStringList names;
        for (int column = 0; column < m_model->columnCount(); ++column)
            names += m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QCOMPARE(names, QStringList({u"Order"_s, u"Customer"_s, u"Items"_s, u"Total"_s, u"Deadline"_s, u"Status"_s}));
    }

    void aRowSaysWhoWhatHowMuchAndByWhen()
    {
        m_world->apply(pickup());
        QCOMPARE(text(Column::Order), u"410000001"_s);
        QCOMPARE(text(Column::Customer), u"Әсел Қ."_s);
        QCOMPARE(text(Column::Items), u"1\u00A0×\u00A0Чайник, 2\u00A0×\u00A0Зонт"_s);
        QCOMPARE(text(Column::Total), u"12\u00A0400\u00A0₸"_s);
        QCOMPARE(text(Column::Deadline), u"in 35 min"_s);
        QCOMPARE(text(Column::Status), u"Accepted"_s);
    }

    void theOrderCellIsReadAsTheBareNumberAndDescribedAsTheWholeRow()
    {
        m_world->apply(pickup());
        const QModelIndex order = m_model->index(0, int(Column::Order));
        QCOMPARE(order.data().toString(), u"410000001"_s);
        const QString sentence = order.data(Qt::AccessibleDescriptionRole).toString();
        for (const QString &part : {u"410000001"_s, u"Әсел Қ."_s, u"Зонт"_s, u"₸"_s, u"35"_s, u"Accepted"_s})
            QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void aNewPageOfOrdersIsOneInsertion()
    {
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_world->apply(sample::orders(100));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(m_model->rowCount(), 100);
    }

    void readingTheSameAgainChangesNothing()
    {
        m_world->apply(sample::orders(10));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_world->apply(sample::orders(10));
        QCOMPARE(changed.size(), 0);
    }

    void aChangedOrderIsShownChanged()
    {
        m_world->apply(pickup());
        QCOMPARE(text(Column::Status), u"Accepted"_s);
        Order done = pickup();
        done.status = OrderStatus::COMPLETED;
        m_world->apply(done);
        QCOMPARE(text(Column::Status), u"Handed over"_s);
        QCOMPARE(meaning(Column::Status), Meaning::Done);
    }

    void aChangeUnderWayIsShownInsteadOfTheStatus()
    {
        m_world->apply(pickup());
        m_world->store.setPending(OrderId(u"1"_s), PendingChange{Change::Cancel, Outcome::Unknown});
        QCOMPARE(meaning(Column::Status), Meaning::Unknown);
        QVERIFY(text(Column::Status).contains(u"unknown"_s));
    }

    void aRowSaysWhereOneOrderStandsNotHowItsQueueIsCalled()
    {
        OrderRecord record;
        record.order.status = OrderStatus::CANCELLING;
        record.order.returnedToWarehouse = true;
        record.order.state = OrderState::KASPI_DELIVERY;
        QCOMPARE(record.stage(), Stage::Returns);
        QCOMPARE(placeChip(record).text, u"Return"_s);
    }

    void theMinuteTickWritesOnlyCountdownsAnew()
    {
        m_world->apply(pickup());
        QCOMPARE(text(Column::Deadline), u"in 35 min"_s);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_world->clock.advance(1min);
        m_model->tick();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().column(), int(Column::Deadline));
        QCOMPARE(changed[0][1].toModelIndex().column(), int(Column::Deadline));
        QCOMPARE(text(Column::Deadline), u"in 34 min"_s);
    }

    void aTickWithinTheMinuteSaysNothing()
    {
        m_world->apply(pickup());
        text(Column::Deadline);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->tick();
        QCOMPARE(changed.size(), 0);
    }

    void aDeadlineGoesFromNeutralToNearToLate()
    {
        Order order = pickup();
        order.plannedDeliveryDate = m_world->clock.now() + 2h;
        m_world->apply(order);
        QCOMPARE(meaning(Column::Deadline), Meaning::Neutral);
        m_world->clock.advance(90min);
        m_model->tick();
        QCOMPARE(meaning(Column::Deadline), Meaning::Near);
        m_world->clock.advance(1h);
        m_model->tick();
        QCOMPARE(meaning(Column::Deadline), Meaning::Late);
    }

    void rawValuesSortWhereTextsWouldNot()
    {
        Order cheap = pickup(1);
        cheap.totalPrice = Money::fromTenge(9);
        Order dear = pickup(2);
        dear.totalPrice = Money::fromTenge(987'654'321);
        m_world->apply({cheap, dear});
        const auto value = [this](int row) {
            return m_model->index(row, int(Column::Total)).data(OrderModel::SortRole).toLongLong();
        };
        QCOMPARE_LT(value(0), value(1));
    }

    void anOrderWithoutAnythingIsStillARow()
    {
        Order bare;
        bare.id = OrderId(u"x"_s);
        bare.code = OrderCode(u"5"_s);
        m_world->apply(bare);
        QCOMPARE(text(Column::Order), u"5"_s);
        QCOMPARE(text(Column::Total), u"—"_s);
        QCOMPARE(text(Column::Items), u"…"_s);
        QCOMPARE(text(Column::Deadline), QString());
        QVERIFY(!m_model->index(0, int(Column::Deadline)).data(OrderModel::SortRole).isValid());
    }

private:
    QString text(Column column) const { return m_model->index(0, int(column)).data().toString(); }
    Meaning meaning(Column column) const
    {
        return Meaning(m_model->index(0, int(column)).data(OrderModel::MeaningRole).toInt());
    }

    std::unique_ptr<StoreFixture> m_world;
    std::unique_ptr<OrderModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_WITH_WINDOWS(OrderModelTest)
#include "ordermodel_test.moc"

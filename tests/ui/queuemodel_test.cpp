// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/storefixture.h"
#include "ui/models/queuemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class QueueModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<StoreFixture>();
        m_model = std::make_unique<QueueModel>(m_world->store);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_world.reset();
    }

    void standInTheOrderOfTheWork()
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row)
            names += m_model->index(row, 0).data(QueueModel::NameRole).toString();
        QCOMPARE(names, QStringList({u"All open"_s, u"New"_s, u"To sign"_s, u"Pickup"_s, u"My delivery"_s, u"To pack"_s,
                                     u"To courier"_s, u"With courier"_s, u"Pre-orders"_s, u"Returns"_s, u"Archive"_s}));
    }

    void anItemBeginsWithItsNameAndEndsWithItsCount()
    {
        m_world->apply(sample::order(1, OrderState::PICKUP, OrderStatus::ACCEPTED_BY_MERCHANT));
        QCOMPARE(m_model->index(QueueModel::rowOf({Stage::Pickup}), 0).data().toString(), u"Pickup 1"_s);
    }

    void ordersAreCountedOnceInTheirQueueAndAmongAllOpen()
    {
        m_world->apply({sample::order(1, OrderState::NEW, OrderStatus::APPROVED_BY_BANK),
                        sample::order(2, OrderState::PICKUP, OrderStatus::ACCEPTED_BY_MERCHANT),
                        sample::order(3, OrderState::ARCHIVE, OrderStatus::COMPLETED)});
        QCOMPARE(m_model->count({}), 2);
        QCOMPARE(m_model->count({Stage::New}), 1);
        QCOMPARE(m_model->count({Stage::Archive}), 0); // told by setArchived()
    }

    void anOrderInWordsWeDoNotKnowIsAmongAllOpen()
    {
        Order strange = sample::order(1, OrderState::Unknown, OrderStatus::Unknown);
        strange.state = Word<OrderState>::fromWire(u"TELEPORT"_s);
        m_world->apply(strange);
        QCOMPARE(m_model->count({}), 1);
    }

    void anOrderThatMovesOnIsCountedThere()
    {
        m_world->apply(sample::order(1, OrderState::NEW, OrderStatus::APPROVED_BY_BANK));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_world->apply(sample::order(1, OrderState::PICKUP, OrderStatus::ACCEPTED_BY_MERCHANT));
        QCOMPARE(m_model->count({Stage::New}), 0);
        QCOMPARE(m_model->count({Stage::Pickup}), 1);
        QCOMPARE(m_model->count({}), 1);
        QCOMPARE(changed.size(), 2); // New and Pickup, not All open
    }

    void theArchivesCountIsToldAndAnnounced()
    {
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setArchived(400);
        QCOMPARE(m_model->count({Stage::Archive}), 400);
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_model->index(int(queues.size()) - 1).data().toString().endsWith(u"400"_s));
    }

    void countsStayTrueWhateverComes()
    {
        auto orders = sample::orders(200);
        m_world->apply(orders);
        for (size_t i = 0; i < orders.size(); i += 3) {
            orders[i].state = OrderState::ARCHIVE;
            orders[i].status = OrderStatus::COMPLETED;
        }
        m_world->apply(orders);
        const QueueModel fresh(m_world->store);
        for (const Queue &queue : queues)
            QCOMPARE(m_model->count(queue), fresh.count(queue));
    }

private:
    std::unique_ptr<StoreFixture> m_world;
    std::unique_ptr<QueueModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_WITH_WINDOWS(QueueModelTest)
#include "queuemodel_test.moc"

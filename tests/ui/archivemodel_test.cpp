// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/shop/shopschema.h"
#include "core/store/orderstore.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "tests/ui/sampleorders.h"
#include "ui/archive/archivemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The results of a search on the disk, fetched page by page and followed while more are written.
class ArchiveModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_directory->filePath(u"orders.db"_s), shopSchema());
        QVERIFY(m_database->open());
        m_store = std::make_unique<OrderStore>(*m_database);
        m_table = std::make_unique<ArchiveTable>(*m_database);
        m_model = std::make_unique<ArchiveModel>(*m_table, m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_table.reset();
        m_store.reset();
        m_database.reset();
    }

    void fetchesAPageAtATimeAndKnowsHowManyThereAre()
    {
        write(1, 250);
        m_model->setQuery(everything());
        QCOMPARE(m_model->rowCount(), 100);
        QCOMPARE(m_model->total(), 250);
        while (m_model->canFetchMore({}))
            m_model->fetchMore({});
        QCOMPARE(m_model->rowCount(), 250);
        QVERIFY(isNewestFirst());
    }

    void whatIsWrittenAppearsInItsPlace()
    {
        write(1, 10);
        write(21, 30);
        m_model->setQuery(everything());
        const auto ids = write(11, 20);
        m_model->take(ids);
        QCOMPARE(m_model->rowCount(), 30);
        QVERIFY(isNewestFirst());
        QTRY_COMPARE(m_model->total(), 30);
    }

    void whatStandsBelowTheFetchedRowsIsFetchedWhenItIsScrolledTo()
    {
        write(1, 150);
        m_model->setQuery(everything());
        m_model->take(write(151, 250));
        QCOMPARE(m_model->rowCount(), 100);
        while (m_model->canFetchMore({}))
            m_model->fetchMore({});
        QCOMPARE(m_model->rowCount(), 250);
        QVERIFY(isNewestFirst());
    }

    void aLongReadingDoesNotFillTheTableByItself()
    {
        m_model->setQuery(everything());
        for (int first = 1; first <= 901; first += 100)
            m_model->take(write(first, first + 99));
        QVERIFY2(m_model->rowCount() <= 2 * ArchiveModel::pageSize, qPrintable(QString::number(m_model->rowCount())));
        while (m_model->canFetchMore({}))
            m_model->fetchMore({});
        QCOMPARE(m_model->rowCount(), 1000);
    }

    void anOrderThatNoLongerFitsGoesAndOneThatChangedSaysSo()
    {
        write(1, 5);
        ArchiveQuery completed = everything();
        completed.in.list.status = OrderStatus::COMPLETED;
        m_model->setQuery(completed);
        m_model->take(write(2, 2, OrderStatus::RETURNED));
        QCOMPARE(m_model->rowCount(), 4);

        m_model->setQuery(everything());
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->take(write(3, 3, OrderStatus::RETURNED));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_model->index(2, int(ArchiveModel::Column::Status)).data().toString(), u"Returned"_s);
    }

    void aDiskThatCannotBeReadIsAnErrorAndNoEndlessFetching()
    {
        write(1, 5);
        Database neverOpened(m_directory->filePath(u"never-opened.db"_s), shopSchema());
        const ArchiveTable closed(neverOpened);
        ArchiveModel model(closed, m_clock);
        model.setQuery(everything());
        QVERIFY(model.error());
        QVERIFY(!model.canFetchMore({}));
    }

private:
    std::vector<OrderId> write(int first, int last, OrderStatus status = OrderStatus::COMPLETED)
    {
        std::vector<Order> orders;
        std::vector<OrderId> ids;
        for (int number = first; number <= last; ++number) {
            Order order = sample::order(number, OrderState::ARCHIVE, status);
            order.creationDate = m_clock.now() - number * 1min;
            ids.push_back(order.id);
            orders.push_back(order);
        }
        if (!m_store->applyArchived(orders, m_readings.next()))
            qFatal("cannot write");
        return ids;
    }

    bool isNewestFirst() const
    {
        for (int row = 1; row < m_model->rowCount(); ++row) {
            if (m_model->idAt(row - 1).value().toInt() >= m_model->idAt(row).value().toInt())
                return false;
        }
        return true;
    }

    ArchiveQuery everything() const
    {
        return {.in = {.list = {.state = OrderState::ARCHIVE}, .range = {Instant(), m_clock.now()}}};
    }

    TestClock m_clock;
    ReadingCounter m_readings{m_clock};
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<OrderStore> m_store;
    std::unique_ptr<ArchiveTable> m_table;
    std::unique_ptr<ArchiveModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_WITH_WINDOWS(ArchiveModelTest)
#include "archivemodel_test.moc"

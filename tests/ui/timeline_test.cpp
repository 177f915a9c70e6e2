// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "core/shop/shopschema.h"
#include "tests/support/testprogram.h"
#include "tests/ui/sampleorders.h"
#include "ui/order/timelinemodel.h"
#include "ui/order/timelineview.h"

#include "core/database/database.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What became of one order, from the marketplace, from readings and from the journal.
class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_directory->filePath(u"tapsyrys.db"_s), shopSchema());
        QVERIFY(m_database->open());
        m_store = std::make_unique<OrderStore>(*m_database);
        m_journal = std::make_unique<Journal>(*m_database, m_clock, u"Айгүл"_s);
        m_order = sample::order(1, OrderState::PICKUP, OrderStatus::ACCEPTED_BY_MERCHANT);
        m_order.creationDate = m_clock.now() - 2h;
        m_order.approvedByBankDate.reset();
        m_order.plannedDeliveryDate = m_clock.now() + 3h;
        m_model = std::make_unique<TimelineModel>(*m_store, *m_journal, m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_journal.reset();
        m_store.reset();
        m_database.reset();
    }

    void theNewestComesFirstWhateverItsSource()
    {
        read();
        m_clock.advance(1min);
        m_order.status = OrderStatus::CANCELLING;
        read();
        m_clock.advance(1min);
        QVERIFY(m_journal->append(intentOf(AcceptOrder{m_order.id, m_order.code}), Outcome::Pending));
        QCOMPARE(events(), QStringList({u"Planned delivery"_s, u"Accept"_s, u"Status: Accepted → Being cancelled"_s,
                                        u"First seen by this program"_s, u"Ordered"_s}));
    }

    void aCommandSaysWhoAndHowItEnded()
    {
        read();
        const auto id = m_journal->append(intentOf(AcceptOrder{m_order.id, m_order.code}), Outcome::Pending);
        QVERIFY(m_journal->setOutcome(*id, Outcome::Rejected, u"Not now"_s));
        const QModelIndex row = m_model->index(1, int(TimelineModel::Column::Event));
        QCOMPARE(row.data().toString(), u"Accept"_s);
        QCOMPARE(row.data(TimelineModel::SourceRole).toString(), u"Rejected · Айгүл · Not now"_s);
        QCOMPARE(Meaning(row.data(TimelineModel::MeaningRole).toInt()), Meaning::Late);
        const QString spoken = row.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString();
        QCOMPARE(spoken, u"%1, Accept, Rejected · Айгүл · Not now"_s.arg(row.siblingAtColumn(0).data().toString()));
    }

    void aCommandOfALineNamesItByNameAndCode()
    {
        m_order.entries = {sample::entry(u"1"_s, u"Футболка"_s, 5), sample::entry(u"2"_s, u"Футболка"_s, 4)};
        read();
        const auto reduce = [this](const LineWish &wish) {
            const ReduceLine command{m_order.id, m_order.code, wish, CancellationReason::MERCHANT_OUT_OF_STOCK, {}};
            return m_journal->append(intentOf(command), Outcome::Pending).has_value();
        };
        QVERIFY(reduce(
            {.entry = EntryId(u"1"_s), .seenQuantity = 5, .keptQuantity = 3, .title = u"Футболка"_s, .sku = u"RED"_s}));
        QVERIFY(reduce({.entry = EntryId(u"2"_s), .seenQuantity = 4, .keptQuantity = 1})); // of an earlier version
        QStringList sources;
        for (int row = 0; row < m_model->rowCount(); ++row)
            sources +=
                m_model->index(row, int(TimelineModel::Column::Event)).data(TimelineModel::SourceRole).toString();
        QVERIFY(sources.contains(u"Pending · Айгүл · Out of stock · Футболка (SKU\u00A0RED): 5 → 3"_s));
        QVERIFY(sources.contains(u"Pending · Айгүл · Out of stock · Футболка: 4 → 1"_s));
    }

    void whatHappensIsAddedWithoutAReset()
    {
        read();
        const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        const QPersistentModelIndex first = m_model->index(m_model->rowCount() - 1, 0);
        const auto id = m_journal->append(intentOf(AcceptOrder{m_order.id, m_order.code}), Outcome::Pending);
        QVERIFY(m_journal->setOutcome(*id, Outcome::Sent));
        m_clock.advance(1min);
        m_order.assembled = true;
        read();
        QCOMPARE(reset.size(), 0);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(inserted.size(), 2);
        QVERIFY(first.isValid());
    }

    void commandsOfOtherOrdersStayOut()
    {
        read();
        const int rows = m_model->rowCount();
        QVERIFY(m_journal->append(intentOf(AcceptOrder{OrderId(u"other"_s), OrderCode(u"1"_s)}), Outcome::Pending));
        QCOMPARE(m_model->rowCount(), rows);
    }

    void valuesAreSaidInWords()
    {
        m_order.entries = {sample::entry(u"1"_s, u"Чайник"_s, 5), sample::entry(u"2"_s, u"Зонт"_s, 1)};
        m_order.entries->front().offerCode = u"TWK-3A"_s;
        read();
        m_clock.advance(1min);
        m_order.totalPrice = Money::fromTenge(6'200);
        m_order.waybillNumber = u"W-1"_s;
        m_order.entries = {sample::entry(u"1"_s, u"Чайник"_s, 3)};
        m_order.entries->front().offerCode = u"TWK-3A"_s;
        m_order.plannedDeliveryDate = m_clock.now() + 24h;
        read();
        const QStringList said = events();
        QVERIFY(said.contains(u"Total: 12\u00A0537\u00A0₸ → 6\u00A0200\u00A0₸"_s));
        QVERIFY(said.contains(u"Waybill: — → W-1"_s));
        QVERIFY(said.contains(u"Чайник (SKU\u00A0TWK-3A), quantity: 5 → 3"_s));
        QVERIFY(said.contains(u"Зонт: removed from the order"_s));
        QVERIFY(said.filter(u"Planned delivery: "_s).join(u""_s).contains(u"tomorrow"_s));
    }

    void whatWasTodayIsYesterdayTomorrow()
    {
        read();
        const QModelIndex ordered = m_model->index(m_model->rowCount() - 1, 0);
        QVERIFY(!ordered.data().toString().contains(u"yesterday"_s));
        const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_clock.advance(24h);
        m_model->tick();
        QVERIFY(!changed.isEmpty());
        QVERIFY(ordered.data().toString().contains(u"yesterday"_s));
    }

    void theViewIsShownWholeAndItsRowsAreReachedByKeys()
    {
        TimelineView view(new TimelineModel(*m_store, *m_journal, m_clock));
        auto *table = view.findChild<QTableView *>();
        QCOMPARE(table->accessibleName(), u"Timeline"_s);
        m_store->apply({m_order}, m_readings.next());
        static_cast<TimelineModel *>(table->model())->setOrder(m_order);
        view.resize(340, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy reached(&view, &TimelineView::lineReached);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(!reached.isEmpty());
        QTRY_VERIFY(table->viewport()->height() >= table->rowHeight(0) * table->model()->rowCount());
    }

private:
    // The order is read as it is now, and shown.
    void read()
    {
        m_store->apply({m_order}, m_readings.next());
        m_model->setOrder(m_store->find(m_order.id)->order);
    }
    QStringList events() const
    {
        QStringList events;
        for (int row = 0; row < m_model->rowCount(); ++row)
            events += m_model->index(row, int(TimelineModel::Column::Event)).data().toString();
        return events;
    }

    TestClock m_clock;
    ReadingCounter m_readings{m_clock};
    Order m_order;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<OrderStore> m_store;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<TimelineModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_WITH_WINDOWS(TimelineTest)
#include "timeline_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/detailfixture.h"
#include "ui/order/entriesmodel.h"

#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;

// The lines in the panel of an order: read, added up, and in room and in want of it.
class DetailLinesTest : public QObject, private DetailFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void linesThatAreNotKnownAreAskedForOnce()
    {
        OrderRecord record = pickup();
        record.order.entries.reset();
        QSignalSpy wanted(m_detail.get(), &OrderDetail::entriesWanted);
        m_detail->showRecord(record);
        m_detail->showRecord(record);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(says(u"Reading the lines"_s));
    }

    void linesThatAreNotKnownAnyMoreAreAskedForAgain()
    {
        const OrderRecord known = pickup();
        OrderRecord moved = known;
        moved.order.entries.reset();
        QSignalSpy wanted(m_detail.get(), &OrderDetail::entriesWanted);
        m_detail->showRecord(known);
        QCOMPARE(wanted.size(), 0);
        m_detail->showRecord(moved);
        m_detail->showRecord(moved);
        QCOMPARE(wanted.size(), 1);
        m_detail->showRecord(known);
        QVERIFY(!says(u"Reading the lines"_s));
        m_detail->showRecord(moved);
        QCOMPARE(wanted.size(), 2);
    }

    void aFailureToReadLinesCanBeRepeated()
    {
        OrderRecord record = pickup();
        record.order.entries.reset();
        QSignalSpy wanted(m_detail.get(), &OrderDetail::entriesWanted);
        m_detail->showRecord(record);
        m_detail->showEntriesFailure(record.order.id, {Error::Kind::Timeout, 0, {}, {}, {}});
        QVERIFY(says(u"did not answer in time"_s));
        m_detail->showRecord(record);
        QVERIFY(says(u"did not answer in time"_s));
        const auto buttons = m_detail->findChildren<QPushButton *>();
        (*std::ranges::find(buttons, u"&Read again"_s, &QPushButton::text))->click();
        QCOMPARE(wanted.size(), 2);
        QVERIFY(!says(u"did not answer in time"_s));
    }

    void linesThatDoNotAddUpAreSaid()
    {
        OrderRecord record = pickup();
        record.order.totalPrice = Money::fromTenge(99'000);
        m_detail->showRecord(record);
        QVERIFY(says(u"add up to 12\u00A0400\u00A0₸"_s));
        m_detail->showRecord(pickup());
        QVERIFY(!says(u"add up to"_s));
    }

    void withRoomTheNumbersStandBesideTheName()
    {
        m_detail->showRecord(pickup());
        const auto *entries = m_detail->findChild<QTableView *>();
        QCOMPARE(entries->accessibleName(), u"Entries"_s);
        QTRY_VERIFY(entries->rowHeight(0) > 2 * QFontMetrics(m_detail->font()).height());
        m_detail->resize(900, 700);
        QTRY_VERIFY(entries->rowHeight(0) < 2 * QFontMetrics(m_detail->font()).height());
    }

    void aLineTellsItsCodesItsBrandAndItsLeastWeight()
    {
        const Order order = sample::detailed(3);
        OrderRecord record = pickup();
        record.order.entries = order.entries;
        m_detail->showRecord(record);
        const auto *table = m_detail->findChild<QTableView *>();
        const auto codes = [&](int row) {
            return table->model()->index(row, 0).data(EntriesModel::CodesRole).toString();
        };
        QCOMPARE(codes(0), u"IP15PM-256-BLU\u00A0· Apple\u00A0· 113137790"_s);
        QCOMPARE(
            codes(1),
            u"KAZY-BEEF\u00A0· Бижан\u00A0· 104900118\u00A0· whole pieces by weight\u00A0· at least 1.98\u00A0kg"_s);
        const QString spoken = table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        for (const QString &fact : {u"IP15PM-256-BLU"_s, u"Apple"_s, u"check the IMEI"_s, u"784\u00A0970"_s})
            QVERIFY2(spoken.contains(fact), qPrintable(spoken));
    }

    void theImeiIsSaidBeforeTheGoodsGo()
    {
        OrderRecord record = pickup();
        record.order.entries->front().imeiRequired = true;
        m_detail->showRecord(record);
        QVERIFY(says(u"Check the IMEI of Чайник 1."_s));
        record.order.state = OrderState::ARCHIVE;
        record.order.status = OrderStatus::COMPLETED;
        m_detail->showRecord(record);
        QVERIFY(!says(u"Check the IMEI"_s));
    }

    void selectionAndScrollSurviveARefresh()
    {
        OrderRecord record = pickup();
        record.order.entries->clear();
        for (int i = 0; i < 60; ++i)
            record.order.entries->push_back(entry(QString::number(i), 100));
        m_detail->showRecord(record);
        auto *table = m_detail->findChild<QTableView *>();
        QCOMPARE(table->accessibleName(), u"Entries"_s);
        table->selectRow(50);
        table->scrollTo(table->model()->index(50, 0));
        QCoreApplication::processEvents();
        const int row = table->rowAt(table->viewport()->height() / 2);
        record.order.entries->at(3).quantity = 7;
        m_detail->showRecord(record);
        QCOMPARE(table->currentIndex().row(), 50);
        QCOMPARE(table->rowAt(table->viewport()->height() / 2), row);
    }
};

TEST_WITH_WINDOWS(DetailLinesTest)
#include "detaillines_test.moc"

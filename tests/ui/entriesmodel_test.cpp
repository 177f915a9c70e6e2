// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "ui/order/entriesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

OrderEntry entry(const QString &id, qint64 tenge)
{
    OrderEntry entry;
    entry.id = EntryId(id);
    entry.offerName = u"Чайник "_s + id;
    entry.unitType = UnitType::PIECES;
    entry.quantity = 2;
    entry.totalPrice = Money::fromTenge(tenge);
    return entry;
}

} // namespace

class EntriesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<EntriesModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }

    void theHeadersAreTheAgreedNames()
    {
        QStringList headers;
        for (int column = 0; column < m_model->columnCount(); ++column)
            headers += m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QCOMPARE(headers, QStringList({u"Item"_s, u"Quantity"_s, u"Weight"_s, u"Price"_s, u"Total"_s}));
    }

    void textIsForPeopleAndTheValueForSorting()
    {
        m_model->setEntries({entry(u"1"_s, 12'400)});
        const QModelIndex total = m_model->index(0, int(EntriesModel::Column::Total));
        QCOMPARE(total.data().toString(), u"12\u00A0400\u00A0₸"_s);
        QCOMPARE(total.data(EntriesModel::ValueRole).toLongLong(), 1'240'000);
    }

    void whatIsWeighedHasItsPriceForAKilogram()
    {
        OrderEntry weighed = entry(u"1"_s, 12'400);
        weighed.unitType = UnitType::MEASURABLE;
        weighed.basePrice = Money::fromTenge(1'560);
        m_model->setEntries({weighed});
        QCOMPARE(m_model->index(0, int(EntriesModel::Column::Price)).data().toString(), u"1\u00A0560\u00A0₸/kg"_s);
    }

    void theSameLinesAgainAnnounceNothing()
    {
        const std::vector<OrderEntry> entries{entry(u"1"_s, 10), entry(u"2"_s, 20)};
        m_model->setEntries(entries);
        const QSignalSpy changed(m_model.get(), &EntriesModel::dataChanged);
        const QSignalSpy inserted(m_model.get(), &EntriesModel::rowsInserted);
        m_model->setEntries(entries);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(inserted.size(), 0);
    }

    void aChangedLineChangesOnlyItsRow()
    {
        m_model->setEntries({entry(u"1"_s, 10), entry(u"2"_s, 20), entry(u"3"_s, 30)});
        QSignalSpy changed(m_model.get(), &EntriesModel::dataChanged);
        m_model->setEntries({entry(u"1"_s, 10), entry(u"2"_s, 25), entry(u"3"_s, 30)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    }

    void aRemovedLineLeavesTheSelectedOneSelected()
    {
        m_model->setEntries({entry(u"1"_s, 10), entry(u"2"_s, 20), entry(u"3"_s, 30)});
        const QPersistentModelIndex third = m_model->index(2, 0);
        const QSignalSpy reset(m_model.get(), &EntriesModel::modelReset);
        m_model->setEntries({entry(u"1"_s, 10), entry(u"3"_s, 30)});
        QCOMPARE(third.row(), 1);
        QCOMPARE(reset.size(), 0);
    }

    void linesInAnotherOrderMove()
    {
        m_model->setEntries({entry(u"1"_s, 10), entry(u"2"_s, 20), entry(u"3"_s, 30)});
        const QPersistentModelIndex third = m_model->index(2, 0);
        m_model->setEntries({entry(u"3"_s, 30), entry(u"1"_s, 10), entry(u"4"_s, 40)});
        QCOMPARE(third.row(), 0);
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(m_model->index(2, 0).data().toString(), u"Чайник 4"_s);
    }

    void linesThatCameTwiceAreTakenAsTheyCome()
    {
        m_model->setEntries({entry(u"1"_s, 10), entry(u"1"_s, 10)});
        QCOMPARE(m_model->rowCount(), 2);
        m_model->setEntries({entry(u"1"_s, 10)});
        QCOMPARE(m_model->rowCount(), 1);
    }

    void theTotalIsKnownOnlyIfEveryLineSaysItsOwn()
    {
        m_model->setEntries({entry(u"1"_s, 10), entry(u"2"_s, 20)});
        QCOMPARE(m_model->total(), Money::fromTenge(30));
        OrderEntry silent = entry(u"3"_s, 0);
        silent.totalPrice.reset();
        m_model->setEntries({entry(u"1"_s, 10), silent});
        QCOMPARE(m_model->total(), std::nullopt);
    }

private:
    std::unique_ptr<EntriesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

TEST_WITHOUT_WINDOWS(EntriesModelTest)
#include "entriesmodel_test.moc"

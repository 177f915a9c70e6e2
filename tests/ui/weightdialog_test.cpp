// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/linesdialogs.h"
#include "ui/lines/weightdialog.h"
#include "ui/lines/weightmodel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace linesdialogs;
using Column = LinesModel::Column;

// What a person sees and presses when goods turn out lighter than ordered.
class WeightDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The help's example: 1560 ₸ for a kilogram, 3800 g, 5928 ₸; at least 1 kg.
        OrderEntry watermelon = weighed(u"a"_s, u"Арбуз"_s, 3800, 1560);
        watermelon.unitType = UnitType::MEASURABLE_PIECES;
        watermelon.quantity = 3;
        watermelon.minAllowedWeight = Weight{1000};
        open({watermelon, pieces(u"b"_s, u"Зонт"_s, 2, 1000), weighed(u"c"_s, u"Яблоко"_s, 700, 895)});
    }
    void cleanup() { m_dialog.reset(); }

    void hasTheNamesThatScriptsHoldOnTo()
    {
        QCOMPARE(m_dialog->accessibleName(), u"Correct weights"_s);
        QVERIFY(named<QTableView>(*m_dialog, u"Lines"_s));
        QVERIFY(named<QPlainTextEdit>(*m_dialog, u"Comment"_s));
        QVERIFY(correct());
        const QAbstractItemModel &model = *tableOf(*m_dialog).model();
        QCOMPARE(model.headerData(int(Column::Wanted), Qt::Horizontal).toString(), u"New weight, g"_s);
    }

    void showsPresentAndLeastWeightAndThePriceOfAKilogram()
    {
        QCOMPARE(cell(*m_dialog, 0, Column::Present), u"3.8 kg"_s);
        QCOMPARE(cell(*m_dialog, 0, Column::Note), u"at least 1 kg"_s);
        QCOMPARE(cell(*m_dialog, 0, Column::Price), u"1 560 ₸/kg"_s);
        QCOMPARE(cell(*m_dialog, 0, Column::Wanted), u"3800"_s);
        QVERIFY(!correct()->isEnabled());
    }

    void whatIsCountedByThePieceCannotBeWeighed()
    {
        QAbstractItemModel &model = *tableOf(*m_dialog).model();
        const QModelIndex amount = model.index(1, int(Column::Wanted));
        QCOMPARE(cell(*m_dialog, 1, Column::Note), u"counted by the piece"_s);
        QVERIFY(!(amount.flags() & Qt::ItemIsEnabled));
        QVERIFY(!model.setData(amount, 1));
        typeAmount(*m_dialog, u"3000"_s);
        QCOMPARE(tableOf(*m_dialog).currentIndex().row(), 2); // the next that can be weighed
    }

    void nothingMovesWhileWeightsAreTyped()
    {
        LinesTable &table = tableOf(*m_dialog);
        m_dialog->resize(960, 520);
        const auto places = [&] {
            QCoreApplication::processEvents(); // rows take their heights a turn later
            QList<int> all{table.height(), table.y()};
            for (int column = 0; column < LinesModel::columns; ++column)
                all += table.columnWidth(column);
            for (int row = 0; row < table.model()->rowCount(); ++row)
                all += table.rowHeight(row);
            return all;
        };
        const QList<int> before = places();
        for (const int grams : {0, 1, 999, 1000, 1001, 2500, 3799, 3801}) {
            QVERIFY(table.model()->setData(table.model()->index(0, int(Column::Wanted)), grams));
            QCOMPARE(places(), before);
        }
    }

    void thePriceFollowsToTheTiyn()
    {
        typeAmount(*m_dialog, u"3333"_s);
        QCOMPARE(cell(*m_dialog, 0, Column::Total), u"5 199.48 ₸"_s);
        QVERIFY(says(*m_dialog, u"Арбуз: 3.333 kg instead of 3.8 kg → 467 g less"_s));
        QVERIFY(says(*m_dialog, u"Total: 8 554.50 ₸ → 7 825.98 ₸"_s));
    }

    void everyLegalWeightCanBeWritten()
    {
        QAbstractItemModel &model = *tableOf(*m_dialog).model();
        const QModelIndex amount = model.index(0, int(Column::Wanted));
        for (int grams = 0; grams < 3800; ++grams) {
            QVERIFY(model.setData(amount, grams));
            const bool isLegal = grams == 0 || grams >= 1000;
            QCOMPARE(correct()->isEnabled(), isLegal);
            if (isLegal) {
                const qint64 tiyn = (qint64(grams) * 156'000 + 500) / 1000;
                const WeightModel &lines = *m_dialog->findChild<WeightModel *>();
                QCOMPARE(lines.totalAfter()->tiyn() - lines.totalBefore()->tiyn(), tiyn - 592'800);
            }
        }
    }

    void aNameThatIsLookedUpLaterHasRoomForAllItsLines()
    {
        const int low = tableOf(*m_dialog).rowHeight(1);
        Order order = m_order;
        (*order.entries)[1].offerName = u"Зонт полуавтомат складной "_s.repeated(5);
        m_dialog->setOrder(order);
        QTRY_COMPARE_GT(tableOf(*m_dialog).rowHeight(1), low);
    }

    void lessThanTheLeastWeightIsSaidToBeWrong()
    {
        typeAmount(*m_dialog, u"999"_s);
        QVERIFY(!correct()->isEnabled());
        QCOMPARE(cell(*m_dialog, 0, Column::Note), u"at least 1 kg, or 0"_s);
        QVERIFY(says(*m_dialog, u"Арбуз: at least 1 kg, or 0"_s));
        QVERIFY(says(*m_dialog, u"Total: 8 554.50 ₸ → —"_s));
        QCOMPARE(cell(*m_dialog, 0, Column::Wanted), u"999"_s);
    }

    void moreThanItWeighsIsSaidAndNotCutShort()
    {
        typeAmount(*m_dialog, u"3801"_s);
        QCOMPARE(cell(*m_dialog, 0, Column::Wanted), u"3801"_s);
        QCOMPARE(cell(*m_dialog, 0, Column::Note), u"from 0 to 3800"_s);
        QVERIFY(!correct()->isEnabled());
    }

    void moreThanItWeighsIsWrongHoweverItGotThere()
    {
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&tableOf(*m_dialog));
        table->tableInterface()->cellAt(0, int(Column::Wanted))->setText(QAccessible::Value, u"3801"_s);
        QVERIFY(!correct()->isEnabled());
        Q_EMIT correct()->clicked();
        QVERIFY(m_given.empty());
        QVERIFY(m_dialog->isVisible());
    }

    void oneCommandForAllLinesThatChange()
    {
        typeAmount(*m_dialog, u"3000"_s);
        typeAmount(*m_dialog, u"0"_s);
        QVERIFY(says(*m_dialog, u"2 line"_s));
        m_dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Жеңіл шықты"_s);
        correct()->click();
        correct()->click();
        QCOMPARE(m_given.size(), 1U);
        QVERIFY(isWellFormed(m_given[0]));
        QCOMPARE(m_given[0].comment, u"Жеңіл шықты"_s);
        QCOMPARE(m_given[0].lines,
                 (std::vector<LineWish>{{EntryId(u"a"_s), 3, Weight{3800}, 3, Weight{3000}, u"Арбуз"_s, u"SKU-a"_s},
                                        {EntryId(u"c"_s), 1, Weight{700}, 0, Weight{0}, u"Яблоко"_s, u"SKU-c"_s}}));
    }

    void takingAllAwayOffersToCancelTheOrderInstead()
    {
        open({weighed(u"c"_s, u"Яблоко"_s, 700, 895)});
        typeAmount(*m_dialog, u"0"_s);
        QVERIFY(!correct());
        auto *cancel = named<QPushButton>(*m_dialog, u"Cancel order…"_s);
        QVERIFY(cancel && cancel->isEnabled());
        cancel->click();
        QVERIFY(m_cancelWanted);
        QVERIFY(m_given.empty());
    }

    void withoutALeastWeightTheMarketplaceJudges()
    {
        OrderEntry apple = weighed(u"c"_s, u"Яблоко"_s, 700, 895);
        apple.minAllowedWeight.reset();
        open({apple});
        QCOMPARE(cell(*m_dialog, 0, Column::Note), u"least weight not known"_s);
        typeAmount(*m_dialog, u"1"_s);
        QVERIFY(correct()->isEnabled());
    }

    void aWeightThatMovedIsSaidAndWhatWasTypedStays()
    {
        typeAmount(*m_dialog, u"3000"_s);
        Order now = m_order;
        (*now.entries)[0].weight = Weight{3500};
        (*now.entries)[0].totalPrice = Money::fromTenge(5460);
        m_dialog->setOrder(now);
        QVERIFY(says(*m_dialog, u"Арбуз: 3.5 kg instead of 3.8 kg"_s));
        QCOMPARE(cell(*m_dialog, 0, Column::Wanted), u"3000"_s);
        QVERIFY(!correct()->isEnabled());
    }

    void theModelKeepsItsPromises()
    {
        WeightModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(*m_order.entries);
        QVERIFY(model.setData(model.index(0, int(Column::Wanted)), u" 2000 "_s, Qt::EditRole));
        model.setEntries({m_order.entries->back(), m_order.entries->front()});
        QCOMPARE(model.wishes().size(), 1U);
        QCOMPARE(model.wishes()[0].keptWeight, std::optional(Weight{2000}));
    }

private:
    void open(std::vector<OrderEntry> lines)
    {
        m_given.clear();
        m_cancelWanted = false;
        m_order = toPack(std::move(lines));
        m_dialog = std::make_unique<WeightDialog>(m_order);
        connect(m_dialog.get(), &WeightDialog::submitted, this,
                [this](const CorrectWeights &c) { m_given.push_back(c); });
        connect(m_dialog.get(), &LinesDialog::cancelWanted, this, [this] { m_cancelWanted = true; });
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    QPushButton *correct() const { return named<QPushButton>(*m_dialog, u"Correct"_s); }

    Order m_order;
    std::unique_ptr<WeightDialog> m_dialog;
    std::vector<CorrectWeights> m_given;
    bool m_cancelWanted = false;
};

TEST_WITH_WINDOWS(WeightDialogTest)
#include "weightdialog_test.moc"

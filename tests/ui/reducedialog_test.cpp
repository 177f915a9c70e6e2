// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/linesdialogs.h"
#include "ui/asking/reasonbox.h"
#include "ui/lines/reducedialog.h"
#include "ui/lines/reducemodel.h"
#include "ui/text/money.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace linesdialogs;
using Column = LinesModel::Column;

// What a person sees and presses when lines of an order become less.
class ReduceDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open({pieces(u"a"_s, u"Чайник"_s, 5, 6200), pieces(u"b"_s, u"Зонт"_s, 2, 1000)}); }
    void cleanup() { m_dialog.reset(); }

    void hasTheNamesThatScriptsHoldOnTo()
    {
        QCOMPARE(m_dialog->accessibleName(), u"Reduce lines"_s);
        QVERIFY(named<QTableView>(*m_dialog, u"Lines"_s));
        QVERIFY(reduce());
        QVERIFY(named<QPlainTextEdit>(*m_dialog, u"Comment"_s));
        const auto labels = m_dialog->findChildren<QLabel *>();
        const auto isReason = [](const QLabel *label) { return label->text().remove(u'&') == u"Reason"_s; };
        const auto label = std::ranges::find_if(labels, isReason);
        QVERIFY(label != labels.end());
        QCOMPARE((*label)->buddy(), m_dialog->findChild<ReasonBox *>());
        QCOMPARE(tableOf(*m_dialog).model()->headerData(int(Column::Wanted), Qt::Horizontal).toString(), u"Keep"_s);
    }

    void changesNothingAtFirst()
    {
        chooseReason();
        QVERIFY(!reduce()->isEnabled());
        QVERIFY(says(*m_dialog, u"Total: 33 000 ₸"_s));
        QCOMPARE(cell(*m_dialog, 0, Column::Wanted), u"5"_s);
    }

    void everyLegalNumberCanBeTyped()
    {
        for (qint64 kept = 0; kept < 5; ++kept) {
            open({pieces(u"a"_s, u"Чайник"_s, 5, 6200), pieces(u"b"_s, u"Зонт"_s, 2, 1000)});
            typeAmount(*m_dialog, QString::number(kept));
            QVERIFY(says(*m_dialog, u"Чайник: keep %1 of 5 → cancel %2"_s.arg(kept).arg(5 - kept)));
            QVERIFY(says(*m_dialog, u"33 000 ₸ → "_s + sum(6200 * kept + 2000)));
            chooseReason();
            reduce()->click();
            QCOMPARE(m_given.size(), 1U);
            QCOMPARE(m_given[0].line,
                     (LineWish{EntryId(u"a"_s), 5, std::nullopt, kept, std::nullopt, u"Чайник"_s, u"SKU-a"_s}));
            QCOMPARE(m_given[0].reason, CancellationReason::MERCHANT_OUT_OF_STOCK);
            QVERIFY(isWellFormed(m_given[0]));
        }
    }

    void theSumFollowsWhileAPersonTypes()
    {
        QTest::keyClick(&tableOf(*m_dialog), Qt::Key_3);
        QVERIFY(says(*m_dialog, u"keep 3 of 5 → cancel 2"_s));
        QVERIFY(says(*m_dialog, u"→ 20 600 ₸"_s));
        QCOMPARE(cell(*m_dialog, 0, Column::Note), u"→ cancel 2"_s);
        QCOMPARE(cell(*m_dialog, 0, Column::Total), u"18 600 ₸"_s);
    }

    void theArrowsCountInTheField()
    {
        QTest::keyClick(&tableOf(*m_dialog), Qt::Key_F2);
        auto *field = m_dialog->findChild<QSpinBox *>();
        QVERIFY(field);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(cell(*m_dialog, 0, Column::Wanted), u"3"_s);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(cell(*m_dialog, 0, Column::Wanted), u"5"_s);
    }

    void enterGoesFromLineToLineThenToTheReasonAndNeverSends()
    {
        typeAmount(*m_dialog, u"4"_s);
        QCOMPARE(tableOf(*m_dialog).currentIndex().row(), 1);
        typeAmount(*m_dialog, u"1"_s);
        QCOMPARE(QApplication::focusWidget(), m_dialog->findChild<ReasonBox *>());
        QCOMPARE(cell(*m_dialog, 0, Column::Wanted), u"4"_s);
        QCOMPARE(cell(*m_dialog, 1, Column::Wanted), u"1"_s);
        QVERIFY(m_dialog->isVisible());
        chooseReason();
        reduce()->click();
        QCOMPARE(m_given.size(), 2U);
    }

    void moreThanThereIsIsSaidAndNotCutShort()
    {
        typeAmount(*m_dialog, u"45"_s);
        QCOMPARE(cell(*m_dialog, 0, Column::Wanted), u"45"_s);
        QCOMPARE(cell(*m_dialog, 0, Column::Note), u"from 0 to 5"_s);
        QVERIFY(!reduce()->isEnabled());
    }

    void whatAScreenReaderWritesIsLookedAtAgain_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("too many") << u"6"_s;
        QTest::newRow("negative") << u"-1"_s;
        QTest::newRow("not a number") << u"all"_s;
        QTest::newRow("a half") << u"1.5"_s;
        QTest::newRow("nothing") << QString();
    }

    void whatAScreenReaderWritesIsLookedAtAgain()
    {
        QFETCH(QString, written);
        chooseReason();
        QAbstractItemModel &model = *tableOf(*m_dialog).model();
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&tableOf(*m_dialog));
        QAccessibleInterface *amount = table->tableInterface()->cellAt(0, int(Column::Wanted));
        QVERIFY(amount);
        amount->setText(QAccessible::Value, written);
        QVERIFY(!reduce()->isEnabled());
        Q_EMIT reduce()->clicked(); // whatever presses it
        QVERIFY(m_given.empty());
        QVERIFY(m_dialog->isVisible());
        model.setData(model.index(0, int(Column::Wanted)), u"4"_s);
        QVERIFY(reduce()->isEnabled());
    }

    void escapeInAFieldBringsTheAmountBackAndThenClosesWithoutAnything()
    {
        QTest::keyClick(&tableOf(*m_dialog), Qt::Key_1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(cell(*m_dialog, 0, Column::Wanted), u"5"_s);
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(m_given.empty());
    }

    void tabLeavesTheTable()
    {
        QTest::keyClick(&tableOf(*m_dialog), Qt::Key_1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_dialog->findChild<ReasonBox *>());
        QCOMPARE(cell(*m_dialog, 0, Column::Wanted), u"1"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), m_dialog->findChild<QPlainTextEdit *>());
    }

    void aReasonIsNeeded()
    {
        typeAmount(*m_dialog, u"4"_s);
        QVERIFY(!reduce()->isEnabled());
        QCOMPARE(reduce()->toolTip(), u"Choose a reason first."_s);
        chooseReason();
        QVERIFY(reduce()->isEnabled());
    }

    void theHarmlessButtonIsTheDefault()
    {
        QVERIFY(!reduce()->isDefault() && !reduce()->autoDefault());
        const auto buttons = m_dialog->findChildren<QPushButton *>();
        QVERIFY(std::ranges::any_of(buttons, [](const QPushButton *button) { return button->isDefault(); }));
    }

    void pressedTwiceItGivesOnce()
    {
        typeAmount(*m_dialog, u"4"_s);
        chooseReason();
        reduce()->click();
        reduce()->click();
        QCOMPARE(m_given.size(), 1U);
        QCOMPARE(m_times, 1);
    }

    void takingAllAwayOffersToCancelTheOrderInstead()
    {
        typeAmount(*m_dialog, u"0"_s);
        QVERIFY(!says(*m_dialog, u"Nothing would be left"_s));
        typeAmount(*m_dialog, u"0"_s);
        QVERIFY(says(*m_dialog, u"Nothing would be left: that cancels the whole order."_s));
        QVERIFY(!reduce());
        auto *cancel = named<QPushButton>(*m_dialog, u"Cancel order…"_s);
        QVERIFY(cancel && cancel->isEnabled());
        chooseReason();
        m_dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Қоймада жоқ"_s);
        cancel->click();
        QVERIFY(m_given.empty());
        QCOMPARE(m_cancelled, std::optional(CancellationReason::MERCHANT_OUT_OF_STOCK));
        QCOMPARE(m_comment, u"Қоймада жоқ"_s);
    }

    void aLineThatMovedIsSaidAndShownAndWhatWasTypedStays()
    {
        typeAmount(*m_dialog, u"4"_s);
        chooseReason();
        Order now = order();
        now.entries = {pieces(u"a"_s, u"Чайник"_s, 5, 6200), pieces(u"b"_s, u"Зонт"_s, 1, 1000)};
        m_dialog->setOrder(now);
        QVERIFY(says(*m_dialog, u"The lines have changed meanwhile."_s));
        QVERIFY(says(*m_dialog, u"Зонт: 1 pcs instead of 2 pcs"_s));
        QCOMPARE(cell(*m_dialog, 0, Column::Wanted), u"4"_s);
        QCOMPARE(cell(*m_dialog, 1, Column::Wanted), u"1"_s); // nobody had touched it
        QVERIFY(!reduce()->isEnabled());
        lookedButton()->click();
        QVERIFY(reduce()->isEnabled());
        QVERIFY(!says(*m_dialog, u"The lines have changed meanwhile."_s));
        reduce()->click();
        QCOMPARE(m_given.size(), 1U);
    }

    void anAmountThatCanNoLongerBeIsKeptAndSaidToBeWrong()
    {
        typeAmount(*m_dialog, u"4"_s);
        chooseReason();
        Order now = order();
        now.entries = {pieces(u"a"_s, u"Чайник"_s, 3, 6200), pieces(u"b"_s, u"Зонт"_s, 2, 1000)};
        m_dialog->setOrder(now);
        lookedButton()->click();
        QCOMPARE(cell(*m_dialog, 0, Column::Wanted), u"4"_s);
        QVERIFY(!reduce()->isEnabled());
        QVERIFY(says(*m_dialog, u"Чайник: from 0 to 3"_s));
    }

    void aReadingThatChangesNothingLeavesEverythingAlone()
    {
        QTest::keyClick(&tableOf(*m_dialog), Qt::Key_4);
        Order now = order();
        now.customer.firstName = u"Айгүл"_s;
        m_dialog->setOrder(now);
        QVERIFY(qobject_cast<QSpinBox *>(QApplication::focusWidget()));
        QCOMPARE(cell(*m_dialog, 0, Column::Wanted), u"4"_s);
        QVERIFY(!says(*m_dialog, u"The lines have changed meanwhile."_s));
    }

    void anOrderThatWasAssembledMeanwhileIsNotReduced()
    {
        typeAmount(*m_dialog, u"4"_s);
        chooseReason();
        Order now = order();
        now.assembled = true;
        m_dialog->setOrder(now);
        QVERIFY(!reduce()->isEnabled());
        QVERIFY(says(*m_dialog, u"The waybill is formed: the marketplace no longer lets the lines change."_s));
        QVERIFY(lookedButton()->isHidden()); // looking would change nothing
    }

    void whatOnlyTheMarketplaceCanCountIsSaid()
    {
        OrderEntry cut = weighed(u"c"_s, u"Арбуз"_s, 12'800, 240);
        cut.unitType = UnitType::MEASURABLE_PIECES;
        cut.quantity = 2;
        open({cut});
        typeAmount(*m_dialog, u"1"_s);
        QVERIFY(says(*m_dialog, u"→ the marketplace recalculates it"_s));
        QCOMPARE(cell(*m_dialog, 0, Column::Total), u"recalculated"_s);
        chooseReason();
        QVERIFY(reduce()->isEnabled());
    }

    void theModelKeepsItsPromises()
    {
        ReduceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({pieces(u"a"_s, u"A"_s, 5, 1), pieces(u"b"_s, u"B"_s, 2, 1), pieces(u"c"_s, u"C"_s, 1, 1)});
        QVERIFY(model.setData(model.index(1, int(Column::Wanted)), 1, Qt::EditRole));
        QVERIFY(!model.setData(model.index(1, int(Column::Note)), 1, Qt::EditRole));
        const QStringList moves = model.setEntries(
            {pieces(u"c"_s, u"C"_s, 1, 1), pieces(u"b"_s, u"B"_s, 2, 1), pieces(u"d"_s, u"D"_s, 1, 1)});
        QCOMPARE(moves, (QStringList{u"D: new in the order"_s, u"A: no longer in the order"_s}));
        QCOMPARE(model.wishes().size(), 1U);
        QCOMPARE(model.wishes()[0].entry, EntryId(u"b"_s));
    }

private:
    static QString sum(qint64 tenge) { return plain(text::money(Money::fromTenge(tenge))); }
    static Order order() { return toPack({pieces(u"a"_s, u"Чайник"_s, 5, 6200), pieces(u"b"_s, u"Зонт"_s, 2, 1000)}); }

    void open(std::vector<OrderEntry> lines)
    {
        m_given.clear();
        m_times = 0;
        m_cancelled.reset();
        m_dialog = std::make_unique<ReduceDialog>(toPack(std::move(lines)));
        connect(m_dialog.get(), &ReduceDialog::submitted, this, [this](const std::vector<ReduceLine> &commands) {
            m_given = commands;
            ++m_times;
        });
        connect(m_dialog.get(), &LinesDialog::cancelWanted, this,
                [this](CancellationReason reason, const QString &words) {
                    m_cancelled = reason;
                    m_comment = words;
                });
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    QPushButton *reduce() const { return named<QPushButton>(*m_dialog, u"Reduce"_s); }
    QPushButton *lookedButton() const
    {
        for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == "I have looked"_L1)
                return button;
        }
        return nullptr;
    }
    void chooseReason() { m_dialog->findChild<ReasonBox *>()->setCurrentIndex(2); }

    std::unique_ptr<ReduceDialog> m_dialog;
    std::vector<ReduceLine> m_given;
    int m_times = 0;
    std::optional<CancellationReason> m_cancelled;
    QString m_comment;
};

TEST_WITH_WINDOWS(ReduceDialogTest)
#include "reducedialog_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "core/database/database.h"
#include "core/shop/shopschema.h"
#include "core/store/orderstore.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "tests/ui/sampleorders.h"
#include "ui/journal/journalmodel.h"
#include "ui/journal/journalview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

AcceptOrder accept(const QString &code)
{
    return {OrderId(u"id-"_s + code), OrderCode(code)};
}

} // namespace

class JournalViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_directory->filePath(u"journal.db"_s), shopSchema());
        QVERIFY(m_database->open());
        m_journal = std::make_unique<Journal>(*m_database, m_clock, u"Айгүл"_s);
        m_store = std::make_unique<OrderStore>(*m_database);
        m_model = std::make_unique<JournalModel>(*m_journal, *m_store, m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_view = std::make_unique<JournalView>(*m_journal, *m_store, m_clock);
        m_table = m_view->findChild<QTableView *>();
    }
    void cleanup()
    {
        m_view.reset();
        m_tester.reset();
        m_model.reset();
        m_store.reset();
        m_journal.reset();
        m_database.reset();
    }

    void theHeadersAreTheAgreedNames()
    {
        QStringList headers;
        for (int column = 0; column < 5; ++column)
            headers += m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QCOMPARE(headers, QStringList({u"Time"_s, u"Order"_s, u"Action"_s, u"Outcome"_s, u"Who"_s}));
        QCOMPARE(m_table->accessibleName(), u"Journal"_s);
    }

    void theNewestStandsOnTop()
    {
        append(accept(u"410000001"_s));
        append(accept(u"410000002"_s));
        QCOMPARE(text(0, JournalModel::Column::Order), u"410000002"_s);
        QCOMPARE(text(1, JournalModel::Column::Order), u"410000001"_s);
        QCOMPARE(text(0, JournalModel::Column::Time), u"09:00"_s);
        QCOMPARE(text(0, JournalModel::Column::Action), u"Accept"_s);
        // What a screen reader says of the line: nothing where there is nothing to say.
        QCOMPARE(m_model->index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"09:00, Order: 410000002, Action: Accept, Outcome: Held, Who: Айгүл"_s);
    }

    void aNumberIsShownInGroupsAndCopiedBare()
    {
        append(accept(u"410000001"_s));
        const auto *delegate =
            qobject_cast<QStyledItemDelegate *>(m_table->itemDelegateForColumn(int(JournalModel::Column::Order)));
        QVERIFY(delegate);
        QCOMPARE(delegate->displayText(text(0, JournalModel::Column::Order), {}), u"410\u00A0000\u00A0001"_s);
        QCOMPARE(text(0, JournalModel::Column::Order), u"410000001"_s);
    }

    void anOutcomeChangesOnlyItsRow()
    {
        const JournalId first = append(accept(u"410000001"_s));
        append(accept(u"410000002"_s));
        QSignalSpy changed(m_model.get(), &JournalModel::dataChanged);
        const QSignalSpy reset(m_model.get(), &JournalModel::modelReset);
        QVERIFY(m_journal->setOutcome(first, Outcome::Rejected, u"Склад закрыт"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(text(1, JournalModel::Column::Outcome), u"Rejected"_s);
        QCOMPARE(text(1, JournalModel::Column::Words), u"Склад закрыт"_s);
    }

    void aCancellationTellsItsReason()
    {
        append(CancelOrder{OrderId(u"1"_s), OrderCode(u"410000001"_s), CancellationReason::MERCHANT_OUT_OF_STOCK,
                           u"последний\nпродан"_s});
        QCOMPARE(text(0, JournalModel::Column::Words), u"Out of stock · последний продан"_s);
    }

    void whatWasAskedOfALineNamesItAndItsCode()
    {
        append(reduce({.entry = EntryId(u"e1"_s),
                       .seenQuantity = 5,
                       .keptQuantity = 3,
                       .title = u"Футболка"_s,
                       .sku = u"TS-RED-M"_s}));
        append(reduce({.entry = EntryId(u"e2"_s),
                       .seenQuantity = 5,
                       .keptQuantity = 0,
                       .title = u"Футболка"_s,
                       .sku = u"TS-BLUE-M"_s}));
        QCOMPARE(text(1, JournalModel::Column::Words), u"Out of stock · Футболка (SKU\u00A0TS-RED-M): 5 → 3"_s);
        QCOMPARE(text(0, JournalModel::Column::Words),
                 u"Out of stock · Футболка (SKU\u00A0TS-BLUE-M): 5 → 0, line removed"_s);
        append(CorrectWeights{OrderId(u"1"_s),
                              OrderCode(u"410000001"_s),
                              {{EntryId(u"e3"_s), 1, Weight{780}, 1, Weight{720}, u"Қазы"_s, u"KAZY"_s}},
                              {}});
        QCOMPARE(text(0, JournalModel::Column::Words), u"Қазы (SKU\u00A0KAZY): 780\u00A0g → 720\u00A0g"_s);
    }

    void whatEarlierVersionsWroteIsNamedFromTheOrder()
    {
        Order order = sample::order(1, OrderState::PICKUP, OrderStatus::ACCEPTED_BY_MERCHANT);
        order.entries = {sample::entry(u"e1"_s, u"Чайник"_s, 5)};
        order.entries->front().offerCode = u"TWK-3A"_s;
        const LineWish known{.entry = EntryId(u"e1"_s), .seenQuantity = 5, .keptQuantity = 3};
        append(reduce(known));
        QCOMPARE(text(0, JournalModel::Column::Words), u"Out of stock · One of the lines: 5 → 3"_s);
        ReadingCounter readings(m_clock);
        m_store->apply({order}, readings.next());
        QCOMPARE(text(0, JournalModel::Column::Words), u"Out of stock · Чайник (SKU\u00A0TWK-3A): 5 → 3"_s);
    }

    void whatIsMissingIsSaidAboveTheTable()
    {
        append(accept(u"410000001"_s));
        QTRY_VERIFY(QFile::exists(m_database->filePath() + u".head"_s));
        m_view->show();
        QVERIFY(!says(u"from outside the program"_s));
        QSqlQuery query(m_database->connection());
        QVERIFY(query.exec(u"INSERT INTO journal_events (command_id, outcome, at_ms) VALUES (1, 'Confirmed', 1)"_s));
        m_journal->check();
        QTRY_VERIFY(says(u"1 rows were put into the journal from outside the program."_s) ||
                    says(u"One row was put into the journal from outside the program."_s));
        const JournalView later(*m_journal, *m_store, m_clock);
        QVERIFY(std::ranges::any_of(later.findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text().contains(u"from outside the program"_s);
        }));
    }

    void anEarlierRunIsShownToo()
    {
        append(accept(u"410000001"_s));
        const JournalModel again(*m_journal, *m_store, m_clock);
        QCOMPARE(again.rowCount(), 1);
    }

    void anOrdersNumberFilters()
    {
        append(accept(u"410000001"_s));
        append(accept(u"420000002"_s));
        m_view->findChild<QLineEdit *>()->setText(u"420 000"_s);
        QCOMPARE(m_table->model()->rowCount(), 1);
        m_view->filterBy({});
        QCOMPARE(m_table->model()->rowCount(), 2);
    }

    void whatANewerProgramDidIsSaidByItsOwnWord()
    {
        QSqlQuery query(m_database->connection());
        QVERIFY(query.exec(u"INSERT INTO journal_commands (change, order_id, order_code, created_ms) "
                           "VALUES ('Exchange', 'id', '410000001', 1)"_s));
        QVERIFY(query.exec(u"INSERT INTO journal_events (command_id, outcome, at_ms) VALUES (1, 'Confirmed', 1)"_s));
        const JournalModel model(*m_journal, *m_store, m_clock);
        QCOMPARE(model.index(0, int(JournalModel::Column::Action)).data().toString(), u"Unknown action (Exchange)"_s);
    }

    void emptySaysWhichKindOfEmpty()
    {
        m_view->show();
        QVERIFY(says(u"Nothing has been done yet"_s));
        append(accept(u"410000001"_s));
        QVERIFY(m_table->isVisible());
        m_view->filterBy(OrderCode(u"999"_s));
        QVERIFY(says(u"Nothing was done to an order with this number"_s));
    }

    void selectedRowsAreCopiedAsATable()
    {
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        append(accept(u"410000001"_s));
        append(accept(u"410000002"_s));
        m_table->selectRow(1);
        m_table->setFocus();
        QTest::keySequence(m_table, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"09:00\t410000001\tAccept\tHeld\tАйгүл\t"_s);
    }

    void copiedRowsAreQuotedForSpreadsheets()
    {
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        const JournalId id = append(accept(u"410000001"_s));
        QVERIFY(m_journal->setOutcome(id, Outcome::Rejected, u"=HYPERLINK(\"http://somewhere\")"_s));
        m_table->selectRow(0);
        m_table->setFocus();
        QTest::keySequence(m_table, QKeySequence::Copy);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"\t'=HYPERLINK"_s), qPrintable(copied));
    }

private:
    JournalId append(const Command &command) { return m_journal->append(intentOf(command), Outcome::Held).value(); }
    QString text(int row, JournalModel::Column column) const
    {
        return m_model->index(row, int(column)).data().toString();
    }
    static ReduceLine reduce(const LineWish &wish)
    {
        return {OrderId(u"1"_s), OrderCode(u"410000001"_s), wish, CancellationReason::MERCHANT_OUT_OF_STOCK, {}};
    }
    bool says(const QString &words) const
    {
        const auto labels = m_view->findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *l) { return l->isVisible() && l->text().contains(words); });
    }

    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<OrderStore> m_store;
    std::unique_ptr<JournalModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<JournalView> m_view;
    QTableView *m_table = nullptr;
};

TEST_WITH_WINDOWS(JournalViewTest)
#include "journalview_test.moc"

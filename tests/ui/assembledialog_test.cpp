// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/shop/shopschema.h"
#include "tests/support/testprogram.h"
#include "tests/ui/sampleorders.h"
#include "ui/packing/assembledialog.h"
#include "ui/packing/assemblemanydialog.h"
#include "ui/packing/packingrulesdialog.h"
#include "ui/packing/placesquestion.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

OrderEntry line(const QString &sku, const QString &name, qint64 quantity)
{
    OrderEntry line = sample::entry(sku, name, quantity);
    line.offerCode = sku;
    return line;
}

Order toPack(int number, std::vector<OrderEntry> lines)
{
    Order order = sample::order(number, OrderState::KASPI_DELIVERY, OrderStatus::ACCEPTED_BY_MERCHANT);
    order.customer.firstName = u"Әсел"_s;
    order.customer.lastName = u"Қожахметова"_s;
    order.entries = std::move(lines);
    return order;
}

template <typename W>
W *named(const QWidget &parent, const QString &name)
{
    const auto all = parent.findChildren<W *>();
    const auto found = std::ranges::find_if(all, [&](const W *w) {
        return w->accessibleName() == name || w->property("text").toString().remove(u'&') == name;
    });
    return found == all.end() ? nullptr : *found;
}

bool says(const QWidget &parent, const QString &words)
{
    return std::ranges::any_of(parent.findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisibleTo(&parent) && label->text().contains(words);
    });
}

} // namespace

// What a person sees and presses before orders are assembled.
class AssembleDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<Database>(m_directory->filePath(u"tapsyrys.db"_s), shopSchema());
        QVERIFY(m_database->open());
        m_rules = std::make_unique<PackingRules>(*m_database);
        m_given.clear();
    }

    void cleanup()
    {
        m_one.reset();
        m_many.reset();
    }

    void theRuleFillsInThePlacesAndIsSaidInWords()
    {
        QVERIFY(m_rules->set({u"w-1"_s, u"Шкаф"_s, {1, 2}}));
        openOne(toPack(1, {line(u"w-1"_s, u"Шкаф"_s, 3)}));
        QCOMPARE(places().value(), 6);
        QVERIFY(says(*m_one, u"2 places per piece"_s));
    }

    void numbersAreTypedOneBelowTheOther()
    {
        openMany();
        for (const auto digit : {Qt::Key_3, Qt::Key_2}) {
            QTest::keyClick(&table(), digit);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // the editor
            QTRY_COMPARE(QApplication::focusWidget(), &table());
        }
        QCOMPARE(words(0, AssembleModel::Column::Places), u"3"_s);
        QCOMPARE(words(1, AssembleModel::Column::Places), u"2"_s);
    }

    void whatAssemblingTakesAwayIsSaidBeforeOneAndBeforeMany()
    {
        openOne(toPack(1, {line(u"w-1"_s, u"Шкаф"_s, 3)}));
        QVERIFY(says(*m_one, u"the shop can no longer cancel the order"_s));
        openMany();
        QVERIFY(says(*m_many, u"the shop can no longer cancel the order"_s));
    }

    void aNameWithAnAmpersandIsNoAccessKey()
    {
        openOne(toPack(1, {line(u"w-1"_s, u"Head & Shoulders"_s, 3)}));
        const auto *rulePlaces = named<QSpinBox>(*m_one, u"Rule: places"_s);
        const auto labels = m_one->findChildren<QLabel *>();
        const auto label = std::ranges::find(labels, static_cast<const QWidget *>(rulePlaces), &QLabel::buddy);
        QVERIFY(label != labels.end());
        QCOMPARE((*label)->text(), u"Ho&w “Head && Shoulders” is packed:"_s);
    }

    void aFarDeadlineIsSaidOnce()
    {
        using namespace std::chrono_literals;
        const Instant now = TestClock().now();
        const auto chip = [&](std::chrono::hours left) {
            const Deadline deadline{.kind = DeadlineKind::CourierHandOver, .at = now + left};
            const OrderRecord record{.order = toPack(1, {line(u"k-1"_s, u"Чайник"_s, 1)}), .deadline = deadline};
            const AssembleDialog dialog(record, *m_rules, now);
            const auto labels = dialog.findChildren<QLabel *>();
            const auto found =
                std::ranges::find_if(labels, [](const QLabel *l) { return l->text().contains(u": "_s); });
            return found == labels.end() ? QString() : (*found)->text();
        };
        QCOMPARE(chip(24h).count(u"tomorrow"_s), 1);
        QVERIFY(chip(2h).contains(u" · in 2 h"_s));
    }

    void enterInThePlacesGoesToTheButtonAndOnlyTheNextOneSends()
    {
        openOne(toPack(1, {line(u"k-1"_s, u"Чайник"_s, 1)}));
        QCOMPARE(QApplication::focusWidget(), &places());
        QTest::keyClicks(&places(), u"3"_s);
        QTRY_VERIFY(m_one->isSeen());
        QTest::keyClick(&places(), Qt::Key_Return);
        QVERIFY(m_given.empty() && m_one->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_given.size(), size_t(1));
        QCOMPARE(m_given[0].code, OrderCode(u"410000001"_s));
        QCOMPARE(m_given[0].places, 3);
        QVERIFY(!m_one->isVisible());
    }

    void noKeyConfirmsWhatWasOnlyJustOpened()
    {
        openMany();
        auto *assemble = named<QPushButton>(*m_many, u"Assemble"_s);
        for (int times = 0; times < 2; ++times)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(m_many.get(), Qt::Key_A, Qt::AltModifier);
        QTest::keyClick(assemble, Qt::Key_Space);
        QVERIFY(m_given.empty() && m_many->isVisible());
        QTRY_VERIFY(m_many->isSeen());
        QTest::keyClick(assemble, Qt::Key_Space);
        QVERIFY(!m_given.empty());
    }

    void anEnterThatIsHeldDownSendsNothing()
    {
        openOne(toPack(1, {line(u"k-1"_s, u"Чайник"_s, 1)}));
        QTRY_VERIFY(m_one->isSeen());
        QTest::keyClick(&places(), Qt::Key_Return);
        for (int repeated = 0; repeated < 3; ++repeated) {
            QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
            QApplication::sendEvent(QApplication::focusWidget(), &held);
        }
        QVERIFY(m_given.empty() && m_one->isVisible());
    }

    void escapeAndTheDefaultButtonSendNothing()
    {
        openOne(toPack(1, {line(u"k-1"_s, u"Чайник"_s, 1)}));
        QVERIFY(named<QPushButton>(*m_one, u"Not now"_s)->isDefault());
        QTest::keyClick(m_one.get(), Qt::Key_Escape);
        QVERIFY(!m_one->isVisible() && m_given.empty());
    }

    void aRuleRememberedHereCountsAtOnceAndLater()
    {
        openOne(toPack(1, {line(u"w-1"_s, u"Шкаф"_s, 2), line(u"k-1"_s, u"Чайник"_s, 1)}));
        QCOMPARE(places().value(), 1);
        auto *rulePlaces = named<QSpinBox>(*m_one, u"Rule: places"_s);
        rulePlaces->setFocus();
        rulePlaces->selectAll();
        QTest::keyClicks(rulePlaces, u"2"_s);
        QTest::keyClick(m_one.get(), Qt::Key_M, Qt::AltModifier);
        QTRY_COMPARE(places().value(), 5);
        QCOMPARE(m_rules->find(u"w-1"_s), std::optional(PackingRule{1, 2}));
        openOne(toPack(2, {line(u"w-1"_s, u"Шкаф"_s, 1)}));
        QCOMPARE(places().value(), 2);
    }

    void thePlacesAPersonHasSetStayWhenTheLinesCome()
    {
        Order order = toPack(1, {});
        order.entries.reset();
        QVERIFY(m_rules->set({u"w-1"_s, u"Шкаф"_s, {1, 2}}));
        openOne(order);
        QVERIFY(says(*m_one, u"not read yet"_s));
        order.entries = {line(u"w-1"_s, u"Шкаф"_s, 1)};
        m_one->setOrder(order);
        QCOMPARE(places().value(), 2);
        places().setValue(7);
        order.entries = {line(u"w-1"_s, u"Шкаф"_s, 2)};
        m_one->setOrder(order);
        QCOMPARE(places().value(), 7);
    }

    void whatHasToBeLookedAtIsSaid()
    {
        Order order = toPack(1, {line(u"p-1"_s, u"Смартфон"_s, 1)});
        order.entries->front().imeiRequired = true;
        order.preOrder = true;
        openOne(order);
        QVERIFY(says(*m_one, u"Check the IMEI of Смартфон."_s));
        QVERIFY(says(*m_one, u"only with the item in the shop"_s));
    }

    void manyOrdersAreOneTableWithTheCountOnTheButton()
    {
        QVERIFY(m_rules->set({u"w-1"_s, u"Шкаф"_s, {1, 2}}));
        openMany();
        auto *assemble = named<QPushButton>(*m_many, u"Assemble"_s);
        QCOMPARE(assemble->text().remove(u'&'), u"Assemble (2)"_s);
        QVERIFY(says(*m_many, u"3 places"_s));
        QCOMPARE(words(2, AssembleModel::Column::Note), u"Accept the order first."_s);
        QCOMPARE(words(2, AssembleModel::Column::Places), u"—"_s);
    }

    void placesAreTypedIntoTheirCellAndEachOrderGivesOneCommand()
    {
        openMany();
        QTest::keyClick(&table(), Qt::Key_5);
        auto *editor = table().findChild<QSpinBox *>();
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), &table());
        QVERIFY(m_given.empty());
        QTRY_VERIFY(m_many->isSeen());
        QTest::keyClick(&table(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), named<QPushButton>(*m_many, u"Assemble"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_given.size(), size_t(2));
        QCOMPARE(m_given[0].places, 5);
        QCOMPARE(m_given[1].code, OrderCode(u"410000003"_s));
        QCOMPARE(m_given[1].places, 1);
    }

    void whatIsStillBeingTypedCountsWhenTheAccessKeyIsPressed()
    {
        openMany();
        QTRY_VERIFY(m_many->isSeen());
        QTest::keyClick(&table(), Qt::Key_4);
        QTest::keyClick(m_many.get(), Qt::Key_A, Qt::AltModifier);
        QTRY_COMPARE(m_given.size(), size_t(2));
        QCOMPARE(m_given[0].places, 4);
    }

    void anOrderThatCannotBeAssembledCannotBeGivenPlaces()
    {
        openMany();
        const QModelIndex cell = table().model()->index(2, int(AssembleModel::Column::Places));
        QVERIFY(!cell.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!table().model()->setData(cell, 3));
    }

    void manyPlacesAreAskedAboutInWords()
    {
        openOne(toPack(1, {line(u"k-1"_s, u"Чайник"_s, 1)}));
        places().setValue(42);
        named<QPushButton>(*m_one, u"Assemble"_s)->click();
        auto *question = m_one->findChild<PlacesQuestion *>();
        QVERIFY(question && question->isVisible() && m_given.empty());
        QVERIFY(says(*question, u"Forty-two places?"_s));
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(m_one->isVisible() && m_given.empty());
        QCOMPARE(places().value(), 42);
        QTRY_VERIFY(!m_one->findChild<PlacesQuestion *>());
        named<QPushButton>(*m_one, u"Assemble"_s)->click();
        named<QPushButton>(*m_one->findChild<PlacesQuestion *>(), u"Assemble"_s)->click();
        QCOMPARE(m_given.size(), size_t(1));
        QCOMPARE(m_given[0].places, 42);
        QVERIFY(!m_one->isVisible());
    }

    void tenPlacesAreNotAskedAbout()
    {
        openOne(toPack(1, {line(u"k-1"_s, u"Чайник"_s, 1)}));
        places().setValue(10);
        named<QPushButton>(*m_one, u"Assemble"_s)->click();
        QCOMPARE(m_given.size(), size_t(1));
    }

    void amongManyOrdersThoseWithManyPlacesAreAskedAbout()
    {
        openMany();
        auto &model = *table().model();
        QVERIFY(model.setData(model.index(0, int(AssembleModel::Column::Places)), 410));
        named<QPushButton>(*m_many, u"Assemble"_s)->click();
        auto *question = m_many->findChild<PlacesQuestion *>();
        QVERIFY(question && m_given.empty());
        QVERIFY(says(*question, u"Four hundred and ten places?"_s));
        QVERIFY(says(*question, u"№ 410\u00A0000\u00A0001"_s));
        QTest::keyClick(question, Qt::Key_Return); // the harmless button has the keyboard
        QVERIFY(m_given.empty() && m_many->isVisible());
        named<QPushButton>(*m_many, u"Assemble"_s)->click();
        QTRY_VERIFY(m_many->findChild<PlacesQuestion *>());
        named<QPushButton>(*m_many->findChildren<PlacesQuestion *>().last(), u"Assemble"_s)->click();
        QCOMPARE(m_given.size(), size_t(2));
        QCOMPARE(m_given[0].places, 410);
    }

    void rulesAreChangedAndForgottenWhereTheyAreListed()
    {
        QVERIFY(m_rules->set({u"w-1"_s, u"Шкаф"_s, {1, 2}}));
        QVERIFY(m_rules->set({u"c-6"_s, u"Кесе"_s, {6, 1}}));
        PackingRulesDialog dialog(*m_rules);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *table = dialog.findChild<QTableWidget *>();
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(0, 2)->text(), u"1 place per 6 pieces"_s);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(&dialog, Qt::Key_F, Qt::AltModifier);
        QTRY_COMPARE(table->rowCount(), 1);
        QVERIFY(!m_rules->find(u"w-1"_s));
        auto *units = named<QSpinBox>(dialog, u"Rule: pieces"_s);
        units->setFocus();
        units->selectAll();
        QTest::keyClicks(units, u"4"_s);
        QTest::keyClick(&dialog, Qt::Key_M, Qt::AltModifier);
        QTRY_COMPARE(table->item(0, 2)->text(), u"1 place per 4 pieces"_s);
    }

private:
    void openOne(const Order &order)
    {
        m_one = std::make_unique<AssembleDialog>(OrderRecord{.order = order}, *m_rules, TestClock().now());
        connect(m_one.get(), &AssembleDialog::submitted, this,
                [this](const AssembleOrder &c) { m_given.push_back(c); });
        m_one->open();
        QVERIFY(QTest::qWaitForWindowActive(m_one.get()));
    }

    // Two orders to pack, and between them one that is not accepted yet.
    void openMany()
    {
        m_many = std::make_unique<AssembleManyDialog>(
            std::vector<AssembleModel::Candidate>{{toPack(1, {line(u"w-1"_s, u"Шкаф"_s, 1)}), {}},
                                                  {toPack(2, {}), u"Accept the order first."_s},
                                                  {toPack(3, {line(u"k-1"_s, u"Чайник"_s, 4)}), {}}},
            [this](const QString &sku) { return m_rules->find(sku); });
        connect(m_many.get(), &AssembleManyDialog::submitted, this,
                [this](const std::vector<AssembleOrder> &commands) { m_given = commands; });
        m_many->open();
        QVERIFY(QTest::qWaitForWindowActive(m_many.get()));
    }

    QSpinBox &places() const { return *named<QSpinBox>(*m_one, u"Places"_s); }
    QTableView &table() const { return *m_many->findChild<QTableView *>(); }
    QString words(int row, AssembleModel::Column column) const
    {
        return table().model()->index(row, int(column)).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<PackingRules> m_rules;
    std::unique_ptr<AssembleDialog> m_one;
    std::unique_ptr<AssembleManyDialog> m_many;
    std::vector<AssembleOrder> m_given;
};

TEST_WITH_WINDOWS(AssembleDialogTest)
#include "assembledialog_test.moc"

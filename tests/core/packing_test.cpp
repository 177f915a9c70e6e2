// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/orders/packing.h"
#include "core/shop/shopschema.h"
#include "core/store/packingrules.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

OrderEntry line(const QString &sku, std::optional<qint64> quantity)
{
    OrderEntry line;
    line.offerCode = sku;
    line.quantity = quantity;
    return line;
}

Order orderOf(std::vector<OrderEntry> lines)
{
    Order order;
    order.entries = std::move(lines);
    return order;
}

// A wardrobe comes in two boxes, six cups go into one.
std::optional<PackingRule> ruleOf(const QString &sku)
{
    if (sku == "wardrobe"_L1)
        return PackingRule{1, 2};
    if (sku == "cup"_L1)
        return PackingRule{6, 1};
    return std::nullopt;
}

} // namespace

// How an order is packed, and how the shop's rules for it are remembered.
class PackingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        open();
    }

    void placesFollowTheRules_data()
    {
        QTest::addColumn<QString>("sku");
        QTest::addColumn<qint64>("quantity");
        QTest::addColumn<int>("places");
        QTest::newRow("no rule: one parcel") << u"kettle"_s << 5LL << 1;
        QTest::newRow("no code: one parcel") << QString() << 5LL << 1;
        QTest::newRow("two places a piece") << u"wardrobe"_s << 3LL << 6;
        QTest::newRow("part of a place") << u"cup"_s << 1LL << 1;
        QTest::newRow("a full place") << u"cup"_s << 6LL << 1;
        QTest::newRow("one more than a full place") << u"cup"_s << 7LL << 2;
        QTest::newRow("nothing left of the line") << u"cup"_s << 0LL << 1;
        QTest::newRow("more than anybody packs") << u"wardrobe"_s << 5'000'000'000LL << PackingRule::most;
    }

    void placesFollowTheRules()
    {
        QFETCH(QString, sku);
        QFETCH(qint64, quantity);
        QFETCH(int, places);
        QCOMPARE(placesFor(orderOf({line(sku, quantity)}), ruleOf), places);
    }

    void linesWithoutARuleShareOneParcelBesideTheOthers()
    {
        QCOMPARE(placesFor(orderOf({line(u"wardrobe"_s, 1), line(u"kettle"_s, 2), line({}, 1)}), ruleOf), 3);
        QCOMPARE(placesFor(orderOf({line(u"cup"_s, 1), line(u"wardrobe"_s, 1)}), ruleOf), 3);
    }

    void anOrderWhoseLinesAreNotKnownIsOneParcel()
    {
        QCOMPARE(placesFor(Order(), ruleOf), 1);
        QCOMPARE(placesFor(orderOf({line(u"wardrobe"_s, std::nullopt)}), ruleOf), 2);
    }

    void aCodeFoundLaterCountsToo()
    {
        OrderEntry found = line({}, 2);
        found.product.merchant.code = u"wardrobe"_s;
        QCOMPARE(placesFor(orderOf({found}), ruleOf), 4);
    }

    void rulesAreRememberedAndReplacedAndForgotten()
    {
        QVERIFY(m_rules->set({u"w-1"_s, u"Шкаф"_s, {1, 3}}));
        QVERIFY(m_rules->set({u"w-1"_s, u"Шкаф"_s, {1, 2}}));
        QVERIFY(m_rules->set({u"c-6"_s, u"Кесе"_s, {6, 1}}));
        open();
        QCOMPARE(m_rules->all().size(), size_t(2));
        QCOMPARE(m_rules->find(u"w-1"_s), std::optional(PackingRule{1, 2}));
        QVERIFY(m_rules->remove(u"w-1"_s));
        open();
        QVERIFY(!m_rules->find(u"w-1"_s));
        QCOMPARE(m_rules->all().front(), (PackingRules::Item{u"c-6"_s, u"Кесе"_s, {6, 1}}));
    }

    void aRuleThatIsNoneIsNotTaken()
    {
        QVERIFY(!m_rules->set({u"w-1"_s, {}, {0, 1}}));
        QVERIFY(!m_rules->set({u"w-1"_s, {}, {1, 1000}}));
        QVERIFY(!m_rules->set({{}, u"Шкаф"_s, {1, 1}}));
        QVERIFY(m_rules->all().empty());
    }

    void whatCouldNotBeWrittenDoesNotCount()
    {
        Database closed{QString(), shopSchema()};
        PackingRules rules(closed);
        QVERIFY(rules.load());
        QVERIFY(!rules.set({u"w-1"_s, u"Шкаф"_s, {1, 2}}));
        QVERIFY(!rules.find(u"w-1"_s));
    }

private:
    void open()
    {
        m_rules.reset();
        m_database.reset();
        m_database = std::make_unique<Database>(m_directory->filePath(u"tapsyrys.db"_s), shopSchema());
        QVERIFY(m_database->open());
        m_rules = std::make_unique<PackingRules>(*m_database);
        QVERIFY(m_rules->load());
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<PackingRules> m_rules;
};

TEST_WITHOUT_WINDOWS(PackingTest)
#include "packing_test.moc"

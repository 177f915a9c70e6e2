// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shopfixture.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Situation;

// Looking up what the lists leave out, told against the Training shop by what reached it.
class DetailReadingTest : public QObject, private ShopFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyFactOfAnOrderIsLookedUp();
    void theSameProductInTwoOrdersIsAskedForOnce();
    void whatWasLookedUpIsThereAfterARestartAlsoOffline();
    void linesWithoutAnOfferAreNamedAndStaySo();
    void leastWeightsAreAskedForOnlyWhereWeightsMayChange();
    void aChangeOfLinesLeavesTheLeastWeightKnown_data();
    void aChangeOfLinesLeavesTheLeastWeightKnown();
    void walkingThroughTheListAsksOnlyForWhereItEnds();
    void aFailureIsSaidOnceAndTriedAgainOnRequest();
    void whatTheMarketplaceDoesNotKnowIsNoFailure();

private:
    QString addOrder(const training::OrderSpec &spec);
    int requests(const QByteArray &path) const;
    void show(const QString &code);
    const std::vector<OrderEntry> &lines(const QString &code) const { return *m_place->order(code)->order.entries; }
};

void DetailReadingTest::init()
{
    beginWith({.orders = 0});
    startProgram();
}

void DetailReadingTest::cleanup()
{
    endAll();
}

// How many requests with this in their path reached the shop.
int DetailReadingTest::requests(const QByteArray &path) const
{
    const auto log = m_shop->log();
    return int(std::ranges::count_if(log, [&](const auto &logged) { return logged.request.path.contains(path); }));
}

QString DetailReadingTest::addOrder(const training::OrderSpec &spec)
{
    const QString code = m_shop->addOrder(spec);
    m_place->readAll();
    return code;
}

// Shows an order and waits until everything has been asked that will be: whatever is asked now goes
// before the lists of a refresh, and one answer may lead to one more question.
void DetailReadingTest::show(const QString &code)
{
    m_place->detail.show(m_place->order(code)->order.id);
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_place->readAll());
}

void DetailReadingTest::everyFactOfAnOrderIsLookedUp()
{
    const QString code =
        addOrder({.situation = Situation::ToPack, .wares = {training::Ware::Phone, training::Ware::WeighedPiece}});
    m_shop->clearLog();
    show(code);
    for (const OrderEntry &line : lines(code)) {
        QVERIFY(!line.product.code.isEmpty());
        QVERIFY(!line.ownCode().isEmpty());
        QVERIFY(!line.warehouse.name.isEmpty());
        QVERIFY(!line.warehouse.address.isEmpty());
        QVERIFY(line.warehouse.latitude.has_value());
    }
    QVERIFY(!lines(code)[0].brand().isEmpty());
    QVERIFY(!lines(code)[0].minAllowedWeight.has_value());
    QVERIFY(lines(code)[1].minAllowedWeight.has_value());
    QCOMPARE(requests("/product"), 2);
    QCOMPARE(requests("/pointofservices/"), 1);
    QVERIFY2(requests("/entries") == 0, "the list carried the lines");
}

void DetailReadingTest::theSameProductInTwoOrdersIsAskedForOnce()
{
    // Enough lines that products repeat within an order too.
    const QString first = addOrder({.situation = Situation::Pickup, .lines = 60});
    const QString second = addOrder({.situation = Situation::Pickup, .lines = 60});
    QSet<QString> products;
    for (const QString &code : {first, second}) {
        for (const OrderEntry &line : lines(code))
            products += line.product.id.value();
    }
    m_shop->clearLog();
    show(first);
    show(second);
    const auto isWhole = [](const OrderEntry &line) { return line.product.isLookedUp() && !line.ownCode().isEmpty(); };
    QVERIFY(std::ranges::all_of(lines(first), isWhole));
    QVERIFY(std::ranges::all_of(lines(second), isWhole));
    QCOMPARE(requests("/product"), int(products.size()));
    QVERIFY2(requests("/merchantProduct") < int(products.size()), "only for lines that came without an offer");
}

void DetailReadingTest::whatWasLookedUpIsThereAfterARestartAlsoOffline()
{
    const QString first = addOrder({.situation = Situation::Pickup, .lines = 60});
    const QString second = addOrder({.situation = Situation::Pickup, .lines = 60});
    show(first);
    const QString brand = lines(first)[0].brand();
    m_shop->stop();
    startProgram();
    QCOMPARE(lines(first)[0].brand(), brand);
    QVERIFY(lines(first)[0].warehouse.isLookedUp());

    // The second one was never shown: the catalogue knows its products from the first.
    QSignalSpy failed(&m_place->detail, &DetailReading::failed);
    m_place->detail.show(m_place->order(second)->order.id);
    const auto fromFirst =
        std::ranges::count_if(lines(second), [](const OrderEntry &line) { return line.product.isLookedUp(); });
    QVERIFY(fromFirst > 30);
    QTRY_VERIFY2(!failed.isEmpty(), "what is still missing cannot be read, and that is said");
}

void DetailReadingTest::linesWithoutAnOfferAreNamedAndStaySo()
{
    const QString code = addOrder({.situation = Situation::Pickup, .lines = 60});
    const auto hasName = [](const OrderEntry &line) { return line.hasName(); };
    QVERIFY2(!std::ranges::all_of(lines(code), hasName), "the shop leaves out some offers, as the marketplace does");
    show(code);
    QVERIFY(std::ranges::all_of(lines(code), hasName));
    QVERIFY(std::ranges::none_of(lines(code), [](const OrderEntry &line) { return line.ownCode().isEmpty(); }));
    QVERIFY(m_place->readAll());
    QVERIFY2(std::ranges::all_of(lines(code), hasName), "a list without the names does not take them away");
    startProgram();
    QVERIFY2(std::ranges::all_of(lines(code), hasName), "nor does a new start");
}

void DetailReadingTest::leastWeightsAreAskedForOnlyWhereWeightsMayChange()
{
    const std::vector wares{training::Ware::Loose, training::Ware::Piece};
    const QString open = addOrder({.situation = Situation::Pickup, .wares = wares});
    const QString packed = addOrder({.situation = Situation::WithCourier, .wares = wares});
    m_shop->clearLog();
    show(packed);
    QVERIFY(!lines(packed)[0].minAllowedWeight.has_value());
    show(open);
    QVERIFY(lines(open)[0].minAllowedWeight.has_value());
    const auto log = m_shop->log();
    const auto isOneLine = [](const training::LoggedRequest &logged) {
        return logged.request.path.contains("/orderentries/") && logged.request.path.count('/') == 5;
    };
    QCOMPARE(std::ranges::count_if(log, isOneLine), 1);
}

void DetailReadingTest::aChangeOfLinesLeavesTheLeastWeightKnown_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("weights are corrected") << Change::CorrectWeights;
    QTest::newRow("a line is reduced") << Change::ReduceLine;
}

void DetailReadingTest::aChangeOfLinesLeavesTheLeastWeightKnown()
{
    QFETCH(Change, change);
    const QString code = addOrder({.situation = Situation::ToPack,
                                   .wares = {training::Ware::WeighedPiece, training::Ware::WeighedPiece},
                                   .quantity = 3});
    const OrderId id = m_place->order(code)->order.id;
    show(code);
    // As the panel does that shows it.
    connect(&m_place->store, &OrderStore::rowsChanged, this, [this, id] { m_place->detail.show(id); });
    const auto changed = m_place->runner.submit(Workplace::commandFor(change, m_place->order(code)->order));
    QVERIFY(changed && m_place->waitForOutcome(*changed, Outcome::Confirmed));
    QVERIFY(m_place->readAll());
    const auto areKnown = [&] {
        const auto &entries = m_place->order(code)->order.entries;
        return entries &&
               std::ranges::all_of(*entries, [](const OrderEntry &line) { return line.minAllowedWeight.has_value(); });
    };
    QTRY_VERIFY(areKnown());
}

void DetailReadingTest::walkingThroughTheListAsksOnlyForWhereItEnds()
{
    const QString passed = addOrder({.situation = Situation::Pickup, .lines = 20});
    const QString reached = addOrder({.situation = Situation::Pickup, .wares = {training::Ware::Phone}});
    m_shop->clearLog();
    m_place->detail.show(m_place->order(passed)->order.id);
    show(reached);
    QVERIFY(lines(reached)[0].product.isLookedUp());
    QCOMPARE(requests("/product"), 1);
}

void DetailReadingTest::aFailureIsSaidOnceAndTriedAgainOnRequest()
{
    const QString code = addOrder({.situation = Situation::Pickup, .wares = {training::Ware::Piece}});
    const OrderId id = m_place->order(code)->order.id;
    m_shop->inject({.path = u"/v2/orderentries"_s}, training::faults::refuse(u"Not now"_s, 400));
    QSignalSpy failed(&m_place->detail, &DetailReading::failed);
    show(code);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<OrderId>(), id);
    QCOMPARE(failed[0][1].value<Error>().title, u"Not now"_s);
    QVERIFY2(!lines(code)[0].title().isEmpty(), "what is known stays");
    m_shop->clearLog();
    show(code);
    QVERIFY2(requests("/product") == 0, "looking again does not ask again");
    m_place->detail.readAgain();
    QTRY_VERIFY(lines(code)[0].product.isLookedUp());
}

void DetailReadingTest::whatTheMarketplaceDoesNotKnowIsNoFailure()
{
    const QString code = addOrder({.situation = Situation::Pickup, .wares = {training::Ware::Piece}});
    m_shop->inject({.path = u"/v2/orderentries"_s}, training::faults::refuse(u"Not found"_s, 404));
    QSignalSpy failed(&m_place->detail, &DetailReading::failed);
    m_shop->clearLog();
    show(code);
    QCOMPARE(requests("/product"), 1);
    QCOMPARE(failed.size(), 0);
}

TEST_WITHOUT_WINDOWS(DetailReadingTest)
#include "detailreading_test.moc"

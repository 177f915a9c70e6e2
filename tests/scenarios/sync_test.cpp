// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/listreading.h"
#include "core/sync/windows.h"
#include "core/training/trainingshop.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "tests/support/workplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Moment;
using training::Situation;

namespace {

const QStringList openStates{u"NEW"_s, u"SIGN_REQUIRED"_s, u"PICKUP"_s, u"DELIVERY"_s, u"KASPI_DELIVERY"_s};

} // namespace

// Keeping our copy true by reading, told against the Training shop.
class SyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyOpenOrderOfSixtyDaysIsRead();
    void aClockThatIsAYearWrongHidesNoOrder_data();
    void aClockThatIsAYearWrongHidesNoOrder();
    void manyPagesAreReadWithHonestProgress();
    void aPollWithoutChangesIsSilentAndSmall();
    void whatLeftTheOpenStatesIsLookedUpBeforeItIsBelieved();
    void anOrderThatOnlySlippedBetweenTwoListsStays();
    void whenTheServerRefusesToIncludeLinesTheyAreReadOneByOne();
    void linesOvertakenByTheirOrderAreReadOnceMore();
    void malformedListsLoseNoOrder_data();
    void malformedListsLoseNoOrder();
    void aListThatTellsMoreThanItShowsIsReadAgain();
    void oneListThatCannotBeReadDoesNotHoldUpTheOthers();
    void aListOfWhichSeveralPagesCannotBeReadFailsOnce();
    void aListWithoutEndEnds();
    void oneOrderThatCannotBeLookedUpDoesNotHoldUpTheOthers();
    void listsThatTurnEmptyCauseFewRequests_data();
    void listsThatTurnEmptyCauseFewRequests();
    void anOrderLookedUpInVainIsNotAskedForInEveryRound();
    void offlineIsSaidAndEndsByItself();
    void aPauseTheMarketplaceAsksForIsTold();
    void beforeThereIsATokenAPersonsReadIsNoOutage();
    void aRefusedTokenStopsReadingUntilANewOneComes();
    void theLastKnownQueueIsThereAtOnceAlsoOffline();
    void aReadingBegunBeforeACommandEndedDoesNotOverwriteIt();
    void afterTheComputerSleptItReadsAtOnce();
    void aComputerWhoseClockIsMonthsOffReadsTheRightWindows();
    void newOrdersAreTold();
    void firstDeadlinesSurviveTheMarketplacesRewriting();

private:
    std::unique_ptr<Workplace> newWorkplace() const;
    int requests() const { return int(m_shop->log().size()); }
    std::set<QString> openCodes() const;
    std::set<QString> ourOpenCodes() const;

    TestClock m_clock;
    std::unique_ptr<TrainingShop> m_shop;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Workplace> m_workplace;
};

void SyncTest::init()
{
    m_shop = std::make_unique<TrainingShop>(TrainingShop::Options{.orders = 60}, m_clock);
    QVERIFY(m_shop->start());
    m_directory = std::make_unique<QTemporaryDir>();
    m_workplace = newWorkplace();
}

void SyncTest::cleanup()
{
    m_workplace.reset();
    m_shop.reset();
    m_directory.reset();
}

std::unique_ptr<Workplace> SyncTest::newWorkplace() const
{
    return std::make_unique<Workplace>(
        Workplace::Options{.apiUrl = m_shop->apiUrl(), .token = m_shop->token(), .directory = m_directory->path()},
        m_clock);
}

std::set<QString> SyncTest::openCodes() const
{
    std::set<QString> codes;
    for (const QString &state : openStates) {
        const QStringList inState = m_shop->orderCodes(state);
        codes.insert(inState.begin(), inState.end());
    }
    return codes;
}

std::set<QString> SyncTest::ourOpenCodes() const
{
    std::set<QString> codes;
    for (int row = 0; row < m_workplace->store.size(); ++row) {
        const Order &order = m_workplace->store.at(row).order;
        if (isOpen(order))
            codes.insert(order.code.value());
    }
    return codes;
}

void SyncTest::everyOpenOrderOfSixtyDaysIsRead()
{
    m_shop->addOrder({.situation = Situation::PreOrder, .age = 59 * 24h});
    m_shop->addOrder({.situation = Situation::ToPack, .age = 26 * 24h});
    QVERIFY(m_workplace->readAll());
    QCOMPARE(ourOpenCodes(), openCodes());
    for (const QString &code : openCodes()) {
        const OrderRecord *record = m_workplace->order(code);
        QCOMPARE(record->order.status.text, m_shop->status(code));
        QVERIFY2(record->order.entries.has_value(), "the list carried the lines");
    }
    QCOMPARE(m_workplace->store.completeAt(), std::optional(m_clock.now()));
}

void SyncTest::aClockThatIsAYearWrongHidesNoOrder_data()
{
    QTest::addColumn<std::chrono::hours>("wrongBy");
    QTest::newRow("fast") << std::chrono::hours(365 * 24);
    QTest::newRow("slow") << std::chrono::hours(-365 * 24);
}

void SyncTest::aClockThatIsAYearWrongHidesNoOrder()
{
    QFETCH(std::chrono::hours, wrongBy);
    TestClock wrong;
    wrong.advance(wrongBy);
    m_shop->addOrder({.situation = Situation::PreOrder, .age = 59 * 24h});
    m_workplace = std::make_unique<Workplace>(
        Workplace::Options{.apiUrl = m_shop->apiUrl(), .token = m_shop->token(), .directory = m_directory->path()},
        wrong);
    QVERIFY(m_workplace->readAll());
    QCOMPARE(ourOpenCodes(), openCodes());
    QCOMPARE(m_workplace->sync.state().clockOffset, std::optional<std::chrono::seconds>(wrongBy));
}

void SyncTest::manyPagesAreReadWithHonestProgress()
{
    m_workplace.reset();
    m_shop = std::make_unique<TrainingShop>(TrainingShop::Options{.orders = 900}, m_clock);
    QVERIFY(m_shop->start());
    m_workplace = newWorkplace();
    std::vector<std::pair<int, std::optional<int>>> told;
    connect(&m_workplace->sync, &OrderSync::stateChanged, this, [&] {
        const SyncState &state = m_workplace->sync.state();
        if (state.reading)
            told.emplace_back(state.ordersRead, state.ordersInAll);
    });
    QSignalSpy complete(&m_workplace->store, &OrderStore::completeAtChanged);
    QVERIFY(m_workplace->readAll());
    QCOMPARE(ourOpenCodes(), openCodes());
    QCOMPARE(complete.size(), 1);
    const int inAll = int(openCodes().size());
    QVERIFY(std::ranges::any_of(told, [&](const auto &t) { return t.first > 0 && t.first < inAll && !t.second; }));
    QVERIFY(std::ranges::all_of(told, [&](const auto &t) { return !t.second || *t.second == inAll; }));
    QVERIFY(std::ranges::is_sorted(told, {}, [](const auto &t) { return t.first; }));
}

void SyncTest::aPollWithoutChangesIsSilentAndSmall()
{
    // At rest: five states, one window each, and more only where older orders are open.
    int olderWindows = 0;
    for (const QString &state : openStates) {
        std::vector<Instant> dates;
        const QStringList codes = m_shop->orderCodes(state);
        for (const QString &code : codes)
            dates.push_back(instantFromMs(m_shop->attributes(code)["creationDate"_L1].toInteger()));
        olderWindows += int(windows::covering(dates, m_clock.now()).size());
    }
    m_workplace.reset();
    m_workplace = std::make_unique<Workplace>(
        Workplace::Options{
            .apiUrl = m_shop->apiUrl(), .token = m_shop->token(), .directory = m_directory->path(), .poll = 50ms},
        m_clock);
    std::vector<int> requestsOfRounds;
    connect(&m_workplace->sync, &OrderSync::stateChanged, this, [&, wasReading = false]() mutable {
        const bool isReading = m_workplace->sync.state().reading;
        if (isReading && !wasReading)
            m_shop->clearLog();
        else if (!isReading && wasReading)
            requestsOfRounds.push_back(requests());
        wasReading = isReading;
    });
    m_workplace->sync.start();
    QTRY_COMPARE(requestsOfRounds.size(), size_t(1));
    QSignalSpy changed(&m_workplace->store, &OrderStore::rowsChanged);
    QSignalSpy inserted(&m_workplace->store, &OrderStore::rowsInserted);
    QTRY_VERIFY(requestsOfRounds.size() >= 3);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(requestsOfRounds[1], 5 + olderWindows);
    QCOMPARE(requestsOfRounds[2], 5 + olderWindows);
}

void SyncTest::whatLeftTheOpenStatesIsLookedUpBeforeItIsBelieved()
{
    QVERIFY(m_workplace->readAll());
    const QString code = m_shop->orderCodes(u"PICKUP"_s).front();
    m_shop->setField(code, u"state"_s, u"ARCHIVE"_s);
    m_shop->setField(code, u"status"_s, u"COMPLETED"_s);
    m_shop->clearLog();
    QVERIFY(m_workplace->readAll());
    QCOMPARE(m_workplace->order(code)->stage(), Stage::Archive);
    const auto log = m_shop->log();
    QCOMPARE(std::ranges::count_if(log, [&](const auto &logged) { return logged.raw.contains(code.toUtf8()); }), 1);
}

void SyncTest::anOrderThatOnlySlippedBetweenTwoListsStays()
{
    QVERIFY(m_workplace->readAll());
    const QString code = m_shop->orderCodes(u"PICKUP"_s).front();
    const QByteArray without = R"({"data":[],"included":[],"meta":{"pageCount":0,"totalCount":0}})";
    m_shop->inject({.query = u"[state]=PICKUP"_s}, training::faults::body(without));
    QVERIFY(m_workplace->readAll());
    QCOMPARE(m_workplace->order(code)->stage(), stageOf(m_workplace->order(code)->order));
    QCOMPARE(ourOpenCodes(), openCodes());
}

void SyncTest::whenTheServerRefusesToIncludeLinesTheyAreReadOneByOne()
{
    m_shop->inject({.query = u"user,entries"_s}, training::faults::refuse(u"Unknown include"_s), 1000);
    QVERIFY(m_workplace->readAll());
    QCOMPARE(ourOpenCodes(), openCodes());
    const OrderRecord &record = m_workplace->store.at(0);
    QVERIFY(!record.order.entries.has_value());
    m_workplace->sync.readEntries(record.order.id);
    m_workplace->sync.readEntries(record.order.id);
    m_shop->clearLog();
    QTRY_VERIFY(m_workplace->store.at(0).order.entries.has_value());
    QVERIFY2(requests() <= 1, "asked twice, read once");
}

void SyncTest::linesOvertakenByTheirOrderAreReadOnceMore()
{
    QVERIFY(m_workplace->readAll());
    Order moved = m_workplace->store.at(0).order;
    m_workplace->sync.readEntries(moved.id);
    // Read later, without lines and with another sum: the lines on their way may be the old ones.
    moved.totalPrice = Money::fromTiyn(1);
    moved.entries.reset();
    m_workplace->store.apply({moved}, m_workplace->readings.next());
    QVERIFY(!m_workplace->store.at(0).order.entries);
    QTRY_VERIFY(m_workplace->store.at(0).order.entries);
}

void SyncTest::malformedListsLoseNoOrder_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray deep = QByteArray(R"({"a":)").repeated(50) + "0" + QByteArray("}").repeated(50);
    const QByteArray padding(10'000'000, 'x');
    QTest::newRow("HTML") << QByteArray("<html><h1>Технические работы</h1></html>");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("wrong types") << QByteArray(
        R"({"data":[{"type":"orders","id":"%ID%","attributes":{"code":[],"state":7,"status":{},"totalPrice":"много","creationDate":"2026-11-23","customer":"Әсел"},"relationships":[]}],"included":{},"meta":"?"})");
    QTest::newRow("nulls everywhere") << QByteArray(
        R"({"data":[{"type":null,"id":"%ID%","attributes":{"code":null,"state":null,"status":null,"totalPrice":null,"creationDate":null,"customer":null},"relationships":null}],"included":null,"meta":null})");
    QTest::newRow("unknown words") << QByteArray(
        R"({"data":[{"type":"orders","id":"x1","attributes":{"code":"1","state":"LIMBO","status":"PONDERING","deliveryMode":"DRONE"}}],"meta":{"pageCount":1,"totalCount":1}})");
    QTest::newRow("fifty levels deep") << QByteArray(R"({"data":[{"type":"orders","id":"x2","attributes":)") + deep +
                                              "}]}";
    QTest::newRow("ten megabytes") << QByteArray(R"({"data":[],"meta":{"pageCount":1,"totalCount":0},"padding":")") +
                                          padding + "\"}";
    QTest::newRow("ten megabytes of HTML") << QByteArray("<html>") + padding;
    QTest::newRow("duplicate ids") << QByteArray(
        R"({"data":[{"type":"orders","id":"x3"},{"type":"orders","id":"x3"}],"meta":{"pageCount":1,"totalCount":2}})");
    QTest::newRow("absurd counts") << QByteArray(R"({"data":[],"meta":{"pageCount":2000000000,"totalCount":-1}})");
    QTest::newRow("an order without an id")
        << QByteArray(R"({"data":[{"type":"orders"},null,7],"meta":{"pageCount":1,"totalCount":3}})");
}

void SyncTest::malformedListsLoseNoOrder()
{
    QFETCH(QByteArray, body);
    QVERIFY(m_workplace->readAll());
    const auto before = ourOpenCodes();
    const QString victim = m_shop->orderCodes(u"PICKUP"_s).front();
    body.replace("%ID%", m_shop->orderId(victim).toUtf8());
    m_shop->inject({.query = u"[state]=PICKUP"_s}, training::faults::body(body), 1000);
    QSignalSpy changed(&m_workplace->sync, &OrderSync::stateChanged);
    m_workplace->sync.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(changed.size() >= 2 && !m_workplace->sync.state().reading, 20'000);
    for (const QString &code : before)
        QVERIFY2(ourOpenCodes().contains(code), qPrintable(code));
    QCOMPARE(m_workplace->order(victim)->stage(), Stage::Pickup);

    m_shop->clearFaults();
    QVERIFY(m_workplace->readAll());
    for (const QString &code : openCodes()) {
        QVERIFY(m_workplace->order(code));
        QCOMPARE(m_workplace->order(code)->order.status.text, m_shop->status(code));
    }
}

void SyncTest::aListThatTellsMoreThanItShowsIsReadAgain()
{
    // The first answer is a page from which one order slipped to a page already read.
    const QByteArray slipped = R"({"data":[],"included":[],"meta":{"pageCount":1,"totalCount":1}})";
    m_shop->inject({.query = u"[state]=PICKUP"_s}, training::faults::body(slipped));
    QVERIFY(m_workplace->readAll());
    QCOMPARE(ourOpenCodes(), openCodes());
}

void SyncTest::oneListThatCannotBeReadDoesNotHoldUpTheOthers()
{
    QVERIFY(m_workplace->readAll());
    const auto completeAt = m_workplace->store.completeAt();
    m_clock.advance(1min);
    m_shop->inject({.query = u"[state]=PICKUP"_s}, training::faults::body("<html>"), 1000);
    const QString code = m_shop->addOrder({.situation = Situation::MyDelivery});
    m_workplace->sync.refresh();
    QTRY_VERIFY(m_workplace->order(code));
    QTRY_COMPARE(m_workplace->sync.state().link, SyncState::Link::Offline);
    QCOMPARE(m_workplace->sync.state().error->kind, Error::Kind::Malformed);
    QVERIFY2(m_workplace->store.completeAt() == completeAt, "half a reading is not a complete one");
}

void SyncTest::aListOfWhichSeveralPagesCannotBeReadFailsOnce()
{
    for (int n = 0; n < 350; ++n)
        m_shop->addOrder({.situation = Situation::Pickup, .age = 1h});
    for (const auto *page : {"page[number]=1&", "page[number]=2&"})
        m_shop->inject({.query = QString::fromLatin1(page)}, training::faults::body("<html>"));
    const Instant now = m_clock.now();
    ListReading list(m_workplace->client, m_workplace->readings,
                     {.list = {.state = OrderState::PICKUP}, .from = now - 24h, .to = now}, Priority::Background, 4);
    QSignalSpy failed(&list, &ListReading::failed);
    QSignalSpy finished(&list, &ListReading::finished);
    list.start();
    QTRY_COMPARE(failed.size(), 1);
    QTRY_COMPARE(list.findChildren<JobBase *>().size(), 0);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(finished.size(), 0);
}

void SyncTest::aListWithoutEndEnds()
{
    // A server that does not look at the number of the page.
    const QByteArray same = R"({"data":[{"type":"orders","id":"x1","attributes":{"code":"1"}}],
        "meta":{"pageCount":1000000,"totalCount":1000000}})";
    m_shop->inject({.query = u"[state]=PICKUP"_s}, training::faults::body(same), 1'000'000);
    QVERIFY(m_workplace->readAll());
    QVERIFY2(requests() < 250, qPrintable(QString::number(requests())));
    QVERIFY2(m_workplace->sync.state().unreadable >= 999'999, "what it tells of and does not show is said");
}

void SyncTest::oneOrderThatCannotBeLookedUpDoesNotHoldUpTheOthers()
{
    QVERIFY(m_workplace->readAll());
    QStringList codes;
    for (int row = 0; row < m_workplace->store.size(); ++row) {
        if (m_workplace->store.at(row).stage() == Stage::Pickup)
            codes.append(m_workplace->store.at(row).order.code.value());
    }
    for (const QString &code : {codes.first(), codes.last()}) {
        m_shop->setField(code, u"state"_s, u"ARCHIVE"_s);
        m_shop->setField(code, u"status"_s, u"COMPLETED"_s);
    }
    m_shop->inject({.query = u"[code]="_s + codes.first()}, training::faults::body("<html>"), 1000);
    m_workplace->sync.refresh();
    QTRY_COMPARE(m_workplace->order(codes.last())->stage(), Stage::Archive);
    QTRY_COMPARE(m_workplace->sync.state().link, SyncState::Link::Offline);
    QCOMPARE(m_workplace->sync.state().error->kind, Error::Kind::Malformed);
    QCOMPARE(m_workplace->order(codes.first())->stage(), Stage::Pickup);
}

void SyncTest::listsThatTurnEmptyCauseFewRequests_data()
{
    QTest::addColumn<QString>("empty");
    QTest::newRow("lists, and nobody knows the numbers") << u"filter[orders]"_s;
    QTest::newRow("lists, and each number is where it was") << u"[state]="_s;
}

void SyncTest::listsThatTurnEmptyCauseFewRequests()
{
    QFETCH(QString, empty);
    m_workplace.reset();
    m_shop = std::make_unique<TrainingShop>(TrainingShop::Options{.orders = 1000}, m_clock);
    QVERIFY(m_shop->start());
    m_workplace = newWorkplace();
    QVERIFY(m_workplace->readAll());
    const Instant lastSeen = m_clock.now();
    const auto before = ourOpenCodes();
    QVERIFY(before.size() >= 1000);
    m_shop->inject({.query = empty}, training::faults::body(R"({"data":[],"meta":{"pageCount":0,"totalCount":0}})"),
                   1'000'000);
    if (empty == "filter[orders]"_L1)
        m_shop->inject({.path = u"/v2/orders/"_s}, training::faults::refuse(u"Not found"_s, 404), 1'000'000);
    for (int round = 0; round < 3; ++round) {
        m_clock.advance(1min);
        m_shop->clearLog();
        QVERIFY(m_workplace->readAll());
        QVERIFY2(requests() < 100, qPrintable(QString::number(requests())));
        QCOMPARE(ourOpenCodes(), before);
        QVERIFY2(m_workplace->sync.state().unseen > 900, "what is not known is said");
        QCOMPARE(m_workplace->sync.state().unseenSince, std::optional(lastSeen));
    }
    m_shop->clearFaults();
    QVERIFY(m_workplace->readAll());
    QCOMPARE(m_workplace->sync.state().unseen, 0);
}

// By itself the program makes the pause before the next question about an order longer; a person need not wait.
void SyncTest::anOrderLookedUpInVainIsNotAskedForInEveryRound()
{
    m_workplace.reset();
    m_shop = std::make_unique<TrainingShop>(TrainingShop::Options{.orders = 0}, m_clock);
    QVERIFY(m_shop->start());
    m_shop->addOrder({.situation = Situation::Pickup});
    m_workplace = std::make_unique<Workplace>(
        Workplace::Options{
            .apiUrl = m_shop->apiUrl(), .token = m_shop->token(), .directory = m_directory->path(), .poll = 5ms},
        m_clock);
    QVERIFY(m_workplace->readAll());
    m_shop->inject({.query = u"filter[orders]"_s},
                   training::faults::body(R"({"data":[],"meta":{"pageCount":0,"totalCount":0}})"), 1'000'000);
    m_shop->inject({.path = u"/v2/orders/"_s}, training::faults::refuse(u"Not found"_s, 404), 1'000'000);
    m_shop->clearLog();
    const auto lookUps = [this] {
        const auto log = m_shop->log();
        return std::ranges::count_if(
            log, [](const training::LoggedRequest &r) { return r.request.path.contains("/v2/orders/"); });
    };
    const auto someRounds = [this] {
        int rounds = 0;
        const QMetaObject::Connection counting =
            connect(&m_workplace->sync, &OrderSync::stateChanged, this,
                    [this, &rounds] { rounds += m_workplace->sync.state().reading ? 0 : 1; });
        QTRY_VERIFY(rounds >= 5);
        disconnect(counting);
    };
    m_workplace->sync.start();
    someRounds();
    QCOMPARE(lookUps(), 1);
    for (int i = 0; i < 3; ++i) {
        m_clock.advance(2min);
        someRounds();
    }
    // Three times in its turn, and a heartbeat reads too after each leap of the clock; of twenty rounds and more.
    constexpr int most = 1 + 2 * 3;
    QVERIFY2(lookUps() > 1 && lookUps() <= most, qPrintable(QString::number(lookUps())));
}

void SyncTest::offlineIsSaidAndEndsByItself()
{
    QVERIFY(m_workplace->readAll());
    const auto completeAt = m_workplace->store.completeAt();
    m_shop->stop();
    m_clock.advance(1min);
    m_workplace->sync.refresh();
    QTRY_COMPARE(m_workplace->sync.state().link, SyncState::Link::Offline);
    QCOMPARE(m_workplace->sync.state().since, std::optional(m_clock.now()));
    QCOMPARE(m_workplace->sync.state().error->kind, Error::Kind::NotSent);
    QCOMPARE(m_workplace->store.completeAt(), completeAt);
    QVERIFY(m_shop->start());
    QTRY_COMPARE(m_workplace->sync.state().link, SyncState::Link::Online);
    QVERIFY(!m_workplace->sync.state().since.has_value());
}

void SyncTest::aPauseTheMarketplaceAsksForIsTold()
{
    QVERIFY(m_workplace->readAll());
    m_shop->clearLog();
    m_shop->inject({.method = "GET"}, training::faults::tooManyRequests(50min));
    m_workplace->sync.refresh();
    QTRY_COMPARE(m_workplace->sync.state().pausedUntil, std::optional<Instant>(m_clock.now() + 50min));
    QVERIFY(m_shop->log().size() < 20); // those that were on their way already, of 25
}

void SyncTest::beforeThereIsATokenAPersonsReadIsNoOutage()
{
    m_workplace->client.closeUntilToken();
    const SyncState before = m_workplace->sync.state();
    m_workplace->sync.refresh();
    QCOMPARE(m_workplace->sync.state(), before);
    m_workplace->client.setCredentials({m_shop->token(), {}});
    QVERIFY(m_workplace->readAll());
}

void SyncTest::aRefusedTokenStopsReadingUntilANewOneComes()
{
    m_workplace->client.setCredentials({u"an old token"_s, {}});
    m_workplace->sync.refresh();
    QTRY_COMPARE(m_workplace->sync.state().link, SyncState::Link::TokenRefused);
    m_shop->clearLog();
    m_workplace->client.setCredentials({m_shop->token(), {}});
    QVERIFY(m_workplace->readAll());
    QCOMPARE(ourOpenCodes(), openCodes());
}

void SyncTest::theLastKnownQueueIsThereAtOnceAlsoOffline()
{
    QVERIFY(m_workplace->readAll());
    const auto before = ourOpenCodes();
    m_workplace.reset();
    m_shop->stop();
    m_clock.advance(2h);
    m_workplace = newWorkplace();
    QCOMPARE(ourOpenCodes(), before);
    QCOMPARE(m_workplace->store.completeAt(), std::optional(m_clock.now() - 2h));
    QVERIFY(m_workplace->store.at(0).order.entries.has_value());
}

void SyncTest::aReadingBegunBeforeACommandEndedDoesNotOverwriteIt()
{
    const QString code = m_shop->addOrder({.situation = Situation::New});
    QVERIFY(m_workplace->readAll());
    const OrderRecord old = *m_workplace->order(code);
    const Reading early = m_workplace->readings.next();
    const auto id = m_workplace->runner.submit(AcceptOrder{old.order.id, old.order.code});
    QVERIFY(m_workplace->waitForOutcome(*id, Outcome::Confirmed));
    m_workplace->store.apply({old.order}, early);
    QVERIFY(m_workplace->order(code)->order.status == OrderStatus::ACCEPTED_BY_MERCHANT);
}

void SyncTest::afterTheComputerSleptItReadsAtOnce()
{
    m_workplace->sync.start();
    QTRY_VERIFY(!m_workplace->sync.state().reading);
    const auto before = m_workplace->store.completeAt();
    m_clock.advance(8h);
    QTRY_VERIFY(m_workplace->store.completeAt() == m_clock.now());
    QVERIFY(m_workplace->store.completeAt() != before);
}

void SyncTest::aComputerWhoseClockIsMonthsOffReadsTheRightWindows()
{
    TestClock slow;
    slow.advance(-90 * 24h);
    m_workplace = std::make_unique<Workplace>(
        Workplace::Options{.apiUrl = m_shop->apiUrl(), .token = m_shop->token(), .directory = m_directory->path()},
        slow);
    QSignalSpy complete(&m_workplace->store, &OrderStore::completeAtChanged);
    QVERIFY(m_workplace->readAll());
    QCOMPARE(ourOpenCodes(), openCodes());
    QCOMPARE(complete.size(), 1);
    QVERIFY(m_workplace->sync.state().clockOffset.has_value());
    m_workplace.reset(); // before its clock
}

void SyncTest::newOrdersAreTold()
{
    QSignalSpy arrived(&m_workplace->sync, &OrderSync::ordersArrived);
    QVERIFY(m_workplace->readAll());
    QVERIFY2(arrived.isEmpty(), "the first reading is no news");
    const QString code = m_shop->addOrder({.situation = Situation::New});
    QVERIFY(m_workplace->readAll());
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived[0][0].value<std::vector<OrderId>>(), std::vector{OrderId(m_shop->orderId(code))});

    Order finished;
    finished.id = OrderId(u"long ago"_s);
    finished.code = OrderCode(u"400000001"_s);
    finished.status = OrderStatus::COMPLETED;
    QVERIFY(m_workplace->store.applyArchived({finished}, m_workplace->readings.next()));
    connect(&m_workplace->sync, &OrderSync::stateChanged, this, [&] { m_workplace->store.recall(finished.id); });
    QVERIFY(m_workplace->readAll());
    QVERIFY(m_workplace->order(u"400000001"_s));
    QVERIFY2(arrived.size() == 1, "what somebody looks at again is no news");
}

void SyncTest::firstDeadlinesSurviveTheMarketplacesRewriting()
{
    const QString code = m_shop->addOrder({.situation = Situation::Pickup});
    QVERIFY(m_workplace->readAll());
    const auto first = m_workplace->order(code)->deadline;
    QVERIFY(first.has_value());
    m_shop->setField(code, u"plannedDeliveryDate"_s, double(toMs(first->at + 48h)));
    QVERIFY(m_workplace->readAll());
    QCOMPARE(m_workplace->order(code)->deadline, first);
    m_workplace.reset();
    m_workplace = newWorkplace();
    QCOMPARE(m_workplace->order(code)->deadline, first);
}

TEST_WITHOUT_WINDOWS(SyncTest)
#include "sync_test.moc"

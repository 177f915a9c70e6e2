// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/windows.h"
#include "tests/scenarios/readqueue.h"
#include "tests/support/testprogram.h"

#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Situation;

// Keeping our copy true by reading, told against the Training shop.
class SyncTest : public QObject, private ReadQueue
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { endAll(); }
    void everyOpenOrderOfSixtyDaysIsRead();
    void aClockThatIsAYearWrongHidesNoOrder_data();
    void aClockThatIsAYearWrongHidesNoOrder();
    void manyPagesAreReadWithHonestProgress();
    void aPollWithoutChangesIsSilentAndSmall();
    void whatLeftTheOpenStatesIsLookedUpBeforeItIsBelieved();
    void anOrderThatOnlySlippedBetweenTwoListsStays();
    void whenTheServerRefusesToIncludeLinesTheyAreReadOneByOne();
    void linesOvertakenByTheirOrderAreReadOnceMore();
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
};

void SyncTest::everyOpenOrderOfSixtyDaysIsRead()
{
    m_shop->addOrder({.situation = Situation::PreOrder, .age = 59 * 24h});
    m_shop->addOrder({.situation = Situation::ToPack, .age = 26 * 24h});
    QVERIFY(m_place->readAll());
    QCOMPARE(ourOpenCodes(), openCodes());
    for (const QString &code : openCodes()) {
        const OrderRecord *record = m_place->order(code);
        QCOMPARE(record->order.status.text, m_shop->status(code));
        QVERIFY2(record->order.entries.has_value(), "the list carried the lines");
    }
    QCOMPARE(m_place->store.completeAt(), std::optional(m_clock.now()));
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
    m_place = std::make_unique<Workplace>(options(), wrong);
    QVERIFY(m_place->readAll());
    QCOMPARE(ourOpenCodes(), openCodes());
    QCOMPARE(m_place->sync.state().clockOffset, std::optional<std::chrono::seconds>(wrongBy));
}

void SyncTest::manyPagesAreReadWithHonestProgress()
{
    startShop({.orders = 900});
    startProgram();
    std::vector<std::pair<int, std::optional<int>>> told;
    connect(&m_place->sync, &OrderSync::stateChanged, this, [&] {
        const SyncState &state = m_place->sync.state();
        if (state.reading)
            told.emplace_back(state.ordersRead, state.ordersInAll);
    });
    QSignalSpy complete(&m_place->store, &OrderStore::completeAtChanged);
    QVERIFY(m_place->readAll());
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
    for (const QString &state : openStates()) {
        std::vector<Instant> dates;
        const QStringList codes = m_shop->orderCodes(state);
        for (const QString &code : codes)
            dates.push_back(instantFromMs(m_shop->attributes(code)["creationDate"_L1].toInteger()));
        olderWindows += int(windows::covering(dates, m_clock.now()).size());
    }
    Workplace::Options polling = options();
    polling.poll = 50ms;
    startProgram(polling);
    std::vector<int> requestsOfRounds;
    connect(&m_place->sync, &OrderSync::stateChanged, this, [&, wasReading = false]() mutable {
        const bool isReading = m_place->sync.state().reading;
        if (isReading && !wasReading)
            m_shop->clearLog();
        else if (!isReading && wasReading)
            requestsOfRounds.push_back(requests());
        wasReading = isReading;
    });
    m_place->sync.start();
    QTRY_COMPARE(requestsOfRounds.size(), size_t(1));
    QSignalSpy changed(&m_place->store, &OrderStore::rowsChanged);
    QSignalSpy inserted(&m_place->store, &OrderStore::rowsInserted);
    QTRY_VERIFY(requestsOfRounds.size() >= 3);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(requestsOfRounds[1], 5 + olderWindows);
    QCOMPARE(requestsOfRounds[2], 5 + olderWindows);
}

void SyncTest::whatLeftTheOpenStatesIsLookedUpBeforeItIsBelieved()
{
    QVERIFY(m_place->readAll());
    const QString code = m_shop->orderCodes(u"PICKUP"_s).front();
    m_shop->setField(code, u"state"_s, u"ARCHIVE"_s);
    m_shop->setField(code, u"status"_s, u"COMPLETED"_s);
    m_shop->clearLog();
    QVERIFY(m_place->readAll());
    QCOMPARE(m_place->order(code)->stage(), Stage::Archive);
    const auto log = m_shop->log();
    QCOMPARE(std::ranges::count_if(log, [&](const auto &logged) { return logged.raw.contains(code.toUtf8()); }), 1);
}

void SyncTest::anOrderThatOnlySlippedBetweenTwoListsStays()
{
    QVERIFY(m_place->readAll());
    const QString code = m_shop->orderCodes(u"PICKUP"_s).front();
    const QByteArray without = R"({"data":[],"included":[],"meta":{"pageCount":0,"totalCount":0}})";
    m_shop->inject({.query = u"[state]=PICKUP"_s}, training::faults::body(without));
    QVERIFY(m_place->readAll());
    QCOMPARE(m_place->order(code)->stage(), stageOf(m_place->order(code)->order));
    QCOMPARE(ourOpenCodes(), openCodes());
}

void SyncTest::whenTheServerRefusesToIncludeLinesTheyAreReadOneByOne()
{
    m_shop->inject({.query = u"user,entries"_s}, training::faults::refuse(u"Unknown include"_s), 1000);
    QVERIFY(m_place->readAll());
    QCOMPARE(ourOpenCodes(), openCodes());
    const OrderRecord &record = m_place->store.at(0);
    QVERIFY(!record.order.entries.has_value());
    m_place->sync.readEntries(record.order.id);
    m_place->sync.readEntries(record.order.id);
    m_shop->clearLog();
    QTRY_VERIFY(m_place->store.at(0).order.entries.has_value());
    QVERIFY2(requests() <= 1, "asked twice, read once");
}

void SyncTest::linesOvertakenByTheirOrderAreReadOnceMore()
{
    QVERIFY(m_place->readAll());
    Order moved = m_place->store.at(0).order;
    m_place->sync.readEntries(moved.id);
    // Read later, without lines and with another sum: the lines on their way may be the old ones.
    moved.totalPrice = Money::fromTiyn(1);
    moved.entries.reset();
    m_place->store.apply({moved}, m_place->readings.next());
    QVERIFY(!m_place->store.at(0).order.entries);
    QTRY_VERIFY(m_place->store.at(0).order.entries);
}

void SyncTest::offlineIsSaidAndEndsByItself()
{
    QVERIFY(m_place->readAll());
    const auto completeAt = m_place->store.completeAt();
    m_shop->stop();
    m_clock.advance(1min);
    m_place->sync.refresh();
    QTRY_COMPARE(m_place->sync.state().link, SyncState::Link::Offline);
    QCOMPARE(m_place->sync.state().since, std::optional(m_clock.now()));
    QCOMPARE(m_place->sync.state().error->kind, Error::Kind::NotSent);
    QCOMPARE(m_place->store.completeAt(), completeAt);
    QVERIFY(m_shop->start());
    QTRY_COMPARE(m_place->sync.state().link, SyncState::Link::Online);
    QVERIFY(!m_place->sync.state().since.has_value());
}

void SyncTest::aPauseTheMarketplaceAsksForIsTold()
{
    QVERIFY(m_place->readAll());
    m_shop->clearLog();
    m_shop->inject({.method = "GET"}, training::faults::tooManyRequests(50min));
    m_place->sync.refresh();
    QTRY_COMPARE(m_place->sync.state().pausedUntil, std::optional<Instant>(m_clock.now() + 50min));
    QVERIFY(m_shop->log().size() < 20); // those that were on their way already, of 25
}

void SyncTest::beforeThereIsATokenAPersonsReadIsNoOutage()
{
    m_place->client.closeUntilToken();
    const SyncState before = m_place->sync.state();
    m_place->sync.refresh();
    QCOMPARE(m_place->sync.state(), before);
    m_place->client.setCredentials({m_shop->token(), {}});
    QVERIFY(m_place->readAll());
}

void SyncTest::aRefusedTokenStopsReadingUntilANewOneComes()
{
    m_place->client.setCredentials({u"an old token"_s, {}});
    m_place->sync.refresh();
    QTRY_COMPARE(m_place->sync.state().link, SyncState::Link::TokenRefused);
    m_shop->clearLog();
    m_place->client.setCredentials({m_shop->token(), {}});
    QVERIFY(m_place->readAll());
    QCOMPARE(ourOpenCodes(), openCodes());
}

void SyncTest::theLastKnownQueueIsThereAtOnceAlsoOffline()
{
    QVERIFY(m_place->readAll());
    const auto before = ourOpenCodes();
    m_place.reset();
    m_shop->stop();
    m_clock.advance(2h);
    startProgram();
    QCOMPARE(ourOpenCodes(), before);
    QCOMPARE(m_place->store.completeAt(), std::optional(m_clock.now() - 2h));
    QVERIFY(m_place->store.at(0).order.entries.has_value());
}

void SyncTest::aReadingBegunBeforeACommandEndedDoesNotOverwriteIt()
{
    const QString code = m_shop->addOrder({.situation = Situation::New});
    QVERIFY(m_place->readAll());
    const OrderRecord old = *m_place->order(code);
    const Reading early = m_place->readings.next();
    const auto id = m_place->runner.submit(AcceptOrder{old.order.id, old.order.code});
    QVERIFY(m_place->waitForOutcome(*id, Outcome::Confirmed));
    m_place->store.apply({old.order}, early);
    QVERIFY(m_place->order(code)->order.status == OrderStatus::ACCEPTED_BY_MERCHANT);
}

void SyncTest::afterTheComputerSleptItReadsAtOnce()
{
    m_place->sync.start();
    QTRY_VERIFY(!m_place->sync.state().reading);
    const auto before = m_place->store.completeAt();
    m_clock.advance(8h);
    QTRY_VERIFY(m_place->store.completeAt() == m_clock.now());
    QVERIFY(m_place->store.completeAt() != before);
}

void SyncTest::aComputerWhoseClockIsMonthsOffReadsTheRightWindows()
{
    TestClock slow;
    slow.advance(-90 * 24h);
    m_place = std::make_unique<Workplace>(options(), slow);
    QSignalSpy complete(&m_place->store, &OrderStore::completeAtChanged);
    QVERIFY(m_place->readAll());
    QCOMPARE(ourOpenCodes(), openCodes());
    QCOMPARE(complete.size(), 1);
    QVERIFY(m_place->sync.state().clockOffset.has_value());
    m_place.reset(); // before its clock
}

void SyncTest::newOrdersAreTold()
{
    QSignalSpy arrived(&m_place->sync, &OrderSync::ordersArrived);
    QVERIFY(m_place->readAll());
    QVERIFY2(arrived.isEmpty(), "the first reading is no news");
    const QString code = m_shop->addOrder({.situation = Situation::New});
    QVERIFY(m_place->readAll());
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived[0][0].value<std::vector<OrderId>>(), std::vector{OrderId(m_shop->orderId(code))});

    Order finished;
    finished.id = OrderId(u"long ago"_s);
    finished.code = OrderCode(u"400000001"_s);
    finished.status = OrderStatus::COMPLETED;
    QVERIFY(m_place->store.applyArchived({finished}, m_place->readings.next()));
    connect(&m_place->sync, &OrderSync::stateChanged, this, [&] { m_place->store.recall(finished.id); });
    QVERIFY(m_place->readAll());
    QVERIFY(m_place->order(u"400000001"_s));
    QVERIFY2(arrived.size() == 1, "what somebody looks at again is no news");
}

void SyncTest::firstDeadlinesSurviveTheMarketplacesRewriting()
{
    const QString code = m_shop->addOrder({.situation = Situation::Pickup});
    QVERIFY(m_place->readAll());
    const auto first = m_place->order(code)->deadline;
    QVERIFY(first.has_value());
    m_shop->setField(code, u"plannedDeliveryDate"_s, double(toMs(first->at + 48h)));
    QVERIFY(m_place->readAll());
    QCOMPARE(m_place->order(code)->deadline, first);
    m_place.reset();
    startProgram();
    QCOMPARE(m_place->order(code)->deadline, first);
}

TEST_WITHOUT_WINDOWS(SyncTest)
#include "sync_test.moc"

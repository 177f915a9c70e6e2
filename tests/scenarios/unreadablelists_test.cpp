// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/listreading.h"
#include "tests/scenarios/readqueue.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Situation;

// Lists that are malformed, endless, empty or not to be had: no order is lost by them, and few requests are made.
class UnreadableListsTest : public QObject, private ReadQueue
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { endAll(); }
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
};

void UnreadableListsTest::malformedListsLoseNoOrder_data()
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

void UnreadableListsTest::malformedListsLoseNoOrder()
{
    QFETCH(QByteArray, body);
    QVERIFY(m_place->readAll());
    const auto before = ourOpenCodes();
    const QString victim = m_shop->orderCodes(u"PICKUP"_s).front();
    body.replace("%ID%", m_shop->orderId(victim).toUtf8());
    m_shop->inject({.query = u"[state]=PICKUP"_s}, training::faults::body(body), 1000);
    QSignalSpy changed(&m_place->sync, &OrderSync::stateChanged);
    m_place->sync.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(changed.size() >= 2 && !m_place->sync.state().reading, 20'000);
    for (const QString &code : before)
        QVERIFY2(ourOpenCodes().contains(code), qPrintable(code));
    QCOMPARE(m_place->order(victim)->stage(), Stage::Pickup);

    m_shop->clearFaults();
    QVERIFY(m_place->readAll());
    for (const QString &code : openCodes()) {
        QVERIFY(m_place->order(code));
        QCOMPARE(m_place->order(code)->order.status.text, m_shop->status(code));
    }
}

void UnreadableListsTest::aListThatTellsMoreThanItShowsIsReadAgain()
{
    // The first answer is a page from which one order slipped to a page already read.
    const QByteArray slipped = R"({"data":[],"included":[],"meta":{"pageCount":1,"totalCount":1}})";
    m_shop->inject({.query = u"[state]=PICKUP"_s}, training::faults::body(slipped));
    QVERIFY(m_place->readAll());
    QCOMPARE(ourOpenCodes(), openCodes());
}

void UnreadableListsTest::oneListThatCannotBeReadDoesNotHoldUpTheOthers()
{
    QVERIFY(m_place->readAll());
    const auto completeAt = m_place->store.completeAt();
    m_clock.advance(1min);
    m_shop->inject({.query = u"[state]=PICKUP"_s}, training::faults::body("<html>"), 1000);
    const QString code = m_shop->addOrder({.situation = Situation::MyDelivery});
    m_place->sync.refresh();
    QTRY_VERIFY(m_place->order(code));
    QTRY_COMPARE(m_place->sync.state().link, SyncState::Link::Offline);
    QCOMPARE(m_place->sync.state().error->kind, Error::Kind::Malformed);
    QVERIFY2(m_place->store.completeAt() == completeAt, "half a reading is not a complete one");
}

void UnreadableListsTest::aListOfWhichSeveralPagesCannotBeReadFailsOnce()
{
    for (int n = 0; n < 350; ++n)
        m_shop->addOrder({.situation = Situation::Pickup, .age = 1h});
    for (const auto *page : {"page[number]=1&", "page[number]=2&"})
        m_shop->inject({.query = QString::fromLatin1(page)}, training::faults::body("<html>"));
    const Instant now = m_clock.now();
    ListReading list(m_place->client, m_place->readings,
                     {.list = {.state = OrderState::PICKUP}, .from = now - 24h, .to = now}, Priority::Background, 4);
    QSignalSpy failed(&list, &ListReading::failed);
    QSignalSpy finished(&list, &ListReading::finished);
    list.start();
    QTRY_COMPARE(failed.size(), 1);
    QTRY_COMPARE(list.findChildren<JobBase *>().size(), 0);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(finished.size(), 0);
}

void UnreadableListsTest::aListWithoutEndEnds()
{
    // A server that does not look at the number of the page.
    const QByteArray same = R"({"data":[{"type":"orders","id":"x1","attributes":{"code":"1"}}],
        "meta":{"pageCount":1000000,"totalCount":1000000}})";
    m_shop->inject({.query = u"[state]=PICKUP"_s}, training::faults::body(same), 1'000'000);
    QVERIFY(m_place->readAll());
    QVERIFY2(requests() < 250, qPrintable(QString::number(requests())));
    QVERIFY2(m_place->sync.state().unreadable >= 999'999, "what it tells of and does not show is said");
}

void UnreadableListsTest::oneOrderThatCannotBeLookedUpDoesNotHoldUpTheOthers()
{
    QVERIFY(m_place->readAll());
    QStringList codes;
    for (int row = 0; row < m_place->store.size(); ++row) {
        if (m_place->store.at(row).stage() == Stage::Pickup)
            codes.append(m_place->store.at(row).order.code.value());
    }
    for (const QString &code : {codes.first(), codes.last()}) {
        m_shop->setField(code, u"state"_s, u"ARCHIVE"_s);
        m_shop->setField(code, u"status"_s, u"COMPLETED"_s);
    }
    m_shop->inject({.query = u"[code]="_s + codes.first()}, training::faults::body("<html>"), 1000);
    m_place->sync.refresh();
    QTRY_COMPARE(m_place->order(codes.last())->stage(), Stage::Archive);
    QTRY_COMPARE(m_place->sync.state().link, SyncState::Link::Offline);
    QCOMPARE(m_place->sync.state().error->kind, Error::Kind::Malformed);
    QCOMPARE(m_place->order(codes.first())->stage(), Stage::Pickup);
}

void UnreadableListsTest::listsThatTurnEmptyCauseFewRequests_data()
{
    QTest::addColumn<QString>("empty");
    QTest::newRow("lists, and nobody knows the numbers") << u"filter[orders]"_s;
    QTest::newRow("lists, and each number is where it was") << u"[state]="_s;
}

void UnreadableListsTest::listsThatTurnEmptyCauseFewRequests()
{
    QFETCH(QString, empty);
    startShop({.orders = 1000});
    startProgram();
    QVERIFY(m_place->readAll());
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
        QVERIFY(m_place->readAll());
        QVERIFY2(requests() < 100, qPrintable(QString::number(requests())));
        QCOMPARE(ourOpenCodes(), before);
        QVERIFY2(m_place->sync.state().unseen > 900, "what is not known is said");
        QCOMPARE(m_place->sync.state().unseenSince, std::optional(lastSeen));
    }
    m_shop->clearFaults();
    QVERIFY(m_place->readAll());
    QCOMPARE(m_place->sync.state().unseen, 0);
}

// By itself the program makes the pause before the next question about an order longer; a person need not wait.
void UnreadableListsTest::anOrderLookedUpInVainIsNotAskedForInEveryRound()
{
    startShop({.orders = 0});
    m_shop->addOrder({.situation = Situation::Pickup});
    Workplace::Options polling = options();
    polling.poll = 5ms;
    startProgram(polling);
    QVERIFY(m_place->readAll());
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
            connect(&m_place->sync, &OrderSync::stateChanged, this,
                    [this, &rounds] { rounds += m_place->sync.state().reading ? 0 : 1; });
        QTRY_VERIFY(rounds >= 5);
        disconnect(counting);
    };
    m_place->sync.start();
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

TEST_WITHOUT_WINDOWS(UnreadableListsTest)
#include "unreadablelists_test.moc"

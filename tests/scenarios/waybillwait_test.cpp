// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/waybillcounter.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace waybillcounter;
using Kind = WaybillState::Kind;

// Orders that wait for their waybills, and the readings that look for them.
class WaybillWaitTest : public QObject, private AtTheCounter
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_place.reset(); }
    void thePdfIsFetchedAsSoonAsItExists();
    void nothingIsAskedBeforeTheStart();
    void afterARestartTheWaitGoesOn();
    void twoHundredWaitingOrdersCostFewRequests();
    void aRefusedTokenStopsTheReadings();
};

void WaybillWaitTest::thePdfIsFetchedAsSoonAsItExists()
{
    const Instant assembledAt = m_clock.now();
    poll(u"410"_s);
    QCOMPARE(state(u"410"_s).kind, Kind::BeingMade);
    QCOMPARE(state(u"410"_s).at, assembledAt);
    m_counter->onLookUp = [this](const QString &code) {
        if (m_counter->lookUps() == 3)
            formWaybill(code, u"0098765"_s);
    };
    QSignalSpy changed(&m_place->waybillWatch, &WaybillWatch::stateChanged);
    m_place->waybillWatch.start();
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
    QCOMPARE(state(u"410"_s).number, u"0098765"_s);
    QCOMPARE(changed.size(), 2); // Fetching, Archived
    QCOMPARE(m_counter->lookUps(), 3);
    QCOMPARE(m_counter->fetches(), 1);
    for (const QByteArray &request : m_counter->server.requests())
        QVERIFY2(request.startsWith("GET "), request.constData());

    // The courier has it: the link is dead, the document is not.
    m_counter->onFetch = [](const QString &) { return RawServer::Answer{RawServer::http("404 Not Found", "")}; };
    m_counter->parcels[u"410"_s].withCourier = true;
    poll(u"410"_s);
    startProgram();
    m_place->waybillWatch.start();
    settle();
    QCOMPARE(state(u"410"_s).kind, Kind::Archived);
    QCOMPARE(kept(u"410"_s), pdfOf(u"0098765"_s));
    QCOMPARE(m_counter->fetches(), 1);
}

void WaybillWaitTest::nothingIsAskedBeforeTheStart()
{
    formWaybill(u"410"_s, u"1"_s);
    poll(u"410"_s);
    poll(u"411"_s);
    settle();
    QCOMPARE(m_counter->server.connections(), 0);
    m_place->waybillWatch.start();
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
}

void WaybillWaitTest::afterARestartTheWaitGoesOn()
{
    const Instant assembledAt = m_clock.now();
    poll(u"410"_s);
    m_clock.advance(10min);
    startProgram();
    QCOMPARE(state(u"410"_s).kind, Kind::BeingMade);
    QCOMPARE(state(u"410"_s).at, assembledAt);
    QVERIFY(!state(u"410"_s).slow);
    m_place->waybillWatch.start();
    QTRY_VERIFY(m_counter->lookUps() > 2);

    // After a quarter of an hour only polls look, and they still find it.
    m_clock.advance(5min);
    QTRY_VERIFY(state(u"410"_s).slow);
    settle();
    startProgram();
    QVERIFY(state(u"410"_s).slow);
    const int before = m_counter->lookUps();
    m_place->waybillWatch.start();
    settle();
    QCOMPARE(m_counter->lookUps(), before);
    formWaybill(u"410"_s, u"1"_s);
    poll(u"410"_s);
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
}

void WaybillWaitTest::twoHundredWaitingOrdersCostFewRequests()
{
    constexpr int orders = 200;
    std::vector<Order> all;
    for (int i = 0; i < orders; ++i)
        all.push_back(Counter::order(QString::number(1000 + i), {}));
    m_place->store.apply(all, m_place->readings.next());
    // After every few readings a minute has gone, which is the longest pause between them.
    std::map<QString, int> readings;
    m_counter->onLookUp = [&](const QString &code) {
        ++readings[code];
        if (m_counter->lookUps() % WaybillWatch::readAtOnce == 0)
            m_clock.advance(60s);
    };
    m_place->waybillWatch.start();
    QTRY_VERIFY(state(u"1000"_s).slow);
    settle();
    QCOMPARE(m_counter->lookUps(), 15 * WaybillWatch::readAtOnce);
    QCOMPARE(int(m_counter->server.requests().size()), m_counter->lookUps());
    QVERIFY2(std::ranges::all_of(readings, [](const auto &reading) { return reading.second == 1; }), "in turn");
    for (int i = 0; i < orders; ++i)
        QVERIFY(state(QString::number(1000 + i)).slow);
}

void WaybillWaitTest::aRefusedTokenStopsTheReadings()
{
    m_counter->server.willAnswer({RawServer::http("401 Unauthorized", "")});
    poll(u"410"_s);
    m_place->waybillWatch.start();
    QTRY_COMPARE(m_counter->lookUps(), 1);
    settle();
    QCOMPARE(m_counter->lookUps(), 1);
    formWaybill(u"410"_s, u"1"_s);
    m_place->waybillWatch.start(); // a new token was given
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
}

TEST_WITHOUT_WINDOWS(WaybillWaitTest)
#include "waybillwait_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/shopschema.h"
#include "tests/scenarios/waybillcounter.h"
#include "tests/support/testprogram.h"

#include <QDir>

using namespace waybillcounter;
using Kind = WaybillState::Kind;

// Waybills that are fetched and kept while they can be had.
class WaybillsTest : public QObject, private AtTheCounter
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_place.reset(); }
    void onlyTheApisHostSeesTheToken_data();
    void onlyTheApisHostSeesTheToken();
    void aDeadLinkIsNotAskedTwice();
    void aPersonMayAskADeadLinkOnceMore();
    void whatFailsIsTriedAgain_data();
    void whatFailsIsTriedAgain();
    void withoutAPlaceToKeepItTheReasonIsSaid();
    void aSecondNumberIsFetchedToo();
    void aSecondContentWithoutANumberIsKeptToo();
    void aNumberThatIsToldLaterDoesNotMakeASecondWaybill();
    void aRestartFindsTheFileOfAKilledProgram();
    void aDamagedFileIsFetchedAgainOnRequest();
};

void WaybillsTest::onlyTheApisHostSeesTheToken_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("seesIt");
    QTest::newRow("the API's own host") << u"127.0.0.1"_s << true;
    QTest::newRow("another name") << u"localhost"_s << false;
}

void WaybillsTest::onlyTheApisHostSeesTheToken()
{
    QFETCH(QString, host);
    QFETCH(bool, seesIt);
    formWaybill(u"410"_s, u"1"_s);
    QUrl link(m_counter->parcels[u"410"_s].link);
    link.setHost(host);
    m_counter->parcels[u"410"_s].link = link.toString();
    poll(u"410"_s);
    m_place->waybillWatch.start();
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
    const QByteArray request = m_counter->server.requests().back();
    QVERIFY(request.startsWith("GET /w/1.pdf"));
    QCOMPARE(request.contains("secret-token"), seesIt);
}

void WaybillsTest::aDeadLinkIsNotAskedTwice()
{
    m_counter->onFetch = [](const QString &) { return RawServer::Answer{RawServer::http("404 Not Found", "")}; };
    formWaybill(u"410"_s, u"1"_s);
    poll(u"410"_s);
    m_place->waybillWatch.start();
    QTRY_COMPARE(state(u"410"_s).kind, Kind::LinkDead);
    m_counter->parcels[u"410"_s].withCourier = true;
    poll(u"410"_s);
    startProgram();
    m_place->waybillWatch.start();
    settle();
    QCOMPARE(state(u"410"_s).kind, Kind::LinkDead);
    QCOMPARE(m_counter->fetches(), 1);

    m_counter->onFetch = [](const QString &number) {
        return RawServer::Answer{RawServer::http("200 OK", pdfOf(number))};
    };
    formWaybill(u"410"_s, u"2"_s);
    poll(u"410"_s);
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
    QCOMPARE(kept(u"410"_s), pdfOf(u"2"_s));
}

void WaybillsTest::aPersonMayAskADeadLinkOnceMore()
{
    m_counter->server.willAnswer({RawServer::http("404 Not Found", "")});
    formWaybill(u"410"_s, u"1"_s);
    poll(u"410"_s);
    m_place->waybillWatch.start();
    QTRY_COMPARE(state(u"410"_s).kind, Kind::LinkDead);
    m_place->waybillWatch.fetchNow(OrderId(u"id-410"_s));
    QCOMPARE(state(u"410"_s).kind, Kind::Fetching);
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
}

void WaybillsTest::whatFailsIsTriedAgain_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("a page to log in") << RawServer::http("200 OK", "<html>") << Error::Kind::NotPdf;
    QTest::newRow("not found where redirects lead in a circle")
        << RawServer::http("302 Found", "", "Location: /w/1.pdf\r\n") << Error::Kind::Malformed;
    QTest::newRow("half of it") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n%PDF-1.4")
                                << Error::Kind::Network;
    QTest::newRow("a bad token") << RawServer::http("401 Unauthorized", "") << Error::Kind::Unauthorized;
}

void WaybillsTest::whatFailsIsTriedAgain()
{
    QFETCH(QByteArray, answer);
    QFETCH(Error::Kind, kind);
    bool isWell = false;
    m_counter->onFetch = [&](const QString &number) {
        return isWell ? RawServer::Answer{RawServer::http("200 OK", pdfOf(number))}
                      : RawServer::Answer{answer, RawServer::Ending::Close};
    };
    formWaybill(u"410"_s, u"1"_s);
    poll(u"410"_s);
    m_place->waybillWatch.start();
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Failed);
    QCOMPARE(state(u"410"_s).error->kind, kind);
    QVERIFY(state(u"410"_s).at > m_clock.now());
    QVERIFY(kept(u"410"_s).isEmpty());
    isWell = true;
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
    QCOMPARE(kept(u"410"_s), pdfOf(u"1"_s));
}

void WaybillsTest::withoutAPlaceToKeepItTheReasonIsSaid()
{
    QFile inTheWay(m_dir->filePath(u"waybills"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    formWaybill(u"410"_s, u"1"_s);
    poll(u"410"_s);
    m_place->waybillWatch.start();
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Failed);
    QCOMPARE(state(u"410"_s).error->kind, Error::Kind::Storage);
    QVERIFY(inTheWay.remove());
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
}

void WaybillsTest::aSecondNumberIsFetchedToo()
{
    formWaybill(u"410"_s, u"1"_s);
    poll(u"410"_s);
    m_place->waybillWatch.start();
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
    formWaybill(u"410"_s, u"2"_s);
    poll(u"410"_s);
    QTRY_COMPARE(state(u"410"_s).number, u"2"_s);
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
    const auto all = m_place->waybills.ofOrder(OrderId(u"id-410"_s));
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all[0].number, u"2"_s);
    QCOMPARE(all[1].number, u"1"_s);
}

void WaybillsTest::aSecondContentWithoutANumberIsKeptToo()
{
    m_counter->parcels[u"410"_s] = {m_counter->addressOf(u"1"_s).toString(), {}};
    poll(u"410"_s);
    m_place->waybillWatch.start();
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
    m_counter->parcels[u"410"_s].link = m_counter->addressOf(u"2"_s).toString();
    poll(u"410"_s);
    QTRY_COMPARE(kept(u"410"_s), pdfOf(u"2"_s));
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
    QCOMPARE(m_place->waybills.ofOrder(OrderId(u"id-410"_s)).size(), size_t(2));
}

void WaybillsTest::aNumberThatIsToldLaterDoesNotMakeASecondWaybill()
{
    m_counter->parcels[u"410"_s] = {m_counter->addressOf(u"1"_s).toString(), {}};
    poll(u"410"_s);
    m_place->waybillWatch.start();
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
    QVERIFY(m_place->waybills.markPrinted(state(u"410"_s).waybill, m_clock.now()));
    m_counter->parcels[u"410"_s].number = u"0098765"_s;
    m_counter->onFetch = [](const QString &) { return RawServer::Answer{RawServer::http("200 OK", pdfOf(u"1"_s))}; };
    for (int i = 0; i < 5; ++i) {
        m_counter->parcels[u"410"_s].link += u'?';
        poll(u"410"_s);
        settle();
        QCOMPARE(state(u"410"_s).kind, Kind::Archived);
    }
    QCOMPARE(m_counter->fetches(), 2);
    QCOMPARE(m_place->waybills.ofOrder(OrderId(u"id-410"_s)).size(), size_t(1));
    QVERIFY(state(u"410"_s).printedAt);
}

void WaybillsTest::aRestartFindsTheFileOfAKilledProgram()
{
    formWaybill(u"410"_s, u"1"_s);
    poll(u"410"_s);
    {
        // The file, but no row: the database it would go to is closed.
        Database closed(m_dir->filePath(u"closed.db"_s), shopSchema());
        WaybillArchive killed(closed, m_dir->filePath(u"waybills"_s), m_clock);
        QVERIFY(!killed.keep(m_place->store.at(0).order, pdfOf(u"1"_s)));
    }
    startProgram();
    m_place->waybillWatch.start();
    settle();
    QCOMPARE(state(u"410"_s).kind, Kind::Archived);
    QCOMPARE(kept(u"410"_s), pdfOf(u"1"_s));
    QCOMPARE(m_counter->server.connections(), 0);
    QCOMPARE(QDir(m_dir->filePath(u"waybills"_s)).entryList(QDir::Files).size(), 1);
}

void WaybillsTest::aDamagedFileIsFetchedAgainOnRequest()
{
    formWaybill(u"410"_s, u"1"_s);
    poll(u"410"_s);
    m_place->waybillWatch.start();
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
    const auto waybill = m_place->waybills.newest(OrderId(u"id-410"_s));
    QVERIFY(QFile::remove(m_place->waybills.filePath(*waybill)));
    QCOMPARE(m_place->waybills.read(*waybill).error().kind, Error::Kind::FileChanged);
    m_place->waybillWatch.fetchNow(waybill->orderId);
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
    QCOMPARE(kept(u"410"_s), pdfOf(u"1"_s));
    QCOMPARE(m_place->waybills.ofOrder(waybill->orderId).size(), size_t(1));
}

TEST_WITHOUT_WINDOWS(WaybillsTest)
#include "waybills_test.moc"

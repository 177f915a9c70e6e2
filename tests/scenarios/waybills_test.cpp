// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/shopschema.h"
#include "tests/support/rawserver.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "tests/support/workplace.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = WaybillState::Kind;

namespace {

QByteArray pdfOf(const QString &number)
{
    return "%PDF-1.4\nwaybill " + number.toUtf8() + "\n%%EOF\n";
}

// A marketplace that knows assembled orders, their waybills, and nothing else.
class Counter
{
public:
    struct Parcel {
        QString link;
        QString number;
        bool withCourier = false;
    };

    Counter()
    {
        server.setFallback([this](const QByteArray &request) { return answerTo(request); });
    }

    QUrl addressOf(const QString &number) const
    {
        QUrl address = server.url();
        address.setPath(u"/w/%1.pdf"_s.arg(number));
        return address;
    }
    static Order order(const QString &code, const Parcel &parcel)
    {
        const auto page = decode::orderPage(list(code, parcel));
        return page->orders.front();
    }
    int asked(const QByteArray &start) const
    {
        return int(std::ranges::count_if(server.requests(),
                                         [&](const QByteArray &r) { return r.startsWith("GET " + start); }));
    }
    int lookUps() const { return asked("/shop/api/v2/orders?"); }
    int fetches() const { return asked("/w/"); }

    RawServer server;
    std::map<QString, Parcel> parcels;
    std::function<void(const QString &code)> onLookUp = [](const QString &) {};
    std::function<RawServer::Answer(const QString &number)> onFetch = [](const QString &number) {
        return RawServer::Answer{RawServer::http("200 OK", pdfOf(number), "Content-Type: application/pdf\r\n")};
    };

private:
    static QByteArray list(const QString &code, const Parcel &parcel)
    {
        QJsonObject delivery{{u"waybill"_s, parcel.link}, {u"waybillNumber"_s, parcel.number}};
        if (parcel.withCourier)
            delivery.insert(u"courierTransmissionDate"_s, 1795000000000.0);
        const QJsonObject attributes{{u"code"_s, code},
                                     {u"state"_s, u"KASPI_DELIVERY"_s},
                                     {u"status"_s, u"ACCEPTED_BY_MERCHANT"_s},
                                     {u"isKaspiDelivery"_s, true},
                                     {u"assembled"_s, true},
                                     {u"kaspiDelivery"_s, delivery}};
        const QJsonObject resource{{u"type"_s, u"orders"_s}, {u"id"_s, u"id-"_s + code}, {u"attributes"_s, attributes}};
        return QJsonDocument(QJsonObject{{u"data"_s, QJsonArray{resource}}}).toJson();
    }

    RawServer::Answer answerTo(const QByteArray &request)
    {
        const QString target = QString::fromLatin1(request.split(' ').value(1));
        if (target.startsWith("/w/"_L1))
            return onFetch(target.section(u'/', -1).chopped(4));
        const QString code = target.section(u'=', -1);
        onLookUp(code);
        return {RawServer::http("200 OK", list(code, parcels[code]))};
    }
};

} // namespace

// Orders that wait for their waybills, and waybills that are kept while they can be had.
class WaybillsTest : public QObject
{
    Q_OBJECT

private:
    TestClock m_clock;
    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workplace> m_workplace;

    void startProgram()
    {
        m_workplace.reset();
        m_workplace = std::make_unique<Workplace>(Workplace::Options{.apiUrl = m_counter->server.url(),
                                                                     .token = u"secret-token"_s,
                                                                     .directory = m_dir->path()},
                                                  m_clock);
    }
    // What the marketplace says now arrives with a poll.
    void poll(const QString &code)
    {
        m_workplace->store.apply({Counter::order(code, m_counter->parcels[code])}, m_workplace->readings.next());
    }
    void formWaybill(const QString &code, const QString &number)
    {
        m_counter->parcels[code] = {m_counter->addressOf(number).toString(), number};
    }
    WaybillState state(const QString &code) const { return m_workplace->waybillWatch.state(OrderId(u"id-"_s + code)); }
    QByteArray kept(const QString &code) const
    {
        const auto waybill = m_workplace->waybills.newest(OrderId(u"id-"_s + code));
        return waybill ? m_workplace->waybills.read(*waybill).value_or(QByteArray()) : QByteArray();
    }
    // Lets everything that could still be asked be asked.
    void settle()
    {
        const auto seen = [this] { return m_counter->server.requests().size(); };
        for (size_t before = seen() + 1; before != seen();) {
            before = seen();
            QTest::qWait(60);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_workplace.reset();
        m_counter = std::make_unique<Counter>();
        m_dir = std::make_unique<QTemporaryDir>();
        startProgram();
    }
    void cleanup() { m_workplace.reset(); }

    void thePdfIsFetchedAsSoonAsItExists();
    void nothingIsAskedBeforeTheStart();
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
    void afterARestartTheWaitGoesOn();
    void aRestartFindsTheFileOfAKilledProgram();
    void aDamagedFileIsFetchedAgainOnRequest();
    void twoHundredWaitingOrdersCostFewRequests();
    void aRefusedTokenStopsTheReadings();
};

void WaybillsTest::thePdfIsFetchedAsSoonAsItExists()
{
    const Instant assembledAt = m_clock.now();
    poll(u"410"_s);
    QCOMPARE(state(u"410"_s).kind, Kind::BeingMade);
    QCOMPARE(state(u"410"_s).at, assembledAt);
    m_counter->onLookUp = [this](const QString &code) {
        if (m_counter->lookUps() == 3)
            formWaybill(code, u"0098765"_s);
    };
    QSignalSpy changed(&m_workplace->waybillWatch, &WaybillWatch::stateChanged);
    m_workplace->waybillWatch.start();
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
    m_workplace->waybillWatch.start();
    settle();
    QCOMPARE(state(u"410"_s).kind, Kind::Archived);
    QCOMPARE(kept(u"410"_s), pdfOf(u"0098765"_s));
    QCOMPARE(m_counter->fetches(), 1);
}

void WaybillsTest::nothingIsAskedBeforeTheStart()
{
    formWaybill(u"410"_s, u"1"_s);
    poll(u"410"_s);
    poll(u"411"_s);
    settle();
    QCOMPARE(m_counter->server.connections(), 0);
    m_workplace->waybillWatch.start();
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
}

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
    m_workplace->waybillWatch.start();
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
    m_workplace->waybillWatch.start();
    QTRY_COMPARE(state(u"410"_s).kind, Kind::LinkDead);
    m_counter->parcels[u"410"_s].withCourier = true;
    poll(u"410"_s);
    startProgram();
    m_workplace->waybillWatch.start();
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
    m_workplace->waybillWatch.start();
    QTRY_COMPARE(state(u"410"_s).kind, Kind::LinkDead);
    m_workplace->waybillWatch.fetchNow(OrderId(u"id-410"_s));
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
    m_workplace->waybillWatch.start();
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
    m_workplace->waybillWatch.start();
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Failed);
    QCOMPARE(state(u"410"_s).error->kind, Error::Kind::Storage);
    QVERIFY(inTheWay.remove());
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
}

void WaybillsTest::aSecondNumberIsFetchedToo()
{
    formWaybill(u"410"_s, u"1"_s);
    poll(u"410"_s);
    m_workplace->waybillWatch.start();
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
    formWaybill(u"410"_s, u"2"_s);
    poll(u"410"_s);
    QTRY_COMPARE(state(u"410"_s).number, u"2"_s);
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
    const auto all = m_workplace->waybills.ofOrder(OrderId(u"id-410"_s));
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all[0].number, u"2"_s);
    QCOMPARE(all[1].number, u"1"_s);
}

void WaybillsTest::aSecondContentWithoutANumberIsKeptToo()
{
    m_counter->parcels[u"410"_s] = {m_counter->addressOf(u"1"_s).toString(), {}};
    poll(u"410"_s);
    m_workplace->waybillWatch.start();
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
    m_counter->parcels[u"410"_s].link = m_counter->addressOf(u"2"_s).toString();
    poll(u"410"_s);
    QTRY_COMPARE(kept(u"410"_s), pdfOf(u"2"_s));
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
    QCOMPARE(m_workplace->waybills.ofOrder(OrderId(u"id-410"_s)).size(), size_t(2));
}

void WaybillsTest::aNumberThatIsToldLaterDoesNotMakeASecondWaybill()
{
    m_counter->parcels[u"410"_s] = {m_counter->addressOf(u"1"_s).toString(), {}};
    poll(u"410"_s);
    m_workplace->waybillWatch.start();
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
    QVERIFY(m_workplace->waybills.markPrinted(state(u"410"_s).waybill, m_clock.now()));
    m_counter->parcels[u"410"_s].number = u"0098765"_s;
    m_counter->onFetch = [](const QString &) { return RawServer::Answer{RawServer::http("200 OK", pdfOf(u"1"_s))}; };
    for (int i = 0; i < 5; ++i) {
        m_counter->parcels[u"410"_s].link += u'?';
        poll(u"410"_s);
        settle();
        QCOMPARE(state(u"410"_s).kind, Kind::Archived);
    }
    QCOMPARE(m_counter->fetches(), 2);
    QCOMPARE(m_workplace->waybills.ofOrder(OrderId(u"id-410"_s)).size(), size_t(1));
    QVERIFY(state(u"410"_s).printedAt);
}

void WaybillsTest::afterARestartTheWaitGoesOn()
{
    const Instant assembledAt = m_clock.now();
    poll(u"410"_s);
    m_clock.advance(10min);
    startProgram();
    QCOMPARE(state(u"410"_s).kind, Kind::BeingMade);
    QCOMPARE(state(u"410"_s).at, assembledAt);
    QVERIFY(!state(u"410"_s).slow);
    m_workplace->waybillWatch.start();
    QTRY_VERIFY(m_counter->lookUps() > 2);

    // After a quarter of an hour only polls look, and they still find it.
    m_clock.advance(5min);
    QTRY_VERIFY(state(u"410"_s).slow);
    settle();
    startProgram();
    QVERIFY(state(u"410"_s).slow);
    const int before = m_counter->lookUps();
    m_workplace->waybillWatch.start();
    settle();
    QCOMPARE(m_counter->lookUps(), before);
    formWaybill(u"410"_s, u"1"_s);
    poll(u"410"_s);
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
}

void WaybillsTest::aRestartFindsTheFileOfAKilledProgram()
{
    formWaybill(u"410"_s, u"1"_s);
    poll(u"410"_s);
    {
        // The file, but no row: the database it would go to is closed.
        Database closed(m_dir->filePath(u"closed.db"_s), shopSchema());
        WaybillArchive killed(closed, m_dir->filePath(u"waybills"_s), m_clock);
        QVERIFY(!killed.keep(m_workplace->store.at(0).order, pdfOf(u"1"_s)));
    }
    startProgram();
    m_workplace->waybillWatch.start();
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
    m_workplace->waybillWatch.start();
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
    const auto waybill = m_workplace->waybills.newest(OrderId(u"id-410"_s));
    QVERIFY(QFile::remove(m_workplace->waybills.filePath(*waybill)));
    QCOMPARE(m_workplace->waybills.read(*waybill).error().kind, Error::Kind::FileChanged);
    m_workplace->waybillWatch.fetchNow(waybill->orderId);
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
    QCOMPARE(kept(u"410"_s), pdfOf(u"1"_s));
    QCOMPARE(m_workplace->waybills.ofOrder(waybill->orderId).size(), size_t(1));
}

void WaybillsTest::twoHundredWaitingOrdersCostFewRequests()
{
    constexpr int orders = 200;
    std::vector<Order> all;
    for (int i = 0; i < orders; ++i)
        all.push_back(Counter::order(QString::number(1000 + i), {}));
    m_workplace->store.apply(all, m_workplace->readings.next());
    // After every few readings a minute has gone, which is the longest pause between them.
    std::map<QString, int> readings;
    m_counter->onLookUp = [&](const QString &code) {
        ++readings[code];
        if (m_counter->lookUps() % WaybillWatch::readAtOnce == 0)
            m_clock.advance(60s);
    };
    m_workplace->waybillWatch.start();
    QTRY_VERIFY(state(u"1000"_s).slow);
    settle();
    QCOMPARE(m_counter->lookUps(), 15 * WaybillWatch::readAtOnce);
    QCOMPARE(int(m_counter->server.requests().size()), m_counter->lookUps());
    QVERIFY2(std::ranges::all_of(readings, [](const auto &reading) { return reading.second == 1; }), "in turn");
    for (int i = 0; i < orders; ++i)
        QVERIFY(state(QString::number(1000 + i)).slow);
}

void WaybillsTest::aRefusedTokenStopsTheReadings()
{
    m_counter->server.willAnswer({RawServer::http("401 Unauthorized", "")});
    poll(u"410"_s);
    m_workplace->waybillWatch.start();
    QTRY_COMPARE(m_counter->lookUps(), 1);
    settle();
    QCOMPARE(m_counter->lookUps(), 1);
    formWaybill(u"410"_s, u"1"_s);
    m_workplace->waybillWatch.start(); // a new token was given
    QTRY_COMPARE(state(u"410"_s).kind, Kind::Archived);
}

TEST_WITHOUT_WINDOWS(WaybillsTest)
#include "waybills_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/requests.h"
#include "tests/core/apilink.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace apilink;

// What the client says to the server byte for byte, and what it makes of any answer.
class ApiClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestCarriesWhatTheContractAsksFor();
    void aTokenOfTwoLinesIsOneHeader();
    void whatIsCalledMayDeleteItsOwner();
    void idsAreEncodedInThePath();
    void theFirstStepOfTheHandOverSendsAnEmptyCodeHeader();
    void aWriteIsNeverSentAgainWhenItsConnectionBreaks_data();
    void aWriteIsNeverSentAgainWhenItsConnectionBreaks();
    void aWriteIsSentAgainWhenTheConnectionWasRefused();
    void noRedirectIsFollowed();
    void anAnswerThatNeverComesIsATimeOut();
    void anAnswerThatDripsForeverIsATimeOut();
    void anAbsurdlyLargeAnswerIsRefused();
    void deletingTheOwnerAbortsTheRequest();
    void theServersWordsAreKept();
    void theServersClockIsNoticed();

private:
    TestClock m_clock;
};

void ApiClientTest::everyRequestCarriesWhatTheContractAsksFor()
{
    RawServer server;
    server.setFallback({RawServer::http("200 OK", emptyList)});
    ApiClient client(options(server.url()), m_clock);
    client.setCredentials({u"secret-token"_s, u"Shop 1"_s});
    bool ended = false;
    client.send(requests::orderByCode(orderCode), Priority::Person, this, [&](const auto &page) {
        QVERIFY(page.has_value());
        ended = true;
    });
    QVERIFY2(!ended, "nothing finishes during send()");
    QTRY_VERIFY(ended);
    const QByteArray request = server.requests().front();
    QVERIFY2(request.startsWith("GET /shop/api/v2/orders?filter%5Borders%5D%5Bcode%5D=410000123 HTTP/1.1\r\n"),
             request.constData());
    QVERIFY(request.contains("\r\nAccept: application/vnd.api+json\r\n"));
    QVERIFY(request.contains("\r\nContent-Type: application/vnd.api+json\r\n"));
    QVERIFY(request.contains("\r\nX-Auth-Token: secret-token\r\n"));
    QVERIFY(request.contains("\r\nX-Merchant-Uid: Shop 1\r\n"));
    QVERIFY(request.contains("\r\nUser-Agent: Tapsyrys/"));
    QVERIFY(!request.contains("X-Security-Code"));
}

void ApiClientTest::aTokenOfTwoLinesIsOneHeader()
{
    RawServer server;
    server.setFallback({RawServer::http("200 OK", emptyList)});
    ApiClient client(options(server.url()), m_clock);
    client.setCredentials({u" secret-\r\nX-Send-Code: true\n"_s, u"Shop\n1"_s});
    bool ended = false;
    client.send(requests::orderByCode(orderCode), Priority::Person, this, [&](const auto &) { ended = true; });
    QTRY_VERIFY(ended);
    const QByteArray request = server.requests().front();
    QVERIFY2(request.contains("\r\nX-Auth-Token: secret-X-Send-Code: true\r\n"), request.constData());
    QVERIFY(request.contains("\r\nX-Merchant-Uid: Shop1\r\n"));
}

void ApiClientTest::whatIsCalledMayDeleteItsOwner()
{
    RawServer server;
    server.setFallback({RawServer::http("200 OK", emptyList)});
    ApiClient client(options(server.url()), m_clock);
    // What the function holds must outlive its call, also when its Job is gone by then.
    static QObject *owner = nullptr;
    static std::weak_ptr<int> held;
    static long holders = -1;
    owner = new QObject;
    auto holding = std::make_shared<int>(1);
    held = holding;
    client.send(requests::orderByCode(orderCode), Priority::Person, owner,
                [holding = std::move(holding)](const auto &) {
                    delete owner;
                    holders = held.use_count();
                });
    QTRY_VERIFY(holders >= 0);
    QCOMPARE(holders, 1L);
    QVERIFY(held.expired());
}

void ApiClientTest::idsAreEncodedInThePath()
{
    RawServer server;
    server.setFallback({RawServer::http("200 OK", R"({"data":[]})")});
    ApiClient client(options(server.url()), m_clock);
    bool ended = false;
    client.send(requests::entriesOf(orderId), Priority::Person, this, [&](const auto &) { ended = true; });
    QTRY_VERIFY(ended);
    QVERIFY2(server.requests().front().startsWith("GET /shop/api/v2/orders/MDAw%2B%2FMTIzNA%3D%3D/entries HTTP/1.1"),
             server.requests().front().constData());
}

void ApiClientTest::theFirstStepOfTheHandOverSendsAnEmptyCodeHeader()
{
    RawServer server;
    server.setFallback({RawServer::http("200 OK", "{}")});
    ApiClient client(options(server.url()), m_clock);
    bool ended = false;
    client.send(requests::sendCode(orderId, orderCode), Priority::Person, this, [&](const auto &) { ended = true; });
    QTRY_VERIFY(ended);
    QVERIFY2(server.requests().front().contains("\r\nX-Security-Code: \r\n"), server.requests().front().constData());
    QVERIFY(server.requests().front().contains("\r\nX-Send-Code: true\r\n"));
}

void ApiClientTest::aWriteIsNeverSentAgainWhenItsConnectionBreaks_data()
{
    QTest::addColumn<bool>("onAKeptConnection");
    QTest::addColumn<QByteArray>("halfAnAnswer");
    QTest::newRow("new connection, no byte of an answer") << false << QByteArray();
    QTest::newRow("kept connection, no byte of an answer") << true << QByteArray();
    QTest::newRow("half a status line") << false << QByteArray("HTTP/1.1 2");
    QTest::newRow("headers without the body") << true << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{");
}

void ApiClientTest::aWriteIsNeverSentAgainWhenItsConnectionBreaks()
{
    QFETCH(bool, onAKeptConnection);
    QFETCH(QByteArray, halfAnAnswer);
    RawServer server;
    ApiClient client(options(server.url()), m_clock);
    if (onAKeptConnection) {
        server.willAnswer({RawServer::http("200 OK", emptyList)});
        bool read = false;
        client.send(requests::orderByCode(orderCode), Priority::Person, this, [&](const auto &) { read = true; });
        QTRY_VERIFY(read);
    }
    const size_t before = server.requests().size();
    server.setFallback({halfAnAnswer, RawServer::Ending::Close});
    std::optional<Result<Echo>> answer;
    client.send(requests::setStatus(orderId, orderCode, u"ACCEPTED_BY_MERCHANT"_s), Priority::Person, this,
                [&](const auto &a) { answer = a; });
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!answer->has_value());
    QCOMPARE(answer->error().kind, Error::Kind::Network);
    QCOMPARE(server.requests().size(), before + 1);
}

void ApiClientTest::aWriteIsSentAgainWhenTheConnectionWasRefused()
{
    QUrl nobody;
    {
        RawServer gone;
        nobody = gone.url();
    }
    ApiClient::Options toNobody{.baseUrl = nobody};
    toNobody.retry.pauses = {1ms, 1ms};
    ApiClient client(toNobody, m_clock);
    std::optional<Result<Echo>> answer;
    client.send(requests::setStatus(orderId, orderCode, u"ACCEPTED_BY_MERCHANT"_s), Priority::Person, this,
                [&](const auto &a) { answer = a; });
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().kind, Error::Kind::NotSent);
}

void ApiClientTest::noRedirectIsFollowed()
{
    RawServer other;
    other.setFallback({RawServer::http("200 OK", emptyList)});
    RawServer server;
    server.setFallback({RawServer::http("302 Found", "", "Location: " + other.url().toEncoded() + "/v2/orders\r\n")});
    ApiClient client(options(server.url()), m_clock);
    client.setCredentials({u"secret-token"_s, {}});
    std::optional<Result<OrderPage>> answer;
    client.send(requests::orderByCode(orderCode), Priority::Person, this, [&](const auto &a) { answer = a; });
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().kind, Error::Kind::Malformed);
    QCOMPARE(answer->error().httpStatus, 302);
    QCOMPARE(other.connections(), 0);
}

void ApiClientTest::anAnswerThatNeverComesIsATimeOut()
{
    RawServer server;
    ApiClient::Options impatient = options(server.url());
    impatient.timeout = 100ms;
    ApiClient client(impatient, m_clock);
    std::optional<Result<Echo>> answer;
    client.send(requests::setStatus(orderId, orderCode, u"ACCEPTED_BY_MERCHANT"_s), Priority::Person, this,
                [&](const auto &a) { answer = a; });
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().kind, Error::Kind::Timeout);
    QCOMPARE(answer->error().detail, u"no answer in time"_s);
    QCOMPARE(server.requests().size(), size_t(1));
}

void ApiClientTest::anAnswerThatDripsForeverIsATimeOut()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTimer drip;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
        connect(&drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        drip.start(20ms);
    });
    ApiClient::Options impatient{.baseUrl = QUrl(u"http://127.0.0.1:%1/shop/api"_s.arg(server.serverPort()))};
    impatient.timeout = 100ms;
    impatient.retry.pauses = {};
    ApiClient client(impatient, m_clock);
    std::optional<Result<OrderPage>> answer;
    client.send(requests::orderByCode(orderCode), Priority::Person, this, [&](const auto &a) { answer = a; });
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().kind, Error::Kind::Timeout);
    QCOMPARE(answer->error().detail, u"no answer in time"_s);
}

void ApiClientTest::anAbsurdlyLargeAnswerIsRefused()
{
    RawServer server;
    server.setFallback({"HTTP/1.1 200 OK\r\nContent-Length: 90000000\r\n\r\n{"});
    ApiClient client(options(server.url()), m_clock);
    std::optional<Result<OrderPage>> answer;
    client.send(requests::orderByCode(orderCode), Priority::Person, this, [&](const auto &a) { answer = a; });
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().kind, Error::Kind::TooLarge);
}

void ApiClientTest::deletingTheOwnerAbortsTheRequest()
{
    RawServer server;
    ApiClient client(options(server.url()), m_clock);
    auto *owner = new QObject;
    bool ended = false;
    client.send(requests::orderByCode(orderCode), Priority::Person, owner, [&](const auto &) { ended = true; });
    QTRY_COMPARE(server.requests().size(), size_t(1));
    delete owner;
    // The place it took is free again, and nothing is delivered.
    server.setFallback({RawServer::http("200 OK", emptyList)});
    int others = 0;
    for (int i = 0; i < 4; ++i)
        client.send(requests::orderByCode(orderCode), Priority::Person, this, [&](const auto &) { ++others; });
    QTRY_COMPARE(others, 4);
    QVERIFY(!ended);
}

void ApiClientTest::theServersWordsAreKept()
{
    RawServer server;
    server.willAnswer(
        {RawServer::http("400 Bad Request", R"({"errors":[{"title":"Order is not may complete allowed"}]})")});
    server.willAnswer({RawServer::http("404 Not Found", "<html><body>nothing</body></html>")});
    ApiClient client(options(server.url()), m_clock);
    std::vector<Error> errors;
    for (int i = 0; i < 2; ++i) {
        client.send(requests::setStatus(orderId, orderCode, u"ACCEPTED_BY_MERCHANT"_s), Priority::Person, this,
                    [&](const auto &answer) { errors.push_back(answer.error()); });
        QTRY_COMPARE(errors.size(), size_t(i + 1));
    }
    QCOMPARE(errors[0].kind, Error::Kind::Rejected);
    QCOMPARE(errors[0].title, u"Order is not may complete allowed"_s);
    QCOMPARE(errors[1].kind, Error::Kind::Rejected);
    QCOMPARE(errors[1].httpStatus, 404);
    QVERIFY(errors[1].title.isEmpty());
}

void ApiClientTest::theServersClockIsNoticed()
{
    RawServer server;
    // The test's clock stands at 04:00 UTC.
    server.setFallback({RawServer::http("200 OK", emptyList, "Date: Mon, 23 Nov 2026 03:50:00 GMT\r\n")});
    ApiClient client(options(server.url()), m_clock);
    bool ended = false;
    client.send(requests::orderByCode(orderCode), Priority::Person, this, [&](const auto &) { ended = true; });
    QTRY_VERIFY(ended);
    QCOMPARE(client.clockOffset(), std::optional<std::chrono::milliseconds>(10min));
}

TEST_WITHOUT_WINDOWS(ApiClientTest)
#include "apiclient_test.moc"

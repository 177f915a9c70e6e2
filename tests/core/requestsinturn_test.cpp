// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/requests.h"
#include "tests/core/apilink.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace apilink;

// Which request leaves when: how many at once, whose first, which once more, and after which pause.
class RequestsInTurnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadIsTriedThreeTimes();
    void atMostFourRequestsRunAtOnce();
    void whatAPersonWaitsForGoesFirst();
    void whatIsSentOnceMoreGoesBeforeItsOwnKindOnly();
    void aLongPauseIsKeptAndTold_data();
    void aLongPauseIsKeptAndTold();
    void afterTooManyRequestsTheWholeClientPauses();

private:
    TestClock m_clock;
};

void RequestsInTurnTest::aReadIsTriedThreeTimes()
{
    RawServer server;
    server.willAnswer({RawServer::http("502 Bad Gateway", "<html>", "Content-Type: text/html\r\n")});
    server.willAnswer({RawServer::http("503 Service Unavailable", "<html>", "Content-Type: text/html\r\n")});
    server.setFallback({RawServer::http("200 OK", emptyList)});
    ApiClient client(options(server.url()), m_clock);
    std::optional<Result<OrderPage>> answer;
    client.send(requests::orderByCode(orderCode), Priority::Person, this, [&](const auto &a) { answer = a; });
    QTRY_VERIFY(answer.has_value());
    QVERIFY(answer->has_value());
    QCOMPARE(server.requests().size(), size_t(3));
}

void RequestsInTurnTest::atMostFourRequestsRunAtOnce()
{
    RawServer server; // never answers
    ApiClient client(options(server.url()), m_clock);
    for (int i = 0; i < 10; ++i)
        client.send(requests::orderByCode(orderCode), Priority::Background, this, [](const auto &) {});
    QTRY_COMPARE(server.unanswered(), 4);
    // A fifth would have come along with them: give it every chance.
    for (int i = 0; i < 50; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    QCOMPARE(server.requests().size(), size_t(4));
}

void RequestsInTurnTest::whatAPersonWaitsForGoesFirst()
{
    RawServer server;
    server.setFallback({RawServer::http("200 OK", emptyList)});
    ApiClient client(options(server.url()), m_clock);
    QStringList ended;
    const auto ask = [&](const QString &name, Priority priority) {
        client.send(requests::orderByCode(OrderCode(name)), priority, this,
                    [&ended, name](const auto &) { ended += name; });
    };
    for (int i = 0; i < 8; ++i)
        ask(u"background%1"_s.arg(i), Priority::Background);
    ask(u"person"_s, Priority::Person);
    QTRY_COMPARE(ended.size(), 9);
    QVERIFY2(server.requests()[0].contains("person") || server.requests()[1].contains("person") ||
                 server.requests()[2].contains("person") || server.requests()[3].contains("person"),
             "among the first four to leave");
}

void RequestsInTurnTest::whatIsSentOnceMoreGoesBeforeItsOwnKindOnly()
{
    RawServer server; // never answers again
    server.willAnswer({RawServer::http("502 Bad Gateway", "<html>", "Content-Type: text/html\r\n")});
    ApiClient::Options slow = options(server.url());
    slow.retry.pauses = {200ms, 200ms};
    ApiClient client(slow, m_clock);
    const auto ask = [&](const QString &name, Priority priority, QObject *owner) {
        client.send(requests::orderByCode(OrderCode(name)), priority, owner, [](const auto &) {});
    };
    ask(u"again"_s, Priority::Background, this);
    QTRY_COMPARE(client.requestsFinished(), 1);
    auto others = std::make_unique<QObject>();
    for (int i = 0; i < 4; ++i)
        ask(u"other"_s, Priority::Person, others.get());
    QTRY_COMPARE(server.unanswered(), 4);
    ask(u"background"_s, Priority::Background, this);
    ask(u"person"_s, Priority::Person, this);
    // By then the first one is back in the queue.
    bool isBack = false;
    QTimer::singleShot(350ms, this, [&isBack] { isBack = true; });
    QTRY_VERIFY(isBack);
    others.reset();
    QTRY_COMPARE(server.requests().size(), size_t(8));
    QVERIFY2(server.requests()[5].contains("person"), server.requests()[5].constData());
    QVERIFY2(server.requests()[6].contains("again"), server.requests()[6].constData());
    QVERIFY2(server.requests()[7].contains("background"), server.requests()[7].constData());
}

void RequestsInTurnTest::aLongPauseIsKeptAndTold_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("seconds") << QByteArray("429 Too Many Requests") << QByteArray("Retry-After: 3000\r\n");
    QTest::newRow("a date") << QByteArray("429 Too Many Requests")
                            << QByteArray("Date: Mon, 23 Nov 2026 04:00:00 GMT\r\n"
                                          "Retry-After: Mon, 23 Nov 2026 04:50:00 GMT\r\n");
    QTest::newRow("an outage") << QByteArray("503 Service Unavailable") << QByteArray("Retry-After: 3000\r\n");
}

void RequestsInTurnTest::aLongPauseIsKeptAndTold()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, headers);
    RawServer server;
    server.setFallback({RawServer::http(status, "", headers)});
    ApiClient client(options(server.url()), m_clock);
    QVERIFY(!client.pausedUntil());
    QSignalSpy changed(&client, &ApiClient::pauseChanged);
    bool readEnded = false;
    client.send(requests::orderByCode(orderCode), Priority::Person, this, [&](const auto &) { readEnded = true; });
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(client.pausedUntil(), std::optional<Instant>(m_clock.now() + 50min));
    // A change is not kept for an hour and sent then: whoever asked for it is told at once.
    std::optional<Result<Echo>> answer;
    client.send(requests::setStatus(orderId, orderCode, u"ACCEPTED_BY_MERCHANT"_s), Priority::Person, this,
                [&](const auto &a) { answer = a; });
    QVERIFY2(!answer, "nothing finishes during send()");
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->error().kind, Error::Kind::RateLimited);
    QCOMPARE(answer->error().httpStatus, 0);
    QVERIFY(answer->error().retryAfter > 49min && answer->error().retryAfter <= 50min);
    QCOMPARE(server.requests().size(), size_t(1));
    QVERIFY(!readEnded); // a read waits
}

void RequestsInTurnTest::afterTooManyRequestsTheWholeClientPauses()
{
    RawServer server;
    server.willAnswer({RawServer::http("429 Too Many Requests", "", "Retry-After: 1\r\n")});
    server.setFallback({RawServer::http("200 OK", emptyList)});
    ApiClient client(options(server.url()), m_clock);
    QElapsedTimer since;
    since.start();
    int ended = 0;
    client.send(requests::orderByCode(orderCode), Priority::Person, this, [&](const auto &page) {
        QVERIFY(page.has_value());
        ++ended;
        client.send(requests::orderByCode(orderCode), Priority::Person, this, [&](const auto &) { ++ended; });
    });
    QTRY_COMPARE(ended, 2);
    QVERIFY2(since.elapsed() >= 990, "what the server asked for");
}

TEST_WITHOUT_WINDOWS(RequestsInTurnTest)
#include "requestsinturn_test.moc"

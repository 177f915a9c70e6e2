// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/shopprobe.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Effect;
using training::Fault;
using training::Moment;
namespace faults = training::faults;

Q_DECLARE_METATYPE(Fault)

namespace {

const QString accepted = u"ACCEPTED_BY_MERCHANT"_s;

} // namespace

class TrainingFaultsTest : public QObject, private ProbedShop
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aFaultStrikesTheAnswerAndLeavesTheEffectAsItSays_data();
    void aFaultStrikesTheAnswerAndLeavesTheEffectAsItSays();
    void aFaultStrikesSoManyMatchingRequestsAndNoOther();
    void theAnswerCarriesWhatTheFaultSays();
    void aHangingRequestKeepsNoOtherWaiting();
    void anAnswerCanBeLate();
    void aRequestSentAgainOnANewConnectionCountsTwice();
    void theLogHoldsTheBytesThatCame();
    void aStoppedShopRefusesConnectionsAndComesBackAtTheSameAddress();
    void aPortThatIsTakenIsAnError();

private:
    QByteArray orderTarget() const { return "/v2/orders?filter[orders][code]=" + m_code.toLatin1(); }
    QByteArray rawRequest() const
    {
        return "GET /shop/api" + orderTarget() +
               " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: Raw/1.0\r\naccept: application/vnd.api+json\r\n"
               "X-Auth-Token: " +
               m_shop->token().toLatin1() + "\r\nX-Empty:\r\n\r\n";
    }

    QString m_code;
};

void TrainingFaultsTest::init()
{
    begin();
    m_code = m_shop->addOrder({});
}

void TrainingFaultsTest::cleanup()
{
    end();
}

void TrainingFaultsTest::aFaultStrikesTheAnswerAndLeavesTheEffectAsItSays_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status"); // 0: no answer
    QTest::addColumn<bool>("broken");
    QTest::addColumn<int>("effects");
    QTest::newRow("none") << Fault() << 200 << false << 1;
    QTest::newRow("refused") << faults::refuse(u"No."_s, 409) << 409 << false << 0;
    QTest::newRow("5xx before") << faults::serverError(Moment::BeforeEffect) << 502 << false << 0;
    QTest::newRow("5xx after") << faults::serverError(Moment::AfterEffect, 503) << 503 << false << 1;
    QTest::newRow("429") << faults::tooManyRequests(7s) << 429 << false << 0;
    QTest::newRow("redirected") << faults::redirect(QUrl(u"http://example.com/"_s)) << 302 << false << 0;
    QTest::newRow("cut after") << faults::cut(Moment::AfterEffect) << 0 << true << 1;
    QTest::newRow("cut before") << faults::cut(Moment::BeforeEffect) << 0 << true << 0;
    QTest::newRow("hangs before") << faults::hang(Moment::BeforeEffect) << 0 << false << 0;
    QTest::newRow("hangs after") << faults::hang(Moment::AfterEffect) << 0 << false << 1;
    QTest::newRow("truncated") << faults::truncatedBody() << 200 << true << 1;
    QTest::newRow("half as whole") << faults::halfAsWhole() << 200 << false << 1;
    QTest::newRow("broken JSON") << faults::brokenJson() << 200 << false << 1;
    QTest::newRow("any body") << faults::body("[]") << 200 << false << 0;
}

void TrainingFaultsTest::aFaultStrikesTheAnswerAndLeavesTheEffectAsItSays()
{
    QFETCH(Fault, fault);
    QFETCH(int, status);
    QFETCH(bool, broken);
    QFETCH(int, effects);
    // Qt sends again when a connection breaks: every try meets the same fault, and only the first
    // can find the order new.
    m_shop->inject({"POST", accepted, {}, {}}, fault, 10);
    if (fault.delivery == Fault::Delivery::Silence)
        m_probe->timeoutMs = 200;
    const auto reply = m_probe->change(m_code, accepted);
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.broken, broken);
    QCOMPARE(m_shop->effects(Effect::Accepted, m_code), effects);
    QCOMPARE(m_shop->status(m_code), effects == 1 ? accepted : u"APPROVED_BY_BANK"_s);
}

void TrainingFaultsTest::aFaultStrikesSoManyMatchingRequestsAndNoOther()
{
    m_shop->inject({"GET", {}, u"/v2/orders"_s, u"[code]="_s}, faults::refuse(u"No."_s), 2);
    m_shop->inject({"POST", u"CANCELLED"_s, {}, {}}, faults::refuse(u"No."_s));
    QCOMPARE(m_probe->get("/v2/orders?page[size]=1").title(), u"Required parameter page[number] is empty."_s);
    QCOMPARE(m_probe->get(orderTarget()).title(), u"No."_s);
    QCOMPARE(m_probe->get(orderTarget()).title(), u"No."_s);
    QCOMPARE(m_probe->get(orderTarget()).status, 200);
    QCOMPARE(m_probe->change(m_code, accepted).status, 200);
    m_shop->clearFaults();
    QCOMPARE(m_probe->change(m_code, u"CANCELLED"_s, {{"cancellationReason"_L1, "MERCHANT_OUT_OF_STOCK"_L1}}).status,
             200);
}

void TrainingFaultsTest::theAnswerCarriesWhatTheFaultSays()
{
    m_shop->inject({}, faults::tooManyRequests(7s));
    m_shop->inject({}, faults::redirect(QUrl(u"http://127.0.0.1:9/elsewhere"_s)));
    for (const auto &[header, value] : {std::pair("Retry-After", "7"), {"Location", "http://127.0.0.1:9/elsewhere"}}) {
        const std::unique_ptr<QNetworkReply> reply(m_probe->start(orderTarget()));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QCOMPARE(reply->rawHeader(header), QByteArray(value));
        QCOMPARE(reply->rawHeader("Date"), QByteArray("Mon, 23 Nov 2026 04:00:00 GMT"));
    }
}

void TrainingFaultsTest::aHangingRequestKeepsNoOtherWaiting()
{
    m_shop->inject({}, faults::hang(Moment::AfterEffect), 3);
    std::vector<std::unique_ptr<QNetworkReply>> hanging;
    hanging.reserve(3);
    for (int i = 0; i < 3; ++i)
        hanging.emplace_back(m_probe->start(orderTarget()));
    QTRY_COMPARE(m_shop->log().size(), size_t(3));
    QCOMPARE(m_probe->get(orderTarget()).status, 200);
    for (const auto &reply : hanging)
        QVERIFY(!reply->isFinished());
}

void TrainingFaultsTest::anAnswerCanBeLate()
{
    QElapsedTimer timer;
    m_shop->inject({}, faults::slow(120ms));
    timer.start();
    QCOMPARE(m_probe->get(orderTarget()).status, 200);
    QVERIFY(timer.elapsed() >= 120);
    m_shop->setLatency(60ms);
    timer.start();
    QCOMPARE(m_probe->get(orderTarget()).status, 200);
    QVERIFY(timer.elapsed() >= 60);
}

void TrainingFaultsTest::aRequestSentAgainOnANewConnectionCountsTwice()
{
    for (int i = 0; i < 2; ++i) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_shop->apiUrl().port()));
        socket.write(rawRequest());
        QVERIFY(socket.waitForReadyRead());
    }
    const auto log = m_shop->log();
    QCOMPARE(log.size(), size_t(2));
    QCOMPARE(log[0].raw, log[1].raw);
    QCOMPARE_NE(log[0].connection, log[1].connection);
    QCOMPARE(log[1].number, 2);
}

void TrainingFaultsTest::theLogHoldsTheBytesThatCame()
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_shop->apiUrl().port()));
    QVERIFY(socket.waitForConnected());
    const QByteArray bytes = rawRequest();
    // In two parts, and a second request on the same connection.
    socket.write(bytes.first(30));
    socket.flush();
    socket.write(bytes.sliced(30) + bytes);
    QTRY_COMPARE(m_shop->log().size(), size_t(2));
    QTRY_COMPARE(m_shop->log()[1].httpStatus, 200);
    const auto logged = m_shop->log()[0];
    QCOMPARE(logged.raw, bytes);
    QCOMPARE(logged.connection, m_shop->log()[1].connection);
    QCOMPARE(logged.request.method, QByteArray("GET"));
    QCOMPARE(logged.request.path, QByteArray("/shop/api/v2/orders"));
    QCOMPARE(logged.request.query, "filter[orders][code]=" + m_code.toLatin1());
    QCOMPARE(logged.request.queryValues(u"filter[orders][code]"_s), QStringList{m_code});
    QCOMPARE(logged.request.header("Accept"), std::optional(QByteArray("application/vnd.api+json")));
    QCOMPARE(logged.request.header("X-Empty"), std::optional(QByteArray("")));
    QCOMPARE(logged.request.header("X-Absent"), std::nullopt);
}

void TrainingFaultsTest::aStoppedShopRefusesConnectionsAndComesBackAtTheSameAddress()
{
    const QUrl url = m_shop->apiUrl();
    m_shop->inject({}, faults::hang(Moment::BeforeEffect));
    const std::unique_ptr<QNetworkReply> hanging(m_probe->start(orderTarget()));
    QTRY_COMPARE(m_shop->log().size(), size_t(1));
    m_shop->stop();
    QTRY_VERIFY(hanging->isFinished());
    QCOMPARE(m_probe->get(orderTarget()).status, 0);
    QVERIFY(m_shop->start());
    QCOMPARE(m_shop->apiUrl(), url);
    QCOMPARE(m_probe->get(orderTarget()).status, 200);
}

void TrainingFaultsTest::aPortThatIsTakenIsAnError()
{
    TrainingShop::Options options;
    options.orders = 0;
    options.port = quint16(m_shop->apiUrl().port());
    TrainingShop second(options, m_clock);
    const auto started = second.start();
    QVERIFY(!started);
    QCOMPARE(started.error().kind, Error::Kind::Network);
    QVERIFY(!started.error().detail.isEmpty());
}

TEST_WITHOUT_WINDOWS(TrainingFaultsTest)
#include "training_faults_test.moc"

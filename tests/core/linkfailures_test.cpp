// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/requests.h"
#include "core/http/jsonapi.h"
#include "tests/core/apilink.h"
#include "tests/support/testclock.h"
#include "tests/support/testdata.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QNetworkProxy>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace apilink;

namespace {

const QByteArray page = "<!DOCTYPE html><html><h1>Технические работы</h1></html>";
const QByteArray html = "Content-Type: text/html\r\n";

QByteArray testData(const QString &name)
{
    QFile file(testDataPath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// What stands between this computer and the marketplace, and answers that are none: each is named for what it is.
class LinkFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy)); }

    void aNoIsAboutTheTokenOnlyWhereTheApiSaysIt_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const QByteArray json = R"({"errors":[{"title":"Invalid token"}]})";
        for (const char *status : {"401 Unauthorized", "403 Forbidden"}) {
            QTest::addRow("%s, JSON", status) << QByteArray(status) << json << int(Error::Kind::Unauthorized);
            QTest::addRow("%s, empty", status) << QByteArray(status) << QByteArray() << int(Error::Kind::Unauthorized);
            QTest::addRow("%s, a page", status) << QByteArray(status) << page << int(Error::Kind::NotTheApi);
            QTest::addRow("%s, words", status)
                << QByteArray(status) << QByteArray("Access denied by policy") << int(Error::Kind::NotTheApi);
        }
    }

    void aNoIsAboutTheTokenOnlyWhereTheApiSaysIt()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        RawServer server;
        server.setFallback({RawServer::http(status, body, html)});
        QCOMPARE(int(readFrom(server.url()).kind), kind);
        // A read is tried again where somebody else spoke.
        QCOMPARE(server.requests().size(), size_t(kind == int(Error::Kind::NotTheApi) ? 3 : 1));
    }

    void aCertificateThatIsNotTrustedIsSaidWithItsNameAndDates_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("issuedTo");
        QTest::addColumn<QString>("issuedBy");
        const auto row = [](const char *name, const QString &file, Certificate::Fault fault, const QString &to,
                            const QString &by) { QTest::newRow(name) << file << int(fault) << to << by; };
        using Fault = Certificate::Fault;
        row("nobody vouches for it", u"selfsigned"_s, Fault::UntrustedIssuer, u"127.0.0.1"_s, u"127.0.0.1"_s);
        row("over", u"expired"_s, Fault::Expired, u"127.0.0.1"_s, u"Training authority"_s);
        row("not begun", u"future"_s, Fault::NotYetValid, u"127.0.0.1"_s, u"Training authority"_s);
        row("somebody else's", u"otherhost"_s, Fault::OtherHost, u"shop.invalid"_s, u"Training authority"_s);
    }

    void aCertificateThatIsNotTrustedIsSaidWithItsNameAndDates()
    {
        QFETCH(QString, file);
        QFETCH(int, fault);
        const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
        const auto restore = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(usual); });
        QSslConfiguration trusting = usual;
        trusting.addCaCertificate(QSslCertificate(testData(u"tls/authority.crt"_s)));
        QSslConfiguration::setDefaultConfiguration(trusting);

        const QSslCertificate certificate(testData(u"tls/%1.crt"_s.arg(file)));
        QVERIFY(!certificate.isNull());
        QSslConfiguration configuration = usual;
        configuration.setLocalCertificate(certificate);
        configuration.setPrivateKey(QSslKey(testData(u"tls/selfsigned.key"_s), QSsl::Rsa));
        QSslServer server;
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));

        const Error error = readFrom(QUrl(u"https://127.0.0.1:%1/shop/api"_s.arg(server.serverPort())));
        QCOMPARE(error.kind, Error::Kind::Insecure);
        QVERIFY(error.certificate);
        QCOMPARE(int(error.certificate->fault), fault);
        QTEST(error.certificate->issuedTo, "issuedTo");
        QTEST(error.certificate->issuedBy, "issuedBy");
        QCOMPARE(toMs(error.certificate->validFrom), certificate.effectiveDate().toMSecsSinceEpoch());
        QCOMPARE(toMs(error.certificate->validUntil), certificate.expiryDate().toMSecsSinceEpoch());
    }

    void whoeverSpeaksNoTlsIsNotASecureConnectionEither()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, this, [&plain] {
            QTcpSocket *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        const Error error = readFrom(QUrl(u"https://127.0.0.1:%1/shop/api"_s.arg(plain.serverPort())));
        QCOMPARE(error.kind, Error::Kind::Insecure);
        QVERIFY(!error.certificate);
    }

    void aProxyThatRefusesIsNamed_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("wants a name") << QByteArray("407 Proxy Authentication Required");
        QTest::newRow("denies") << QByteArray("403 Forbidden");
    }

    void aProxyThatRefusesIsNamed()
    {
        QFETCH(QByteArray, status);
        RawServer proxy;
        proxy.setFallback({RawServer::http(status, page, html + "Proxy-Authenticate: Basic realm=\"office\"\r\n"),
                           RawServer::Ending::Close});
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(proxy.url().port())));
        // Not a loopback address: those are asked without a proxy.
        QCOMPARE(readFrom(QUrl(u"https://shop.invalid/shop/api"_s)).kind, Error::Kind::Proxy);
        QVERIFY2(proxy.requests().front().startsWith("CONNECT "), proxy.requests().front().constData());
    }

    // One that stands in the marketplace's place and was never asked for.
    void aProxyThatAnswersItselfIsNamed()
    {
        RawServer proxy;
        proxy.setFallback({RawServer::http("407 Proxy Authentication Required", page, html)});
        QCOMPARE(readFrom(proxy.url()).kind, Error::Kind::Proxy);
    }

    void aReadGoesOnceInSpiteOfAPauseIfAPersonAsks()
    {
        RawServer server;
        server.setFallback({RawServer::http("429 Too Many Requests", "", "Retry-After: 86400\r\n")});
        ApiClient client(options(server.url()), m_clock);
        constexpr int atOnce = 4;
        constexpr int reads = 30;
        int ended = 0;
        const auto read = [&](int count) {
            for (int i = 0; i < count; ++i)
                client.send(requests::orderByCode(orderCode), Priority::Background, this,
                            [&](const auto &) { ++ended; });
        };
        read(atOnce);
        QTRY_COMPARE(client.requestsFinished(), atOnce);
        QTRY_VERIFY(client.pausedUntil());
        read(reads - atOnce);
        client.askDespitePause();
        client.askDespitePause();
        QTRY_COMPARE(client.requestsFinished(), atOnce + 1);
        QCOMPARE(int(server.requests().size()), atOnce + 1);
        QVERIFY2(client.pausedUntil(), "it asked to wait again");
        QCOMPARE(ended, 0);
        // A change is not sent in spite of it.
        std::optional<Result<Echo>> answer;
        client.send(requests::setStatus(orderId, orderCode, u"ACCEPTED_BY_MERCHANT"_s), Priority::Person, this,
                    [&](const auto &a) { answer = a; });
        server.setFallback({RawServer::http("200 OK", emptyList)});
        client.askDespitePause();
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().kind, Error::Kind::RateLimited);
        // The server answers again: the pause is over for all.
        QTRY_COMPARE(ended, reads);
        QVERIFY(!client.pausedUntil());
    }

    void anAnswerThatGrowsWithoutEndIsCutOff()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        qint64 taken = 0;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            const auto more = [socket] { socket->write(QByteArray(1'000'000, ' ')); };
            connect(socket, &QTcpSocket::readyRead, socket, [socket, more] {
                socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\n\r\n");
                more();
            });
            connect(socket, &QTcpSocket::bytesWritten, socket, [&taken, more](qint64 bytes) {
                taken += bytes;
                more();
            });
        });
        const Error error = readFrom(QUrl(u"http://127.0.0.1:%1/shop/api"_s.arg(server.serverPort())));
        QCOMPARE(error.kind, Error::Kind::TooLarge);
        // The rest is what the system holds between two sockets.
        QVERIFY2(taken < 60'000'000, qPrintable(QString::number(taken)));
    }

    void anAnswerOfTooManyPartsIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray millions = QByteArray("{},").repeated(1'700'000) + "{}";
        QTest::newRow("resources") << QByteArray(R"({"data":[)" + millions + "]}");
        QTest::newRow("included") << QByteArray(R"({"data":[],"included":[)" + millions + "]}");
        QTest::newRow("deeper") << QByteArray(R"({"data":[{"id":"1","relationships":{"a":{"data":[)" + millions +
                                              "]}}}]}");
        QTest::newRow("numbers") << QByteArray(R"({"data":[],"meta":[1)" + QByteArray(",1").repeated(10'000'000) +
                                               "]}");
    }

    void anAnswerOfTooManyPartsIsNotRead()
    {
        QFETCH(QByteArray, body);
        const auto parsed = jsonapi::parse(body);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, Error::Kind::TooLarge);
    }

    void theLargestPageThatMakesSenseIsRead()
    {
        // What stands in a string is no part, whatever it looks like.
        QByteArray body = "{\"data\":[";
        for (int i = 0; i < jsonapi::mostResources; ++i) {
            body += i > 0 ? "," : "";
            body += "{\"type\":\"orders\",\"id\":\"" + QByteArray::number(i);
            body += "\",\"attributes\":{\"customer\":\"\\\"[{,\\\\\"}}";
        }
        const auto parsed = jsonapi::parse(body + "]}");
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
        QCOMPARE(int(parsed->data.size()), jsonapi::mostResources);
    }

    void beforeThereIsATokenNothingLeaves()
    {
        RawServer server;
        server.setFallback({RawServer::http("200 OK", emptyList)});
        ApiClient client(options(server.url()), m_clock);
        client.closeUntilToken();
        std::optional<Result<OrderPage>> answer;
        client.send(requests::orderByCode(orderCode), Priority::Person, this, [&](const auto &a) { answer = a; });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().kind, Error::Kind::NoToken);
        QVERIFY(server.requests().empty());
        // One that is only tried goes, and is not kept.
        answer.reset();
        client.send(requests::tryToken(u"tried"_s, m_clock.now()), Priority::Person, this,
                    [&](const auto &a) { answer = a; });
        QTRY_VERIFY(answer);
        QVERIFY(answer->has_value());
        QVERIFY(server.requests().front().contains("\r\nX-Auth-Token: tried\r\n"));
        QVERIFY(client.isClosed());
        client.setCredentials({u"kept"_s, {}});
        QVERIFY(!client.isClosed());
    }

private:
    // Why reading something from there fails; kind Cancelled if it does not.
    Error readFrom(const QUrl &url)
    {
        ApiClient client(options(url), m_clock);
        std::optional<Result<OrderPage>> answer;
        client.send(requests::orderByCode(orderCode), Priority::Person, this, [&](const auto &a) { answer = a; });
        [&answer] { QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000); }();
        return answer && !*answer ? answer->error() : Error{.kind = Error::Kind::Cancelled};
    }

    TestClock m_clock;
};

TEST_WITHOUT_WINDOWS(LinkFailuresTest)
#include "linkfailures_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/requests.h"
#include "core/http/address.h"
#include "core/http/apiclient.h"
#include "tests/support/rawserver.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray pdf("%PDF-1.4\n\x00\xff\r\n%%EOF", 18);

QByteArray found(const QUrl &target)
{
    return RawServer::http("302 Found", "", "Location: " + target.toEncoded() + "\r\n");
}

// The same server under its other name, which is another host.
QUrl elsewhere(const RawServer &server)
{
    QUrl url = server.url();
    url.setHost(u"localhost"_s);
    return url;
}

bool carriesToken(const QByteArray &request)
{
    return request.toLower().contains("x-auth-token") || request.contains("secret-token");
}

} // namespace

// Fetching a document from an address the server gave.
class WaybillFetchTest : public QObject
{
    Q_OBJECT

private:
    TestClock m_clock;

    Result<QByteArray> fetch(const QUrl &api, const QString &address)
    {
        ApiClient::Options options{.baseUrl = api, .timeout = 5s};
        options.retry.pauses = {};
        ApiClient client(options, m_clock);
        client.setCredentials({u"secret-token"_s, u"Shop 1"_s});
        std::optional<Result<QByteArray>> answer;
        client.send(requests::waybill(address), Priority::Background, this, [&](const auto &a) { answer = a; });
        if (answer || !QTest::qWaitFor([&] { return answer.has_value(); }))
            qFatal("an answer comes, and not during send()");
        return *answer;
    }

private Q_SLOTS:
    void theApisOwnHostIsAskedWithTheToken()
    {
        RawServer server;
        server.setFallback({RawServer::http("200 OK", pdf, "Content-Type: application/pdf\r\n")});
        const auto answer = fetch(server.url(), server.url().toString() + u"/w/a%2Bb+c.pdf?s=%3D%26+x&t"_s);
        QVERIFY(answer);
        QCOMPARE(*answer, pdf);
        const QByteArray request = server.requests().front();
        QVERIFY2(request.startsWith("GET /shop/api/w/a%2Bb+c.pdf?s=%3D%26+x&t HTTP/1.1\r\n"), request.constData());
        QVERIFY(carriesToken(request));
        QVERIFY(request.contains("X-Merchant-Uid: Shop 1"));
    }

    void anotherHostNeverSeesWhoWeAre()
    {
        RawServer api;
        RawServer other;
        other.setFallback({RawServer::http("200 OK", pdf)});
        for (const QUrl &address : {other.url(), elsewhere(other)}) {
            QVERIFY(fetch(api.url(), address.toString() + u"/w.pdf"_s));
            QVERIFY2(!carriesToken(other.requests().back()), other.requests().back().constData());
            QVERIFY(!other.requests().back().contains("X-Merchant-Uid"));
        }
        QCOMPARE(other.requests().size(), size_t(2));
        QCOMPARE(api.connections(), 0);
        // The API's own server under another name is another host too.
        api.setFallback({RawServer::http("200 OK", pdf)});
        QVERIFY(fetch(api.url(), elsewhere(api).toString()));
        QVERIFY(!carriesToken(api.requests().front()));
    }

    void oneRedirectIsFollowedWithoutTheToken()
    {
        RawServer api;
        RawServer other;
        other.setFallback({RawServer::http("200 OK", pdf)});
        api.setFallback({found(QUrl(other.url().toString() + u"/moved.pdf?sig=a%2Fb"_s))});
        const auto answer = fetch(api.url(), api.url().toString() + u"/w.pdf"_s);
        QVERIFY(answer);
        QCOMPARE(*answer, pdf);
        QVERIFY(carriesToken(api.requests().front()));
        QVERIFY(other.requests().front().startsWith("GET /shop/api/moved.pdf?sig=a%2Fb HTTP/1.1\r\n"));
        QVERIFY(!carriesToken(other.requests().front()));
    }

    void aSecondRedirectIsNot()
    {
        RawServer api;
        api.setFallback({found(QUrl(u"/again"_s))});
        const auto answer = fetch(api.url(), api.url().toString() + u"/w.pdf"_s);
        QVERIFY(!answer);
        QCOMPARE(answer.error().httpStatus, 302);
        QCOMPARE(api.requests().size(), size_t(2));
        QVERIFY(api.requests().back().startsWith("GET /again "));
    }

    void anUnsafeAddressIsNotAsked_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("plain http on the internet") << u"http://192.0.2.1/w.pdf"_s;
        QTest::newRow("a file of this computer") << u"file:///etc/passwd"_s;
        QTest::newRow("another protocol") << u"ftp://127.0.0.1/w.pdf"_s;
        QTest::newRow("relative") << u"/shop/w.pdf"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("no address at all") << u"http://[oops"_s;
    }

    void anUnsafeAddressIsNotAsked()
    {
        QFETCH(QString, address);
        RawServer api;
        api.setFallback({RawServer::http("200 OK", pdf)});
        QCOMPARE(fetch(api.url(), address).error().kind, Error::Kind::UnsafeAddress);
        QCOMPARE(api.connections(), 0);

        api.setFallback({found(QUrl(u"http://192.0.2.1/w.pdf"_s))});
        QCOMPARE(fetch(api.url(), api.url().toString()).error().kind, Error::Kind::UnsafeAddress);
    }

    void whatMayBeAsked()
    {
        const QUrl plainApi(u"http://10.0.0.5:8080/shop/api"_s);
        QVERIFY(address::mayBeAsked(QUrl(u"https://cdn.example/w.pdf"_s), plainApi));
        QVERIFY(address::mayBeAsked(QUrl(u"http://10.0.0.5:8080/w.pdf"_s), plainApi));
        QVERIFY(!address::mayBeAsked(QUrl(u"http://10.0.0.5:8081/w.pdf"_s), plainApi));
        QVERIFY(!address::mayBeAsked(QUrl(u"http://localhost.example/w.pdf"_s), plainApi));
        QVERIFY(address::isSameOrigin(QUrl(u"https://KASPI.kz/a"_s), QUrl(u"https://kaspi.kz:443/b"_s)));
        QVERIFY(!address::isSameOrigin(QUrl(u"http://kaspi.kz/a"_s), QUrl(u"https://kaspi.kz/a"_s)));
        QVERIFY(!address::isSameOrigin(QUrl(u"https://kaspi.kz@evil.example/"_s), QUrl(u"https://kaspi.kz/"_s)));
    }

    void aSignedLinkIsNotInTheWordsOfItsFailure_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("gone") << RawServer::http("404 Not Found", "<html>");
        QTest::newRow("too old") << RawServer::http("403 Forbidden", "<Error/>");
        QTest::newRow("broken") << RawServer::http("500 Internal Server Error", "");
        QTest::newRow("cut off") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n%PDF-");
        QTest::newRow("no answer") << QByteArray("H");
        QTest::newRow("sent on for ever") << found(QUrl(u"/again?signature=SECRET"_s));
        QTest::newRow("sent on to where we do not go") << found(QUrl(u"http://192.0.2.1/w.pdf?signature=SECRET"_s));
    }

    void aSignedLinkIsNotInTheWordsOfItsFailure()
    {
        QFETCH(QByteArray, answer);
        RawServer other;
        other.setFallback({answer, RawServer::Ending::Close});
        QTest::failOnWarning(QRegularExpression(u"SECRET"_s));
        const auto fetched =
            fetch(QUrl(u"http://127.0.0.1:9/shop/api"_s), other.url().toString() + u"/w.pdf?signature=SECRET"_s);
        QVERIFY(!fetched);
        QVERIFY2(!fetched.error().detail.contains(u"SECRET"_s), qPrintable(fetched.error().detail));
        QVERIFY(!fetched.error().title.contains(u"SECRET"_s));
        QVERIFY(!fetched.error().detail.isEmpty());
    }

    void whatIsNoPdfIsSaidSo()
    {
        RawServer api;
        api.setFallback({RawServer::http("200 OK", "<html>log in</html>", "Content-Type: application/pdf\r\n")});
        QCOMPARE(fetch(api.url(), api.url().toString()).error().kind, Error::Kind::NotPdf);
    }

    void anAbsurdlyLargeDocumentIsRefused()
    {
        RawServer api;
        api.setFallback({"HTTP/1.1 200 OK\r\nContent-Length: 20000001\r\n\r\n%PDF-"});
        QCOMPARE(fetch(api.url(), api.url().toString()).error().kind, Error::Kind::TooLarge);
    }

    void anotherHostsTroubleDoesNotHoldUpTheApi()
    {
        RawServer api;
        RawServer other;
        api.setFallback({RawServer::http("200 OK", pdf)});
        other.setFallback({RawServer::http("429 Too Many Requests", "", "Retry-After: 60\r\n")});
        ApiClient::Options options{.baseUrl = api.url(), .timeout = 5s};
        options.retry.pauses = {};
        ApiClient client(options, m_clock);
        std::optional<Error> refused;
        bool ended = false;
        client.send(requests::waybill(other.url().toString()), Priority::Background, this,
                    [&](const auto &answer) { refused = answer.error(); });
        QTRY_VERIFY(refused);
        client.send(requests::waybill(api.url().toString()), Priority::Background, this,
                    [&](const auto &) { ended = true; });
        QTRY_VERIFY(ended);
    }
};

TEST_WITHOUT_WINDOWS(WaybillFetchTest)
#include "waybillfetch_test.moc"

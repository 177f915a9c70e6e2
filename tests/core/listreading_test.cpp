// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/listreading.h"
#include "tests/support/rawserver.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What a list comes to when the server counts it wrongly, or not at all.
class ListReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsReadWhateverIsTold_data()
    {
        QTest::addColumn<QByteArray>("meta");
        QTest::addColumn<int>("size");
        QTest::newRow("as it is") << QByteArray(R"("meta":{"pageCount":3,"totalCount":230})") << 100;
        QTest::newRow("nothing told") << QByteArray(R"("meta":null)") << 100;
        QTest::newRow("nothing told, pages larger than asked for") << QByteArray(R"("meta":null)") << 115;
        QTest::newRow("smaller pages") << QByteArray(R"("meta":{"pageCount":5,"totalCount":230})") << 50;
        QTest::newRow("the number of pages alone") << QByteArray(R"("meta":{"pageCount":3})") << 100;
        QTest::newRow("the number of orders alone") << QByteArray(R"("meta":{"totalCount":230})") << 100;
        QTest::newRow("the number of orders alone, smaller pages") << QByteArray(R"("meta":{"totalCount":230})") << 30;
        QTest::newRow("nothing told, smaller pages") << QByteArray(R"("meta":null)") << 30;
        QTest::newRow("no pages of so many, and they are smaller")
            << QByteArray(R"("meta":{"pageCount":0,"totalCount":230})") << 60;
        QTest::newRow("no pages of so many orders") << QByteArray(R"("meta":{"pageCount":0,"totalCount":230})") << 100;
        QTest::newRow("too few pages") << QByteArray(R"("meta":{"pageCount":1,"totalCount":230})") << 100;
        QTest::newRow("too many pages") << QByteArray(R"("meta":{"pageCount":2147483647,"totalCount":230})") << 100;
    }

    void everyPageIsReadWhateverIsTold()
    {
        QFETCH(QByteArray, meta);
        QFETCH(int, size);
        RawServer server;
        server.setFallback([&](const QByteArray &request) { return answerTo(request, meta, size); });
        ApiClient client({.baseUrl = server.url()}, m_clock);
        ReadingCounter readings(m_clock);
        ListReading list(client, readings, {.from = m_clock.now() - 24h, .to = m_clock.now()}, Priority::Background, 4);
        QSignalSpy finished(&list, &ListReading::finished);
        list.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(int(list.seen().size()), inAll);
        QCOMPARE(list.unreadable(), 0);
        QVERIFY2(server.requests().size() < 12, qPrintable(QString::number(server.requests().size())));
    }

    // However often it is asked: nothing tells whether these were there before.
    void unreadableOrdersWithoutEndEnd()
    {
        RawServer server;
        server.setFallback({RawServer::http("200 OK", R"({"data":[{"type":"orders"},null]})")});
        ApiClient client({.baseUrl = server.url()}, m_clock);
        ReadingCounter readings(m_clock);
        ListReading list(client, readings, {.from = m_clock.now() - 24h, .to = m_clock.now()}, Priority::Background, 4);
        QSignalSpy finished(&list, &ListReading::finished);
        list.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(list.unreadable(), 2);
        QCOMPARE(server.requests().size(), size_t(1));
    }

private:
    static constexpr int inAll = 230;

    static RawServer::Answer answerTo(const QByteArray &request, const QByteArray &meta, int size)
    {
        static const QRegularExpression number(u"page%5Bnumber%5D=(\\d+)"_s);
        const int page = number.match(QString::fromLatin1(request)).captured(1).toInt();
        QByteArrayList orders;
        for (int n = std::min(page * size, inAll); n < std::min((page + 1) * size, inAll); ++n)
            orders +=
                R"({"type":"orders","id":"id%1","attributes":{"code":"%1"}})"_ba.replace("%1", QByteArray::number(n));
        return {RawServer::http("200 OK", R"({"data":[)" + orders.join(',') + "]," + meta + '}')};
    }

    TestClock m_clock;
};

TEST_WITHOUT_WINDOWS(ListReadingTest)
#include "listreading_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/decode.h"
#include "core/database/database.h"
#include "core/shop/shopschema.h"
#include "core/store/orderstore.h"
#include "core/training/trainingshop.h"
#include "tests/support/testclock.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What one page of a hundred orders costs the thread that draws the window: everything is measured
// against parsing the page's JSON, which is the least it can cost.
class PageBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void decodingIsAFewTimesParsing();
    void takingANewPage();
    void takingAPageThatIsKnown();

private:
    double parsing() const;

    TestClock m_clock;
    QByteArray m_page;
};

namespace {

template <typename Work>
double milliseconds(Work work, int rounds = 20)
{
    QElapsedTimer since;
    since.start();
    for (int i = 0; i < rounds; ++i)
        work();
    return double(since.nsecsElapsed()) / 1e6 / rounds;
}

} // namespace

void PageBenchmark::initTestCase()
{
    TrainingShop shop({.orders = 2000}, m_clock);
    QVERIFY(shop.start());
    QNetworkAccessManager network;
    const qint64 now = toMs(m_clock.now());
    const QString query =
        u"page[number]=0&page[size]=100&filter[orders][state]=KASPI_DELIVERY&filter[orders][creationDate][$ge]=%1"
        "&filter[orders][creationDate][$le]=%2&include[orders]=user,entries"_s.arg(now - 13LL * 86'400'000)
            .arg(now);
    QNetworkRequest request(QUrl(shop.apiUrl().toString() + u"/v2/orders?"_s + query));
    request.setRawHeader("Accept", "application/vnd.api+json");
    request.setRawHeader("User-Agent", "Tapsyrys-benchmark/1 (+https://example.invalid)");
    request.setRawHeader("X-Auth-Token", shop.token().toUtf8());
    QNetworkReply *reply = network.get(request);
    QEventLoop loop;
    connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    m_page = reply->readAll();
    QCOMPARE(decode::orderPage(m_page)->orders.size(), size_t(100));
    qInfo("a page of 100 orders: %lld bytes, parsed in %.2f ms", qlonglong(m_page.size()), parsing());
}

double PageBenchmark::parsing() const
{
    return milliseconds([this] { QJsonDocument::fromJson(m_page); });
}

void PageBenchmark::decodingIsAFewTimesParsing()
{
    const double ms = milliseconds([this] { QVERIFY(decode::orderPage(m_page)); });
    qInfo("decoding: %.2f ms, %.1f times parsing", ms, ms / parsing());
    QVERIFY(ms < 5 * parsing());
}

void PageBenchmark::takingANewPage()
{
    const auto orders = decode::orderPage(m_page)->orders;
    QTemporaryDir directory;
    int round = 0;
    const double ms = milliseconds([&] {
        Database database(directory.filePath(QString::number(round++)), shopSchema());
        QVERIFY(database.open());
        OrderStore store(database);
        store.apply(orders, {1, m_clock.now()});
    });
    qInfo("a new database and a page taken and remembered: %.2f ms, %.1f times parsing", ms, ms / parsing());
}

void PageBenchmark::takingAPageThatIsKnown()
{
    const auto orders = decode::orderPage(m_page)->orders;
    QTemporaryDir directory;
    Database database(directory.filePath(u"tapsyrys.db"_s), shopSchema());
    QVERIFY(database.open());
    OrderStore store(database);
    quint64 ordinal = 0;
    const double first = milliseconds([&] { store.apply(orders, {++ordinal, m_clock.now()}); }, 1);
    const double ms = milliseconds([&] { store.apply(orders, {++ordinal, m_clock.now()}); });
    qInfo("a page taken the first time: %.2f ms; a page that is known: %.2f ms, %.2f times parsing", first, ms,
          ms / parsing());
    QVERIFY2(ms < parsing() / 5, "what is known already costs next to nothing");
}

QTEST_GUILESS_MAIN(PageBenchmark)
#include "page_benchmark.moc"

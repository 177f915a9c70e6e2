// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/settings.h"
#include "tests/support/longestblock.h"
#include "tests/support/noprinters.h"
#include "tests/support/workplace.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/applystyle.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int orders = 5000;
constexpr auto latency = 80ms;
constexpr int atOnce = 4;

} // namespace

// The first reading of a large shop from a distant server, with the window open on it: 5,000 open
// orders, 80 ms before every answer, the server a process of its own.
class ReadingBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theFirstReadingIsBoundByTheServer();
    void aPollWithoutChangesIsSilent();

private:
    SystemClock m_clock;
    QProcess m_shop;
    QTemporaryDir m_directory;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void ReadingBenchmark::initTestCase()
{
    m_shop.start(QStringLiteral(TRAINING_SHOP),
                 {u"--orders"_s, QString::number(orders), u"--latency"_s, QString::number(latency.count())});
    QString told;
    while (told.count(u'\n') < 2 && m_shop.waitForReadyRead(30'000))
        told += QString::fromUtf8(m_shop.readAllStandardOutput());
    const QStringList lines = told.split(u'\n');
    QVERIFY2(lines.size() > 2, qPrintable(told));
    m_workplace = std::make_unique<Workplace>(
        Workplace::Options{
            .apiUrl = QUrl(lines[0]), .token = lines[1], .directory = m_directory.path(), .timeout = 20s},
        m_clock);
    m_settings = std::make_unique<Settings>(m_directory.filePath(u"settings.ini"_s));
    m_window = std::make_unique<MainWindow>(ShopParts{m_workplace->store, m_workplace->runner, m_workplace->journal,
                                                      m_workplace->sync, m_workplace->archive, m_workplace->detail,
                                                      m_workplace->packing, m_workplace->waybills,
                                                      m_workplace->waybillWatch, m_workplace->settings},
                                            *m_settings, noPrinters(), m_clock);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->action(u"view.orders"_s).trigger();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void ReadingBenchmark::cleanupTestCase()
{
    m_window.reset();
    m_workplace.reset();
    m_shop.terminate();
    QVERIFY(m_shop.waitForFinished());
}

void ReadingBenchmark::theFirstReadingIsBoundByTheServer()
{
    const auto finishedBefore = m_workplace->client.requestsFinished();
    LongestBlock block;
    QElapsedTimer since;
    since.start();
    QVERIFY(m_workplace->readAll());
    const double seconds = double(since.elapsed()) / 1000;
    const auto longest = block.longest();
    const int requests = m_workplace->client.requestsFinished() - finishedBefore;
    const double least = requests * std::chrono::duration<double>(latency).count() / atOnce;
    qInfo("%d orders in %d requests: %.2f s, %.2f of what the server's latency allows; longest block %lld ms",
          m_workplace->store.size(), requests, seconds, seconds / least, qlonglong(longest.count()));
    QTest::setBenchmarkResult(seconds * 1000, QTest::WalltimeMilliseconds);
    QVERIFY(m_workplace->store.size() >= orders);
    QVERIFY2(seconds <= 1.3 * least, "bound by the server, not by us");
    QVERIFY2(longest < 50ms, "input is answered within 50 ms throughout");
}

void ReadingBenchmark::aPollWithoutChangesIsSilent()
{
    QSignalSpy changed(&m_workplace->store, &OrderStore::rowsChanged);
    QSignalSpy inserted(&m_workplace->store, &OrderStore::rowsInserted);
    const auto finishedBefore = m_workplace->client.requestsFinished();
    LongestBlock block;
    QVERIFY(m_workplace->readAll());
    qInfo("a poll without changes: %d requests, %lld signals, longest block %lld ms",
          m_workplace->client.requestsFinished() - finishedBefore, qlonglong(changed.size() + inserted.size()),
          qlonglong(block.longest().count()));
    QCOMPARE(changed.size() + inserted.size(), 0);
}

QTEST_MAIN(ReadingBenchmark)
#include "reading_benchmark.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/database.h"
#include "core/shop/shopschema.h"
#include "core/store/archivetable.h"
#include "core/store/orderstore.h"
#include "core/training/trainingshop.h"
#include "tests/support/longestblock.h"
#include "tests/support/testclock.h"
#include "tests/support/workplace.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Searching 20,000 orders on the disk, measured against comparing their prepared keys in memory,
// which is what a search costs at the least; and reading as many while the polls go on.
class ArchiveBenchmark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void searching_data();
    void searching();
    void theShareOfCancels();
    void readingBesideThePolls();

private:
    static constexpr int orders = 20'000;

    TestClock m_clock;
    QTemporaryDir m_directory;
    std::unique_ptr<Database> m_database;
    std::vector<QString> m_keys;
};

namespace {

template <typename Work>
double milliseconds(Work work, int rounds = 10)
{
    QElapsedTimer since;
    since.start();
    for (int i = 0; i < rounds; ++i)
        work();
    return double(since.nsecsElapsed()) / 1e6 / rounds;
}

Order archived(int number, Instant now)
{
    Order order;
    order.id = OrderId(u"NDEw%1"_s.arg(number));
    order.code = OrderCode(QString::number(410'000'000 + number));
    order.state = OrderState::ARCHIVE;
    order.status = number % 10 == 0 ? OrderStatus::CANCELLED : OrderStatus::COMPLETED;
    order.customer = {.firstName = u"Гүлбаршын"_s,
                      .lastName = u"Сүлейменқызы-Әбдірахманова"_s,
                      .cellPhone = QString::number(7'010'000'000 + number * 7919LL)};
    order.deliveryMode = DeliveryMode::DELIVERY_PICKUP;
    order.creationDate = now - number * 4min;
    OrderEntry entry;
    entry.id = EntryId(QString::number(number));
    entry.offerName = u"Смартфон Apple iPhone 15 Pro 256GB синий"_s;
    entry.offerCode = u"SKU-%1"_s.arg(number % 500);
    order.entries = {entry, entry};
    return order;
}

} // namespace

void ArchiveBenchmark::initTestCase()
{
    m_database = std::make_unique<Database>(m_directory.filePath(u"orders.db"_s), shopSchema());
    QVERIFY(m_database->open());
    OrderStore store(*m_database);
    ReadingCounter readings(m_clock);
    QElapsedTimer since;
    since.start();
    for (int first = 0; first < orders; first += 100) {
        std::vector<Order> page;
        for (int number = first; number < first + 100; ++number) {
            page.push_back(archived(number, m_clock.now()));
            m_keys.push_back(search::keyOf(page.back()));
        }
        QVERIFY(store.applyArchived(page, readings.next()));
    }
    qInfo("a page of 100 written: %.2f ms", double(since.elapsed()) / (orders / 100.0));
}

void ArchiveBenchmark::searching_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("everything") << QString();
    QTest::newRow("a number") << u"410019999"_s;
    QTest::newRow("tail of a telephone") << u"2921"_s;
    QTest::newRow("two words of all") << u"гүлбар iphone"_s;
    QTest::newRow("what none has") << u"самокат"_s;
}

void ArchiveBenchmark::searching()
{
    QFETCH(QString, typed);
    const ArchiveTable table(*m_database);
    const ArchiveQuery query{.in = {.list = {.state = OrderState::ARCHIVE}, .range = {Instant(), m_clock.now()}},
                             .words = search::queryOf(typed)};
    const double memory = milliseconds([&] {
        const auto matching =
            std::ranges::count_if(m_keys, [&](const QString &key) { return search::matches(key, query.words); });
        QVERIFY(matching >= 0);
    });
    const double page = milliseconds([&] { QVERIFY(table.page(query, {}, 100)); });
    const double count = milliseconds([&] { QVERIFY(table.count(query)); });
    qInfo("first page %.1f ms, count %.1f ms, all keys in memory %.1f ms", page, count, memory);
    QVERIFY2(typed.isEmpty() || page + count < 15 * memory, "no dearer than a few times the comparing itself");
    // A page that is not full tells the number by itself: then nothing is counted.
    QVERIFY2(page < 100 && count < 100, "a keystroke is answered within 100 ms");
}

void ArchiveBenchmark::theShareOfCancels()
{
    const ArchiveTable table(*m_database);
    const double ms = milliseconds([&] {
        QVERIFY(table.cancelShare({m_clock.now() - 30 * 24h, m_clock.now()})->all > 10'000);
    });
    qInfo("share of cancels: %.1f ms", ms);
    QVERIFY(ms < 100);
}

void ArchiveBenchmark::readingBesideThePolls()
{
    TrainingShop shop({.orders = 120, .archivedOrders = orders, .archiveDays = 60}, m_clock);
    QVERIFY(shop.start());
    const QTemporaryDir directory;
    Workplace place({.apiUrl = shop.apiUrl(), .token = shop.token(), .directory = directory.path(), .timeout = 20s},
                    m_clock);
    QVERIFY(place.readAll());
    QSignalSpy inserted(&place.store, &OrderStore::rowsInserted);
    ArchiveReading &reading = place.archive.reading;

    LongestBlock block;
    QElapsedTimer since;
    since.start();
    reading.start({{.state = OrderState::ARCHIVE}, {m_clock.now() - 61 * 24h, m_clock.now()}});
    int polls = 0;
    while (reading.isReading()) {
        QVERIFY(place.readAll());
        ++polls;
    }
    const auto longest = block.longest();
    qInfo("%d orders of the archive in %.1f s, %d polls meanwhile, longest block %lld ms", reading.state().ordersRead,
          double(since.elapsed()) / 1000, polls, qlonglong(longest.count()));
    QCOMPARE(reading.state().phase, ArchiveState::Phase::Done);
    QVERIFY(reading.state().ordersRead >= orders);
    QVERIFY2(inserted.empty(), "they are on the disk and not in memory");
    QVERIFY(polls > 10);
    QVERIFY2(longest < 50ms, "input is answered within 50 ms throughout");
}

QTEST_GUILESS_MAIN(ArchiveBenchmark)
#include "archive_benchmark.moc"

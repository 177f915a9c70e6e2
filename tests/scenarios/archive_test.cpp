// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/archive.h"
#include "tests/support/shopfixture.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = ArchiveState::Phase;
using training::Situation;

namespace {

QString only(const training::LoggedRequest &logged, const QString &key)
{
    return logged.request.queryValues(key).value(0);
}

QString stateAsked(const training::LoggedRequest &logged)
{
    return only(logged, u"filter[orders][state]"_s);
}

} // namespace

// Reading the archive in the background, told against the Training shop. What it costs the window is
// measured in tests/benchmarks.
class ArchiveTest : public QObject, private ShopFixture
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void pollsGoOnWhileTheArchiveIsRead();
    void stoppedAndStartedAgainItReadsNoFinishedWindowAgain();
    void whatTheProgramsEndInterruptedGoesOnAtTheNextStart();
    void youngWindowsAreReadAgainWhenAskedAnewAndOldOnesAreNot();
    void aFailureIsSaidAndTheSameRangeGoesOn();
    void aStatusTheServerIgnoresIsFilteredHere();
    void theShareOfCancelsIsCountedOnceEverythingIsRead();
    void aStartReadsForTheShareOnlyWhatIsNewSinceTheLast();
    void theShareIsUnknownWhileTheArchiveCannotBeRead();

private:
    void open(const TrainingShop::Options &options);
    void start() { startProgram(options(5s)); }
    bool waitFor(Phase phase) const;
    ArchiveReading &reading() const { return m_place->archive.reading; }
    ListRange archiveOf(int days) const
    {
        return {{.state = OrderState::ARCHIVE}, {m_clock.now() - days * 24h, m_clock.now()}};
    }
    std::set<QString> codesOnDisk(const ListRange &in) const;
    // Of the last 30 days, as the marketplace has them.
    CancelShare countedInShop() const;
    // The windows the shop was asked for, as "from-to", newest first, each once.
    std::vector<Window> windowsAsked() const;
};

void ArchiveTest::open(const TrainingShop::Options &options)
{
    beginWith(options);
    start();
}

void ArchiveTest::cleanup()
{
    endAll();
}

bool ArchiveTest::waitFor(Phase phase) const
{
    return QTest::qWaitFor([&] { return reading().state().phase == phase; }, 90'000);
}

std::set<QString> ArchiveTest::codesOnDisk(const ListRange &in) const
{
    std::set<QString> codes;
    const auto rows = m_place->archive.table.page({in, {}}, {}, 100'000);
    if (rows) {
        for (const ArchiveRow &row : *rows)
            codes.insert(row.record.order.code.value());
    }
    return codes;
}

CancelShare ArchiveTest::countedInShop() const
{
    const QStringList reasons{u"BUYER_CANCELLATION_BY_MERCHANT"_s, u"BUYER_NOT_REACHABLE"_s,
                              u"MERCHANT_OUT_OF_STOCK"_s};
    CancelShare share;
    for (const QString &code : m_shop->orderCodes()) {
        const QJsonObject attributes = m_shop->attributes(code);
        if (attributes[u"creationDate"_s].toInteger() < toMs(m_clock.now() - 30 * 24h))
            continue;
        ++share.all;
        if (m_shop->status(code).startsWith(u"CANCELL"_s) &&
            reasons.contains(attributes[u"cancellationReason"_s].toString()))
            ++share.cancelled;
    }
    return share;
}

std::vector<Window> ArchiveTest::windowsAsked() const
{
    std::vector<Window> windows;
    for (const auto &logged : m_shop->log()) {
        if (stateAsked(logged) != "ARCHIVE"_L1)
            continue;
        const auto date = [&](const QString &end) {
            return instantFromMs(only(logged, u"filter[orders][creationDate][%1]"_s.arg(end)).toLongLong());
        };
        const Window window{date(u"$ge"_s), date(u"$le"_s)};
        if (windows.empty() || windows.back() != window)
            windows.push_back(window);
    }
    return windows;
}

void ArchiveTest::pollsGoOnWhileTheArchiveIsRead()
{
    constexpr int archived = 2'000;
    open({.orders = 120, .archivedOrders = archived, .archiveDays = 60});
    QVERIFY(m_place->readAll());
    m_shop->clearLog();
    QSignalSpy inserted(&m_place->store, &OrderStore::rowsInserted);

    reading().start(archiveOf(61));
    int polls = 0;
    while (reading().isReading()) {
        QVERIFY(m_place->readAll());
        if (reading().isReading())
            ++polls;
    }
    QCOMPARE(reading().state().phase, Phase::Done);
    QCOMPARE(reading().state().ordersRead, reading().state().ordersInAll.value_or(0));
    QVERIFY(reading().state().ordersRead >= archived);
    QVERIFY2(polls >= 5, "polls go on while the archive is read");
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(int(codesOnDisk(archiveOf(61)).size()), reading().state().ordersRead);

    // One page of the archive after the other: polls begin between them, never after all of them.
    int runOfArchive = 0;
    int longestRun = 0;
    for (const auto &logged : m_shop->log()) {
        runOfArchive = stateAsked(logged) == "ARCHIVE"_L1 ? runOfArchive + 1 : 0;
        longestRun = std::max(longestRun, runOfArchive);
    }
    QVERIFY2(longestRun < 20, qPrintable(QString::number(longestRun)));
}

void ArchiveTest::stoppedAndStartedAgainItReadsNoFinishedWindowAgain()
{
    open({.orders = 10, .archivedOrders = 600, .archiveDays = 60});
    const ListRange wanted = archiveOf(60);
    reading().start(wanted);
    QTRY_VERIFY(reading().state().windowsDone >= 2);
    reading().stop();
    QCOMPARE(reading().state().phase, Phase::Stopped);
    const int done = reading().state().windowsDone;
    const auto before = windowsAsked();
    m_clock.advance(1h);

    start();
    m_place->archive.reading.resume();
    QCOMPARE(reading().state().phase, Phase::Idle); // a person stopped it
    m_shop->clearLog();
    reading().start(wanted);
    QVERIFY(waitFor(Phase::Done));
    const auto again = windowsAsked();
    for (int i = 0; i < done; ++i)
        QVERIFY(std::ranges::find(again, before[size_t(i)]) == again.end());
    QCOMPARE(again.front().to + 1ms, before[size_t(done) - 1].from);
    QCOMPARE(int(codesOnDisk(wanted).size()), int(m_shop->orderCodes(u"ARCHIVE"_s).size()));
}

void ArchiveTest::whatTheProgramsEndInterruptedGoesOnAtTheNextStart()
{
    open({.orders = 10, .archivedOrders = 600, .archiveDays = 60});
    reading().start(archiveOf(60));
    QTRY_VERIFY(reading().state().windowsDone >= 1);
    const Window first = windowsAsked().front();

    start();
    m_shop->clearLog();
    reading().resume();
    QVERIFY(waitFor(Phase::Done));
    const auto again = windowsAsked();
    QVERIFY(std::ranges::find(again, first) == again.end());
    QCOMPARE(int(codesOnDisk(archiveOf(60)).size()), int(m_shop->orderCodes(u"ARCHIVE"_s).size()));
    start();
    reading().resume();
    QCOMPARE(reading().state().phase, Phase::Idle);
}

void ArchiveTest::youngWindowsAreReadAgainWhenAskedAnewAndOldOnesAreNot()
{
    open({.orders = 10, .archivedOrders = 100, .archiveDays = 90});
    const ListRange wanted = archiveOf(90);
    reading().start(wanted);
    QVERIFY(waitFor(Phase::Done));
    const auto first = windowsAsked();
    m_clock.advance(1h);
    m_shop->clearLog();
    reading().start(wanted);
    QVERIFY(waitFor(Phase::Done));
    const auto again = windowsAsked();
    for (const Window &window : first) {
        const bool old = window.to < wanted.range.to - 45 * 24h;
        QCOMPARE(std::ranges::find(again, window) == again.end(), old);
    }
    QVERIFY(again.size() < first.size());
}

void ArchiveTest::aFailureIsSaidAndTheSameRangeGoesOn()
{
    open({.orders = 10, .archivedOrders = 600, .archiveDays = 60});
    reading().start(archiveOf(60));
    QTRY_VERIFY(reading().state().windowsDone >= 1);
    m_shop->stop();
    QVERIFY(waitFor(Phase::Failed));
    QVERIFY(reading().state().error);
    const int done = reading().state().windowsDone;
    QVERIFY(m_shop->start());
    reading().start(archiveOf(60));
    QVERIFY(waitFor(Phase::Done));
    QVERIFY(reading().state().windows <= 5 - done);
    QCOMPARE(int(codesOnDisk(archiveOf(60)).size()), int(m_shop->orderCodes(u"ARCHIVE"_s).size()));
}

void ArchiveTest::aStatusTheServerIgnoresIsFilteredHere()
{
    open({.orders = 10, .archivedOrders = 200, .archiveDays = 20, .statusFilterIgnored = true});
    ListRange wanted = archiveOf(20);
    wanted.list.status = OrderStatus::CANCELLED;
    reading().start(wanted);
    QVERIFY(waitFor(Phase::Done));
    const auto found = codesOnDisk(wanted);
    QVERIFY(!found.empty());
    for (const QString &code : found)
        QCOMPARE(m_shop->status(code), u"CANCELLED"_s);
    QVERIFY2(codesOnDisk(archiveOf(20)).size() > found.size(), "what came is kept all the same");
}

void ArchiveTest::theShareOfCancelsIsCountedOnceEverythingIsRead()
{
    open({.orders = 30, .archivedOrders = 300, .archiveDays = 60});
    m_shop->addOrder({.situation = Situation::Cancelled,
                      .age = 24h,
                      .attributes = {{u"cancellationReason"_s, u"MERCHANT_OUT_OF_STOCK"_s}}});
    m_shop->addOrder({.situation = Situation::Cancelled,
                      .age = 40 * 24h,
                      .attributes = {{u"cancellationReason"_s, u"MERCHANT_OUT_OF_STOCK"_s}}});
    const CancelShare counted = countedInShop();
    QVERIFY(counted.cancelled > 0);

    ShopCancels &cancels = m_place->archive.cancels;
    Order order;
    order.creationDate = m_clock.now() - 1h;
    cancels.start();
    QVERIFY(!cancels.costOf(order).share);
    QVERIFY(!reading().isReading()); // the open orders come first
    QVERIFY(m_place->readAll());
    QVERIFY(waitFor(Phase::Done));
    const CancelCost cost = cancels.costOf(order);
    QVERIFY(cost.share);
    QCOMPARE(cost.share->before, counted);
    QCOMPARE(cost.share->after, (CancelShare{counted.cancelled + 1, counted.all}));
    order.creationDate = m_clock.now() - 31 * 24h;
    QCOMPARE(cancels.costOf(order).share->after, cost.share->before);

    start();
    m_place->archive.cancels.start();
    QVERIFY2(!reading().isReading(), "the open orders come first at every start");
}

void ArchiveTest::aStartReadsForTheShareOnlyWhatIsNewSinceTheLast()
{
    open({.orders = 10, .archivedOrders = 300, .archiveDays = 40});
    const QString waiting = m_shop->addOrder({.situation = Situation::ToPack, .age = 48h});
    const auto countAtAStart = [this] {
        start();
        m_shop->clearLog();
        QVERIFY(m_place->readAll());
        m_place->archive.cancels.start();
        QVERIFY(waitFor(Phase::Done));
    };
    const auto share = [this] { return m_place->archive.cancels.costOf({}).share.value().before; };
    const auto cancelledByUs = [](std::chrono::hours age) {
        return training::OrderSpec{.situation = Situation::Cancelled,
                                   .age = age,
                                   .attributes = {{u"cancellationReason"_s, u"MERCHANT_OUT_OF_STOCK"_s}}};
    };
    const Instant first = m_clock.now();
    countAtAStart();
    QCOMPARE(windowsAsked().size(), 3);
    QCOMPARE(share(), countedInShop());

    // Twelve hours later: one came and went meanwhile, and one that was open has been cancelled.
    m_clock.advance(12h);
    m_shop->addOrder(cancelledByUs(6h));
    m_shop->setField(waiting, u"state"_s, u"ARCHIVE"_s);
    m_shop->setField(waiting, u"status"_s, u"CANCELLED"_s);
    m_shop->setField(waiting, u"cancellationReason"_s, u"BUYER_NOT_REACHABLE"_s);
    countAtAStart();
    QCOMPARE(windowsAsked().size(), 1);
    QVERIFY(windowsAsked().front().from >= first - 1h);
    QCOMPARE(share(), countedInShop());

    m_clock.advance(8 * 24h);
    countAtAStart();
    QCOMPARE(windowsAsked().size(), 3);
}

void ArchiveTest::theShareIsUnknownWhileTheArchiveCannotBeRead()
{
    open({.orders = 10, .archivedOrders = 300, .archiveDays = 30});
    ShopCancels &cancels = m_place->archive.cancels;
    cancels.start();
    QVERIFY(m_place->readAll());
    m_shop->stop();
    QVERIFY(waitFor(Phase::Failed));
    QVERIFY(!cancels.costOf({}).share);
    QVERIFY(cancels.costOf({}).error);
    QVERIFY(m_shop->start());
    cancels.wantSoon();
    QVERIFY(waitFor(Phase::Done));
    QVERIFY(cancels.costOf({}).share);
}

TEST_WITHOUT_WINDOWS(ArchiveTest)
#include "archive_test.moc"

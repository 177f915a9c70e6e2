// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/statement.h"
#include "core/training/trainingshop.h"
#include "tests/support/hardpdf.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "tests/support/workplace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = WaybillState::Kind;
using Signature = TrainingShop::Options::Signature;
using training::Moment;

Q_DECLARE_METATYPE(Signature)

namespace {

constexpr int orderCount = 6;
constexpr int polls = 25;
// Once, and once more after each pause of a Workplace.
constexpr int mostAsks = 1 + 5;
constexpr int always = std::numeric_limits<int>::max();
const training::RequestMatch waybillsOnly{.method = "GET", .path = u"/waybills/"_s};

} // namespace

// Links that are other ones in every answer, and what they lead to.
class WaybillLinksTest : public QObject
{
    Q_OBJECT

private:
    TestClock m_clock;
    std::unique_ptr<TrainingShop> m_shop;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workplace> m_workplace;
    PdfReader::Options m_pdf{.program = {}};

    void openShop(Signature signature, bool numbers, int orders = orderCount)
    {
        m_workplace.reset();
        m_shop = std::make_unique<TrainingShop>(
            TrainingShop::Options{.orders = 0, .waybillSignature = signature, .waybillNumbers = numbers}, m_clock);
        QVERIFY(m_shop->start());
        for (int i = 0; i < orders; ++i)
            m_shop->addOrder({.situation = training::Situation::ToCourier});
        startProgram();
    }
    void startProgram()
    {
        m_workplace.reset();
        m_workplace = std::make_unique<Workplace>(
            Workplace::Options{
                .apiUrl = m_shop->apiUrl(), .token = m_shop->token(), .directory = m_dir->path(), .pdf = m_pdf},
            m_clock);
        m_workplace->waybillWatch.start();
    }
    void pollOften()
    {
        for (int i = 0; i < polls; ++i)
            QVERIFY(m_workplace->readAll());
    }
    int fetches() const
    {
        const auto log = m_shop->log();
        return int(std::ranges::count_if(
            log, [](const training::LoggedRequest &r) { return r.request.path.startsWith("/waybills/"); }));
    }
    int rows(const QString &table)
    {
        Statement count(m_workplace->database.connection(), u"SELECT count(*) FROM "_s + table);
        return count.run() && count.next() ? count.value(0).toInt() : -1;
    }
    int files() const { return int(QDir(m_dir->filePath(u"waybills"_s)).entryList(QDir::Files).size()); }
    OrderId onlyOrder() const { return m_workplace->store.at(0).order.id; }
    WaybillState state() const { return m_workplace->waybillWatch.state(onlyOrder()); }
    bool isAll(Kind kind) const
    {
        for (int row = 0; row < m_workplace->store.size(); ++row) {
            if (m_workplace->waybillWatch.state(m_workplace->store.at(row).order.id).kind != kind)
                return false;
        }
        return m_workplace->store.size() > 0;
    }

private Q_SLOTS:
    void init()
    {
        m_workplace.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_pdf = {.program = {}};
    }
    void cleanup()
    {
        m_workplace.reset();
        m_shop.reset();
    }

    void aNumberedWaybillIsFetchedOnceHoweverItsLinkIsSigned_data();
    void aNumberedWaybillIsFetchedOnceHoweverItsLinkIsSigned();
    void aWaybillWithoutANumberIsKnownByItsContent_data();
    void aWaybillWithoutANumberIsKnownByItsContent();
    void whatIsDeadIsAskedAFewTimesAndNoMore_data();
    void whatIsDeadIsAskedAFewTimesAndNoMore();
    void whatIsDeadIsAskedAgainOnlyAfterAPause();
    void aLinkThatLivesAgainIsFoundByItself();
    void halfAPdfIsNotKeptAndFetchedAgain();
    void onlyHalvesAreNotAskedForWithoutEnd();
    void aFileThatDoesNotOpenIsNotKept();
    void aFileThatIsTooMuchForTheReaderIsKept();
};

void WaybillLinksTest::aNumberedWaybillIsFetchedOnceHoweverItsLinkIsSigned_data()
{
    QTest::addColumn<Signature>("signature");
    QTest::newRow("in the query") << Signature::InQuery;
    QTest::newRow("in the path") << Signature::InPath;
}

void WaybillLinksTest::aNumberedWaybillIsFetchedOnceHoweverItsLinkIsSigned()
{
    QFETCH(Signature, signature);
    openShop(signature, true);
    pollOften();
    QTRY_VERIFY(isAll(Kind::Archived));
    QCOMPARE(fetches(), orderCount);
    startProgram();
    pollOften();
    QTRY_VERIFY(isAll(Kind::Archived));
    QCOMPARE(fetches(), orderCount);
    QCOMPARE(rows(u"waybills"_s), orderCount);
    QCOMPARE(rows(u"waybill_asks"_s), 0);
}

void WaybillLinksTest::aWaybillWithoutANumberIsKnownByItsContent_data()
{
    aNumberedWaybillIsFetchedOnceHoweverItsLinkIsSigned_data();
}

void WaybillLinksTest::aWaybillWithoutANumberIsKnownByItsContent()
{
    QFETCH(Signature, signature);
    openShop(signature, false);
    pollOften();
    QTRY_VERIFY(isAll(Kind::Archived));
    startProgram();
    pollOften();
    QTRY_VERIFY(isAll(Kind::Archived));
    // One signature in the path might be another waybill: that is looked at, but not at every poll.
    const int most = signature == Signature::InQuery ? 1 : 1 + mostAsks;
    QVERIFY2(fetches() <= most * orderCount, qPrintable(QString::number(fetches())));
    QCOMPARE(rows(u"waybills"_s), orderCount);
    QCOMPARE(files(), orderCount);
    QVERIFY(rows(u"waybill_asks"_s) <= orderCount);
}

void WaybillLinksTest::whatIsDeadIsAskedAFewTimesAndNoMore_data()
{
    QTest::addColumn<Signature>("signature");
    QTest::addColumn<bool>("numbers");
    QTest::newRow("in the query") << Signature::InQuery << true;
    QTest::newRow("in the path") << Signature::InPath << true;
    QTest::newRow("in the path, without a number") << Signature::InPath << false;
}

void WaybillLinksTest::whatIsDeadIsAskedAFewTimesAndNoMore()
{
    QFETCH(Signature, signature);
    QFETCH(bool, numbers);
    openShop(signature, numbers);
    m_shop->inject(waybillsOnly, training::faults::serverError(Moment::BeforeEffect, 404), always);
    pollOften();
    startProgram();
    pollOften();
    const auto isGivenUp = [this] {
        return m_workplace->readAll() && isAll(Kind::LinkDead) && fetches() >= mostAsks * orderCount;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isGivenUp(), 30'000);
    pollOften();
    QVERIFY(isAll(Kind::LinkDead));
    // What was on its way when the program ended was not noted, and is asked for once more.
    constexpr int onTheirWay = 4;
    QVERIFY2(fetches() <= mostAsks * orderCount + onTheirWay, qPrintable(QString::number(fetches())));
    QCOMPARE(rows(u"waybill_asks"_s), orderCount);
    QCOMPARE(rows(u"waybill_sights"_s), 0);

    // A person may ask all the same.
    m_shop->clearFaults();
    m_workplace->waybillWatch.fetchNow(onlyOrder());
    QTRY_COMPARE(state().kind, Kind::Archived);
}

// A link that is signed anew in every answer is no new request of every poll.
void WaybillLinksTest::whatIsDeadIsAskedAgainOnlyAfterAPause()
{
    m_shop = std::make_unique<TrainingShop>(
        TrainingShop::Options{.orders = 0, .waybillSignature = Signature::InQuery, .waybillNumbers = true}, m_clock);
    QVERIFY(m_shop->start());
    m_shop->addOrder({.situation = training::Situation::ToCourier});
    m_shop->inject(waybillsOnly, training::faults::serverError(Moment::BeforeEffect, 404), always);
    m_workplace = std::make_unique<Workplace>(
        Workplace::Options{.apiUrl = m_shop->apiUrl(), .token = m_shop->token(), .directory = m_dir->path()}, m_clock);
    WaybillWatch patient(m_workplace->client, m_workplace->store, m_workplace->waybills, m_workplace->readings, m_clock,
                         {.vainPauses = {1h, 1h}}, m_pdf);
    patient.start();
    QVERIFY(m_workplace->readAll());
    QTRY_COMPARE(patient.state(onlyOrder()).kind, Kind::LinkDead);
    for (int i = 0; i < polls; ++i) {
        QVERIFY(m_workplace->readAll());
        QTRY_COMPARE(patient.state(onlyOrder()).kind, Kind::LinkDead);
    }
    QCOMPARE(fetches(), 1);
}

void WaybillLinksTest::aLinkThatLivesAgainIsFoundByItself()
{
    openShop(Signature::InQuery, true, 1);
    m_shop->inject(waybillsOnly, training::faults::serverError(Moment::BeforeEffect, 404), 2);
    const auto isFound = [this] { return m_workplace->readAll() && state().kind == Kind::Archived; };
    QTRY_VERIFY(isFound());
    QCOMPARE(fetches(), 3);
}

void WaybillLinksTest::halfAPdfIsNotKeptAndFetchedAgain()
{
    openShop(Signature::None, true, 1);
    m_shop->inject(waybillsOnly, training::faults::halfAsWhole(), 2);
    QVERIFY(m_workplace->readAll());
    QTRY_COMPARE(state().kind, Kind::Archived);
    QCOMPARE(fetches(), 3);
    const auto waybill = m_workplace->waybills.newest(onlyOrder());
    QVERIFY(m_workplace->waybills.read(*waybill)->trimmed().endsWith("%%EOF"));
    QCOMPARE(rows(u"waybills"_s), 1);
    QCOMPARE(files(), 1);
}

void WaybillLinksTest::onlyHalvesAreNotAskedForWithoutEnd()
{
    openShop(Signature::InQuery, true, 1);
    m_shop->inject(waybillsOnly, training::faults::halfAsWhole(), always);
    QVERIFY(m_workplace->readAll());
    QTRY_COMPARE(state().kind, Kind::Failed);
    QCOMPARE(state().error->kind, Error::Kind::NotPdf);
    QTRY_COMPARE(state().kind, Kind::Broken);
    startProgram();
    pollOften();
    QCOMPARE(state().kind, Kind::Broken);
    QCOMPARE(fetches(), mostAsks);
    QCOMPARE(files(), 0);
    m_shop->clearFaults();
    m_workplace->waybillWatch.fetchNow(onlyOrder());
    QTRY_COMPARE(state().kind, Kind::Archived);
}

void WaybillLinksTest::aFileThatDoesNotOpenIsNotKept()
{
    m_pdf = {};
    openShop(Signature::None, true, 1);
    m_shop->inject(waybillsOnly, training::faults::body("%PDF-1.4\nand nothing\n%%EOF\n"), 2);
    QVERIFY(m_workplace->readAll());
    QTRY_COMPARE_WITH_TIMEOUT(state().kind, Kind::Archived, 60'000);
    QCOMPARE(fetches(), 3);
    QCOMPARE(files(), 1);
    QVERIFY(m_workplace->waybills.newest(onlyOrder())->size > 500);
}

// It is what the marketplace gave out, and asking again would give the same.
void WaybillLinksTest::aFileThatIsTooMuchForTheReaderIsKept()
{
    m_pdf = {.time = 1s};
    openShop(Signature::None, true, 1);
    const QByteArray loop = hardpdf::pageTreeLoop();
    m_shop->inject(waybillsOnly, training::faults::body(loop));
    QVERIFY(m_workplace->readAll());
    QTRY_COMPARE_WITH_TIMEOUT(state().kind, Kind::Archived, 60'000);
    QCOMPARE(m_workplace->waybills.read(*m_workplace->waybills.newest(onlyOrder())).value_or(QByteArray()), loop);
}

TEST_WITHOUT_WINDOWS(WaybillLinksTest)
#include "waybilllinks_test.moc"

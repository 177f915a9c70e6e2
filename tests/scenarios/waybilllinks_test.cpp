// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/database/statement.h"
#include "tests/support/hardpdf.h"
#include "tests/support/shopfixture.h"
#include "tests/support/testprogram.h"

#include <QDir>

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
class WaybillLinksTest : public QObject, private ShopFixture
{
    Q_OBJECT

private:
    PdfReader::Options m_pdf{.program = {}};

    void openShop(Signature signature, bool numbers, int orders = orderCount)
    {
        startShop({.orders = 0, .waybillSignature = signature, .waybillNumbers = numbers});
        for (int i = 0; i < orders; ++i)
            m_shop->addOrder({.situation = training::Situation::ToCourier});
        startProgram();
    }
    void startProgram()
    {
        Workplace::Options own = options();
        own.pdf = m_pdf;
        ShopFixture::startProgram(own);
        m_place->waybillWatch.start();
    }
    void pollOften()
    {
        for (int i = 0; i < polls; ++i)
            QVERIFY(m_place->readAll());
    }
    int fetches() const
    {
        const auto log = m_shop->log();
        return int(std::ranges::count_if(
            log, [](const training::LoggedRequest &r) { return r.request.path.startsWith("/waybills/"); }));
    }
    int rows(const QString &table)
    {
        Statement count(m_place->database.connection(), u"SELECT count(*) FROM "_s + table);
        return count.run() && count.next() ? count.value(0).toInt() : -1;
    }
    int files() const { return int(QDir(m_directory->filePath(u"waybills"_s)).entryList(QDir::Files).size()); }
    OrderId onlyOrder() const { return m_place->store.at(0).order.id; }
    WaybillState state() const { return m_place->waybillWatch.state(onlyOrder()); }
    bool isAll(Kind kind) const
    {
        for (int row = 0; row < m_place->store.size(); ++row) {
            if (m_place->waybillWatch.state(m_place->store.at(row).order.id).kind != kind)
                return false;
        }
        return m_place->store.size() > 0;
    }

private Q_SLOTS:
    void init()
    {
        beginOffline();
        m_pdf = {.program = {}};
    }
    void cleanup() { endAll(); }

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
        return m_place->readAll() && isAll(Kind::LinkDead) && fetches() >= mostAsks * orderCount;
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
    m_place->waybillWatch.fetchNow(onlyOrder());
    QTRY_COMPARE(state().kind, Kind::Archived);
}

// A link that is signed anew in every answer is no new request of every poll.
void WaybillLinksTest::whatIsDeadIsAskedAgainOnlyAfterAPause()
{
    startShop({.orders = 0, .waybillSignature = Signature::InQuery, .waybillNumbers = true});
    m_shop->addOrder({.situation = training::Situation::ToCourier});
    m_shop->inject(waybillsOnly, training::faults::serverError(Moment::BeforeEffect, 404), always);
    ShopFixture::startProgram();
    WaybillWatch patient(m_place->client, m_place->store, m_place->waybills, m_place->readings, m_clock,
                         {.vainPauses = {1h, 1h}}, m_pdf);
    patient.start();
    QVERIFY(m_place->readAll());
    QTRY_COMPARE(patient.state(onlyOrder()).kind, Kind::LinkDead);
    for (int i = 0; i < polls; ++i) {
        QVERIFY(m_place->readAll());
        QTRY_COMPARE(patient.state(onlyOrder()).kind, Kind::LinkDead);
    }
    QCOMPARE(fetches(), 1);
}

void WaybillLinksTest::aLinkThatLivesAgainIsFoundByItself()
{
    openShop(Signature::InQuery, true, 1);
    m_shop->inject(waybillsOnly, training::faults::serverError(Moment::BeforeEffect, 404), 2);
    const auto isFound = [this] { return m_place->readAll() && state().kind == Kind::Archived; };
    QTRY_VERIFY(isFound());
    QCOMPARE(fetches(), 3);
}

void WaybillLinksTest::halfAPdfIsNotKeptAndFetchedAgain()
{
    openShop(Signature::None, true, 1);
    m_shop->inject(waybillsOnly, training::faults::halfAsWhole(), 2);
    QVERIFY(m_place->readAll());
    QTRY_COMPARE(state().kind, Kind::Archived);
    QCOMPARE(fetches(), 3);
    const auto waybill = m_place->waybills.newest(onlyOrder());
    QVERIFY(m_place->waybills.read(*waybill)->trimmed().endsWith("%%EOF"));
    QCOMPARE(rows(u"waybills"_s), 1);
    QCOMPARE(files(), 1);
}

void WaybillLinksTest::onlyHalvesAreNotAskedForWithoutEnd()
{
    openShop(Signature::InQuery, true, 1);
    m_shop->inject(waybillsOnly, training::faults::halfAsWhole(), always);
    QVERIFY(m_place->readAll());
    QTRY_COMPARE(state().kind, Kind::Failed);
    QCOMPARE(state().error->kind, Error::Kind::NotPdf);
    QTRY_COMPARE(state().kind, Kind::Broken);
    startProgram();
    pollOften();
    QCOMPARE(state().kind, Kind::Broken);
    QCOMPARE(fetches(), mostAsks);
    QCOMPARE(files(), 0);
    m_shop->clearFaults();
    m_place->waybillWatch.fetchNow(onlyOrder());
    QTRY_COMPARE(state().kind, Kind::Archived);
}

void WaybillLinksTest::aFileThatDoesNotOpenIsNotKept()
{
    m_pdf = {};
    openShop(Signature::None, true, 1);
    m_shop->inject(waybillsOnly, training::faults::body("%PDF-1.4\nand nothing\n%%EOF\n"), 2);
    QVERIFY(m_place->readAll());
    QTRY_COMPARE_WITH_TIMEOUT(state().kind, Kind::Archived, 60'000);
    QCOMPARE(fetches(), 3);
    QCOMPARE(files(), 1);
    QVERIFY(m_place->waybills.newest(onlyOrder())->size > 500);
}

// It is what the marketplace gave out, and asking again would give the same.
void WaybillLinksTest::aFileThatIsTooMuchForTheReaderIsKept()
{
    m_pdf = {.time = 1s};
    openShop(Signature::None, true, 1);
    const QByteArray loop = hardpdf::pageTreeLoop();
    m_shop->inject(waybillsOnly, training::faults::body(loop));
    QVERIFY(m_place->readAll());
    QTRY_COMPARE_WITH_TIMEOUT(state().kind, Kind::Archived, 60'000);
    QCOMPARE(m_place->waybills.read(*m_place->waybills.newest(onlyOrder())).value_or(QByteArray()), loop);
}

TEST_WITHOUT_WINDOWS(WaybillLinksTest)
#include "waybilllinks_test.moc"

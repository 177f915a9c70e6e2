// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "tests/support/changes.h"
#include "tests/support/shopfixture.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Effect;
using training::Moment;
using training::Situation;
namespace faults = training::faults;

// Somebody else was faster: a colleague, the seller's cabinet, the buyer. What the marketplace would do
// twice without a word is not sent on what was read a while ago.
class OvertakenTest : public QObject, private ShopFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatAColleagueAssembledIsNotAssembledTwice();
    void ofManyOnlyWhatIsStillToPackIsAssembled();
    void whatCannotBeReadIsNotAssembled();
    void itsReadingWaitsNoLongerThanTheChangeItselfWould_data();
    void itsReadingWaitsNoLongerThanTheChangeItselfWould();
    void aTokenThatItsReadingFindsRefusedIsSaidAtOnce();
    void withoutALinkItIsNotTheReadingThatIsBlamed();
    void anArrivalThatWasNotedMeanwhileIsNotToldAgain();
    void anAssembleOfACancelledOrderSaysSo_data();
    void anAssembleOfACancelledOrderSaysSo();

private:
    void assembleElsewhere(const QString &code);
    JournalId submit(Change change, const QString &code)
    {
        return m_place->runner.submit(Workplace::commandFor(change, m_place->order(code)->order)).value_or(0);
    }
    QString words(JournalId id) const { return findCommand(m_place->journal, id)->words; }
};

void OvertakenTest::init()
{
    beginWith({.orders = 0});
    startProgram(options(20s));
}

void OvertakenTest::cleanup()
{
    endAll();
}

// Another program of the same shop.
void OvertakenTest::assembleElsewhere(const QString &code)
{
    const QTemporaryDir directory;
    Workplace colleague({.apiUrl = m_shop->apiUrl(), .token = m_shop->token(), .directory = directory.path()}, m_clock);
    QVERIFY(colleague.readAll());
    const auto id = colleague.runner.submit(Workplace::commandFor(Change::Assemble, colleague.order(code)->order));
    QVERIFY(id && colleague.waitForOutcome(*id, Outcome::Confirmed));
}

void OvertakenTest::whatAColleagueAssembledIsNotAssembledTwice()
{
    const QString code = m_shop->addOrder({.situation = Situation::ToPack});
    QVERIFY(m_place->readAll());
    assembleElsewhere(code);
    const JournalId id = submit(Change::Assemble, code);
    QVERIFY(m_place->waitForOutcome(id, Outcome::Rejected));
    QCOMPARE(m_shop->effects(Effect::Assembled, code), 1);
    QVERIFY(m_place->order(code)->order.isAssembled());
    const QString number = m_place->order(code)->order.waybillNumber;
    QVERIFY(!number.isEmpty());
    QCOMPARE(words(id), u"not sent: assembled meanwhile, waybill "_s + number);
}

void OvertakenTest::ofManyOnlyWhatIsStillToPackIsAssembled()
{
    QStringList codes;
    for (int i = 0; i < 10; ++i)
        codes << m_shop->addOrder({.situation = Situation::ToPack});
    QVERIFY(m_place->readAll());
    assembleElsewhere(codes[1]);
    assembleElsewhere(codes[8]);
    std::vector<Command> commands;
    for (const QString &code : codes)
        commands.push_back(Workplace::commandFor(Change::Assemble, m_place->order(code)->order));
    const auto submitted = m_place->runner.submitMany(commands);
    for (int i = 0; i < 10; ++i) {
        const bool overtaken = i == 1 || i == 8;
        QVERIFY(m_place->waitForOutcome(*submitted[size_t(i)], overtaken ? Outcome::Rejected : Outcome::Confirmed));
        QCOMPARE(m_shop->effects(Effect::Assembled, codes[i]), 1);
    }
}

void OvertakenTest::whatCannotBeReadIsNotAssembled()
{
    const QString code = m_shop->addOrder({.situation = Situation::ToPack});
    QVERIFY(m_place->readAll());
    m_shop->clearLog();
    m_shop->inject({.method = "GET"}, faults::serverError(Moment::BeforeEffect), 100);
    const JournalId id = submit(Change::Assemble, code);
    QVERIFY(m_place->waitForOutcome(id, Outcome::Rejected));
    QCOMPARE(words(id), u"not sent: the order could not be read again"_s);
    QCOMPARE(writes(), 0);
    QVERIFY(!m_place->runner.gate().refusalOf(Change::Assemble, m_place->order(code)->order.id));
}

void OvertakenTest::itsReadingWaitsNoLongerThanTheChangeItselfWould_data()
{
    QTest::addColumn<bool>("pauseIsKnown");
    QTest::newRow("the pause was asked for before") << true;
    QTest::newRow("the reading itself is told to wait") << false;
}

void OvertakenTest::itsReadingWaitsNoLongerThanTheChangeItselfWould()
{
    QFETCH(bool, pauseIsKnown);
    const QString code = m_shop->addOrder({.situation = Situation::ToPack});
    QVERIFY(m_place->readAll());
    m_shop->inject({.method = "GET"}, faults::tooManyRequests(50min));
    if (pauseIsKnown) {
        m_place->sync.refresh();
        QTRY_VERIFY(m_place->client.pausedUntil());
    }
    const JournalId id = submit(Change::Assemble, code);
    QVERIFY(m_place->waitForOutcome(id, Outcome::Rejected));
    QCOMPARE(words(id), u"not sent: the marketplace asked us to wait"_s);
    QCOMPARE(m_shop->effects(Effect::Assembled, code), 0);
    QVERIFY(!m_place->runner.gate().refusalOf(Change::Assemble, m_place->order(code)->order.id));
}

void OvertakenTest::aTokenThatItsReadingFindsRefusedIsSaidAtOnce()
{
    const QString code = m_shop->addOrder({.situation = Situation::ToPack});
    QVERIFY(m_place->readAll());
    QSignalSpy refused(&m_place->runner, &OrderRunner::tokenRefused);
    m_place->client.setCredentials({u"revoked"_s, {}});
    const JournalId id = submit(Change::Assemble, code);
    QVERIFY(m_place->waitForOutcome(id, Outcome::Rejected));
    QCOMPARE(refused.size(), 1);
    QVERIFY2(!words(id).contains(u"read again"_s), qPrintable(words(id)));
    QCOMPARE(m_shop->effects(Effect::Assembled, code), 0);
}

void OvertakenTest::withoutALinkItIsNotTheReadingThatIsBlamed()
{
    const QString code = m_shop->addOrder({.situation = Situation::ToPack});
    QVERIFY(m_place->readAll());
    m_shop->stop();
    const JournalId id = submit(Change::Assemble, code);
    QVERIFY(m_place->waitForOutcome(id, Outcome::Rejected));
    QCOMPARE(words(id), u"not sent: there was no connection"_s);
}

void OvertakenTest::anArrivalThatWasNotedMeanwhileIsNotToldAgain()
{
    const QString code = m_shop->addOrder({.situation = Situation::PreOrder});
    QVERIFY(m_place->readAll());
    m_shop->clearLog();
    m_shop->setField(code, u"preOrder"_s, false);
    const JournalId id = submit(Change::Arrive, code);
    QVERIFY(m_place->waitForOutcome(id, Outcome::Rejected));
    QCOMPARE(words(id), u"not sent: the arrival was noted meanwhile"_s);
    QCOMPARE(writes(), 0);
}

void OvertakenTest::anAssembleOfACancelledOrderSaysSo_data()
{
    QTest::addColumn<bool>("whileItIsOnItsWay");
    QTest::newRow("cancelled before it was sent") << false;
    QTest::newRow("cancelled while it was on its way") << true;
}

void OvertakenTest::anAssembleOfACancelledOrderSaysSo()
{
    QFETCH(bool, whileItIsOnItsWay);
    const QString code = m_shop->addOrder({.situation = Situation::ToPack});
    QVERIFY(m_place->readAll());
    const auto cancel = [this, code] {
        m_shop->setField(code, u"status"_s, u"CANCELLED"_s);
        m_shop->setField(code, u"state"_s, u"ARCHIVE"_s);
    };
    const OrderId order = m_place->order(code)->order.id;
    connect(&m_place->journal, &Journal::changed, this, [&](const JournalEntry &entry) {
        if (whileItIsOnItsWay && entry.outcome == Outcome::Sent)
            cancel();
    });
    if (!whileItIsOnItsWay)
        cancel();
    QSignalSpy finished(&m_place->runner, &OrderRunner::finished);
    const JournalId id = submit(Change::Assemble, code);
    QVERIFY(m_place->waitForOutcome(id, Outcome::Rejected));
    QTRY_COMPARE(finished.size(), 1);
    const Error error = finished[0][2].value<Error>();
    if (whileItIsOnItsWay) {
        QCOMPARE(words(id), u"Order status can not be changed from CANCELLED to ASSEMBLE."_s);
        QCOMPARE(error.detail, u"the order was cancelled meanwhile"_s);
    } else {
        QCOMPARE(words(id), u"not sent: the order was cancelled meanwhile"_s);
    }
    QCOMPARE(m_shop->effects(Effect::Assembled, code), 0);
    QCOMPARE(m_place->store.find(order)->stage(), Stage::Archive);
}

TEST_WITHOUT_WINDOWS(OvertakenTest)
#include "overtaken_test.moc"

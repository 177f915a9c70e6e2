// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "tests/support/changes.h"
#include "tests/support/shopfixture.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QSqlQuery>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Effect;
using training::Moment;
using training::Situation;

// Commands whose end is long in coming: what is said of them meanwhile, what the order takes beside them,
// and what the next start of the program makes of those that never left.
class LateEndsTest : public QObject, private ShopFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anOutcomeThatCouldNotBeWrittenIsWrittenWhenThereIsSpaceAgain();
    void withAnOutcomeUnwrittenNothingElseIsSent();
    void anArrivalThatIsNotSeenIsNotCalledDone();
    void anArrivalMayBeToldOnceMore();
    void anArrivalToldIsKnownAfterARestart();
    void itIsSaidUntilWhenAnOrderIsLookedAt();
    void aLostChangeIsLookedForShorterThanOneThatWasSaidYesTo();
    void manyThatWaitAreWrittenDownBeforeTheFirstIsSent();
    void whatNeverLeftIsSaidAtTheNextStart();
    void whatAnEarlierRunChangedIsReadBeforeItIsChangedAgain();

private:
    void start(std::vector<std::chrono::milliseconds> followPauses = {0ms, 10ms, 20ms});
    QString stage(Situation situation);
    JournalId submit(Change change, const QString &code)
    {
        return m_place->runner.submit(Workplace::commandFor(change, m_place->order(code)->order)).value_or(0);
    }
    OrderId idOf(const QString &code) const { return m_place->order(code)->order.id; }
    Outcome outcome(JournalId id) const { return findCommand(m_place->journal, id)->outcome; }
    void run(const QString &sql) { QVERIFY(QSqlQuery(m_place->database.connection()).exec(sql)); }
};

void LateEndsTest::init()
{
    beginWith({.orders = 0});
    start();
}

void LateEndsTest::cleanup()
{
    endAll();
}

void LateEndsTest::start(std::vector<std::chrono::milliseconds> followPauses)
{
    Workplace::Options own = options(20s);
    own.followPauses = std::move(followPauses);
    startProgram(own);
}

QString LateEndsTest::stage(Situation situation)
{
    const QString code = m_shop->addOrder({.situation = situation});
    if (!m_place->readAll())
        qFatal("the shop cannot be read");
    m_shop->clearLog();
    return code;
}

void LateEndsTest::anOutcomeThatCouldNotBeWrittenIsWrittenWhenThereIsSpaceAgain()
{
    const QString code = stage(Situation::ToPack);
    run(u"CREATE TRIGGER full BEFORE INSERT ON journal_events WHEN NEW.outcome = 'Confirmed' "
        "BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
    QSignalSpy finished(&m_place->runner, &OrderRunner::finished);
    const JournalId id = submit(Change::Cancel, code);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][1].value<Outcome>(), Outcome::Confirmed);
    QVERIFY(!m_place->order(code)->pending);
    QCOMPARE(outcome(id), Outcome::Sent);

    run(u"DROP TRIGGER full"_s);
    QVERIFY(m_place->waitForOutcome(id, Outcome::Confirmed));
    QVERIFY(unfinishedCommands(m_place->journal).empty());
    start();
    QCOMPARE(m_place->order(code)->order.status, OrderStatus::CANCELLED);
    QVERIFY(!m_place->order(code)->mayBeBehind);
}

void LateEndsTest::withAnOutcomeUnwrittenNothingElseIsSent()
{
    const QString code = stage(Situation::ToPack);
    const QString other = stage(Situation::Pickup);
    run(u"CREATE TRIGGER full BEFORE INSERT ON journal_events WHEN NEW.outcome = 'Confirmed' "
        "BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
    QSignalSpy finished(&m_place->runner, &OrderRunner::finished);
    submit(Change::Cancel, code);
    QTRY_COMPARE(finished.size(), 1);
    const Order &order = m_place->order(other)->order;
    QCOMPARE(m_place->runner.submit(SendCode{order.id, order.code}).error().kind, Refusal::Kind::NoJournal);
    QCOMPARE(m_shop->effects(Effect::CodeSent), 0);
}

void LateEndsTest::anArrivalThatIsNotSeenIsNotCalledDone()
{
    const QString code = stage(Situation::PreOrder);
    m_shop->postponeEffect({.status = u"ARRIVED"_s, .readings = 1000});
    QSignalSpy vain(&m_place->runner, &OrderRunner::lookedInVain);
    const JournalId id = submit(Change::Arrive, code);
    QVERIFY(m_place->waitForOutcome(id, Outcome::InProgress));
    QCOMPARE(m_place->order(code)->pending->saidYesAt, std::optional(m_clock.now()));
    // The item is there, whatever the order shows: it can be packed.
    QVERIFY(!m_place->runner.gate().refusalOf(Change::Assemble, idOf(code)));
    QTRY_COMPARE(vain.size(), 1);
    QCOMPARE(outcome(id), Outcome::Unknown);
    QCOMPARE(findCommand(m_place->journal, id)->words, u"the server said yes, but the order did not change"_s);
    QCOMPARE(m_place->order(code)->pending->saidYesAt, std::optional(m_clock.now()));

    // Whenever the order moves, it is seen; here because it is assembled.
    const JournalId assemble = submit(Change::Assemble, code);
    QVERIFY(m_place->waitForOutcome(assemble, Outcome::Confirmed));
    QVERIFY(m_place->waitForOutcome(id, Outcome::Confirmed));
    QCOMPARE(m_shop->effects(Effect::Arrived, code), 1);
}

void LateEndsTest::anArrivalMayBeToldOnceMore()
{
    const QString code = stage(Situation::PreOrder);
    m_shop->postponeEffect({.status = u"ARRIVED"_s, .readings = 1000});
    const JournalId first = submit(Change::Arrive, code);
    QVERIFY(m_place->waitForOutcome(first, Outcome::InProgress));
    const JournalId second = submit(Change::Arrive, code);
    QVERIFY2(second, "a person was asked");
    QVERIFY(m_place->waitForOutcome(second, Outcome::Confirmed));
    QCOMPARE(outcome(first), Outcome::LeftUnknown); // which of the two it was nobody can tell
    QVERIFY(!m_place->order(code)->pending);
}

void LateEndsTest::anArrivalToldIsKnownAfterARestart()
{
    const QString code = stage(Situation::PreOrder);
    m_shop->postponeEffect({.status = u"ARRIVED"_s, .readings = 1000});
    const Instant toldAt = m_clock.now();
    const JournalId id = submit(Change::Arrive, code);
    QVERIFY(m_place->waitForOutcome(id, Outcome::InProgress));
    m_clock.advance(1h);
    start();
    m_place->runner.takeUp();
    QCOMPARE(m_place->order(code)->pending->saidYesAt, std::optional(toldAt));
    m_place->runner.resume();
    QVERIFY(m_place->waitForOutcome(id, Outcome::Unknown));
    m_clock.advance(1h);
    start();
    m_place->runner.takeUp();
    QCOMPARE(m_place->order(code)->pending->saidYesAt, std::optional(toldAt));
}

void LateEndsTest::itIsSaidUntilWhenAnOrderIsLookedAt()
{
    start({0ms, 1h});
    const QString code = stage(Situation::ToPack);
    m_shop->inject(statusWrite("ASSEMBLE"), training::faults::cut(Moment::BeforeEffect));
    const JournalId id = submit(Change::Assemble, code);
    QVERIFY(m_place->waitForOutcome(id, Outcome::Unknown));
    QCOMPARE(m_place->order(code)->pending->followedUntil, std::optional(m_clock.now() + 1h));
    QCOMPARE(m_place->runner.pending(id)->followedUntil, std::optional(m_clock.now() + 1h));

    start({0ms, 10ms});
    QSignalSpy vain(&m_place->runner, &OrderRunner::lookedInVain);
    m_place->runner.resume();
    QVERIFY(m_place->runner.pending(id)->followedUntil);
    QTRY_COMPARE(vain.size(), 1);
    QVERIFY(!m_place->order(code)->pending->followedUntil);
    QVERIFY2(!m_place->runner.gate().refusalOf(Change::Assemble, idOf(code)), "it was read, and it can be sent again");

    const auto inAll = [](const auto &pauses) { return std::accumulate(pauses.begin(), pauses.end(), 0ms); };
    QCOMPARE(inAll(CommandTiming().lostPauses), 3min);
    QCOMPARE(inAll(CommandTiming().followPauses), 15min);
}

// What is said yes to may take its time; whether a lost change was ever heard, few readings tell.
void LateEndsTest::aLostChangeIsLookedForShorterThanOneThatWasSaidYesTo()
{
    Workplace::Options own = options();
    own.followPauses = {0ms, 1h};
    own.lostPauses = {0ms, 10ms};
    startProgram(own);
    const QString lost = stage(Situation::ToPack);
    const QString slow = stage(Situation::ToPack);
    m_shop->inject(statusWrite("ASSEMBLE"), training::faults::cut(Moment::BeforeEffect));
    const JournalId first = submit(Change::Assemble, lost);
    QVERIFY(m_place->waitForOutcome(first, Outcome::Unknown));
    QTRY_VERIFY2(!m_place->runner.gate().refusalOf(Change::Assemble, idOf(lost)), "a reading has shown it");

    m_shop->postponeEffect({.status = u"ASSEMBLE"_s, .readings = 1000});
    const JournalId second = submit(Change::Assemble, slow);
    QVERIFY(m_place->waitForOutcome(second, Outcome::InProgress));
    QCOMPARE(m_place->runner.pending(second)->followedUntil, std::optional(m_clock.now() + 1h));
}

void LateEndsTest::manyThatWaitAreWrittenDownBeforeTheFirstIsSent()
{
    std::vector<Command> commands;
    for (int i = 0; i < 12; ++i) {
        const QString code = stage(Situation::ToPack);
        commands.push_back(Workplace::commandFor(Change::Assemble, m_place->order(code)->order));
    }
    const auto submitted = m_place->runner.submitMany(commands);
    QCOMPARE(unfinishedCommands(m_place->journal).size(), commands.size());
    QCOMPARE(m_shop->effects(Effect::Assembled), 0);
    QVERIFY(m_place->runner.takeBack(*submitted[11]));
    for (size_t i = 0; i < 11; ++i)
        QVERIFY(m_place->waitForOutcome(*submitted[i], Outcome::Confirmed));
    QCOMPARE(outcome(*submitted[11]), Outcome::TakenBack);
    QCOMPARE(m_shop->effects(Effect::Assembled), 11);
}

void LateEndsTest::whatNeverLeftIsSaidAtTheNextStart()
{
    std::vector<Command> commands;
    for (int i = 0; i < 12; ++i) {
        const QString code = stage(Situation::ToPack);
        commands.push_back(Workplace::commandFor(Change::Assemble, m_place->order(code)->order));
    }
    m_shop->inject(statusWrite("ASSEMBLE"), training::faults::hang(Moment::AfterEffect), 12);
    const auto submitted = m_place->runner.submitMany(commands);
    QTRY_COMPARE(m_shop->effects(Effect::Assembled), OrderRunner::sentAtOnce);

    start();
    QSignalSpy unsent(&m_place->runner, &OrderRunner::leftUnsent);
    QSignalSpy finished(&m_place->runner, &OrderRunner::finished);
    m_place->runner.resume();
    QTRY_COMPARE(unsent.size(), 1);
    const auto entries = unsent[0][0].value<std::vector<CommandEntry>>();
    QCOMPARE(entries.size(), size_t(8));
    QVERIFY(m_place->readAll());
    QTRY_COMPARE(finished.size(), OrderRunner::sentAtOnce); // the others are told in one go
    for (size_t i = 0; i < commands.size(); ++i) {
        const bool left = i < OrderRunner::sentAtOnce;
        QCOMPARE(outcome(*submitted[i]), left ? Outcome::Confirmed : Outcome::Rejected);
        QCOMPARE(m_place->runner.gate().refusalOf(Change::Assemble, orderIdOf(commands[i])).has_value(), left);
    }
    QCOMPARE(findCommand(m_place->journal, *submitted[11])->words, u"not sent: the program had ended"_s);
    QCOMPARE(m_shop->effects(Effect::Assembled), OrderRunner::sentAtOnce);
}

// As a program before this one left it: a journal that is further than the row.
void LateEndsTest::whatAnEarlierRunChangedIsReadBeforeItIsChangedAgain()
{
    const QString code = stage(Situation::New);
    QVERIFY(m_place->store.writeAll());
    const Order before = m_place->order(code)->order;
    const JournalId id = submit(Change::Accept, code);
    QVERIFY(m_place->waitForOutcome(id, Outcome::Confirmed));
    run(u"UPDATE orders SET document = replace(document, 'ACCEPTED_BY_MERCHANT', 'APPROVED_BY_BANK'), "
        "known_event = 0"_s);
    start();
    QCOMPARE(m_place->order(code)->order.status, OrderStatus::APPROVED_BY_BANK);
    const AcceptOrder again{before.id, before.code};
    QCOMPARE(m_place->runner.submit(again).error().kind, Refusal::Kind::NotReadYet);
    QSignalSpy changed(&m_place->runner, &OrderRunner::refusalChanged);
    QVERIFY(m_place->readAll());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_place->runner.submit(again).error().kind, Refusal::Kind::Rules);
    QCOMPARE(m_shop->effects(Effect::Accepted, code), 1);
}

TEST_WITHOUT_WINDOWS(LateEndsTest)
#include "lateends_test.moc"

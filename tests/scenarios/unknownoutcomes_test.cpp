// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "tests/scenarios/commandshop.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Effect;
using training::Moment;
using training::Situation;

// What becomes of a command whose answer was lost or whose end is not written down, until a reading proves it.
class UnknownOutcomesTest : public QObject, private CommandShop
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { endAll(); }
    void anEffectThatShowsLateIsWaitedFor();
    void anUnknownOutcomeIsResolvedByAnyLaterReading();
    void whatAReadingShowedBeforeTheAnswerWasLostIsNotLeftUnknown();
    void sendingAgainIsOfferedOnlyAfterAReadingProvedThatItDidNotHappen();
    void checkingAgainAndAgainProvesNothingWhileTheReadingsGoOn();
    void whatAnEarlierRunLeftBlocksItsOrderFromTheStart();
    void aCodeThatWasSaidMustHaveBeenSent();
    void anOrderThatHasEndedLeavesNothingInDoubt_data();
    void anOrderThatHasEndedLeavesNothingInDoubt();
    void whatANewerProgramLeftIsNeitherResumedNorSentAgain();
    void anOutcomeThatCannotBeWrittenIsFoundAgainAtTheNextStart();
};

void UnknownOutcomesTest::anEffectThatShowsLateIsWaitedFor()
{
    const Order order = stage(Situation::New).order;
    m_shop->postponeEffect({.status = u"ACCEPTED_BY_MERCHANT"_s, .readings = 2});
    QSignalSpy unknown(&m_place->runner, &OrderRunner::becameUnknown);
    const auto id = m_place->runner.submit(AcceptOrder{order.id, order.code});
    QVERIFY(m_place->waitForOutcome(*id, Outcome::Confirmed));
    QCOMPARE(unknown.size(), 0);
    QCOMPARE(writes(), 1);
}

void UnknownOutcomesTest::anUnknownOutcomeIsResolvedByAnyLaterReading()
{
    const Order order = stage(Situation::New).order;
    m_shop->postponeEffect({.status = u"ACCEPTED_BY_MERCHANT"_s, .readings = 100});
    m_shop->inject({.method = "POST"}, training::faults::cut(Moment::AfterEffect));
    const auto id = m_place->runner.submit(AcceptOrder{order.id, order.code});
    QVERIFY(m_place->waitUntilSettled());
    QCOMPARE(findCommand(m_place->journal, *id)->outcome, Outcome::Unknown);

    m_shop->setField(order.code.value(), u"status"_s, u"ACCEPTED_BY_MERCHANT"_s);
    QSignalSpy finished(&m_place->runner, &OrderRunner::finished);
    QVERIFY(m_place->readAll());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(findCommand(m_place->journal, *id)->outcome, Outcome::Confirmed);
    QVERIFY(!m_place->store.find(order.id)->pending.has_value());
}

void UnknownOutcomesTest::whatAReadingShowedBeforeTheAnswerWasLostIsNotLeftUnknown()
{
    const Order order = stage(Situation::ToPack).order;
    m_shop->inject({.method = "POST"}, training::faults::hang(Moment::AfterEffect));
    QStringList told;
    connect(&m_place->runner, &OrderRunner::becameUnknown, this, [&] { told += u"unknown"_s; });
    connect(&m_place->runner, &OrderRunner::finished, this, [&] { told += u"finished"_s; });
    const auto id = m_place->runner.submit(Workplace::commandFor(Change::Cancel, order));
    QTRY_COMPARE(m_shop->effects(Effect::Cancelled), 1);
    QVERIFY(m_place->readAll());
    QCOMPARE(m_place->store.find(order.id)->order.status, OrderStatus::CANCELLED);
    QVERIFY2(told.isEmpty(), "the answer is still waited for");
    QVERIFY(m_place->waitForOutcome(*id, Outcome::Confirmed));
    QCOMPARE(told.last(), u"finished"_s);
    QVERIFY(!m_place->store.find(order.id)->pending.has_value());
}

void UnknownOutcomesTest::sendingAgainIsOfferedOnlyAfterAReadingProvedThatItDidNotHappen()
{
    const Order order = stage(Situation::New).order;
    m_shop->inject({.method = "POST"}, training::faults::cut(Moment::BeforeEffect));
    // Reading fails as well: nothing is proven.
    m_shop->inject({.method = "GET"}, training::faults::serverError(Moment::BeforeEffect), 1000);
    const auto id = m_place->runner.submit(AcceptOrder{order.id, order.code});
    QVERIFY(m_place->waitForOutcome(*id, Outcome::Unknown));
    QTRY_VERIFY(m_shop->log().size() >= 10);
    QCOMPARE(m_place->runner.gate().refusalOf(Change::Accept, order.id)->kind, Refusal::Kind::Busy);

    m_shop->clearFaults();
    m_place->runner.checkAgain(order.id);
    QTRY_VERIFY(!m_place->runner.gate().refusalOf(Change::Accept, order.id).has_value());
    QCOMPARE(findCommand(m_place->journal, *id)->outcome, Outcome::Unknown);

    const auto again = m_place->runner.submit(AcceptOrder{order.id, order.code});
    QVERIFY(m_place->waitForOutcome(*again, Outcome::Confirmed));
    QCOMPARE(findCommand(m_place->journal, *id)->outcome, Outcome::Rejected);
    QCOMPARE(m_shop->effects(Effect::Accepted, order.code.value()), 1);
}

void UnknownOutcomesTest::checkingAgainAndAgainProvesNothingWhileTheReadingsGoOn()
{
    Workplace::Options slow = options();
    slow.followPauses = {0ms, 1h};
    startProgram(slow);
    const Order order = stage(Situation::ToPack).order;
    m_shop->postponeEffect({.status = u"ASSEMBLE"_s, .readings = 100});
    m_shop->inject({.method = "POST"}, training::faults::cut(Moment::AfterEffect));
    const auto id = m_place->runner.submit(AssembleOrder{order.id, order.code, 1});
    QVERIFY(m_place->waitForOutcome(*id, Outcome::Unknown));
    const auto finished = [this] { return m_place->client.requestsFinished(); };
    for (int n = 0; n < 5; ++n) {
        const int before = finished();
        m_place->runner.checkAgain(order.id);
        QTRY_VERIFY(finished() > before);
    }
    QTRY_COMPARE(m_place->store.find(order.id)->pending->outcome, Outcome::Unknown);
    QVERIFY2(m_place->runner.gate().refusalOf(Change::Assemble, order.id), "a second one makes a second waybill");
    QCOMPARE(m_place->runner.gate().refusalOf(Change::Assemble, order.id)->kind, Refusal::Kind::Busy);
}

void UnknownOutcomesTest::whatAnEarlierRunLeftBlocksItsOrderFromTheStart()
{
    const Order order = stage(Situation::ToPack).order;
    m_shop->inject({.method = "POST"}, training::faults::hang(Moment::BeforeEffect));
    const auto id = m_place->runner.submit(AssembleOrder{order.id, order.code, 1});
    QTRY_COMPARE(writes(), 1);
    startProgram();

    // There may be no token yet, and a person at the window.
    m_place->runner.takeUp();
    QCOMPARE(m_place->runner.submit(AssembleOrder{order.id, order.code, 1}).error().kind, Refusal::Kind::Busy);
    QVERIFY(m_place->store.find(order.id)->pending.has_value());
    m_place->runner.resume();
    QVERIFY(m_place->waitForOutcome(*id, Outcome::Unknown));
    QTRY_VERIFY(!m_place->runner.gate().refusalOf(Change::Assemble, order.id));
    QCOMPARE(writes(), 1);
}

void UnknownOutcomesTest::aCodeThatWasSaidMustHaveBeenSent()
{
    const Order order = stage(Situation::Pickup).order;
    m_shop->inject({.method = "POST"}, training::faults::cut(Moment::AfterEffect));
    const auto sent = m_place->runner.submit(SendCode{order.id, order.code});
    QVERIFY(m_place->waitForOutcome(*sent, Outcome::Unknown));
    QVERIFY2(!m_place->runner.gate().refusalOf(Change::Complete, order.id), "the buyer may have the code");
    const auto done =
        m_place->runner.submit(CompleteOrder{order.id, order.code, PickupCode(m_shop->pickupCode(order.code.value()))});
    QVERIFY(m_place->waitForOutcome(*done, Outcome::Confirmed));
    QCOMPARE(findCommand(m_place->journal, *sent)->outcome, Outcome::Confirmed);
}

void UnknownOutcomesTest::anOrderThatHasEndedLeavesNothingInDoubt_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("startedAgain");
    for (const bool again : {false, true}) {
        const char *when = again ? "started again" : "in the same run";
        QTest::addRow("handed over elsewhere, %s", when) << u"COMPLETED"_s << Outcome::Confirmed << again;
        QTest::addRow("cancelled, %s", when) << u"CANCELLED"_s << Outcome::LeftUnknown << again;
        QTest::addRow("returned, %s", when) << u"RETURNED"_s << Outcome::LeftUnknown << again;
    }
}

void UnknownOutcomesTest::anOrderThatHasEndedLeavesNothingInDoubt()
{
    QFETCH(QString, status);
    QFETCH(Outcome, outcome);
    QFETCH(bool, startedAgain);
    const Order order = stage(Situation::Pickup).order;
    m_shop->inject({.method = "POST"}, training::faults::cut(Moment::AfterEffect));
    const auto sent = m_place->runner.submit(SendCode{order.id, order.code});
    QVERIFY(m_place->waitForOutcome(*sent, Outcome::Unknown));
    QVERIFY(m_place->readAll());
    QCOMPARE(findCommand(m_place->journal, *sent)->outcome, Outcome::Unknown); // as long as the order lives

    m_shop->setField(order.code.value(), u"state"_s, u"ARCHIVE"_s);
    m_shop->setField(order.code.value(), u"status"_s, status);
    if (startedAgain) {
        startProgram();
        m_place->runner.resume();
    }
    QSignalSpy finished(&m_place->runner, &OrderRunner::finished);
    QVERIFY(m_place->readAll());
    QVERIFY(m_place->waitForOutcome(*sent, outcome));
    QCOMPARE(finished.size(), 1);
    QVERIFY(!m_place->store.find(order.id)->pending);
    QVERIFY(unfinishedCommands(m_place->journal).empty());
}

void UnknownOutcomesTest::whatANewerProgramLeftIsNeitherResumedNorSentAgain()
{
    const Order order = stage(Situation::New).order;
    for (const QString &outcome : {u"Held"_s, u"Unknown"_s}) {
        QSqlQuery query(m_place->database.connection());
        QVERIFY(query.exec(u"INSERT INTO journal_commands (change, order_id, order_code, created_ms) "
                           "VALUES ('Exchange', '%1', '%2', 1)"_s.arg(order.id.value(), order.code.value())));
        QVERIFY(query.exec(u"INSERT INTO journal_events (command_id, outcome, at_ms) VALUES (%1, '%2', 1)"_s
                               .arg(query.lastInsertId().toLongLong())
                               .arg(outcome)));
    }
    QSignalSpy asked(&m_place->runner, &OrderRunner::askAboutHeld);
    m_place->runner.resume();
    QVERIFY(m_place->readAll());
    QCOMPARE(asked.size(), 0);
    QVERIFY(!m_place->store.find(order.id)->pending);
    QVERIFY(!m_place->runner.gate().refusalOf(Change::Accept, order.id));
    QCOMPARE(writes(), 0);
    const auto entries = commandsOf(m_place->journal, order.id);
    QCOMPARE(entries.size(), 2);
    QVERIFY(!entries[1].change);
    QCOMPARE(entries[1].changeWord, u"Exchange"_s);
    QCOMPARE(entries[1].outcome, Outcome::Unknown);
}

void UnknownOutcomesTest::anOutcomeThatCannotBeWrittenIsFoundAgainAtTheNextStart()
{
    const Order order = stage(Situation::ToPack).order;
    QSignalSpy finished(&m_place->runner, &OrderRunner::finished);
    const auto id = m_place->runner.submit(Workplace::commandFor(Change::Cancel, order));
    m_place->database.connection().close();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][1].value<Outcome>(), Outcome::Confirmed);

    startProgram();
    QCOMPARE(findCommand(m_place->journal, *id)->outcome, Outcome::Sent);
    m_place->runner.resume();
    QVERIFY(m_place->waitForOutcome(*id, Outcome::Confirmed));
    QCOMPARE(m_shop->effects(Effect::Cancelled), 1);
}

TEST_WITHOUT_WINDOWS(UnknownOutcomesTest)
#include "unknownoutcomes_test.moc"

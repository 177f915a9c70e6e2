// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "core/training/trainingshop.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "tests/support/workplace.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Effect;
using training::Moment;
using training::Situation;

// What a person's commands come to, told against the Training shop.
class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anAcceptedOrderIsHeldAndThenSent();
    void aNewOrderInTheStateOfKaspisDeliveryIsAcceptedAsAnyOther();
    void aHeldAcceptanceCanBeTakenBack();
    void aSecondChangeOfTheSameOrderIsRefusedWhileOneRuns();
    void pressingTwiceSendsOnce();
    void cancellingSendsTheReasonAndTheComment();
    void aBadCommandIsNeitherWrittenNorSent();
    void theRulesAreCheckedAgainWhenTheHoldEnds();
    void aWrongCodeIsRefusedAndTheRightOneHandsOver();
    void anOrderThatWasAlreadyHandedOverIsConfirmed();
    void unsignedDocumentsAreSaidInTheServersWords();
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
    void withoutAJournalNothingIsSent();
    void anOutcomeThatCannotBeWrittenIsFoundAgainAtTheNextStart();
    void aRefusedTokenIsTold();
    void neitherTheCodeNorTheTokenIsInAnyFile();

private:
    const OrderRecord &stage(Situation situation);
    OrderId idOf(const QString &code) const { return m_workplace->order(code)->order.id; }
    int writes() const;

    TestClock m_clock;
    std::unique_ptr<TrainingShop> m_shop;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Workplace> m_workplace;
};

void CommandsTest::init()
{
    m_shop = std::make_unique<TrainingShop>(TrainingShop::Options{.orders = 12}, m_clock);
    QVERIFY(m_shop->start());
    m_directory = std::make_unique<QTemporaryDir>();
    m_workplace = std::make_unique<Workplace>(
        Workplace::Options{.apiUrl = m_shop->apiUrl(), .token = m_shop->token(), .directory = m_directory->path()},
        m_clock);
}

void CommandsTest::cleanup()
{
    m_workplace.reset();
    m_shop.reset();
    m_directory.reset();
}

const OrderRecord &CommandsTest::stage(Situation situation)
{
    const QString code = m_shop->addOrder({.situation = situation});
    if (!m_workplace->readAll())
        qFatal("the shop cannot be read");
    m_shop->clearLog();
    return *m_workplace->order(code);
}

int CommandsTest::writes() const
{
    const auto log = m_shop->log();
    return int(std::ranges::count(log, QByteArray("POST"), [](const auto &logged) { return logged.request.method; }));
}

void CommandsTest::anAcceptedOrderIsHeldAndThenSent()
{
    const Order order = stage(Situation::New).order;
    QSignalSpy held(&m_workplace->runner, &OrderRunner::held);
    const auto id = m_workplace->runner.submit(AcceptOrder{order.id, order.code});
    QCOMPARE(held.size(), 1);
    QCOMPARE(findCommand(m_workplace->journal, *id)->outcome, Outcome::Held);
    QCOMPARE(m_workplace->store.find(order.id)->pending->outcome, Outcome::Held);
    QVERIFY(m_workplace->waitForOutcome(*id, Outcome::Confirmed));
    QVERIFY(m_workplace->store.find(order.id)->stage() != Stage::New);
    QCOMPARE(writes(), 1);
}

void CommandsTest::aNewOrderInTheStateOfKaspisDeliveryIsAcceptedAsAnyOther()
{
    const QString code = m_shop->addOrder({.situation = Situation::New,
                                           .attributes = {{"state"_L1, "KASPI_DELIVERY"_L1},
                                                          {"deliveryMode"_L1, "DELIVERY_LOCAL"_L1},
                                                          {"isKaspiDelivery"_L1, true}}});
    QVERIFY(m_workplace->readAll());
    const Order order = m_workplace->order(code)->order;
    QCOMPARE(m_workplace->order(code)->stage(), Stage::New);
    QCOMPARE(m_workplace->order(code)->deadline->kind, DeadlineKind::Accept);
    const auto id = m_workplace->runner.submit(AcceptOrder{order.id, order.code});
    QVERIFY(id);
    QVERIFY(m_workplace->waitForOutcome(*id, Outcome::Confirmed));
    QCOMPARE(m_workplace->order(code)->stage(), Stage::ToPack);
}

void CommandsTest::aHeldAcceptanceCanBeTakenBack()
{
    const Order order = stage(Situation::New).order;
    const auto id = m_workplace->runner.submit(AcceptOrder{order.id, order.code});
    QCOMPARE(m_workplace->runner.lastHeld(), std::optional(*id));
    QSignalSpy asked(&m_workplace->runner, &OrderRunner::askAboutHeld);
    m_workplace->runner.checkAgain(order.id);
    QCOMPARE(asked.size(), 0); // it goes by itself
    QVERIFY(m_workplace->runner.takeBack(*id));
    QCOMPARE(findCommand(m_workplace->journal, *id)->outcome, Outcome::TakenBack);
    QVERIFY(!m_workplace->store.find(order.id)->pending.has_value());
    QVERIFY(!m_workplace->runner.lastHeld().has_value());
    QVERIFY(!m_workplace->runner.takeBack(*id));
    // Another one, taken back never: it is sent, and the first is not.
    const auto second = m_workplace->runner.submit(AcceptOrder{order.id, order.code});
    QVERIFY(m_workplace->waitForOutcome(*second, Outcome::Confirmed));
    QCOMPARE(writes(), 1);
}

void CommandsTest::aSecondChangeOfTheSameOrderIsRefusedWhileOneRuns()
{
    const Order order = stage(Situation::New).order;
    QVERIFY(m_workplace->runner.submit(AcceptOrder{order.id, order.code}));
    const auto cancel = m_workplace->runner.submit(Workplace::commandFor(Change::Cancel, order));
    QVERIFY(!cancel.has_value());
    QCOMPARE(cancel.error().kind, Refusal::Kind::Busy);
    QVERIFY(m_workplace->waitUntilSettled());
    QCOMPARE(writes(), 1);
}

void CommandsTest::pressingTwiceSendsOnce()
{
    const Order order = stage(Situation::Pickup).order;
    QVERIFY(m_workplace->runner.submit(SendCode{order.id, order.code}).has_value());
    QCOMPARE(m_workplace->runner.submit(SendCode{order.id, order.code}).error().kind, Refusal::Kind::Busy);
    QVERIFY(m_workplace->waitUntilSettled());
    QCOMPARE(m_shop->effects(Effect::CodeSent), 1);
}

void CommandsTest::cancellingSendsTheReasonAndTheComment()
{
    const Order order = stage(Situation::ToPack).order;
    const QString comment = u"Қоймада жоқ, сатып алушыға хабарланды"_s;
    const auto id =
        m_workplace->runner.submit(CancelOrder{order.id, order.code, CancellationReason::BUYER_NOT_REACHABLE, comment});
    QVERIFY(m_workplace->waitForOutcome(*id, Outcome::Confirmed));
    const auto entry = findCommand(m_workplace->journal, *id);
    QCOMPARE(entry->comment, comment);
    QCOMPARE(entry->reason, CancellationReason::BUYER_NOT_REACHABLE);
    QCOMPARE(m_shop->attributes(order.code.value())["cancellationReason"_L1].toString(), u"BUYER_NOT_REACHABLE"_s);
}

void CommandsTest::aBadCommandIsNeitherWrittenNorSent()
{
    const Order order = stage(Situation::Pickup).order;
    const std::vector<Command> bad{
        CancelOrder{order.id, order.code, CancellationReason::Unknown, {}},
        CancelOrder{order.id, order.code, CancellationReason::MERCHANT_OUT_OF_STOCK, QString(1001, u'x')},
        CompleteOrder{order.id, order.code, PickupCode(u"abc"_s)},
        AcceptOrder{order.id, OrderCode()},
    };
    for (const Command &command : bad) {
        const auto submitted = m_workplace->runner.submit(command);
        QVERIFY(!submitted.has_value());
        QCOMPARE(submitted.error().kind, Refusal::Kind::BadCommand);
    }
    QVERIFY(newestCommands(m_workplace->journal, 10).empty());
    QCOMPARE(writes(), 0);
}

void CommandsTest::theRulesAreCheckedAgainWhenTheHoldEnds()
{
    const Order order = stage(Situation::New).order;
    const auto id = m_workplace->runner.submit(AcceptOrder{order.id, order.code});
    m_shop->setField(order.code.value(), u"status"_s, u"CANCELLED"_s);
    Order changed = order;
    changed.status = OrderStatus::CANCELLED;
    m_workplace->store.apply({changed}, m_workplace->readings.next());
    QVERIFY(m_workplace->waitForOutcome(*id, Outcome::Rejected));
    QCOMPARE(writes(), 0);
}

void CommandsTest::aWrongCodeIsRefusedAndTheRightOneHandsOver()
{
    const Order order = stage(Situation::Pickup).order;
    const auto sent = m_workplace->runner.submit(SendCode{order.id, order.code});
    QVERIFY(m_workplace->waitForOutcome(*sent, Outcome::Confirmed));
    const QString right = m_shop->pickupCode(order.code.value());
    const QString wrong = right == u"0000"_s ? u"1111"_s : u"0000"_s;

    QSignalSpy finished(&m_workplace->runner, &OrderRunner::finished);
    const auto first = m_workplace->runner.submit(CompleteOrder{order.id, order.code, PickupCode(wrong)});
    QVERIFY(m_workplace->waitForOutcome(*first, Outcome::Rejected));
    QVERIFY(finished[0][2].value<Error>().title.startsWith("Security code is not valid"_L1));
    const auto second = m_workplace->runner.submit(CompleteOrder{order.id, order.code, PickupCode(right)});
    QVERIFY(m_workplace->waitForOutcome(*second, Outcome::Confirmed));
    QCOMPARE(m_workplace->store.find(order.id)->stage(), Stage::Archive);
    QCOMPARE(writes(), 3);
}

void CommandsTest::anOrderThatWasAlreadyHandedOverIsConfirmed()
{
    const Order order = stage(Situation::Pickup).order;
    m_shop->setField(order.code.value(), u"status"_s, u"COMPLETED"_s);
    m_shop->setField(order.code.value(), u"state"_s, u"ARCHIVE"_s);
    const auto id = m_workplace->runner.submit(CompleteOrder{order.id, order.code, PickupCode(u"1234"_s)});
    QVERIFY(m_workplace->waitForOutcome(*id, Outcome::Confirmed));
}

void CommandsTest::unsignedDocumentsAreSaidInTheServersWords()
{
    const Order order = stage(Situation::Pickup).order;
    m_shop->setField(order.code.value(), u"signatureRequired"_s, true);
    const auto id = m_workplace->runner.submit(SendCode{order.id, order.code});
    QVERIFY(m_workplace->waitForOutcome(*id, Outcome::Rejected));
    QCOMPARE(findCommand(m_workplace->journal, *id)->words, u"Order is not may complete allowed"_s);
}

void CommandsTest::anEffectThatShowsLateIsWaitedFor()
{
    const Order order = stage(Situation::New).order;
    m_shop->postponeEffect({.status = u"ACCEPTED_BY_MERCHANT"_s, .readings = 2});
    QSignalSpy unknown(&m_workplace->runner, &OrderRunner::becameUnknown);
    const auto id = m_workplace->runner.submit(AcceptOrder{order.id, order.code});
    QVERIFY(m_workplace->waitForOutcome(*id, Outcome::Confirmed));
    QCOMPARE(unknown.size(), 0);
    QCOMPARE(writes(), 1);
}

void CommandsTest::anUnknownOutcomeIsResolvedByAnyLaterReading()
{
    const Order order = stage(Situation::New).order;
    m_shop->postponeEffect({.status = u"ACCEPTED_BY_MERCHANT"_s, .readings = 100});
    m_shop->inject({.method = "POST"}, training::faults::cut(Moment::AfterEffect));
    const auto id = m_workplace->runner.submit(AcceptOrder{order.id, order.code});
    QVERIFY(m_workplace->waitUntilSettled());
    QCOMPARE(findCommand(m_workplace->journal, *id)->outcome, Outcome::Unknown);

    m_shop->setField(order.code.value(), u"status"_s, u"ACCEPTED_BY_MERCHANT"_s);
    QSignalSpy finished(&m_workplace->runner, &OrderRunner::finished);
    QVERIFY(m_workplace->readAll());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(findCommand(m_workplace->journal, *id)->outcome, Outcome::Confirmed);
    QVERIFY(!m_workplace->store.find(order.id)->pending.has_value());
}

void CommandsTest::whatAReadingShowedBeforeTheAnswerWasLostIsNotLeftUnknown()
{
    const Order order = stage(Situation::ToPack).order;
    m_shop->inject({.method = "POST"}, training::faults::hang(Moment::AfterEffect));
    QStringList told;
    connect(&m_workplace->runner, &OrderRunner::becameUnknown, this, [&] { told += u"unknown"_s; });
    connect(&m_workplace->runner, &OrderRunner::finished, this, [&] { told += u"finished"_s; });
    const auto id = m_workplace->runner.submit(Workplace::commandFor(Change::Cancel, order));
    QTRY_COMPARE(m_shop->effects(Effect::Cancelled), 1);
    QVERIFY(m_workplace->readAll());
    QCOMPARE(m_workplace->store.find(order.id)->order.status, OrderStatus::CANCELLED);
    QVERIFY2(told.isEmpty(), "the answer is still waited for");
    QVERIFY(m_workplace->waitForOutcome(*id, Outcome::Confirmed));
    QCOMPARE(told.last(), u"finished"_s);
    QVERIFY(!m_workplace->store.find(order.id)->pending.has_value());
}

void CommandsTest::sendingAgainIsOfferedOnlyAfterAReadingProvedThatItDidNotHappen()
{
    const Order order = stage(Situation::New).order;
    m_shop->inject({.method = "POST"}, training::faults::cut(Moment::BeforeEffect));
    // Reading fails as well: nothing is proven.
    m_shop->inject({.method = "GET"}, training::faults::serverError(Moment::BeforeEffect), 1000);
    const auto id = m_workplace->runner.submit(AcceptOrder{order.id, order.code});
    QVERIFY(m_workplace->waitForOutcome(*id, Outcome::Unknown));
    QTRY_VERIFY(m_shop->log().size() >= 10);
    QCOMPARE(m_workplace->runner.gate().refusalOf(Change::Accept, order.id)->kind, Refusal::Kind::Busy);

    m_shop->clearFaults();
    m_workplace->runner.checkAgain(order.id);
    QTRY_VERIFY(!m_workplace->runner.gate().refusalOf(Change::Accept, order.id).has_value());
    QCOMPARE(findCommand(m_workplace->journal, *id)->outcome, Outcome::Unknown);

    const auto again = m_workplace->runner.submit(AcceptOrder{order.id, order.code});
    QVERIFY(m_workplace->waitForOutcome(*again, Outcome::Confirmed));
    QCOMPARE(findCommand(m_workplace->journal, *id)->outcome, Outcome::Rejected);
    QCOMPARE(m_shop->effects(Effect::Accepted, order.code.value()), 1);
}

void CommandsTest::checkingAgainAndAgainProvesNothingWhileTheReadingsGoOn()
{
    m_workplace.reset();
    m_workplace = std::make_unique<Workplace>(Workplace::Options{.apiUrl = m_shop->apiUrl(),
                                                                 .token = m_shop->token(),
                                                                 .directory = m_directory->path(),
                                                                 .followPauses = {0ms, 1h}},
                                              m_clock);
    const Order order = stage(Situation::ToPack).order;
    m_shop->postponeEffect({.status = u"ASSEMBLE"_s, .readings = 100});
    m_shop->inject({.method = "POST"}, training::faults::cut(Moment::AfterEffect));
    const auto id = m_workplace->runner.submit(AssembleOrder{order.id, order.code, 1});
    QVERIFY(m_workplace->waitForOutcome(*id, Outcome::Unknown));
    const auto finished = [this] { return m_workplace->client.requestsFinished(); };
    for (int n = 0; n < 5; ++n) {
        const int before = finished();
        m_workplace->runner.checkAgain(order.id);
        QTRY_VERIFY(finished() > before);
    }
    QTRY_COMPARE(m_workplace->store.find(order.id)->pending->outcome, Outcome::Unknown);
    QVERIFY2(m_workplace->runner.gate().refusalOf(Change::Assemble, order.id), "a second one makes a second waybill");
    QCOMPARE(m_workplace->runner.gate().refusalOf(Change::Assemble, order.id)->kind, Refusal::Kind::Busy);
}

void CommandsTest::whatAnEarlierRunLeftBlocksItsOrderFromTheStart()
{
    const Order order = stage(Situation::ToPack).order;
    m_shop->inject({.method = "POST"}, training::faults::hang(Moment::BeforeEffect));
    const auto id = m_workplace->runner.submit(AssembleOrder{order.id, order.code, 1});
    QTRY_COMPARE(writes(), 1);
    m_workplace.reset();
    m_workplace = std::make_unique<Workplace>(
        Workplace::Options{.apiUrl = m_shop->apiUrl(), .token = m_shop->token(), .directory = m_directory->path()},
        m_clock);

    // There may be no token yet, and a person at the window.
    m_workplace->runner.takeUp();
    QCOMPARE(m_workplace->runner.submit(AssembleOrder{order.id, order.code, 1}).error().kind, Refusal::Kind::Busy);
    QVERIFY(m_workplace->store.find(order.id)->pending.has_value());
    m_workplace->runner.resume();
    QVERIFY(m_workplace->waitForOutcome(*id, Outcome::Unknown));
    QTRY_VERIFY(!m_workplace->runner.gate().refusalOf(Change::Assemble, order.id));
    QCOMPARE(writes(), 1);
}

void CommandsTest::aCodeThatWasSaidMustHaveBeenSent()
{
    const Order order = stage(Situation::Pickup).order;
    m_shop->inject({.method = "POST"}, training::faults::cut(Moment::AfterEffect));
    const auto sent = m_workplace->runner.submit(SendCode{order.id, order.code});
    QVERIFY(m_workplace->waitForOutcome(*sent, Outcome::Unknown));
    QVERIFY2(!m_workplace->runner.gate().refusalOf(Change::Complete, order.id), "the buyer may have the code");
    const auto done = m_workplace->runner.submit(
        CompleteOrder{order.id, order.code, PickupCode(m_shop->pickupCode(order.code.value()))});
    QVERIFY(m_workplace->waitForOutcome(*done, Outcome::Confirmed));
    QCOMPARE(findCommand(m_workplace->journal, *sent)->outcome, Outcome::Confirmed);
}

void CommandsTest::anOrderThatHasEndedLeavesNothingInDoubt_data()
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

void CommandsTest::anOrderThatHasEndedLeavesNothingInDoubt()
{
    QFETCH(QString, status);
    QFETCH(Outcome, outcome);
    QFETCH(bool, startedAgain);
    const Order order = stage(Situation::Pickup).order;
    m_shop->inject({.method = "POST"}, training::faults::cut(Moment::AfterEffect));
    const auto sent = m_workplace->runner.submit(SendCode{order.id, order.code});
    QVERIFY(m_workplace->waitForOutcome(*sent, Outcome::Unknown));
    QVERIFY(m_workplace->readAll());
    QCOMPARE(findCommand(m_workplace->journal, *sent)->outcome, Outcome::Unknown); // as long as the order lives

    m_shop->setField(order.code.value(), u"state"_s, u"ARCHIVE"_s);
    m_shop->setField(order.code.value(), u"status"_s, status);
    if (startedAgain) {
        m_workplace.reset();
        m_workplace = std::make_unique<Workplace>(
            Workplace::Options{.apiUrl = m_shop->apiUrl(), .token = m_shop->token(), .directory = m_directory->path()},
            m_clock);
        m_workplace->runner.resume();
    }
    QSignalSpy finished(&m_workplace->runner, &OrderRunner::finished);
    QVERIFY(m_workplace->readAll());
    QVERIFY(m_workplace->waitForOutcome(*sent, outcome));
    QCOMPARE(finished.size(), 1);
    QVERIFY(!m_workplace->store.find(order.id)->pending);
    QVERIFY(unfinishedCommands(m_workplace->journal).empty());
}

void CommandsTest::whatANewerProgramLeftIsNeitherResumedNorSentAgain()
{
    const Order order = stage(Situation::New).order;
    for (const QString &outcome : {u"Held"_s, u"Unknown"_s}) {
        QSqlQuery query(m_workplace->database.connection());
        QVERIFY(query.exec(u"INSERT INTO journal_commands (change, order_id, order_code, created_ms) "
                           "VALUES ('Exchange', '%1', '%2', 1)"_s.arg(order.id.value(), order.code.value())));
        QVERIFY(query.exec(u"INSERT INTO journal_events (command_id, outcome, at_ms) VALUES (%1, '%2', 1)"_s
                               .arg(query.lastInsertId().toLongLong())
                               .arg(outcome)));
    }
    QSignalSpy asked(&m_workplace->runner, &OrderRunner::askAboutHeld);
    m_workplace->runner.resume();
    QVERIFY(m_workplace->readAll());
    QCOMPARE(asked.size(), 0);
    QVERIFY(!m_workplace->store.find(order.id)->pending);
    QVERIFY(!m_workplace->runner.gate().refusalOf(Change::Accept, order.id));
    QCOMPARE(writes(), 0);
    const auto entries = commandsOf(m_workplace->journal, order.id);
    QCOMPARE(entries.size(), 2);
    QVERIFY(!entries[1].change);
    QCOMPARE(entries[1].changeWord, u"Exchange"_s);
    QCOMPARE(entries[1].outcome, Outcome::Unknown);
}

void CommandsTest::withoutAJournalNothingIsSent()
{
    const Order order = stage(Situation::Pickup).order;
    m_workplace->database.connection().close();
    const auto submitted = m_workplace->runner.submit(SendCode{order.id, order.code});
    QVERIFY(!submitted.has_value());
    QCOMPARE(submitted.error().kind, Refusal::Kind::NoJournal);
    QCOMPARE(submitted.error().error.kind, Error::Kind::Storage);
    QCOMPARE(writes(), 0);
}

void CommandsTest::anOutcomeThatCannotBeWrittenIsFoundAgainAtTheNextStart()
{
    const Order order = stage(Situation::ToPack).order;
    QSignalSpy finished(&m_workplace->runner, &OrderRunner::finished);
    const auto id = m_workplace->runner.submit(Workplace::commandFor(Change::Cancel, order));
    m_workplace->database.connection().close();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][1].value<Outcome>(), Outcome::Confirmed);

    m_workplace.reset();
    m_workplace = std::make_unique<Workplace>(
        Workplace::Options{.apiUrl = m_shop->apiUrl(), .token = m_shop->token(), .directory = m_directory->path()},
        m_clock);
    QCOMPARE(findCommand(m_workplace->journal, *id)->outcome, Outcome::Sent);
    m_workplace->runner.resume();
    QVERIFY(m_workplace->waitForOutcome(*id, Outcome::Confirmed));
    QCOMPARE(m_shop->effects(Effect::Cancelled), 1);
}

void CommandsTest::aRefusedTokenIsTold()
{
    const Order order = stage(Situation::Pickup).order;
    m_workplace->client.setCredentials({u"an old token"_s, {}});
    QSignalSpy refused(&m_workplace->runner, &OrderRunner::tokenRefused);
    const auto id = m_workplace->runner.submit(SendCode{order.id, order.code});
    QVERIFY(m_workplace->waitForOutcome(*id, Outcome::Rejected));
    QCOMPARE(refused.size(), 1);
}

void CommandsTest::neitherTheCodeNorTheTokenIsInAnyFile()
{
    const Order order = stage(Situation::Pickup).order;
    const auto sent = m_workplace->runner.submit(SendCode{order.id, order.code});
    QVERIFY(m_workplace->waitForOutcome(*sent, Outcome::Confirmed));
    const QString pickupCode = m_shop->pickupCode(order.code.value());
    const auto done = m_workplace->runner.submit(CompleteOrder{order.id, order.code, PickupCode(pickupCode)});
    QVERIFY(m_workplace->waitForOutcome(*done, Outcome::Confirmed));
    m_workplace.reset();

    int files = 0;
    QDirIterator all(m_directory->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains(m_shop->token().toUtf8()), qPrintable(file.fileName()));
        // Four digits alone may stand in any number: look for them as a word of their own.
        const QRegularExpression word(u"(?<![0-9])%1(?![0-9])"_s.arg(pickupCode));
        QVERIFY2(!QString::fromLatin1(bytes).contains(word), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 0);
}

TEST_WITHOUT_WINDOWS(CommandsTest)
#include "commands_test.moc"

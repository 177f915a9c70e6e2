// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "tests/support/changes.h"
#include "tests/support/likeshop.h"
#include "tests/support/shopfixture.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using training::Effect;
using training::Fault;
using training::Moment;
using training::Situation;
using training::Ware;
namespace faults = training::faults;

Q_DECLARE_METATYPE(Fault)
Q_DECLARE_METATYPE(Outcome)

// Three lines of one order made less at once: each is a command of its own with an outcome of its own,
// whatever becomes of the one before.
class LinesInTurnTest : public QObject, private ShopFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSecondOfThreeMeetsAFault_data();
    void theSecondOfThreeMeetsAFault();
    void theNextIsSentOnlyWhenTheOneBeforeIsResolved();
    void withoutAReadingNothingFollowsALineInDoubt();
    void whatTheOrderDoesNotAllowAnyMoreIsNotSent();
    void aLineThatMovedMeanwhileStopsOnlyItself();
    void whatWaitsCanBeTakenBack();
    void whileLinesWaitTheOrderTakesNoOtherChange();
    void withoutAJournalNoLineIsSent();
    void onlyLinesOfOneOrderGoTogether();
    void afterARestartNothingIsSentByItself();
    void afterARestartTheyGoOnWhenAPersonSaysSo();
    void aLateEffectIsNotOfferedAgainMeanwhile();

private:
    void start(const Workplace::Options &options);
    // Of every line half is kept.
    std::vector<ReduceLine> halves() const;
    std::vector<JournalId> submit();
    std::vector<Outcome> outcomes() const;
    QStringList words() const;
    bool waitFor(const std::vector<Outcome> &wanted) const;
    // The lines whose reduction reached the shop, in the order of their arrival.
    QStringList written() const;
    void injectAtSecond(const Fault &fault);

    QString m_code;
    OrderId m_id;
};

namespace {

const training::RequestMatch reductions{.method = "POST", .path = QStringLiteral("/v2/orderEntryCancelOperation")};

} // namespace

void LinesInTurnTest::init()
{
    beginWith({.orders = 3});
    m_code = m_shop->addOrder(
        {.situation = Situation::ToPack, .wares = {Ware::Piece, Ware::Piece, Ware::Piece}, .quantity = 4});
    start(options());
}

void LinesInTurnTest::cleanup()
{
    endAll();
}

void LinesInTurnTest::start(const Workplace::Options &options)
{
    startProgram(options);
    QVERIFY(m_place->readAll());
    m_id = m_place->order(m_code)->order.id;
    m_shop->clearLog();
}

std::vector<ReduceLine> LinesInTurnTest::halves() const
{
    const Order &order = m_place->order(m_code)->order;
    std::vector<ReduceLine> commands;
    for (const OrderEntry &line : order.entries.value())
        commands.push_back({order.id,
                            order.code,
                            {line.id, line.quantity.value(), line.weight, line.quantity.value() / 2, {}},
                            CancellationReason::MERCHANT_OUT_OF_STOCK,
                            u"Екеуі ғана бар"_s});
    return commands;
}

std::vector<JournalId> LinesInTurnTest::submit()
{
    const auto ids = m_place->runner.submitInTurn(halves());
    if (!ids)
        qFatal("the lines were not taken");
    return *ids;
}

std::vector<Outcome> LinesInTurnTest::outcomes() const
{
    std::vector<Outcome> outcomes;
    for (const CommandEntry &entry : commandsOf(m_place->journal, m_id))
        outcomes.push_back(entry.outcome);
    return outcomes;
}

QStringList LinesInTurnTest::words() const
{
    QStringList words;
    for (const CommandEntry &entry : commandsOf(m_place->journal, m_id))
        words << entry.words;
    return words;
}

bool LinesInTurnTest::waitFor(const std::vector<Outcome> &wanted) const
{
    return QTest::qWaitFor([&] { return outcomes() == wanted; }, 10'000);
}

QStringList LinesInTurnTest::written() const
{
    QStringList lines;
    const auto entries = commandsOf(m_place->journal, m_id);
    for (const auto &logged : m_shop->log()) {
        for (size_t line = 0; line < entries.size() && isWrite(logged); ++line) {
            if (logged.raw.contains('"' + entries[line].lines.front().entry.value().toUtf8() + '"'))
                lines << QString::number(line);
        }
    }
    return lines;
}

void LinesInTurnTest::injectAtSecond(const Fault &fault)
{
    m_shop->inject(reductions, Fault());
    m_shop->inject(reductions, fault);
}

void LinesInTurnTest::theSecondOfThreeMeetsAFault_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("takesEffect");
    QTest::newRow("none") << Fault() << Outcome::Confirmed << true;
    QTest::newRow("refused") << faults::refuse(u"Order entry is locked."_s) << Outcome::Rejected << false;
    QTest::newRow("cut before the effect") << faults::cut(Moment::BeforeEffect) << Outcome::Unknown << false;
    QTest::newRow("cut after the effect") << faults::cut(Moment::AfterEffect) << Outcome::Confirmed << true;
    QTest::newRow("hang before the effect") << faults::hang(Moment::BeforeEffect) << Outcome::Unknown << false;
    QTest::newRow("hang after the effect") << faults::hang(Moment::AfterEffect) << Outcome::Confirmed << true;
    QTest::newRow("5xx before the effect") << faults::serverError(Moment::BeforeEffect) << Outcome::Unknown << false;
}

void LinesInTurnTest::theSecondOfThreeMeetsAFault()
{
    QFETCH(Fault, fault);
    QFETCH(Outcome, outcome);
    QFETCH(bool, takesEffect);
    injectAtSecond(fault);
    QSignalSpy finished(&m_place->runner, &OrderRunner::finished);
    const auto ids = submit();
    QCOMPARE(finished.size(), 0);
    QCOMPARE(outcomes(), std::vector(3, Outcome::Waiting)); // each is in the journal before anything is sent
    QVERIFY(waitFor({Outcome::Confirmed, outcome, Outcome::Confirmed}));
    QVERIFY(m_place->waitUntilSettled());

    QCOMPARE(written().size(), 3);
    QCOMPARE(m_shop->effects(Effect::LineReduced, m_code), takesEffect ? 3 : 2);
    const QJsonArray lines = m_shop->entries(m_code);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(lines[i]["attributes"_L1]["quantity"_L1].toInt(), i == 1 && !takesEffect ? 4 : 2);
    QCOMPARE(differenceFromShop(m_place->order(m_code)->order, *m_shop), QString());
    // The row tells of what is still in doubt, and of nothing else.
    const auto pending = m_place->order(m_code)->pending;
    if (outcome == Outcome::Unknown)
        QVERIFY((pending == PendingChange{Change::ReduceLine, Outcome::Unknown}));
    else
        QVERIFY(!pending.has_value());
}

void LinesInTurnTest::theNextIsSentOnlyWhenTheOneBeforeIsResolved()
{
    m_shop->postponeEffect({.status = u"orderEntryCancelOperation"_s, .readings = 3});
    QSignalSpy becameUnknown(&m_place->runner, &OrderRunner::becameUnknown);
    injectAtSecond(faults::cut(Moment::AfterEffect));
    // Whenever something is written down, at most one is on its way.
    int most = 0;
    connect(&m_place->journal, &Journal::changed, this, [&] {
        const auto now = outcomes();
        const auto onTheirWay = std::ranges::count_if(now, [](Outcome outcome) {
            return outcome == Outcome::Pending || outcome == Outcome::Sent || outcome == Outcome::InProgress;
        });
        most = std::max(most, int(onTheirWay));
        if (now[1] == Outcome::Unknown)
            QCOMPARE(now[2], Outcome::Waiting);
    });
    submit();
    QVERIFY(waitFor(std::vector(3, Outcome::Confirmed)));
    QCOMPARE(most, 1);
    QCOMPARE(becameUnknown.size(), 1);
    QCOMPARE(written(), (QStringList{u"0"_s, u"1"_s, u"2"_s}));
}

void LinesInTurnTest::withoutAReadingNothingFollowsALineInDoubt()
{
    injectAtSecond(faults::cut(Moment::BeforeEffect));
    const auto ids = submit();
    QVERIFY(m_place->waitForOutcome(ids[1], Outcome::Unknown));
    // Nothing can be read until its row of readings has ended.
    for (int i = 0; i < 60; ++i)
        m_shop->inject({.method = "GET"}, faults::refuse(u"Not now."_s));
    QSignalSpy changed(&m_place->runner, &OrderRunner::refusalChanged);
    QTRY_VERIFY(!changed.isEmpty()); // it has ended
    QCOMPARE(outcomes(), (std::vector{Outcome::Confirmed, Outcome::Unknown, Outcome::Waiting}));
    m_shop->clearFaults();
    m_place->runner.checkAgain(m_id);
    QVERIFY(waitFor({Outcome::Confirmed, Outcome::Unknown, Outcome::Confirmed}));
    QCOMPARE(m_shop->effects(Effect::LineReduced, m_code), 2);
}

void LinesInTurnTest::whatTheOrderDoesNotAllowAnyMoreIsNotSent()
{
    injectAtSecond(faults::refuse(u"Order is cancelled."_s));
    connect(&m_place->journal, &Journal::changed, this, [this] {
        if (outcomes()[1] == Outcome::Sent)
            m_shop->setField(m_code, u"status"_s, u"CANCELLED"_s);
    });
    submit();
    QVERIFY(waitFor({Outcome::Confirmed, Outcome::Rejected, Outcome::Rejected}));
    QCOMPARE(words()[1], u"Order is cancelled."_s);
    QCOMPARE(words()[2], u"not sent: the order was cancelled meanwhile"_s);
    QCOMPARE(written().size(), 2);
}

void LinesInTurnTest::aLineThatMovedMeanwhileStopsOnlyItself()
{
    const auto commands = halves();
    auto moved = commands;
    moved[1].line.seenQuantity = 5; // as somebody saw it a while ago
    QVERIFY(m_place->runner.submitInTurn(moved).has_value());
    QVERIFY(waitFor({Outcome::Confirmed, Outcome::Rejected, Outcome::Confirmed}));
    QCOMPARE(words()[1], u"not sent: the lines had changed meanwhile"_s);
    QCOMPARE(written(), (QStringList{u"0"_s, u"2"_s}));
}

void LinesInTurnTest::whatWaitsCanBeTakenBack()
{
    const auto ids = submit();
    QVERIFY(m_place->runner.takeBack(ids[1]));
    QVERIFY(waitFor({Outcome::Confirmed, Outcome::TakenBack, Outcome::Confirmed}));
    QVERIFY(!m_place->runner.takeBack(ids[0]));
    QCOMPARE(m_shop->effects(Effect::LineReduced, m_code), 2);
}

void LinesInTurnTest::whileLinesWaitTheOrderTakesNoOtherChange()
{
    submit();
    const Order &order = m_place->order(m_code)->order;
    const auto refusal = m_place->runner.submit(Workplace::commandFor(Change::Assemble, order));
    QCOMPARE(refusal.error().kind, Refusal::Kind::Busy);
    QCOMPARE(m_place->runner.submitInTurn(halves()).error().kind, Refusal::Kind::Busy);
    QVERIFY(waitFor(std::vector(3, Outcome::Confirmed)));
    QVERIFY(m_place->runner.submit(Workplace::commandFor(Change::Assemble, order)).has_value());
}

void LinesInTurnTest::withoutAJournalNoLineIsSent()
{
    const auto commands = halves();
    QSqlQuery(m_place->database.connection())
        .exec(u"CREATE TRIGGER full BEFORE INSERT ON journal_events WHEN NEW.command_id > 1 "
              "BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
    const auto submitted = m_place->runner.submitInTurn(commands);
    QCOMPARE(submitted.error().kind, Refusal::Kind::NoJournal);
    QVERIFY(outcomes().empty()); // all of them or none
    QVERIFY(!m_place->runner.gate().refusalOf(Change::ReduceLine, m_id));
    QVERIFY(written().isEmpty());
}

void LinesInTurnTest::onlyLinesOfOneOrderGoTogether()
{
    auto commands = halves();
    commands[2].id = OrderId(u"another"_s);
    QCOMPARE(m_place->runner.submitInTurn(commands).error().kind, Refusal::Kind::BadCommand);
    QCOMPARE(m_place->runner.submitInTurn({}).error().kind, Refusal::Kind::BadCommand);
    QVERIFY(newestCommands(m_place->journal, 10).empty());
}

void LinesInTurnTest::afterARestartNothingIsSentByItself()
{
    injectAtSecond(faults::hang(Moment::AfterEffect));
    const auto ids = submit();
    QTRY_COMPARE(m_shop->effects(Effect::LineReduced, m_code), 2);
    start(options());
    QSignalSpy asked(&m_place->runner, &OrderRunner::askAboutHeld);
    m_place->runner.resume();
    QTRY_COMPARE(asked.size(), 1);
    const auto entries = asked[0][0].value<std::vector<CommandEntry>>();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.front().id, ids[2]);
    QVERIFY(waitFor({Outcome::Confirmed, Outcome::Confirmed, Outcome::Waiting}));
    QVERIFY(m_place->readAll());
    // Its panel offers to decide about them.
    QCOMPARE(m_place->runner.gate().refusalOf(Change::ReduceLine, m_id).value().kind, Refusal::Kind::Undecided);
    QCOMPARE(m_place->order(m_code)->pending, (PendingChange{Change::ReduceLine, Outcome::Waiting}));
    QCOMPARE(outcomes()[2], Outcome::Waiting);

    // Who closed the question is asked once more.
    m_place->runner.checkAgain(m_id);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[1][0].value<std::vector<CommandEntry>>().size(), 1);
    m_place->runner.answerHeld(ids[2], false);
    QCOMPARE(outcomes()[2], Outcome::TakenBack);
    QVERIFY(!m_place->runner.gate().refusalOf(Change::ReduceLine, m_id));
    QVERIFY(written().isEmpty()); // since the restart
    QCOMPARE(m_shop->entries(m_code)[1]["attributes"_L1]["quantity"_L1].toInt(), 2);
    QCOMPARE(m_shop->entries(m_code)[2]["attributes"_L1]["quantity"_L1].toInt(), 4);
}

void LinesInTurnTest::afterARestartTheyGoOnWhenAPersonSaysSo()
{
    injectAtSecond(faults::hang(Moment::BeforeEffect));
    const auto ids = submit();
    QTRY_COMPARE(written().size(), 2);
    start(options());
    m_place->runner.resume();
    m_place->runner.answerHeld(ids[2], true); // before it is known what became of the one before
    QCOMPARE(outcomes()[2], Outcome::Waiting);
    QVERIFY(waitFor({Outcome::Confirmed, Outcome::Unknown, Outcome::Confirmed}));
    const CommandEntry sent = *findCommand(m_place->journal, ids[2]);
    QCOMPARE(sent.comment, u"Екеуі ғана бар"_s);
    QCOMPARE(written(), QStringList{u"2"_s});
    QCOMPARE(m_shop->entries(m_code)[2]["attributes"_L1]["quantity"_L1].toInt(), 2);
}

// The marketplace works on it for a while, and its yes was lost: as long as an INPROGRESS is followed,
// the same line is not offered again.
void LinesInTurnTest::aLateEffectIsNotOfferedAgainMeanwhile()
{
    auto slow = options();
    slow.followPauses = std::vector(12, std::chrono::milliseconds(1));
    start(slow);
    m_shop->postponeEffect({.status = u"orderEntryCancelOperation"_s, .readings = 9});
    m_shop->inject(reductions, faults::cut(Moment::AfterEffect));
    bool wasOffered = false;
    connect(&m_place->runner, &OrderRunner::refusalChanged, this,
            [&] { wasOffered = wasOffered || !m_place->runner.gate().refusalOf(Change::ReduceLine, m_id); });
    const auto id = m_place->runner.submit(Workplace::commandFor(Change::ReduceLine, m_place->order(m_code)->order));
    QVERIFY(id && m_place->waitForOutcome(*id, Outcome::Confirmed));
    QVERIFY(!wasOffered || !m_place->order(m_code)->pending);
    QCOMPARE(m_shop->effects(Effect::LineReduced, m_code), 1);
}

TEST_WITHOUT_WINDOWS(LinesInTurnTest)
#include "linesinturn_test.moc"

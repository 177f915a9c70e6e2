// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "core/training/trainingshop.h"
#include "tests/support/changes.h"
#include "tests/support/testclock.h"
#include "tests/support/testprogram.h"
#include "tests/support/workplace.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using training::Moment;

Q_DECLARE_METATYPE(ChangeCase)
Q_DECLARE_METATYPE(Moment)

// The program is killed without warning while a change is on its way, and started again.
class KilledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void betweenSendingAndTheAnswer_data();
    void betweenSendingAndTheAnswer();
    void duringTheHoldNothingIsSentByItself();

private:
    SystemClock m_clock;
};

void KilledTest::betweenSendingAndTheAnswer_data()
{
    QTest::addColumn<ChangeCase>("change");
    QTest::addColumn<Moment>("moment");
    for (const ChangeCase &change : changeCases()) {
        QTest::addRow("%s, before its effect", change.name) << change << Moment::BeforeEffect;
        QTest::addRow("%s, after its effect", change.name) << change << Moment::AfterEffect;
    }
}

void KilledTest::betweenSendingAndTheAnswer()
{
    QFETCH(ChangeCase, change);
    QFETCH(Moment, moment);
    TrainingShop shop({.orders = 12}, m_clock);
    QVERIFY(shop.start());
    const QString code = shop.addOrder(change.order);
    const QTemporaryDir directory;
    const Workplace::Options options{.apiUrl = shop.apiUrl(), .token = shop.token(), .directory = directory.path()};
    QString pickupCode;
    {
        Workplace before(options, m_clock);
        QVERIFY(before.readAll());
        if (change.change == Change::Complete) {
            const auto sent = before.runner.submit(SendCode{before.order(code)->order.id, OrderCode(code)});
            QVERIFY(sent && before.waitForOutcome(*sent, Outcome::Confirmed));
            pickupCode = shop.pickupCode(code);
        }
    }
    shop.clearLog();
    shop.inject(change.write, training::faults::hang(moment));

    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QStringLiteral(COMMANDPROCESS), {shop.apiUrl().toString(), shop.token(), directory.path(),
                                                   QString::number(int(change.change)), code});
    process.write(pickupCode.toUtf8() + '\n');
    QTRY_VERIFY(std::ranges::any_of(shop.log(), isWrite));
    if (moment == Moment::AfterEffect)
        QTRY_COMPARE(shop.effects(change.effect, code), 1);
    process.kill();
    QVERIFY(process.waitForFinished());

    Workplace again(options, m_clock);
    again.runner.resume();
    const auto entry = [&] { return newestCommands(again.journal, 1).front(); };
    const OrderId id = again.order(code)->order.id;
    if (change.change != Change::SendCode)
        QVERIFY2(again.runner.gate().refusalOf(change.change, id).has_value(),
                 "nothing is offered before the order was read");
    QVERIFY(again.waitUntilSettled());

    const bool seen = moment == Moment::AfterEffect && change.change != Change::SendCode;
    QCOMPARE(entry().change, std::optional(change.change));
    QCOMPARE(entry().outcome, seen ? Outcome::Confirmed : Outcome::Unknown);
    QCOMPARE(shop.effects(change.effect, code), moment == Moment::AfterEffect ? 1 : 0);
    int writes = 0;
    for (const auto &logged : shop.log())
        writes += isWrite(logged) ? 1 : 0;
    QCOMPARE(writes, 1);
    QCOMPARE(again.order(code)->order.status.text, shop.status(code));
}

void KilledTest::duringTheHoldNothingIsSentByItself()
{
    TrainingShop shop({.orders = 12}, m_clock);
    QVERIFY(shop.start());
    const QString code = shop.addOrder({.situation = training::Situation::New});
    const QTemporaryDir directory;
    Workplace::Options options{.apiUrl = shop.apiUrl(), .token = shop.token(), .directory = directory.path()};
    options.hold = std::chrono::hours(1);
    JournalId held = 0;
    {
        Workplace before(options, m_clock);
        QVERIFY(before.readAll());
        held = *before.runner.submit(AcceptOrder{before.order(code)->order.id, OrderCode(code)});
    }
    Workplace again(options, m_clock);
    QSignalSpy asked(&again.runner, &OrderRunner::askAboutHeld);
    again.runner.resume();
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<std::vector<CommandEntry>>().front().id, held);
    QCOMPARE(shop.effects(training::Effect::Accepted), 0);

    again.runner.answerHeld(held, true);
    QVERIFY(again.waitForOutcome(held, Outcome::Confirmed));
    QCOMPARE(shop.effects(training::Effect::Accepted, code), 1);
}

TEST_WITHOUT_WINDOWS(KilledTest)
#include "killed_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/commandentry.h"
#include "tests/scenarios/commandshop.h"
#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using training::Effect;
using training::Situation;

// What a person's commands come to, told against the Training shop.
class CommandsTest : public QObject, private CommandShop
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { endAll(); }
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
    void withoutAJournalNothingIsSent();
    void aRefusedTokenIsTold();
    void neitherTheCodeNorTheTokenIsInAnyFile();
};

void CommandsTest::anAcceptedOrderIsHeldAndThenSent()
{
    const Order order = stage(Situation::New).order;
    QSignalSpy held(&m_place->runner, &OrderRunner::held);
    const auto id = m_place->runner.submit(AcceptOrder{order.id, order.code});
    QCOMPARE(held.size(), 1);
    QCOMPARE(findCommand(m_place->journal, *id)->outcome, Outcome::Held);
    QCOMPARE(m_place->store.find(order.id)->pending->outcome, Outcome::Held);
    QVERIFY(m_place->waitForOutcome(*id, Outcome::Confirmed));
    QVERIFY(m_place->store.find(order.id)->stage() != Stage::New);
    QCOMPARE(writes(), 1);
}

void CommandsTest::aNewOrderInTheStateOfKaspisDeliveryIsAcceptedAsAnyOther()
{
    const QString code = m_shop->addOrder({.situation = Situation::New,
                                           .attributes = {{"state"_L1, "KASPI_DELIVERY"_L1},
                                                          {"deliveryMode"_L1, "DELIVERY_LOCAL"_L1},
                                                          {"isKaspiDelivery"_L1, true}}});
    QVERIFY(m_place->readAll());
    const Order order = m_place->order(code)->order;
    QCOMPARE(m_place->order(code)->stage(), Stage::New);
    QCOMPARE(m_place->order(code)->deadline->kind, DeadlineKind::Accept);
    const auto id = m_place->runner.submit(AcceptOrder{order.id, order.code});
    QVERIFY(id);
    QVERIFY(m_place->waitForOutcome(*id, Outcome::Confirmed));
    QCOMPARE(m_place->order(code)->stage(), Stage::ToPack);
}

void CommandsTest::aHeldAcceptanceCanBeTakenBack()
{
    const Order order = stage(Situation::New).order;
    const auto id = m_place->runner.submit(AcceptOrder{order.id, order.code});
    QCOMPARE(m_place->runner.lastHeld(), std::optional(*id));
    QSignalSpy asked(&m_place->runner, &OrderRunner::askAboutHeld);
    m_place->runner.checkAgain(order.id);
    QCOMPARE(asked.size(), 0); // it goes by itself
    QVERIFY(m_place->runner.takeBack(*id));
    QCOMPARE(findCommand(m_place->journal, *id)->outcome, Outcome::TakenBack);
    QVERIFY(!m_place->store.find(order.id)->pending.has_value());
    QVERIFY(!m_place->runner.lastHeld().has_value());
    QVERIFY(!m_place->runner.takeBack(*id));
    // Another one, taken back never: it is sent, and the first is not.
    const auto second = m_place->runner.submit(AcceptOrder{order.id, order.code});
    QVERIFY(m_place->waitForOutcome(*second, Outcome::Confirmed));
    QCOMPARE(writes(), 1);
}

void CommandsTest::aSecondChangeOfTheSameOrderIsRefusedWhileOneRuns()
{
    const Order order = stage(Situation::New).order;
    QVERIFY(m_place->runner.submit(AcceptOrder{order.id, order.code}));
    const auto cancel = m_place->runner.submit(Workplace::commandFor(Change::Cancel, order));
    QVERIFY(!cancel.has_value());
    QCOMPARE(cancel.error().kind, Refusal::Kind::Busy);
    QVERIFY(m_place->waitUntilSettled());
    QCOMPARE(writes(), 1);
}

void CommandsTest::pressingTwiceSendsOnce()
{
    const Order order = stage(Situation::Pickup).order;
    QVERIFY(m_place->runner.submit(SendCode{order.id, order.code}).has_value());
    QCOMPARE(m_place->runner.submit(SendCode{order.id, order.code}).error().kind, Refusal::Kind::Busy);
    QVERIFY(m_place->waitUntilSettled());
    QCOMPARE(m_shop->effects(Effect::CodeSent), 1);
}

void CommandsTest::cancellingSendsTheReasonAndTheComment()
{
    const Order order = stage(Situation::ToPack).order;
    const QString comment = u"Қоймада жоқ, сатып алушыға хабарланды"_s;
    const auto id =
        m_place->runner.submit(CancelOrder{order.id, order.code, CancellationReason::BUYER_NOT_REACHABLE, comment});
    QVERIFY(m_place->waitForOutcome(*id, Outcome::Confirmed));
    const auto entry = findCommand(m_place->journal, *id);
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
        const auto submitted = m_place->runner.submit(command);
        QVERIFY(!submitted.has_value());
        QCOMPARE(submitted.error().kind, Refusal::Kind::BadCommand);
    }
    QVERIFY(newestCommands(m_place->journal, 10).empty());
    QCOMPARE(writes(), 0);
}

void CommandsTest::theRulesAreCheckedAgainWhenTheHoldEnds()
{
    const Order order = stage(Situation::New).order;
    const auto id = m_place->runner.submit(AcceptOrder{order.id, order.code});
    m_shop->setField(order.code.value(), u"status"_s, u"CANCELLED"_s);
    Order changed = order;
    changed.status = OrderStatus::CANCELLED;
    m_place->store.apply({changed}, m_place->readings.next());
    QVERIFY(m_place->waitForOutcome(*id, Outcome::Rejected));
    QCOMPARE(writes(), 0);
}

void CommandsTest::aWrongCodeIsRefusedAndTheRightOneHandsOver()
{
    const Order order = stage(Situation::Pickup).order;
    const auto sent = m_place->runner.submit(SendCode{order.id, order.code});
    QVERIFY(m_place->waitForOutcome(*sent, Outcome::Confirmed));
    const QString right = m_shop->pickupCode(order.code.value());
    const QString wrong = right == u"0000"_s ? u"1111"_s : u"0000"_s;

    QSignalSpy finished(&m_place->runner, &OrderRunner::finished);
    const auto first = m_place->runner.submit(CompleteOrder{order.id, order.code, PickupCode(wrong)});
    QVERIFY(m_place->waitForOutcome(*first, Outcome::Rejected));
    QVERIFY(finished[0][2].value<Error>().title.startsWith("Security code is not valid"_L1));
    const auto second = m_place->runner.submit(CompleteOrder{order.id, order.code, PickupCode(right)});
    QVERIFY(m_place->waitForOutcome(*second, Outcome::Confirmed));
    QCOMPARE(m_place->store.find(order.id)->stage(), Stage::Archive);
    QCOMPARE(writes(), 3);
}

void CommandsTest::anOrderThatWasAlreadyHandedOverIsConfirmed()
{
    const Order order = stage(Situation::Pickup).order;
    m_shop->setField(order.code.value(), u"status"_s, u"COMPLETED"_s);
    m_shop->setField(order.code.value(), u"state"_s, u"ARCHIVE"_s);
    const auto id = m_place->runner.submit(CompleteOrder{order.id, order.code, PickupCode(u"1234"_s)});
    QVERIFY(m_place->waitForOutcome(*id, Outcome::Confirmed));
}

void CommandsTest::unsignedDocumentsAreSaidInTheServersWords()
{
    const Order order = stage(Situation::Pickup).order;
    m_shop->setField(order.code.value(), u"signatureRequired"_s, true);
    const auto id = m_place->runner.submit(SendCode{order.id, order.code});
    QVERIFY(m_place->waitForOutcome(*id, Outcome::Rejected));
    QCOMPARE(findCommand(m_place->journal, *id)->words, u"Order is not may complete allowed"_s);
}

void CommandsTest::withoutAJournalNothingIsSent()
{
    const Order order = stage(Situation::Pickup).order;
    m_place->database.connection().close();
    const auto submitted = m_place->runner.submit(SendCode{order.id, order.code});
    QVERIFY(!submitted.has_value());
    QCOMPARE(submitted.error().kind, Refusal::Kind::NoJournal);
    QCOMPARE(submitted.error().error.kind, Error::Kind::Storage);
    QCOMPARE(writes(), 0);
}

void CommandsTest::aRefusedTokenIsTold()
{
    const Order order = stage(Situation::Pickup).order;
    m_place->client.setCredentials({u"an old token"_s, {}});
    QSignalSpy refused(&m_place->runner, &OrderRunner::tokenRefused);
    const auto id = m_place->runner.submit(SendCode{order.id, order.code});
    QVERIFY(m_place->waitForOutcome(*id, Outcome::Rejected));
    QCOMPARE(refused.size(), 1);
}

void CommandsTest::neitherTheCodeNorTheTokenIsInAnyFile()
{
    const Order order = stage(Situation::Pickup).order;
    const auto sent = m_place->runner.submit(SendCode{order.id, order.code});
    QVERIFY(m_place->waitForOutcome(*sent, Outcome::Confirmed));
    const QString pickupCode = m_shop->pickupCode(order.code.value());
    const auto done = m_place->runner.submit(CompleteOrder{order.id, order.code, PickupCode(pickupCode)});
    QVERIFY(m_place->waitForOutcome(*done, Outcome::Confirmed));
    m_place.reset();

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

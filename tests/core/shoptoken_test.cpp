// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/apiclient.h"
#include "core/shop/shoptoken.h"
#include "core/training/trainingshop.h"
#include "tests/support/memorykeychain.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Desk {
    explicit Desk(TrainingShop &shop) : client({.baseUrl = shop.apiUrl(), .retry = {.pauses = {}}}, clock) {}

    SystemClock clock;
    ApiClient client;
    MemoryKeychain keychain;
    ShopToken token{client, keychain, clock, u"shop"_s, {}, std::chrono::milliseconds(20)};
    QSignalSpy ready{&token, &ShopToken::ready};
    QSignalSpy missing{&token, &ShopToken::missing};
    QSignalSpy silent{&token, &ShopToken::silent};
    QSignalSpy refused{&token, &ShopToken::refused};
    QSignalSpy notStored{&token, &ShopToken::notStored};
};

} // namespace

class ShopTokenTest : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    TrainingShop m_shop{{.orders = 5}, m_clock};

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_shop.start().has_value()); }

    void init()
    {
        m_shop.clearFaults();
        m_shop.clearLog();
    }

    void aTokenInTheKeychainIsUsed()
    {
        Desk desk(m_shop);
        desk.keychain.secrets.insert(u"shop"_s, m_shop.token());
        desk.token.recall();
        QTRY_COMPARE(desk.ready.size(), 1);
        QVERIFY(desk.missing.isEmpty());
    }

    void anEmptyKeychainMeansAsking()
    {
        Desk desk(m_shop);
        desk.token.recall();
        QTRY_COMPARE(desk.missing.size(), 1);
        QVERIFY(desk.notStored.isEmpty());
    }

    void withoutSafeStorageThatIsSaidAndTheTokenAskedFor()
    {
        Desk desk(m_shop);
        desk.keychain.isSafe = false;
        desk.token.recall();
        QTRY_COMPARE(desk.missing.size(), 1);
        QCOMPARE(desk.notStored.size(), 1);
    }

    void aKeychainThatStaysSilentIsNotMissedOnceThereIsAToken()
    {
        Desk desk(m_shop);
        desk.keychain.isSilent = true;
        desk.token.recall();
        desk.token.attempt(m_shop.token());
        QTRY_COMPARE(desk.ready.size(), 1);
        const qsizetype said = desk.silent.size();
        Desk later(m_shop);
        later.keychain.isSilent = true;
        later.token.recall();
        QTRY_COMPARE(later.silent.size(), 1);
        QCOMPARE(desk.silent.size(), said);
    }

    void aSilentKeychainIsSilentUntilItAnswers()
    {
        Desk desk(m_shop);
        desk.keychain.isSilent = true;
        desk.token.recall();
        QTRY_COMPARE(desk.silent.size(), 1);
        desk.token.attempt(m_shop.token());
        QTRY_COMPARE(desk.ready.size(), 1);
        QVERIFY2(desk.token.isSilent(), "what cannot be stored now is not for want of a keychain");
        desk.keychain.answerAfterAll();
        QVERIFY(!desk.token.isSilent());
    }

    void aTokenThatTheMarketplaceTookIsStored()
    {
        Desk desk(m_shop);
        desk.token.attempt(m_shop.token());
        QTRY_COMPARE(desk.ready.size(), 1);
        QTRY_COMPARE(desk.keychain.secrets.value(u"shop"_s), m_shop.token());
    }

    void aRefusedTokenIsNeitherUsedNorKept()
    {
        Desk desk(m_shop);
        desk.client.closeUntilToken();
        desk.keychain.secrets.insert(u"shop"_s, u"the one that works"_s);
        desk.token.attempt(u"a wrong one"_s);
        QTRY_COMPARE(desk.refused.size(), 1);
        QCOMPARE(desk.refused[0][0].value<Error>().kind, Error::Kind::Unauthorized);
        QVERIFY(desk.ready.isEmpty());
        QVERIFY(desk.client.isClosed());
        QCOMPARE(desk.keychain.secrets.value(u"shop"_s), u"the one that works"_s);
        QCOMPARE(m_shop.log().size(), 1);
    }

    void aTokenThatCannotBeTriedIsNotCalledWrongAndNotKept()
    {
        Desk desk(m_shop);
        m_shop.stop();
        desk.token.attempt(m_shop.token());
        QTRY_COMPARE(desk.refused.size(), 1);
        QCOMPARE(desk.refused[0][0].value<Error>().kind, Error::Kind::NotSent);
        QVERIFY(desk.ready.isEmpty() && desk.keychain.secrets.isEmpty());
        QVERIFY(m_shop.start().has_value());
        desk.token.attempt(m_shop.token());
        QTRY_COMPARE(desk.keychain.secrets.value(u"shop"_s), m_shop.token());
        QCOMPARE(desk.ready.size(), 1);
    }

    void aCheckThatIsStoppedHasNoOutcome()
    {
        Desk desk(m_shop);
        m_shop.inject({.method = "GET"}, training::faults::hang(training::Moment::BeforeEffect));
        desk.token.attempt(m_shop.token());
        QTRY_COMPARE(m_shop.log().size(), 1);
        desk.token.stopAttempt();
        desk.token.attempt(m_shop.token());
        QTRY_COMPARE(desk.ready.size(), 1);
        QVERIFY(desk.refused.isEmpty());
    }

    void aKeychainThatDoesNotAnswerIsSaidAndItsLateAnswerTaken()
    {
        Desk desk(m_shop);
        desk.client.closeUntilToken();
        desk.keychain.isSilent = true;
        desk.keychain.secrets.insert(u"shop"_s, m_shop.token());
        desk.token.recall();
        QTRY_COMPARE(desk.silent.size(), 1);
        QVERIFY(desk.missing.isEmpty() && desk.ready.isEmpty());
        desk.token.recall(); // a person has it asked again
        QTRY_COMPARE(desk.silent.size(), 2);
        desk.keychain.answerAfterAll();
        QCOMPARE(desk.ready.size(), 1);
        QVERIFY(!desk.client.isClosed());
    }

    void whatIsTypedGoesBeforeALateAnswerOfTheKeychain()
    {
        Desk desk(m_shop);
        desk.keychain.isSilent = true;
        desk.keychain.secrets.insert(u"shop"_s, u"an old one"_s);
        desk.token.recall();
        QTRY_COMPARE(desk.silent.size(), 1);
        desk.token.noteTyping();
        desk.keychain.answerAfterAll();
        QVERIFY(desk.ready.isEmpty());
        desk.token.attempt(m_shop.token());
        QTRY_COMPARE(desk.ready.size(), 1);
        QTRY_COMPARE(desk.keychain.secrets.value(u"shop"_s), m_shop.token());
    }

    void aTokenForOneRunIsNeverStored()
    {
        Desk desk(m_shop);
        desk.token.useOnce(m_shop.token());
        QTRY_COMPARE(desk.ready.size(), 1);
        QVERIFY(m_shop.log().empty());
        QVERIFY(desk.keychain.secrets.isEmpty());
    }
};

TEST_WITHOUT_WINDOWS(ShopTokenTest)
#include "shoptoken_test.moc"

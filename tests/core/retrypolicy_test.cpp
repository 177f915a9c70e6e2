// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/retrypolicy.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace std::chrono_literals;

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatCannotHarmIsRepeated_data();
    void onlyWhatCannotHarmIsRepeated();
    void pausesGrowAndTriesEnd();
    void theServersPauseIsHonouredWithinReason();
};

void RetryPolicyTest::onlyWhatCannotHarmIsRepeated_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("readAgain");
    QTest::addColumn<bool>("writeAgain");
    QTest::newRow("not sent") << Kind::NotSent << true << true;
    QTest::newRow("network") << Kind::Network << true << false;
    QTest::newRow("time-out") << Kind::Timeout << true << false;
    QTest::newRow("5xx") << Kind::ServerFault << true << false;
    QTest::newRow("429") << Kind::RateLimited << true << false;
    QTest::newRow("4xx") << Kind::Rejected << false << false;
    QTest::newRow("401") << Kind::Unauthorized << false << false;
    QTest::newRow("malformed") << Kind::Malformed << false << false;
    QTest::newRow("cancelled") << Kind::Cancelled << false << false;
}

void RetryPolicyTest::onlyWhatCannotHarmIsRepeated()
{
    QFETCH(Error::Kind, kind);
    QFETCH(bool, readAgain);
    QFETCH(bool, writeAgain);
    const RetryPolicy policy;
    QCOMPARE(policy.pauseBefore(1, false, {.kind = kind}, 0).has_value(), readAgain);
    QCOMPARE(policy.pauseBefore(1, true, {.kind = kind}, 0).has_value(), writeAgain);
}

void RetryPolicyTest::pausesGrowAndTriesEnd()
{
    const RetryPolicy policy;
    const Error error{.kind = Error::Kind::Network};
    QVERIFY(policy.pauseBefore(2, false, error, 0) > policy.pauseBefore(1, false, error, 1));
    QVERIFY(policy.pauseBefore(1, false, error, 1) > policy.pauseBefore(1, false, error, 0));
    QVERIFY(!policy.pauseBefore(3, false, error, 0).has_value());
}

void RetryPolicyTest::theServersPauseIsHonouredWithinReason()
{
    const RetryPolicy policy;
    QCOMPARE(policy.clientPause({.kind = Error::Kind::RateLimited, .retryAfter = 7s}), 7s);
    QCOMPARE(policy.clientPause({.kind = Error::Kind::RateLimited, .retryAfter = 50min}), 50min);
    QCOMPARE(policy.clientPause({.kind = Error::Kind::RateLimited, .retryAfter = 999'999s}), 1h);
    QCOMPARE(policy.clientPause({.kind = Error::Kind::ServerFault, .retryAfter = 30s}), 30s);
    QCOMPARE(policy.clientPause({.kind = Error::Kind::ServerFault}), 0ms);
    QCOMPARE(policy.clientPause({.kind = Error::Kind::RateLimited}), policy.rateLimitPause);
    QCOMPARE(policy.clientPause({.kind = Error::Kind::Network}), 0ms);
}

TEST_WITHOUT_WINDOWS(RetryPolicyTest)
#include "retrypolicy_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/verdict.h"
#include "tests/support/testprogram.h"

#include <QTest>

class VerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyANoIsANo_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<Verdict>("verdict");
        using Kind = Error::Kind;
        QTest::newRow("4xx") << Error{.kind = Kind::Rejected, .httpStatus = 400} << Verdict::Refused;
        QTest::newRow("401") << Error{.kind = Kind::Unauthorized, .httpStatus = 401} << Verdict::Refused;
        QTest::newRow("429") << Error{.kind = Kind::RateLimited, .httpStatus = 429} << Verdict::Refused;
        QTest::newRow("not sent") << Error{.kind = Kind::NotSent} << Verdict::Refused;
        QTest::newRow("5xx") << Error{.kind = Kind::ServerFault, .httpStatus = 502} << Verdict::Unknown;
        QTest::newRow("408") << Error{.kind = Kind::Timeout, .httpStatus = 408} << Verdict::Unknown;
        QTest::newRow("no answer") << Error{.kind = Kind::Timeout} << Verdict::Unknown;
        QTest::newRow("link lost") << Error{.kind = Kind::Network} << Verdict::Unknown;
        QTest::newRow("a redirect") << Error{.kind = Kind::Malformed, .httpStatus = 302} << Verdict::Unknown;
        QTest::newRow("a yes cut short") << Error{.kind = Kind::Network, .httpStatus = 200} << Verdict::Taken;
        QTest::newRow("a yes that hangs") << Error{.kind = Kind::Timeout, .httpStatus = 200} << Verdict::Taken;
        QTest::newRow("an absurdly long yes") << Error{.kind = Kind::Malformed, .httpStatus = 200} << Verdict::Taken;
    }

    void onlyANoIsANo()
    {
        QFETCH(Error, error);
        QFETCH(Verdict, verdict);
        QCOMPARE(verdictOf(Failure(error)), verdict);
        QCOMPARE(verdictOf(Echo()), Verdict::Taken);
    }
};

TEST_WITHOUT_WINDOWS(VerdictTest)
#include "verdict_test.moc"
